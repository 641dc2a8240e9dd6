import struct Foundation.Data

/// Writes JSON straight into bytes while a value encodes itself.
///
/// A class, since all containers of one value write into the same text.
final class JSONWriter {
    /// What is written so far.
    var text: JSONText

    init(pretty: Bool) { text = JSONText(pretty: pretty) }

    /// Writes one whole value; one that encodes nothing becomes `null`.
    func encode(_ value: some Encodable) throws {
        if type(of: value) == Data.self, let data = value as? Data {
            return text.write(data.base64EncodedString())
        }
        if !text.pretty, let direct = value as? any JSONWritable { return direct.write(to: &text) }
        let isOneLine = text.pretty && value is any CanonicalJSON.OneLine
        let (start, outer) = text.beginValue(isOneLine: isOneLine)
        try value.encode(to: JSONValueEncoder(writer: self, depth: outer))
        text.endValue(from: start, at: outer)
    }
}
