import Foundation
import Interchange

/// A record as the workspace keeps it, with the figures that reports are made of.
struct RecordRow: Sendable {
    let id: String
    let json: String
    let bodyHash: Data?
    let family: String
    let title: String?
    /// A bit for each of ``RunReport/fields`` that holds something.
    let filled: Int64
    let quotes: Int
    /// Quotes of which the page names the speaker.
    let speakers: Int
    let dates: Int
    let funders: Int
    let doubts: Int

    /// Makes the row of a record; whose text it repeats is told later, when all are there.
    init(_ staged: Staged<Record>) throws {
        var record = staged.value
        record.diagnostics = staged.diagnostics
        record.source.duplicateOf = nil
        id = record.id
        json = try CanonicalJSON.string(record)
        bodyHash = record.body.flatMap(DuplicateFinder.key)
        family = record.source.family
        title = record.title
        filled = RunReport.fields.enumerated().reduce(0) { bits, field in
            field.element.isFilled(record) ? bits | 1 << Int64(field.offset) : bits
        }
        quotes = record.quotes.count
        speakers = record.quotes.count { $0.speaker?.name != nil }
        dates = record.dates.count
        funders = record.funders.count
        doubts = record.diagnostics.count
    }
}

extension DuplicateFinder {
    /// What bodies have in common that say the same; `nil` for one without a letter or digit.
    static func key(of body: String) -> Data? {
        hash(of: body).map { hash in
            var bytes = Data(capacity: 16)
            for half in [hash.first, hash.second] {
                for shift in stride(from: 56, through: 0, by: -8) {
                    bytes.append(UInt8(truncatingIfNeeded: half >> UInt64(shift)))
                }
            }
            return bytes
        }
    }
}
