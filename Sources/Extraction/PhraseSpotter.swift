/// Folded phrases that are looked for anywhere in a folded line, in one walk over its words whatever their number.
struct PhraseSpotter: Sendable {
    /// Phrases by the digest of their first word, and those that begin with a mark by the mark's.
    private let phrases: DigestTable<[[UInt8]]>
    private let openings: OpeningFilter

    /// Folds a list, a phrase a line.
    init(_ list: String) {
        var table = DigestTable<[[UInt8]]>()
        var openings = OpeningFilter()
        for line in list.split(whereSeparator: \.isNewline) {
            let phrase = Array(Fold.string(String(line)).utf8)
            guard !phrase.isEmpty else { continue }
            openings.insert(phrase)
            table[Digest.of(phrase[..<Self.unitEnd(phrase.span, 0)]), default: []].append(phrase)
        }
        (phrases, self.openings) = (table, openings)
    }

    /// Whether a phrase stands in a folded line, between the bounds of words.
    func stands(in line: ArraySlice<UInt8>) -> Bool {
        let text = line.span
        var at = 0
        while at < text.count {
            let end = Self.unitEnd(text, at)
            if openings.mayOpen(text, at: at), opensPhrase(line[(line.startIndex + at)...], unit: end - at) {
                return true
            }
            at = end
        }
        return false
    }

    /// Whether a line begins with a phrase; its first word has so many bytes.
    private func opensPhrase(_ line: ArraySlice<UInt8>, unit length: Int) -> Bool {
        guard let found = phrases[Digest.of(line.prefix(length))] else { return false }
        return found.contains { phrase in
            line.starts(with: phrase) && Self.isClosed(line, line.startIndex + phrase.count)
        }
    }

    /// Behind the word, the letter of a script without spaces or the mark that begins at an offset.
    private static func unitEnd(_ line: Span<UInt8>, _ start: Int) -> Int {
        var end = start
        guard isLetter(line[start]) else {
            end += 1
            while end < line.count, line[end] & 0xC0 == 0x80 { end += 1 }
            return end
        }
        while end < line.count, isLetter(line[end]) {
            end += line[end] < 0x80 ? 1 : line[end] < 0xE0 ? 2 : 3
        }
        return min(end, line.count)
    }

    /// Whether a phrase may end before an offset of a line: scripts without spaces have no bounds.
    private static func isClosed(_ line: ArraySlice<UInt8>, _ end: Int) -> Bool {
        guard end < line.endIndex, isLetter(line[end]) else { return true }
        return !endsInLetter(line[..<end])
    }

    /// Whether words end in a letter of a script that parts its words.
    static func endsInLetter(_ words: ArraySlice<UInt8>) -> Bool {
        guard var last = words.indices.last else { return false }
        while last > words.startIndex, words[last] & 0xC0 == 0x80 { last -= 1 }
        return isLetter(words[last])
    }

    /// Whether a scalar that begins with the byte is a letter of a script that parts its words.
    static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 && byte < 0xE2
    }
}
