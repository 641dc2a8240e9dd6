public import struct Foundation.Data

/// The one way in which values become JSON: the same value gives the same bytes.
///
/// Keys stand in the order in which a type encodes them, an absent value is `null` and never left out, nothing is
/// escaped that need not be. A type that would encode a dictionary must sort it first.
public enum CanonicalJSON {
    /// A value that stays on one line also where JSON is written for eyes, such as a range or a block.
    public protocol OneLine {}

    /// Writes `value` on one line, or over several with two spaces of indentation.
    ///
    /// - Throws: `EncodingError` for a number that JSON has no form for.
    public static func bytes(_ value: some Encodable, pretty: Bool = false) throws -> [UInt8] {
        let writer = JSONWriter(pretty: pretty)
        try writer.encode(value)
        if let misfit = writer.text.misfit {
            throw EncodingError.invalidValue(
                misfit, .init(codingPath: [], debugDescription: "JSON has no \(misfit)"))
        }
        return writer.text.bytes
    }

    /// Writes what ``bytes(_:pretty:)`` writes as text.
    public static func string(_ value: some Encodable, pretty: Bool = false) throws -> String {
        String(decoding: try bytes(value, pretty: pretty), as: UTF8.self)
    }

    /// Reads a value that ``bytes(_:pretty:)``, or anyone else, wrote.
    ///
    /// - Throws: `DecodingError`, with the keys that lead to what is wrong.
    public static func value<Value: Decodable>(_ type: Value.Type, from json: Data) throws -> Value {
        try value(type, from: Array(json))
    }

    /// Reads a value from text.
    public static func value<Value: Decodable>(_ type: Value.Type, from json: String) throws -> Value {
        try value(type, from: Array(json.utf8))
    }

    private static func value<Value: Decodable>(_ type: Value.Type, from json: [UInt8]) throws -> Value {
        let tape: JSONTape
        do {
            tape = try JSONTape(json)
        } catch {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: [], debugDescription: "No JSON: at byte \(error.offset) \(error.description)."
                ))
        }
        return try JSONValueDecoder(tape: JSONTapeBox(tape), index: 0).value(type)
    }
}

extension ByteRange: CanonicalJSON.OneLine {}
extension Passage: CanonicalJSON.OneLine {}
extension Header: CanonicalJSON.OneLine {}
extension Attribute: CanonicalJSON.OneLine {}
extension Node: CanonicalJSON.OneLine {}
extension Block: CanonicalJSON.OneLine {}
extension MetadataEntry: CanonicalJSON.OneLine {}
extension PartialDate: CanonicalJSON.OneLine {}
extension Diagnostic: CanonicalJSON.OneLine {}
extension Record.Evidence: CanonicalJSON.OneLine {}
