/// The upper half of a single-byte encoding, ready for UTF-8.
struct SingleByteTable: Sendable {
    /// Code points of the bytes 0x80 to 0xFF.
    private let upperHalf: [Unicode.Scalar]

    /// The table of a WHATWG name; Latin-1 moved to the private area for `x-user-defined`, as the standard
    /// has it.
    init?(name: String) {
        if name == "x-user-defined" {
            upperHalf = (0..<128).compactMap { Unicode.Scalar(UInt32(0xF780 + $0)) }
            return
        }
        let wanted = name == "iso-8859-8-i" ? "iso-8859-8" : name
        guard let row = Self.rows.first(where: { $0.name == wanted }) else { return nil }
        upperHalf = Array(row.upperHalf.unicodeScalars)
    }

    /// windows-1252, which C1 references and mojibake need too.
    static let windows1252 = SingleByteTable(name: "windows-1252")

    /// The code point of `byte`; U+FFFD where the encoding has none.
    func scalar(of byte: UInt8) -> Unicode.Scalar {
        byte < 0x80 ? Unicode.Scalar(byte) : upperHalf[Int(byte) - 0x80]
    }

    /// Reads `body`, and counts the bytes that the encoding does not have.
    func decode(_ body: some Collection<UInt8>) -> (bytes: [UInt8], replaced: Int) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(body.count + body.count / 8)
        var replaced = 0
        for byte in body {
            if byte < 0x80 {
                bytes.append(byte)
            } else {
                let scalar = upperHalf[Int(byte) - 0x80]
                if scalar == "\u{FFFD}" { replaced += 1 }
                bytes.append(scalar: scalar)
            }
        }
        return (bytes, replaced)
    }
}
