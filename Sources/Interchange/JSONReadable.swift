/// A value that is read without a container of `Codable`, where its members stand in the order in which they are written.
///
/// Anything else is left to `Decodable`, which reads it or tells what is wrong with it.
protocol JSONReadable {
    /// Reads the value that `json` stands at.
    init(json: JSONValueDecoder) throws
}

/// A value that does not stand as it would be written; nobody sees it, since `Decodable` is tried next.
struct JSONDisorder: Error {}

/// The members of an object, taken in their order.
struct JSONMembers {
    private let json: JSONValueDecoder
    /// The index of the next key.
    private var at: Int
    private let end: Int

    init(_ json: JSONValueDecoder) throws {
        guard json.kind == .object else { throw JSONDisorder() }
        (self.json, at, end) = (json, json.index + 1, json.end)
    }

    /// Whether the next member is called `key`.
    func isNext(_ key: String) -> Bool { at < end && json.tape.holds(key, at: at) }

    /// The value of the next member, which has to be called `key`.
    mutating func next<Value: JSONReadable>(_ key: String) throws -> Value {
        guard isNext(key) else { throw JSONDisorder() }
        let value = JSONValueDecoder(tape: json.tape, index: at + 1)
        at = value.end
        return try Value(json: value)
    }
}

extension String: JSONReadable {
    init(json: JSONValueDecoder) throws { self = try json.decode(String.self) }
}

extension Int: JSONReadable {
    init(json: JSONValueDecoder) throws { self = try json.decode(Int.self) }
}

extension Bool: JSONReadable {
    init(json: JSONValueDecoder) throws { self = try json.decode(Bool.self) }
}

extension Double: JSONReadable {
    init(json: JSONValueDecoder) throws { self = try json.decode(Double.self) }
}

extension Optional: JSONReadable where Wrapped: JSONReadable {
    init(json: JSONValueDecoder) throws { self = json.kind == .null ? nil : try Wrapped(json: json) }
}

extension Array: JSONReadable where Element: JSONReadable {
    init(json: JSONValueDecoder) throws {
        guard json.kind == .list else { throw JSONDisorder() }
        self = []
        var at = json.index + 1
        while at < json.end {
            let element = JSONValueDecoder(tape: json.tape, index: at)
            append(try Element(json: element))
            at = element.end
        }
    }
}

/// A choice is its word.
extension JSONReadable where Self: RawRepresentable<String> {
    init(json: JSONValueDecoder) throws {
        guard let value = Self(rawValue: try json.decode(String.self)) else { throw JSONDisorder() }
        self = value
    }
}
