import Foundation
import Synchronization

/// Where the answers lie that revisits refer to, through all archives that are read together.
///
/// Revisits name the answer that they repeat by its record, by its address, or by nothing but the digest of its payload.
/// Keeps hashes, since an archive may hold a million answers.
public final class WARCOriginals: Sendable {
    /// A place in an archive.
    struct Place: Sendable {
        /// The archive's path.
        let path: String
        /// The byte at which the record, or its gzip member, begins; `nil` where it shares a member with others.
        let offset: Int?
    }

    private struct State {
        var paths: [String] = []
        var places: [Int: (path: Int32, offset: Int?)] = [:]
    }

    private let state = Mutex(State())

    /// Knows no answer yet.
    public init() {}

    /// Notes the answer that `record` holds.
    func add(_ record: WARCRecord, in path: String, at offset: Int?) {
        let names = Self.names(
            id: record.id, digest: record["WARC-Payload-Digest"], uri: record.targetURI)
        state.withLock { state in
            if state.paths.last != path { state.paths.append(path) }
            for name in names { state.places[name] = (Int32(state.paths.count - 1), offset) }
        }
    }

    /// The answer that a revisit repeats; `nil` where no archive so far holds it.
    func place(for revisit: WARCRecord) -> Place? {
        let names = Self.names(
            id: revisit["WARC-Refers-To"].map(WARCRecord.unbracketed),
            digest: revisit["WARC-Payload-Digest"],
            uri: revisit["WARC-Refers-To-Target-URI"].map(WARCRecord.unbracketed))
        return state.withLock { state in
            for name in names {
                guard let place = state.places[name] else { continue }
                return Place(path: state.paths[Int(place.path)], offset: place.offset)
            }
            return nil
        }
    }

    private static func names(id: String?, digest: String?, uri: String?) -> [Int] {
        [("id", id), ("digest", digest), ("uri", uri)].compactMap { kind, name in
            name.map { (kind + $0).hashValue }
        }
    }
}
