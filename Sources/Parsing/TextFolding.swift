/// What becomes of a code point on its way into `Document.text`.
enum TextFolding {
    /// What a code point is to a reader.
    enum Role: Hashable, Sendable {
        /// It is seen.
        case visible
        /// It is white space; a run of it becomes one plain space.
        case space
        /// It ends a line: U+0085, U+2028, U+2029.
        case lineBreak
        /// It is not seen: soft hyphens, zero-width characters, direction marks, C1 controls.
        case nothing
    }

    /// The role of the sequence of two or more bytes at `at`.
    static func role(_ bytes: Span<UInt8>, _ at: Int) -> Role {
        // All but a few scalars of these five leads are plain letters.
        switch bytes[at] {
        case 0xC2:
            switch bytes[at + 1] {
            case 0xA0: return .space
            case 0x85: return .lineBreak
            case 0xAD, 0x80...0x9F: return .nothing
            default: return .visible
            }
        case 0xE1:
            if bytes[at + 1] == 0x9A, bytes[at + 2] == 0x80 { return .space }
            return bytes[at + 1] == 0xA0 && bytes[at + 2] == 0x8E ? .nothing : .visible
        case 0xE2:
            if bytes[at + 1] == 0x80, bytes[at + 2] & 0xFE == 0x8C, isJoint(bytes, at) { return .visible }
            return general(bytes[at + 1], bytes[at + 2])
        case 0xE3: return bytes[at + 1] == 0x80 && bytes[at + 2] == 0x80 ? .space : .visible
        case 0xEF: return bytes[at + 1] == 0xBB && bytes[at + 2] == 0xBF ? .nothing : .visible
        default: return .visible
        }
    }

    /// Whether a (non-)joiner stands between two letters of Arabic script or of an Indic one, which it gives their shapes.
    private static func isJoint(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
        guard at >= 2, at + 3 < bytes.count else { return false }
        let next = bytes[at + 3]
        if 0xD8...0xDB ~= next { return 0xD8...0xDB ~= bytes[at - 2] }
        return next == 0xE0 && at >= 3 && bytes[at - 3] == 0xE0
    }

    /// U+2000 to U+206F, General Punctuation.
    private static func general(_ second: UInt8, _ third: UInt8) -> Role {
        switch (second, third) {
        case (0x80, 0x80...0x8A), (0x80, 0xAF), (0x81, 0x9F): .space
        case (0x80, 0xA8), (0x80, 0xA9): .lineBreak
        case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xA4), (0x81, 0xA6...0xAF): .nothing
        default: .visible
        }
    }

    /// `bytes` on one line: white space folded and trimmed, what is not seen left out.
    static func folded(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        let span = bytes.span
        var (at, hasPendingSpace) = (0, false)
        while at < span.count {
            let byte = span[at]
            let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            guard at + length <= span.count else { break }
            let role: Role =
                byte <= 0x20 ? .space : byte == 0x7F ? .nothing : byte < 0x80 ? .visible : role(span, at)
            switch role {
            case .visible:
                if hasPendingSpace, !out.isEmpty { out.append(0x20) }
                hasPendingSpace = false
                for offset in 0..<length { out.append(span[at + offset]) }
            case .space, .lineBreak: hasPendingSpace = true
            case .nothing: break
            }
            at += length
        }
        return out
    }
}
