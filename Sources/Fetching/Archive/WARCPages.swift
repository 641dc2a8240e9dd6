public import Interchange
import Foundation

/// The pages of a WARC file as captures, in the order in which they stand there.
///
/// A page is an answer with a status of 2xx, or a file, whose media type is markup, text or not told. What was asked,
/// what was redirected or refused, pictures and style sheets are passed over. A revisit says that a page was the same
/// as one before; it gives a page again only where that one had another address. Digests are held against the bytes: a
/// block that has another one is damaged, a failure; a payload that has is a doubt, since programs do not agree on what
/// of an answer is its payload.
public struct WARCPages: ~Copyable {
    /// One page, or why one is missing.
    public typealias Page = Result<Capture, StageFailure>

    /// What file names of archives end in, case aside.
    static let suffixes = [".warc", ".warc.gz"]

    /// What the URIs of pages begin with; wget keeps its log under `metadata:`, browsers their lookups under `dns:`.
    private static let schemes = ["http:", "https:", "file:"]

    private let path: String
    private let limits: FetchLimits
    private let originals: WARCOriginals
    private var reader: WARCReader
    private var hasEnded = false
    private var unresolved = 0

    /// What there is to say about the page that ``next()`` gave last, and about what it passed over on the way there.
    public private(set) var doubts: [Diagnostic] = []

    /// Opens the archive at `path`; a page larger than the limit is a failure of its own.
    ///
    /// `originals` are those of the archives that were read before, to which revisits in this one may refer.
    ///
    /// - Throws: `fetch.archive.unreadable`.
    public init(
        _ path: String, within limits: FetchLimits = FetchLimits(), originals: WARCOriginals = WARCOriginals()
    ) throws(StageFailure) {
        self.path = path
        self.limits = limits
        self.originals = originals
        do {
            // The head of the answer counts as part of the block.
            reader = try WARCReader(
                path, maximumBlockBytes: limits.maximumBytes + CurlHandle.maximumHeaderBytes)
        } catch {
            throw FetchError.archive(error.finding).failure(at: path)
        }
    }

    /// Whether `path` is named as an archive.
    public static func isArchive(_ path: String) -> Bool {
        let name = path.lowercased()
        return suffixes.contains { name.hasSuffix($0) }
    }

    /// The next page; `nil` behind the last.
    ///
    /// Behind a broken place, which is a failure of the archive, nothing follows.
    public mutating func next() -> Page? {
        doubts = []
        while !hasEnded {
            do throws(WARCError) {
                guard let entry = try reader.next() else {
                    hasEnded = true
                    noteUnresolved()
                    return nil
                }
                if let page = page(entry) { return page }
            } catch {
                hasEnded = true
                return .failure(FetchError.archive(error.finding).failure(at: path))
            }
        }
        return nil
    }

    private mutating func page(_ entry: WARCReader.Entry) -> Page? {
        let record = entry.record
        let hasBlock = entry.isPassedOver || record.blockHolds != false
        guard let uri = record.targetURI, Self.schemes.contains(where: uri.lowercased().hasPrefix) else {
            if !hasBlock { doubts.append(Self.damage(of: record)) }
            return nil
        }
        switch record.kind {
        case .response:
            if hasBlock { originals.add(record, in: path, at: entry.extent?.offset) }
        case .resource, .conversion: break
        case .revisit where hasBlock: return original(of: record, at: uri)
        default:
            if !hasBlock { doubts.append(Self.damage(of: record)) }
            return nil
        }
        guard !entry.isPassedOver else {
            return .failure(FetchError.bodyTooLarge(maximumBytes: limits.maximumBytes).failure(at: uri))
        }
        guard hasBlock else { return .failure(FetchError.digest.failure(at: uri)) }
        let page = Self.page(record, at: uri, within: limits)
        if page != nil { doubts += record.doubts }
        return page
    }

    /// The page that a revisit under another address repeats, where it stands in an archive that was read.
    private mutating func original(of record: WARCRecord, at uri: String) -> Page? {
        guard let place = originals.place(for: record) else {
            unresolved += 1
            return nil
        }
        guard let offset = place.offset else {
            let target = record["WARC-Refers-To-Target-URI"].map(WARCRecord.unbracketed) ?? uri
            unresolved += target == uri ? 0 : 1
            return nil
        }
        do throws(WARCError) {
            var other = try WARCReader(
                place.path, at: offset,
                maximumBlockBytes: limits.maximumBytes + CurlHandle.maximumHeaderBytes)
            guard let entry = try other.next(), !entry.isPassedOver, entry.record.targetURI != uri else {
                return nil
            }
            return Self.page(entry.record, at: uri, within: limits, retrieved: record["WARC-Date"])
        } catch {
            return .failure(FetchError.archive(error.finding).failure(at: place.path))
        }
    }

    private mutating func noteUnresolved() {
        guard unresolved > 0 else { return }
        doubts.append(
            Diagnostic(
                .note, "fetch.archive.unresolved",
                "\(unresolved) revisits repeat answers that no archive read so far gives."))
        unresolved = 0
    }

    private static func damage(of record: WARCRecord) -> Diagnostic {
        Diagnostic(
            .warning, "fetch.archive.digest",
            "The record \(record.id ?? "without an id") is damaged: its block has another digest than it states."
        )
    }

    /// The page in a record; `nil` where it is none.
    static func page(
        _ record: WARCRecord, at uri: String, within limits: FetchLimits, retrieved: String? = nil
    ) -> Page? {
        let instant = (retrieved ?? record["WARC-Date"]).map(Self.toTheSecond)
        guard record.kind == .response else {
            let type = record["Content-Type"]
            guard isText(type) else { return nil }
            let headers = type.map { [Header("Content-Type", $0)] } ?? []
            return .success(capture(record.block, at: uri, status: nil, headers, instant))
        }
        guard let message = HTTPMessage(record.block) else {
            return .failure(FetchError.archive("its record of \(uri) holds no HTTP answer").failure(at: uri))
        }
        guard (200...299).contains(message.status), isText(message.header("content-type")) else { return nil }
        do throws(FetchError) {
            let body = try ArchivedBody.decoded(message, within: limits)
            return .success(capture(body, at: uri, status: message.status, message.headers, instant))
        } catch {
            return .failure(error.failure(at: uri))
        }
    }

    private static func capture(
        _ body: Data, at uri: String, status: Int?, _ headers: [Header], _ retrieved: String?
    ) -> Capture {
        Capture(
            origin: Origin(
                location: uri, url: uri, status: status, headers: headers, retrieved: retrieved,
                digest: SHA256.digest(of: body)),
            body: body)
    }

    /// Whether a media type may be that of a page; one that is not told may.
    static func isText(_ type: String?) -> Bool {
        guard let type = type?.lowercased(), !type.isEmpty else { return true }
        let essence = type.prefix { $0 != ";" }.filter { $0 != " " && $0 != "\t" }
        return essence.hasPrefix("text/") && essence != "text/css" && essence != "text/javascript"
            || essence.hasSuffix("xml") || essence == "application/octet-stream"
    }

    /// `2026-01-02T03:04:05.678Z` without its fraction, as the rest of the program writes instants.
    static func toTheSecond(_ date: String) -> String {
        guard let point = date.firstIndex(of: ".") else { return date }
        return date[..<point] + "Z"
    }
}
