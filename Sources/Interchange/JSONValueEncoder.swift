/// The place of one value in a ``JSONWriter``, as `Codable` wants to see it.
struct JSONValueEncoder: Encoder {
    let writer: JSONWriter

    /// The number of lists and objects around the value.
    let depth: Int

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        writer.open(object: true, at: depth)
        return KeyedEncodingContainer(JSONObjectContainer(writer: writer, depth: depth + 1))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        writer.open(object: false, at: depth)
        return JSONListContainer(writer: writer, depth: depth + 1)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { JSONScalarContainer(writer: writer) }
}

// What documents hold by the hundred is written without containers.
extension JSONValueEncoder {
    /// Begins an object for the value.
    func object() { writer.open(object: true, at: depth) }

    /// Writes the next member of the object that was begun.
    func member(_ key: String, _ value: String) {
        writer.beginMember(key, at: depth + 1)
        writer.write(value)
    }

    /// Writes the next member of the object that was begun.
    func member(_ key: String, _ value: Int) {
        writer.beginMember(key, at: depth + 1)
        writer.write(value)
    }

    /// Writes the next member of the object that was begun.
    func member(_ key: String, _ value: Bool) {
        writer.beginMember(key, at: depth + 1)
        writer.write(value)
    }

    /// Writes the next member of the object that was begun.
    func member(_ key: String, _ value: ByteRange) {
        writer.beginMember(key, at: depth + 1)
        JSONValueEncoder(writer: writer, depth: depth + 1).pair(value.start, value.end)
    }

    /// Writes a list of two numbers on one line.
    func pair(_ first: Int, _ second: Int) {
        writer.openLine(at: depth)
        for number in [first, second] {
            writer.beginMember(at: depth + 1)
            writer.write(number)
        }
        writer.close(to: depth)
    }
}

private struct JSONObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let writer: JSONWriter
    let depth: Int
    var codingPath: [any CodingKey] { [] }

    private func begin(_ key: Key) { writer.beginMember(key.stringValue, at: depth) }

    mutating func encodeNil(forKey key: Key) {
        begin(key)
        writer.writeNull()
    }

    mutating func encode(_ value: String, forKey key: Key) {
        begin(key)
        writer.write(value)
    }

    mutating func encode(_ value: Int, forKey key: Key) {
        begin(key)
        writer.write(value)
    }

    mutating func encode(_ value: Bool, forKey key: Key) {
        begin(key)
        writer.write(value)
    }

    mutating func encode(_ value: Double, forKey key: Key) throws {
        begin(key)
        try writer.write(value)
    }

    mutating func encode(_ value: some Encodable, forKey key: Key) throws {
        begin(key)
        try writer.encode(value)
    }

    // Synthesised conformances call these for optionals; the protocol's own would leave the key out.
    mutating func encodeIfPresent(_ value: (some Encodable)?, forKey key: Key) throws {
        if let value { try encode(value, forKey: key) } else { encodeNil(forKey: key) }
    }
    mutating func encodeIfPresent(_ value: String?, forKey key: Key) {
        if let value { encode(value, forKey: key) } else { encodeNil(forKey: key) }
    }
    mutating func encodeIfPresent(_ value: Int?, forKey key: Key) {
        if let value { encode(value, forKey: key) } else { encodeNil(forKey: key) }
    }
    mutating func encodeIfPresent(_ value: Bool?, forKey key: Key) {
        if let value { encode(value, forKey: key) } else { encodeNil(forKey: key) }
    }
    mutating func encodeIfPresent(_ value: Double?, forKey key: Key) throws {
        if let value { try encode(value, forKey: key) } else { encodeNil(forKey: key) }
    }

    mutating func nestedContainer<NestedKey: CodingKey>(
        keyedBy keyType: NestedKey.Type, forKey key: Key
    ) -> KeyedEncodingContainer<NestedKey> {
        begin(key)
        return JSONValueEncoder(writer: writer, depth: depth).container(keyedBy: keyType)
    }

    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        begin(key)
        return JSONValueEncoder(writer: writer, depth: depth).unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder {
        writer.beginMember("super", at: depth)
        return JSONValueEncoder(writer: writer, depth: depth)
    }

    mutating func superEncoder(forKey key: Key) -> any Encoder {
        begin(key)
        return JSONValueEncoder(writer: writer, depth: depth)
    }
}

private struct JSONListContainer: UnkeyedEncodingContainer {
    let writer: JSONWriter
    let depth: Int
    var codingPath: [any CodingKey] { [] }
    var count: Int { writer.count(at: depth) }

    mutating func encodeNil() {
        writer.beginMember(at: depth)
        writer.writeNull()
    }

    mutating func encode(_ value: String) {
        writer.beginMember(at: depth)
        writer.write(value)
    }

    mutating func encode(_ value: Int) {
        writer.beginMember(at: depth)
        writer.write(value)
    }

    mutating func encode(_ value: some Encodable) throws {
        writer.beginMember(at: depth)
        try writer.encode(value)
    }

    mutating func nestedContainer<NestedKey: CodingKey>(
        keyedBy keyType: NestedKey.Type
    ) -> KeyedEncodingContainer<NestedKey> {
        writer.beginMember(at: depth)
        return JSONValueEncoder(writer: writer, depth: depth).container(keyedBy: keyType)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        writer.beginMember(at: depth)
        return JSONValueEncoder(writer: writer, depth: depth).unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder {
        writer.beginMember(at: depth)
        return JSONValueEncoder(writer: writer, depth: depth)
    }
}

private struct JSONScalarContainer: SingleValueEncodingContainer {
    let writer: JSONWriter
    var codingPath: [any CodingKey] { [] }

    mutating func encodeNil() { writer.writeNull() }
    mutating func encode(_ value: Bool) { writer.write(value) }
    mutating func encode(_ value: String) { writer.write(value) }
    mutating func encode(_ value: Double) throws { try writer.write(value) }
    mutating func encode(_ value: Float) throws { try writer.write(Double(value)) }
    mutating func encode(_ value: Int) { writer.write(value) }
    mutating func encode(_ value: Int8) { writer.write(value) }
    mutating func encode(_ value: Int16) { writer.write(value) }
    mutating func encode(_ value: Int32) { writer.write(value) }
    mutating func encode(_ value: Int64) { writer.write(value) }
    mutating func encode(_ value: UInt) { writer.write(value) }
    mutating func encode(_ value: UInt8) { writer.write(value) }
    mutating func encode(_ value: UInt16) { writer.write(value) }
    mutating func encode(_ value: UInt32) { writer.write(value) }
    mutating func encode(_ value: UInt64) { writer.write(value) }
    mutating func encode(_ value: some Encodable) throws { try writer.encode(value) }
}
