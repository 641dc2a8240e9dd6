public import Interchange

/// What would be another record, were all that is stored read with the program at hand.
public struct DifferenceReport: Hashable, Codable, Sendable {
    /// A record in which a field would be another.
    public struct Example: Hashable, Codable, Sendable, CanonicalJSON.OneLine {
        /// The record's id.
        public var id: String
        /// Its page.
        public var location: String
        /// What the field holds, as JSON; `nil` for nothing.
        public var old: String?
        /// What it would hold.
        public var new: String?
    }

    /// A field, and how often it would be another.
    public struct Field: Hashable, Codable, Sendable {
        /// Its name, such as `quotes.speaker.name`.
        public var field: String
        /// Values that there would be and are not.
        public var added = 0
        /// Values that there would not be any more.
        public var removed = 0
        /// Values that would be others.
        public var changed = 0
        /// Records in which it would be another.
        public var records = 0
        /// The first of them.
        public var examples: [Example] = []
    }

    /// Examples of a field.
    private static let maximumExamples = 3

    /// Names the form of the report.
    public var schema = "rapporteur/diff/1"
    /// Pages that were read again.
    public var pages = 0
    /// Pages that are not there any more, or are others than the workspace knows.
    public var unavailable = 0
    /// Pages of which a record would be another.
    public var differing = 0
    /// Records that would come, go or change.
    public var records = 0
    /// The fields that would be others, the most frequent first.
    public var fields: [Field] = []

    /// Begins with nothing read.
    public init() {}

    /// Counts a page that was read again: what is stored of it, and what it would be.
    ///
    /// - Throws: for a record that is no JSON.
    public mutating func add(_ old: StoredResult, _ new: StoredResult, at location: String) throws {
        pages += 1
        let before = records
        var waiting = Dictionary(old.records.map { ($0.id, [$0.json]) }, uniquingKeysWith: { $1 + $0 })
        for record in new.records {
            if let partner = waiting[record.id]?.popLast() {
                note(try RecordComparison.differences(from: partner, to: record.json), record.id, location)
            } else {
                note([RecordDifference(field: "record", old: nil, new: record.json)], record.id, location)
            }
        }
        for record in old.records {
            guard let json = waiting[record.id]?.popLast() else { continue }
            note([RecordDifference(field: "record", old: json, new: nil)], record.id, location)
        }
        if old.failures != new.failures {
            let told = (old.failures.joined(separator: ", "), new.failures.joined(separator: ", "))
            let difference = RecordDifference(
                field: "failure", old: told.0.isEmpty ? nil : told.0, new: told.1.isEmpty ? nil : told.1)
            note([difference], old.records.first?.id ?? location, location)
        }
        if records > before { differing += 1 }
    }

    private mutating func note(_ differences: [RecordDifference], _ id: String, _ location: String) {
        if !differences.isEmpty { records += 1 }
        for (name, found) in Dictionary(grouping: differences, by: \.field) {
            let place = fields.firstIndex { $0.field == name } ?? fields.endIndex
            if place == fields.endIndex { fields.append(Field(field: name)) }
            fields[place].records += 1
            for difference in found {
                switch (difference.old, difference.new) {
                case (nil, _): fields[place].added += 1
                case (_, nil): fields[place].removed += 1
                default: fields[place].changed += 1
                }
            }
            guard fields[place].examples.count < Self.maximumExamples, let first = found.first else {
                continue
            }
            fields[place].examples.append(
                Example(id: id, location: location, old: first.old, new: first.new))
        }
    }

    /// Puts the fields in the order in which they are told.
    public mutating func sort() {
        fields.sort { ($1.records, $0.field) < ($0.records, $1.field) }
    }
}

/// What a page gave.
public struct StoredResult: Hashable, Sendable {
    /// A record and its id.
    public struct Record: Hashable, Sendable {
        let id: String
        let json: String
    }

    /// Its records, in their order.
    public let records: [Record]
    /// The codes of what stopped it or items of it.
    public let failures: [String]
}

extension PageResult {
    /// What the page gave in this batch; `nil` where the normaliser did not get to it.
    public var stored: StoredResult? {
        rows.map { rows in
            StoredResult(
                records: rows.map { StoredResult.Record(id: $0.id, json: $0.json) },
                failures: (failures ?? []).map(\.code))
        }
    }
}
