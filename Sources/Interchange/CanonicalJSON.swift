import struct Foundation.Data
import class Foundation.JSONDecoder

/// The one way in which values become JSON: the same value gives the same bytes.
///
/// Keys stand in the order in which a type encodes them, an absent value is `null` and never left out, nothing is
/// escaped that need not be. A type that would encode a dictionary must sort it first.
public enum CanonicalJSON {
    /// Writes `value` on one line, or over several with two spaces of indentation.
    public static func string(_ value: some Encodable, pretty: Bool = false) throws -> String {
        let tree = try JSONTree(encoding: value)
        var text = ""
        tree.write(to: &text, indent: pretty ? 0 : nil)
        return text
    }

    /// Reads a value that ``string(_:pretty:)``, or anyone else, wrote.
    public static func value<Value: Decodable>(_ type: Value.Type, from json: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(json.utf8))
    }
}

/// A JSON value, its keys in order of writing.
private final class JSONTree {
    private enum Value {
        case scalar(String)
        case list([JSONTree])
        case object([(key: String, value: JSONTree)])
    }

    private var value = Value.scalar("null")

    init() {}

    convenience init(encoding value: any Encodable) throws {
        self.init()
        try set(value)
    }

    func set(_ value: any Encodable) throws {
        if let data = value as? Data {
            setScalar(quoted: data.base64EncodedString())
        } else {
            try value.encode(to: TreeEncoder(tree: self))
        }
    }

    func setScalar(_ text: String) { value = .scalar(text) }

    func setScalar(quoted text: String) {
        var json = ""
        Self.quote(text, to: &json)
        value = .scalar(json)
    }

    func becomeList() {
        if case .list = value { return }
        value = .list([])
    }

    func becomeObject() {
        if case .object = value { return }
        value = .object([])
    }

    var count: Int {
        switch value {
        case .scalar: 0
        case .list(let members): members.count
        case .object(let members): members.count
        }
    }

    func append(_ child: JSONTree) {
        guard case .list(var members) = value else { return }
        value = .scalar("null")
        members.append(child)
        value = .list(members)
    }

    func append(_ child: JSONTree, for key: String) {
        guard case .object(var members) = value else { return }
        value = .scalar("null")
        members.append((key, child))
        value = .object(members)
    }

    func write(to text: inout String, indent: Int?) {
        switch value {
        case .scalar(let json): text += json
        case .list(let members):
            Self.write("[", members, "]", to: &text, indent: indent) { $0.write(to: &$1, indent: $2) }
        case .object(let members):
            Self.write("{", members, "}", to: &text, indent: indent) { member, text, indent in
                Self.quote(member.key, to: &text)
                text += indent == nil ? ":" : ": "
                member.value.write(to: &text, indent: indent)
            }
        }
    }

    private static func write<Member>(
        _ opening: String, _ members: [Member], _ closing: String, to text: inout String, indent: Int?,
        each: (Member, inout String, Int?) -> Void
    ) {
        text += opening
        for (index, member) in members.enumerated() {
            if index > 0 { text += "," }
            if let indent { text += "\n" + String(repeating: "  ", count: indent + 1) }
            each(member, &text, indent.map { $0 + 1 })
        }
        if let indent, !members.isEmpty { text += "\n" + String(repeating: "  ", count: indent) }
        text += closing
    }

    private static func quote(_ string: String, to text: inout String) {
        text += "\""
        var plain = string.startIndex
        for index in string.utf8.indices {
            let byte = string.utf8[index]
            guard byte < 0x20 || byte == 0x22 || byte == 0x5C else { continue }
            text += string[plain..<index]
            switch byte {
            case 0x22: text += "\\\""
            case 0x5C: text += "\\\\"
            case 0x0A: text += "\\n"
            case 0x0D: text += "\\r"
            case 0x09: text += "\\t"
            default:
                text += byte < 0x10 ? "\\u000\(String(byte, radix: 16))" : "\\u00\(String(byte, radix: 16))"
            }
            plain = string.utf8.index(after: index)
        }
        text += string[plain...]
        text += "\""
    }
}

private struct TreeEncoder: Encoder {
    let tree: JSONTree
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        tree.becomeObject()
        return KeyedEncodingContainer(ObjectContainer(tree: tree))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        tree.becomeList()
        return ListContainer(tree: tree)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { ScalarContainer(tree: tree) }
}

private struct ObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let tree: JSONTree
    var codingPath: [any CodingKey] { [] }

    mutating func encodeNil(forKey key: Key) { tree.append(JSONTree(), for: key.stringValue) }

    mutating func encode(_ value: some Encodable, forKey key: Key) throws {
        tree.append(try JSONTree(encoding: value), for: key.stringValue)
    }

    // Synthesised conformances call these for optionals; the protocol's own would leave the key out.
    mutating func encodeIfPresent(_ value: (some Encodable)?, forKey key: Key) throws {
        if let value { try encode(value, forKey: key) } else { encodeNil(forKey: key) }
    }
    mutating func encodeIfPresent(_ value: String?, forKey key: Key) throws { try present(value, key) }
    mutating func encodeIfPresent(_ value: Int?, forKey key: Key) throws { try present(value, key) }
    mutating func encodeIfPresent(_ value: Bool?, forKey key: Key) throws { try present(value, key) }
    mutating func encodeIfPresent(_ value: Double?, forKey key: Key) throws { try present(value, key) }

    private mutating func present(_ value: (some Encodable)?, _ key: Key) throws {
        if let value { try encode(value, forKey: key) } else { encodeNil(forKey: key) }
    }

    mutating func nestedContainer<NestedKey: CodingKey>(
        keyedBy keyType: NestedKey.Type, forKey key: Key
    ) -> KeyedEncodingContainer<NestedKey> {
        let child = JSONTree()
        tree.append(child, for: key.stringValue)
        return TreeEncoder(tree: child).container(keyedBy: keyType)
    }

    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        let child = JSONTree()
        tree.append(child, for: key.stringValue)
        return TreeEncoder(tree: child).unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder { TreeEncoder(tree: tree) }
    mutating func superEncoder(forKey key: Key) -> any Encoder { TreeEncoder(tree: tree) }
}

private struct ListContainer: UnkeyedEncodingContainer {
    let tree: JSONTree
    var codingPath: [any CodingKey] { [] }
    var count: Int { tree.count }

    mutating func encodeNil() { tree.append(JSONTree()) }
    mutating func encode(_ value: some Encodable) throws { tree.append(try JSONTree(encoding: value)) }

    mutating func nestedContainer<NestedKey: CodingKey>(
        keyedBy keyType: NestedKey.Type
    ) -> KeyedEncodingContainer<NestedKey> {
        let child = JSONTree()
        tree.append(child)
        return TreeEncoder(tree: child).container(keyedBy: keyType)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        let child = JSONTree()
        tree.append(child)
        return TreeEncoder(tree: child).unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder { TreeEncoder(tree: tree) }
}

private struct ScalarContainer: SingleValueEncodingContainer {
    let tree: JSONTree
    var codingPath: [any CodingKey] { [] }

    mutating func encodeNil() { tree.setScalar("null") }
    mutating func encode(_ value: Bool) { tree.setScalar(value ? "true" : "false") }
    mutating func encode(_ value: String) { tree.setScalar(quoted: value) }

    mutating func encode(_ value: Double) throws {
        guard value.isFinite else {
            throw EncodingError.invalidValue(
                value, .init(codingPath: [], debugDescription: "JSON has no \(value)"))
        }
        tree.setScalar(value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : value.description)
    }

    mutating func encode(_ value: Float) throws { try encode(Double(value)) }
    mutating func encode(_ value: Int) { tree.setScalar(String(value)) }
    mutating func encode(_ value: Int8) { tree.setScalar(String(value)) }
    mutating func encode(_ value: Int16) { tree.setScalar(String(value)) }
    mutating func encode(_ value: Int32) { tree.setScalar(String(value)) }
    mutating func encode(_ value: Int64) { tree.setScalar(String(value)) }
    mutating func encode(_ value: UInt) { tree.setScalar(String(value)) }
    mutating func encode(_ value: UInt8) { tree.setScalar(String(value)) }
    mutating func encode(_ value: UInt16) { tree.setScalar(String(value)) }
    mutating func encode(_ value: UInt32) { tree.setScalar(String(value)) }
    mutating func encode(_ value: UInt64) { tree.setScalar(String(value)) }
    mutating func encode(_ value: some Encodable) throws { try tree.set(value) }
}
