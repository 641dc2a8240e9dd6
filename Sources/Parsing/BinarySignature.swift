/// Tells files that are no text by their first bytes or by what they are full of.
enum BinarySignature {
    /// First bytes of what servers hand out under a page's URL, and what to call it.
    private static let signatures: [(bytes: [UInt8], form: String)] = [
        ([0x25, 0x50, 0x44, 0x46, 0x2D], "a PDF file"), ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"), ([0x47, 0x49, 0x46, 0x38], "a GIF image"),
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an Office file"), ([0x1F, 0x8B], "gzip data"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office file"), ([0x7B, 0x5C, 0x72, 0x74, 0x66], "an RTF file"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"), ([0x42, 0x5A, 0x68], "bzip2 data"),
        ([0x52, 0x61, 0x72, 0x21], "a RAR archive"), ([0x77, 0x4F, 0x46], "a font"),
        ([0x49, 0x44, 0x33], "an MP3 file"), ([0x28, 0xB5, 0x2F, 0xFD], "zstd data"),
        ([0x52, 0x49, 0x46, 0x46], "a RIFF file (WebP, WAV or AVI)"),
        ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive"),
    ]

    /// The bytes that decide; the first of the page.
    private static let window = 8_192

    /// Throws where `body` is no text: a known signature, or one control byte in ten or more.
    ///
    /// UTF-16 is full of NULs and passes.
    static func refuse(_ body: [UInt8]) throws(ParseError) {
        for signature in signatures where body.starts(with: signature.bytes) {
            throw .binary(form: signature.form)
        }
        let head = body.prefix(window)
        guard !UTF16Shape.hasMark(body), UTF16Shape.guess(body) == nil else { return }
        let controls = head.count { $0 < 0x20 && !$0.isBlank && $0 != 0x1B || $0 == 0x7F }
        // Text has none but strays; compressed data has one in nine and a NUL among 256.
        guard controls == 0 || controls * 10 < head.count else {
            throw .binary(form: head.contains(0) ? "binary data with NUL bytes" : "binary data")
        }
    }
}

/// Tells UTF-16 by its mark or by where its NUL bytes stand.
enum UTF16Shape {
    /// Whether the page begins with a UTF-16 byte order mark.
    static func hasMark(_ body: [UInt8]) -> Bool {
        body.starts(with: [0xFF, 0xFE]) || body.starts(with: [0xFE, 0xFF])
    }

    /// The UTF-16 that a page without a mark is in: two of five bytes on one side NUL, next to none on the
    /// other.
    static func guess(_ body: [UInt8]) -> CharacterEncoding? {
        let head = body.prefix(1_024)
        guard head.count >= 8 else { return nil }
        var nuls = [0, 0]
        for (offset, byte) in head.enumerated() where byte == 0 { nuls[offset & 1] += 1 }
        let many = head.count / 2 * 2 / 5
        let few = head.count / 100
        if nuls[1] >= many && nuls[0] <= few { return .utf16LittleEndian }
        if nuls[0] >= many && nuls[1] <= few { return .utf16BigEndian }
        return nil
    }
}
