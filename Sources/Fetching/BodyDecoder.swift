import CSystem
import Foundation

/// Undoes one content coding, piece by piece, and stops at what no page needs.
///
/// `~Copyable`, since two owners would close the inflater twice.
@safe
struct BodyDecoder: ~Copyable {
    /// A coding that is undone (RFC 9110, 8.4.1).
    enum Coding {
        /// One gzip member or several in a row.
        case gzip
        /// Deflate in zlib's wrapping or, as some servers send it, in none.
        case deflate
    }

    /// Codings that a server may have put on top of each other.
    private static let maximumCodings = 2

    /// Bytes unpacked at a time.
    private static let chunkBytes = 65_536

    /// Bytes up to which the ratio does not count: small pages of one repeated line pack well.
    private static let freeBytes = 1_000_000

    private let inflater: UnsafeMutableRawPointer
    private let coding: Coding
    private let maximumBytes: Int
    private let maximumRatio: Int
    private var chunk = [UInt8](repeating: 0, count: chunkBytes)
    private var consumed = 0
    /// Whether the stream, or the gzip member, has come to its end.
    private var isAtEnd = false

    /// What was unpacked so far.
    private(set) var body = Data()

    /// Undoes the codings that `Content-Encoding` lists, the last one first.
    ///
    /// `isCut` tells whether `body` was cut, and of a cut body the beginning is given; `nil` where nothing may be cut.
    static func decode(
        _ body: Data, codings: [String], maximumBytes: Int, maximumRatio: Int, isCut: Bool? = nil
    ) throws(FetchError) -> (body: Data, isCut: Bool) {
        let names = codings.flatMap { $0.split(separator: ",") }
            .map { $0.lowercased().filter { $0 != " " && $0 != "\t" } }
            .filter { !$0.isEmpty && $0 != "identity" }
        guard names.count <= maximumCodings else { throw .undecodable("it has \(names.count) codings") }
        var result = (body: body, isCut: isCut ?? false)
        for name in names.reversed() {
            let coding: Coding
            switch name {
            case "gzip", "x-gzip": coding = .gzip
            case "deflate": coding = .deflate
            default: throw .undecodable("its content coding \(name) is not known here")
            }
            guard var decoder = BodyDecoder(coding, result.body, maximumBytes, maximumRatio) else {
                throw .undecodable("there is no memory")
            }
            do throws(FetchError) {
                try decoder.push(result.body)
                if !result.isCut { try decoder.checkEnd() }
            } catch .bodyTooLarge where isCut != nil {
                result.isCut = true
            }
            result.body = decoder.body.prefix(maximumBytes)
        }
        return result
    }

    /// Makes a decoder for what begins with `start`; `nil` where there is no memory.
    init?(_ coding: Coding, _ start: Data, _ maximumBytes: Int, _ maximumRatio: Int) {
        let wrapping =
            switch coding {
            case .gzip: CSYSTEM_GZIP
            case .deflate: Self.hasZlibHead(start) ? CSYSTEM_ZLIB : CSYSTEM_RAW
            }
        guard let inflater = unsafe csystem_inflate_open(wrapping) else { return nil }
        unsafe self.inflater = inflater
        self.coding = coding
        self.maximumBytes = maximumBytes
        self.maximumRatio = maximumRatio
    }

    deinit { unsafe csystem_gunzip_close(inflater) }

    /// Unpacks the next piece of the stream.
    mutating func push(_ piece: Data) throws(FetchError) {
        var at = 0
        while true {
            if isAtEnd {
                // Members may follow each other; anything else behind the end is padding, which browsers pass over too.
                guard coding == .gzip, piece.dropFirst(at).starts(with: [0x1F, 0x8B]) else { return }
                isAtEnd = false
            }
            let step = unpack(piece, from: at)
            at += step.consumed
            consumed += step.consumed
            body.append(contentsOf: chunk[..<step.produced])
            guard body.count <= maximumBytes else { throw .bodyTooLarge(maximumBytes: maximumBytes) }
            guard body.count <= max(Self.freeBytes, consumed * maximumRatio) else {
                throw .expansion(maximumRatio: maximumRatio)
            }
            guard !step.is_broken else { throw .undecodable("its \(coding) stream is broken") }
            isAtEnd = step.is_end
            if !isAtEnd, step.consumed == 0, step.produced == 0 { return }
        }
    }

    /// Throws where the stream has not come to its end.
    func checkEnd() throws(FetchError) {
        guard isAtEnd else { throw .undecodable("its \(coding) stream ends before its end") }
    }

    private mutating func unpack(_ piece: Data, from start: Int) -> csystem_gunzipped {
        let room = Self.chunkBytes
        return unsafe piece.withUnsafeBytes { source in
            unsafe chunk.withUnsafeMutableBytes { target in
                guard let from = source.baseAddress, let into = target.baseAddress else {
                    return csystem_gunzipped()
                }
                return unsafe csystem_gunzip(inflater, from + start, source.count - start, into, room)
            }
        }
    }

    /// Whether the first two bytes are zlib's: method 8 and a check sum (RFC 1950, 2.2).
    private static func hasZlibHead(_ start: Data) -> Bool {
        let head = start.prefix(2).map(Int.init)
        return head.count == 2 && head[0] & 15 == 8 && (head[0] << 8 | head[1]) % 31 == 0
    }
}
