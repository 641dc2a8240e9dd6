import Foundation

/// One place in which two forms of a record differ.
public struct RecordDifference: Hashable, Sendable {
    /// The field, such as `published.date` or `quotes.speaker.name`; `record` for a whole one.
    public let field: String
    /// What stood there, as JSON; `nil` where nothing did.
    public let old: String?
    /// What stands there; `nil` where nothing does.
    public let new: String?
}

/// Compares two forms of a record, both as JSON.
///
/// Members of lists are paired by what they say, whatever their order: by their text, name, title or code, and one that has
/// none by all of it. Those that have no partner came or went; of partners only what differs is told.
public enum RecordComparison {
    /// Keys that tell which member of a list is which, the first that a member has.
    private static let names = ["text", "name", "title", "code"]

    /// Where they differ, in the order of fields' names.
    ///
    /// - Throws: for text that is no JSON.
    public static func differences(from old: String, to new: String) throws -> [RecordDifference] {
        guard old != new else { return [] }
        var found: [RecordDifference] = []
        compare(try value(old), try value(new), at: "", into: &found)
        return found
    }

    private static func value(_ json: String) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
    }

    /// A record is as deep as its schema makes it, five levels: no page chooses how far this goes down.
    private static func compare(_ old: Any, _ new: Any, at path: String, into found: inout [RecordDifference])
    {
        let field = path.isEmpty ? "record" : path
        switch (old, new) {
        case (let old as [String: Any], let new as [String: Any]) where !path.hasSuffix("evidence"):
            for key in Set(old.keys).union(new.keys).sorted() {
                compare(
                    old[key] ?? NSNull(), new[key] ?? NSNull(), at: path.isEmpty ? key : "\(path).\(key)",
                    into: &found)
            }
        case (let old as [Any], let new as [Any]): compareLists(old, new, at: field, into: &found)
        default:
            let (before, after) = (text(old), text(new))
            if before != after { found.append(RecordDifference(field: field, old: before, new: after)) }
        }
    }

    private static func compareLists(
        _ old: [Any], _ new: [Any], at field: String, into found: inout [RecordDifference]
    ) {
        var waiting: [String: [Any]] = [:]
        for member in old.reversed() { waiting[name(of: member), default: []].append(member) }
        var additions: [Any] = []
        for member in new {
            if let partner = waiting[name(of: member)]?.popLast() {
                compare(partner, member, at: field, into: &found)
            } else {
                additions.append(member)
            }
        }
        for member in old.reversed() {
            guard let gone = waiting[name(of: member)]?.popLast() else { continue }
            found.append(RecordDifference(field: field, old: text(gone), new: nil))
        }
        found += additions.map { RecordDifference(field: field, old: nil, new: text($0)) }
    }

    private static func name(of member: Any) -> String {
        guard let object = member as? [String: Any] else { return text(member) ?? "" }
        return names.compactMap { object[$0] as? String }.first ?? text(member) ?? ""
    }

    /// JSON with sorted keys; `nil` for null.
    private static func text(_ value: Any) -> String? {
        guard !(value is NSNull) else { return nil }
        let options: JSONSerialization.WritingOptions = [
            .sortedKeys, .fragmentsAllowed, .withoutEscapingSlashes,
        ]
        do {
            return String(
                decoding: try JSONSerialization.data(withJSONObject: value, options: options), as: UTF8.self)
        } catch {
            return "\(value)"
        }
    }
}
