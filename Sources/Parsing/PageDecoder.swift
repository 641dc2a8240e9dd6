import Interchange

/// A page in valid UTF-8 without a byte order mark.
struct DecodedPage: Sendable {
    /// The text.
    let bytes: [UInt8]

    /// The WHATWG name of the encoding that it was in.
    let charset: String
}

/// Settles a page's encoding and reads it.
///
/// In the order of the Encoding and HTML Standards: byte order mark, HTTP header, `<meta>` in the first 1,024
/// bytes. Then UTF-8 where the body is valid UTF-8, else windows-1252. Beyond the standards, a label that the
/// bytes refute is overruled, since a reader cannot press reload: UTF-8 labels over windows-1252 bytes, and
/// the other way round.
struct PageDecoder: Sendable {
    /// The value of `Content-Type`, or `nil`.
    let contentType: String?

    /// Reads `body`, whatever it is.
    func decode(_ body: [UInt8], noting doubts: inout [Diagnostic]) -> DecodedPage {
        if body.starts(with: [0xEF, 0xBB, 0xBF]) {
            return read(body.dropFirst(3), as: .utf8, noting: &doubts)
        }
        if body.starts(with: [0xFF, 0xFE]) {
            return read(body.dropFirst(2), as: .utf16LittleEndian, noting: &doubts)
        }
        if body.starts(with: [0xFE, 0xFF]) {
            return read(body.dropFirst(2), as: .utf16BigEndian, noting: &doubts)
        }
        return read(body[...], as: settle(body, noting: &doubts), noting: &doubts)
    }

    private func settle(_ body: [UInt8], noting doubts: inout [Diagnostic]) -> CharacterEncoding {
        let declared = declarations(in: body, noting: &doubts)
        let utf16 = UTF16Shape.guess(body)
        if let utf16 {
            if declared.first != utf16 {
                note("parse.encoding.label-overruled", "The bytes are \(utf16.name) without a mark.", &doubts)
            }
            return utf16
        }
        let census = UTF8Census(body)
        guard let label = declared.first else { return unlabelled(census, &doubts) }
        if census.isASCII { return label.isWide ? .utf8 : label }
        switch label.decoder {
        case .utf8 where census.broken > 0 && census.broken >= census.sequences:
            let other = declared.dropFirst().first { $0 != .utf8 && !$0.isWide } ?? .windows1252
            note(
                "parse.encoding.label-overruled",
                "Labelled utf-8, but \(census.broken) of \(census.broken + census.sequences) sequences "
                    + "are broken; read as \(other.name).", &doubts)
            return other
        case .singleByte where census.broken == 0, .utf16 where census.broken == 0:
            note(
                "parse.encoding.label-overruled",
                "Labelled \(label.name), but all of \(census.sequences) sequences are utf-8.", &doubts)
            return .utf8
        case .utf16:
            note("parse.encoding.label-overruled", "Labelled \(label.name), but no NUL is in sight.", &doubts)
            return unlabelled(census, &doubts)
        default: return label
        }
    }

    /// Ten good sequences for each broken one: a page in UTF-8 that was cut or spliced, not windows-1252,
    /// where a good sequence needs a capital with an accent before a sign.
    private func unlabelled(_ census: UTF8Census, _ doubts: inout [Diagnostic]) -> CharacterEncoding {
        if census.broken * 10 <= census.sequences { return .utf8 }
        doubts.append(
            Diagnostic(
                .note, "parse.encoding.assumed", "No usable label and no valid utf-8; read as windows-1252."))
        return .windows1252
    }

    /// The encodings that header and `<meta>` name, the one that counts first.
    private func declarations(in body: [UInt8], noting doubts: inout [Diagnostic]) -> [CharacterEncoding] {
        var declared: [CharacterEncoding] = []
        if let contentType, let label = MetaPrescan.charset(in: Array(contentType.utf8)) {
            if let encoding = CharacterEncoding(label: label) {
                declared.append(encoding)
            } else {
                note("parse.encoding.label-unknown", "The header names the charset “\(label)”.", &doubts)
            }
        }
        if let label = MetaPrescan.label(in: body) {
            if let encoding = CharacterEncoding(label: label) {
                // A meta that was read byte by byte cannot stand in UTF-16 (HTML Standard, 13.2.3.2).
                declared.append(
                    encoding.isWide ? .utf8 : encoding.name == "x-user-defined" ? .windows1252 : encoding)
            } else {
                note("parse.encoding.label-unknown", "A meta names the charset “\(label)”.", &doubts)
            }
        }
        return declared
    }

    private func read(
        _ body: ArraySlice<UInt8>, as encoding: CharacterEncoding, noting doubts: inout [Diagnostic]
    ) -> DecodedPage {
        var (bytes, replaced) = ByteDecoder.decode(body, as: encoding)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        if replaced > 0 {
            doubts.append(
                Diagnostic(
                    .warning, "parse.encoding.repaired",
                    "\(replaced) sequences are no \(encoding.name) and became U+FFFD."))
        }
        return DecodedPage(bytes: bytes, charset: encoding.name)
    }

    private func note(_ code: String, _ message: String, _ doubts: inout [Diagnostic]) {
        doubts.append(Diagnostic(.warning, code, message))
    }
}

extension CharacterEncoding {
    /// Whether a unit has two bytes.
    fileprivate var isWide: Bool {
        if case .utf16 = decoder { true } else { false }
    }
}
