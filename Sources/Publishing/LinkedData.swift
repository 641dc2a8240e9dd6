import Interchange

/// A value of a JSON-LD document, as deep as the program makes it.
indirect enum LinkedData: Encodable {
    case text(String)
    case list([LinkedData])
    case node(LinkedNode)

    func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let text):
            var container = encoder.singleValueContainer()
            try container.encode(text)
        case .list(let values):
            var container = encoder.unkeyedContainer()
            for value in values { try container.encode(value) }
        case .node(let node): try node.encode(to: encoder)
        }
    }
}

/// An object of a JSON-LD document: only what there is, in the order in which it was added.
struct LinkedNode: Encodable {
    private var parts: [(key: String, value: LinkedData)] = []

    /// An object of a type, with a name of its own where it has one.
    init(_ type: String?, id: String? = nil) {
        add("@id", id)
        add("@type", type)
    }

    /// Adds text, where there is some.
    mutating func add(_ key: String, _ text: String?) {
        if let text { parts.append((key, .text(text))) }
    }

    /// Adds a day, where there is one.
    mutating func add(_ key: String, _ day: CalendarDate?) { add(key, day?.description) }

    /// Adds an object, where there is one.
    mutating func add(_ key: String, _ node: LinkedNode?) {
        if let node { parts.append((key, .node(node))) }
    }

    /// Adds a list, where it is not empty.
    mutating func add(_ key: String, _ nodes: [LinkedNode]) {
        if !nodes.isEmpty { parts.append((key, .list(nodes.map { .node($0) }))) }
    }

    /// Adds a list of texts, where it is not empty.
    mutating func add(_ key: String, _ texts: [String]) {
        if !texts.isEmpty { parts.append((key, .list(texts.map { .text($0) }))) }
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        for part in parts { try container.encode(part.value, forKey: Key(stringValue: part.key)) }
    }
}
