/// Lines that are furniture by their words: some as a whole, others by how they begin.
struct LinePhrases: Sendable {
    /// Headings and lines behind an article.
    static let ends = LinePhrases(wholes: PageLines.ends, starts: PageLines.endStarts)
    /// Buttons, labels, credits and pointers.
    static let asides = LinePhrases(wholes: PageLines.asides, starts: PageLines.asideStarts)
    /// How notices begin that stand beside articles: on their makers, their rights and their sponsors.
    static let notices = LinePhrases(wholes: "", starts: NoticeLines.notices)
    /// How lines begin that call on their reader to buy, to write or to subscribe.
    static let calls = LinePhrases(wholes: "", starts: NoticeLines.calls)

    private let wholes: DigestSet
    /// Beginnings by their first byte.
    private let starts: [[PhraseBytes]]

    /// Folds the lists, a phrase a line.
    init(wholes: String, starts: String) {
        func phrases(_ list: String) -> [[UInt8]] {
            list.split(whereSeparator: \.isNewline).map { Array(Fold.string(String($0)).utf8) }
        }
        self.wholes = DigestSet(phrases(wholes).map { Digest.of($0) })
        var table = [[PhraseBytes]](repeating: [], count: 256)
        for phrase in phrases(starts) {
            if let first = phrase.first { table[Int(first)].append(PhraseBytes(phrase)) }
        }
        self.starts = table
    }

    /// Whether a folded line is one of the whole lines, a colon at its end aside; `digest` is the line’s, where it is known.
    func isWhole(_ line: ArraySlice<UInt8>, digest: UInt64? = nil) -> Bool {
        guard line.count <= 60 else { return false }
        return wholes.contains(
            line.last == 0x3A ? Digest.of(line.dropLast()) : digest ?? Digest.of(line))
    }

    /// Whether a folded line begins like one; a beginning that ends in a letter ends where a word does.
    func isStart(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first else { return false }
        let line = line.span
        return starts[Int(first)].contains { start in
            guard start.stands(at: 0, of: line) else { return false }
            let end = start.bytes.count
            guard let last = start.bytes.last, Self.isLetter(last), line.count > end else { return true }
            return !Self.isLetter(line[end])
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
}
