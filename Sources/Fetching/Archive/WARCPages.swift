public import Interchange
import Foundation

/// The pages of a WARC file as captures, in the order in which they stand there.
///
/// A page is an answer with a status of 2xx, or a file, whose media type is markup, text or not told. What was asked,
/// what was redirected or refused, pictures and style sheets are passed over. A revisit says that a page was the same
/// as one before; it gives a page again only where that one had another address.
public struct WARCPages: ~Copyable {
    /// One page, or why one is missing.
    public typealias Page = Result<Capture, StageFailure>

    /// What file names of archives end in, case aside.
    static let suffixes = [".warc", ".warc.gz"]

    /// What the URIs of pages begin with; wget keeps its log under `metadata:`, browsers their lookups under `dns:`.
    private static let schemes = ["http:", "https:", "file:"]

    private let path: String
    private let limits: FetchLimits
    private var reader: WARCReader
    private var hasEnded = false
    private var offsets: [String: Int] = [:]

    /// Opens the archive at `path`; a page larger than the limit is a failure of its own.
    ///
    /// - Throws: `fetch.archive.unreadable`.
    public init(_ path: String, within limits: FetchLimits = FetchLimits()) throws(StageFailure) {
        self.path = path
        self.limits = limits
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
        while !hasEnded {
            do throws(WARCError) {
                guard let entry = try reader.next() else {
                    hasEnded = true
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
        guard let uri = record.targetURI, Self.schemes.contains(where: uri.lowercased().hasPrefix) else {
            return nil
        }
        switch record.kind {
        case .response:
            if let offset = entry.extent?.offset { offsets[uri] = offset }
        case .resource, .conversion: break
        case .revisit: return original(of: record, at: uri)
        default: return nil
        }
        guard !entry.isPassedOver else {
            return .failure(FetchError.bodyTooLarge(maximumBytes: limits.maximumBytes).failure(at: uri))
        }
        return Self.page(record, at: uri, within: limits)
    }

    /// The page that a revisit under another address repeats, where it stands in this file.
    private func original(of record: WARCRecord, at uri: String) -> Page? {
        guard let target = record["WARC-Refers-To-Target-URI"].map(WARCRecord.unbracketed), target != uri,
            let offset = offsets[target]
        else { return nil }
        do throws(WARCError) {
            var other = try WARCReader(path, at: offset, maximumBlockBytes: limits.maximumBytes)
            guard let entry = try other.next(), !entry.isPassedOver else { return nil }
            return Self.page(entry.record, at: uri, within: limits, retrieved: record["WARC-Date"])
        } catch {
            return .failure(FetchError.archive(error.finding).failure(at: path))
        }
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
        let essence = type.prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces)
        return essence.hasPrefix("text/") && essence != "text/css" && essence != "text/javascript"
            || essence.hasSuffix("xml") || essence == "application/octet-stream"
    }

    /// `2026-01-02T03:04:05.678Z` without its fraction, as the rest of the program writes instants.
    static func toTheSecond(_ date: String) -> String {
        guard let point = date.firstIndex(of: ".") else { return date }
        return date[..<point] + "Z"
    }
}
