/// The place of one value in a ``JSONWriter``, as `Codable` wants to see it.
struct JSONValueEncoder: Encoder {
    let writer: JSONWriter

    /// The number of lists and objects around the value.
    let depth: Int

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        writer.text.open(object: true, at: depth)
        return KeyedEncodingContainer(JSONObjectContainer(writer: writer, depth: depth + 1))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        writer.text.open(object: false, at: depth)
        return JSONListContainer(writer: writer, depth: depth + 1)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { JSONScalarContainer(writer: writer) }
}

private struct JSONObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let writer: JSONWriter
    let depth: Int
    var codingPath: [any CodingKey] { [] }

    private func begin(_ key: Key) { writer.text.beginMember(key.stringValue, at: depth) }

    mutating func encodeNil(forKey key: Key) {
        begin(key)
        writer.text.writeNull()
    }

    mutating func encode(_ value: String, forKey key: Key) {
        begin(key)
        writer.text.write(value)
    }

    mutating func encode(_ value: Int, forKey key: Key) {
        begin(key)
        writer.text.write(value)
    }

    mutating func encode(_ value: Bool, forKey key: Key) {
        begin(key)
        writer.text.write(value)
    }

    mutating func encode(_ value: Double, forKey key: Key) {
        begin(key)
        writer.text.write(value)
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
    mutating func encodeIfPresent(_ value: Double?, forKey key: Key) {
        if let value { encode(value, forKey: key) } else { encodeNil(forKey: key) }
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
        writer.text.beginMember("super", at: depth)
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
    var count: Int { writer.text.count(at: depth) }

    mutating func encodeNil() {
        writer.text.beginMember(at: depth)
        writer.text.writeNull()
    }

    mutating func encode(_ value: String) {
        writer.text.beginMember(at: depth)
        writer.text.write(value)
    }

    mutating func encode(_ value: Int) {
        writer.text.beginMember(at: depth)
        writer.text.write(value)
    }

    mutating func encode(_ value: some Encodable) throws {
        writer.text.beginMember(at: depth)
        try writer.encode(value)
    }

    mutating func nestedContainer<NestedKey: CodingKey>(
        keyedBy keyType: NestedKey.Type
    ) -> KeyedEncodingContainer<NestedKey> {
        writer.text.beginMember(at: depth)
        return JSONValueEncoder(writer: writer, depth: depth).container(keyedBy: keyType)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        writer.text.beginMember(at: depth)
        return JSONValueEncoder(writer: writer, depth: depth).unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder {
        writer.text.beginMember(at: depth)
        return JSONValueEncoder(writer: writer, depth: depth)
    }
}

private struct JSONScalarContainer: SingleValueEncodingContainer {
    let writer: JSONWriter
    var codingPath: [any CodingKey] { [] }

    mutating func encodeNil() { writer.text.writeNull() }
    mutating func encode(_ value: Bool) { writer.text.write(value) }
    mutating func encode(_ value: String) { writer.text.write(value) }
    mutating func encode(_ value: Double) { writer.text.write(value) }
    mutating func encode(_ value: Float) { writer.text.write(Double(value)) }
    mutating func encode(_ value: Int) { writer.text.write(value) }
    mutating func encode(_ value: Int8) { writer.text.write(value) }
    mutating func encode(_ value: Int16) { writer.text.write(value) }
    mutating func encode(_ value: Int32) { writer.text.write(value) }
    mutating func encode(_ value: Int64) { writer.text.write(value) }
    mutating func encode(_ value: UInt) { writer.text.write(value) }
    mutating func encode(_ value: UInt8) { writer.text.write(value) }
    mutating func encode(_ value: UInt16) { writer.text.write(value) }
    mutating func encode(_ value: UInt32) { writer.text.write(value) }
    mutating func encode(_ value: UInt64) { writer.text.write(value) }
    mutating func encode(_ value: some Encodable) throws { try writer.encode(value) }
}
