import struct Foundation.Data

/// One value of a ``JSONTape``, as `Codable` wants to see it.
///
/// Keys are looked for from the last one found, since a type asks for them in the order in which it wrote them.
struct JSONValueDecoder: Decoder {
    let tape: JSONTapeBox
    /// The index of the value.
    let index: Int

    /// Found by a search: only errors ask for it.
    var codingPath: [any CodingKey] { tape.path(to: index) }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard tape.kind(index) == .object else { throw tape.mismatch([String: Any].self, index) }
        return KeyedDecodingContainer(JSONObjectReader(tape, index))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard tape.kind(index) == .list else { throw tape.mismatch([Any].self, index) }
        return JSONListReader(tape, index)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }

    /// Decodes the value as any type.
    func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
        // Unwrapped before it is cast, since no value at all would pass for an optional that is `nil`.
        if let direct = type as? any JSONReadable.Type, let read = directly(direct),
            let value = read as? Value
        {
            return value
        }
        return try type == Data.self ? bytes(type) : Value(from: self)
    }

    /// The value as it is written; `nil` where it stands in any other way.
    private func directly<Value: JSONReadable>(_ type: Value.Type) -> Value? {
        do { return try Value(json: self) } catch { return nil }
    }

    /// Apart from the rest: the type of its cast is made whenever the function is entered.
    @inline(never)
    private func bytes<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try tape.data(index) as? Value ?? Value(from: self)
    }
}

// What ``JSONReadable`` values are read with.
extension JSONValueDecoder {
    /// What the value is.
    var kind: JSONTape.Kind { tape.kind(index) }

    /// The index behind the value.
    var end: Int { tape.next(index) }

    /// The two numbers of a list of two; `nil` for anything else.
    func pair() -> (first: Int, second: Int)? {
        guard kind == .list, end == index + 3, let first = tape.digits(index + 1),
            let second = tape.digits(index + 2)
        else { return nil }
        return (first, second)
    }

    /// Which of some texts the value is.
    func oneOf<Text: RawRepresentable<String>>(_ texts: some Sequence<Text>) -> Text? {
        texts.first { tape.holds($0.rawValue, at: index) }
    }
}

extension JSONValueDecoder: SingleValueDecodingContainer {
    func decodeNil() -> Bool { tape.kind(index) == .null }
    func decode(_ type: Bool.Type) throws -> Bool { try tape.boolean(index) }
    func decode(_ type: String.Type) throws -> String { try tape.string(index) }
    func decode(_ type: Double.Type) throws -> Double { try tape.number(index) }
    func decode(_ type: Float.Type) throws -> Float { try tape.number(index) }
    func decode(_ type: Int.Type) throws -> Int { try tape.integer(index) }
    func decode(_ type: Int8.Type) throws -> Int8 { try tape.integer(index) }
    func decode(_ type: Int16.Type) throws -> Int16 { try tape.integer(index) }
    func decode(_ type: Int32.Type) throws -> Int32 { try tape.integer(index) }
    func decode(_ type: Int64.Type) throws -> Int64 { try tape.integer(index) }
    func decode(_ type: UInt.Type) throws -> UInt { try tape.integer(index) }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try tape.integer(index) }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try tape.integer(index) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try tape.integer(index) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try tape.integer(index) }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try value(type) }
}

/// The tape that all decoders of a text share, and the one place where its scalars become values.
final class JSONTapeBox {
    private let tape: JSONTape

    init(_ tape: JSONTape) { self.tape = tape }

    func kind(_ index: Int) -> JSONTape.Kind { tape.entries[index].kind }
    func next(_ index: Int) -> Int { tape.entries[index].next }
    func holds(_ key: String, at index: Int) -> Bool { tape.holds(key, at: index) }
    func digits(_ index: Int) -> Int? { tape.digits(index) }

    func string(_ index: Int) throws -> String {
        guard kind(index) == .string || kind(index) == .escapedString else {
            throw mismatch(String.self, index)
        }
        guard let string = tape.string(index) else { throw corrupted("A string is no valid Unicode.", index) }
        return string
    }

    /// The text of a key; `nil` for one that is no valid Unicode.
    func key(_ index: Int) -> String? { tape.string(index) }

    func boolean(_ index: Int) throws -> Bool {
        guard kind(index) == .boolean else { throw mismatch(Bool.self, index) }
        return tape.bytes[tape.entries[index].start] == 0x74
    }

    func integer<Value: FixedWidthInteger>(_ index: Int) throws -> Value {
        if let whole = tape.integer(index), let value = Value(exactly: whole) { return value }
        return try number(index)
    }

    func number<Value: LosslessStringConvertible>(_ index: Int) throws -> Value {
        guard kind(index) == .number else { throw mismatch(Value.self, index) }
        let entry = tape.entries[index]
        let digits = String(decoding: tape.bytes[entry.start..<entry.end], as: UTF8.self)
        guard let number = Value(digits) else {
            throw corrupted("\(digits) does not fit \(Value.self).", index)
        }
        return number
    }

    func data(_ index: Int) throws -> Data {
        guard let data = Data(base64Encoded: try string(index)) else {
            throw corrupted("A string is no base64.", index)
        }
        return data
    }

    func mismatch(_ type: Any.Type, _ index: Int) -> DecodingError {
        let context = DecodingError.Context(
            codingPath: path(to: index),
            debugDescription: "A \(kind(index)) stands where \(type) is expected.")
        return kind(index) == .null ? .valueNotFound(type, context) : .typeMismatch(type, context)
    }

    func corrupted(_ description: String, _ index: Int) -> DecodingError {
        .dataCorrupted(.init(codingPath: path(to: index), debugDescription: description))
    }

    /// The keys and positions that lead to a value.
    func path(to index: Int) -> [any CodingKey] {
        var path: [any CodingKey] = []
        var at = 0
        while at != index {
            let isObject = kind(at) == .object
            var (child, position) = (at + 1, 0)
            while true {
                let value = isObject ? child + 1 : child
                guard index >= next(value) else {
                    path.append(isObject ? JSONKey(tape.string(child) ?? "") : JSONKey(position))
                    // A key itself has the path of its value.
                    if index < value { return path }
                    at = value
                    break
                }
                child = next(value)
                position += 1
            }
        }
        return path
    }
}

/// A key of an object or a position in a list.
struct JSONKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(_ key: String) { (stringValue, intValue) = (key, nil) }
    init(_ position: Int) { (stringValue, intValue) = ("\(position)", position) }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { self.init(intValue) }
}

/// The members of an object.
private final class JSONObjectReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
    private let tape: JSONTapeBox
    private let index: Int
    /// The index of the key looked at last.
    private var cursor: Int

    init(_ tape: JSONTapeBox, _ index: Int) { (self.tape, self.index, cursor) = (tape, index, index + 1) }

    var codingPath: [any CodingKey] { tape.path(to: index) }

    var allKeys: [Key] {
        var keys: [Key] = []
        var at = index + 1
        while at < tape.next(index) {
            if let key = tape.key(at).flatMap(Key.init(stringValue:)) { keys.append(key) }
            at = tape.next(at + 1)
        }
        return keys
    }

    /// The index of the value of a key; `nil` where the object has none.
    private func find(_ key: Key) -> Int? {
        let name = key.stringValue
        let end = tape.next(index)
        var at = cursor
        while at < end {
            if tape.holds(name, at: at) { return found(at) }
            at = tape.next(at + 1)
        }
        at = index + 1
        while at < cursor {
            if tape.holds(name, at: at) { return found(at) }
            at = tape.next(at + 1)
        }
        return nil
    }

    private func found(_ key: Int) -> Int {
        cursor = key
        return key + 1
    }

    private func value(_ key: Key) throws -> Int {
        guard let value = find(key) else {
            throw DecodingError.keyNotFound(
                key, .init(codingPath: codingPath, debugDescription: "The key \(key.stringValue) is missing.")
            )
        }
        return value
    }

    func contains(_ key: Key) -> Bool { find(key) != nil }
    func decodeNil(forKey key: Key) throws -> Bool { tape.kind(try value(key)) == .null }
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try tape.boolean(value(key)) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try tape.string(value(key)) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try tape.integer(value(key)) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try tape.number(value(key)) }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try JSONValueDecoder(tape: tape, index: value(key)).value(type)
    }

    // The protocol's own look for the key three times.
    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
        try present(key).map { try tape.boolean($0) }
    }
    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
        try present(key).map { try tape.string($0) }
    }
    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
        try present(key).map { try tape.integer($0) }
    }
    func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? {
        try present(key).map { try tape.number($0) }
    }
    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        try present(key).map { try JSONValueDecoder(tape: tape, index: $0).value(type) }
    }

    /// The index of the value of a key; `nil` where the object has none or `null`.
    private func present(_ key: Key) -> Int? {
        guard let value = find(key), tape.kind(value) != .null else { return nil }
        return value
    }

    func nestedContainer<NestedKey: CodingKey>(
        keyedBy type: NestedKey.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<NestedKey> {
        try JSONValueDecoder(tape: tape, index: value(key)).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try JSONValueDecoder(tape: tape, index: value(key)).unkeyedContainer()
    }

    func superDecoder() -> any Decoder { JSONValueDecoder(tape: tape, index: index) }
    func superDecoder(forKey key: Key) throws -> any Decoder {
        JSONValueDecoder(tape: tape, index: try value(key))
    }
}

/// The values of a list, in order.
private struct JSONListReader: UnkeyedDecodingContainer {
    private let tape: JSONTapeBox
    private let index: Int
    private var at: Int
    private(set) var currentIndex = 0

    init(_ tape: JSONTapeBox, _ index: Int) { (self.tape, self.index, at) = (tape, index, index + 1) }

    var codingPath: [any CodingKey] { tape.path(to: index) }
    var count: Int? { nil }
    var isAtEnd: Bool { at >= tape.next(index) }

    /// The value that `read` makes of the next one, which is left where that fails.
    private mutating func advance<Value>(_ read: (JSONValueDecoder) throws -> Value) throws -> Value {
        guard !isAtEnd else {
            throw DecodingError.valueNotFound(
                Value.self, .init(codingPath: codingPath, debugDescription: "The list is over."))
        }
        let value = try read(JSONValueDecoder(tape: tape, index: at))
        at = tape.next(at)
        currentIndex += 1
        return value
    }

    mutating func decodeNil() throws -> Bool {
        guard !isAtEnd, tape.kind(at) == .null else { return false }
        return try advance { _ in true }
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try advance { try $0.value(type) }
    }

    mutating func nestedContainer<NestedKey: CodingKey>(
        keyedBy type: NestedKey.Type
    ) throws -> KeyedDecodingContainer<NestedKey> {
        try advance { try $0.container(keyedBy: type) }
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try advance { try $0.unkeyedContainer() }
    }

    mutating func superDecoder() throws -> any Decoder { try advance { $0 } }
}
