/// A value that is written without a container of `Codable`, which costs several times what the value does.
///
/// For what pages hold by the dozen. The bytes are the same; where JSON is written for eyes, `Encodable` writes it.
protocol JSONWritable {
    /// Writes the value on one line.
    func write(to json: inout JSONText)
}

extension String: JSONWritable {
    func write(to json: inout JSONText) { json.write(self) }
}

extension Int: JSONWritable {
    func write(to json: inout JSONText) { json.write(self) }
}

extension Bool: JSONWritable {
    func write(to json: inout JSONText) { json.write(self) }
}

extension Double: JSONWritable {
    func write(to json: inout JSONText) { json.write(self) }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
    func write(to json: inout JSONText) {
        if let self { self.write(to: &json) } else { json.writeNull() }
    }
}

extension Array: JSONWritable where Element: JSONWritable {
    func write(to json: inout JSONText) {
        json.list { json in
            for element in self { json.element(element) }
        }
    }
}

/// A choice is its word.
extension JSONWritable where Self: RawRepresentable<String> {
    func write(to json: inout JSONText) { json.write(rawValue) }
}
