/// Lines that are furniture by their words: some as a whole, others by how they begin.
struct LinePhrases: Sendable {
    /// Headings and lines behind an article.
    static let ends = LinePhrases(
        wholes: PageLines.ends + "\n" + PageLines.worldEnds, starts: PageLines.endStarts)
    /// Buttons, labels, credits and pointers.
    static let asides = LinePhrases(
        wholes: PageLines.asides + "\n" + PageLines.worldAsides, starts: PageLines.asideStarts)
    /// How letters greet their reader.
    static let salutations = LinePhrases(wholes: "", starts: PageLines.salutations)
    /// Headings above other articles, comments and rankings, wherever they stand.
    static let others = LinePhrases(wholes: PageLines.worldEnds, starts: "")
    /// Headings above what readers wrote, their number aside.
    static let comments = LinePhrases(wholes: PageLines.comments, starts: "")
    /// The same, and words that are such a heading with a number only.
    static let countedComments = LinePhrases(
        wholes: PageLines.comments + "\n" + PageLines.countedComments, starts: "")
    /// How notices begin that stand beside articles: on their makers, their rights and their sponsors.
    static let notices = LinePhrases(wholes: "", starts: NoticeLines.notices)
    /// How lines begin that call on their reader to buy, to write or to subscribe.
    static let calls = LinePhrases(wholes: "", starts: NoticeLines.calls)

    private let wholes: DigestSet
    /// Beginnings by their first byte.
    private let starts: [[PhraseBytes]]
    private let openings: OpeningFilter

    /// Folds the lists, a phrase a line.
    init(wholes: String, starts: String) {
        func phrases(_ list: String) -> [[UInt8]] {
            list.split(whereSeparator: \.isNewline).map { Array(Fold.string(String($0)).utf8) }
        }
        self.wholes = DigestSet(phrases(wholes).map { Digest.of($0) })
        var table = [[PhraseBytes]](repeating: [], count: 256)
        var openings = OpeningFilter()
        for phrase in phrases(starts) {
            openings.insert(phrase)
            if let first = phrase.first { table[Int(first)].append(PhraseBytes(phrase)) }
        }
        (self.starts, self.openings) = (table, openings)
    }

    /// Whether a folded line is one of the whole lines, marks and dashes at its ends aside; `digest` is the line’s, where it is
    /// known.
    func isWhole(_ line: ArraySlice<UInt8>, digest: UInt64? = nil) -> Bool {
        guard line.count <= Self.wholeLength else { return false }
        let bare = Self.bare(line)
        if let digest, bare.count == line.count { return wholes.contains(digest) }
        return wholes.contains(Digest.of(bare.isEmpty ? line : bare))
    }

    /// The longest of the whole lines with what stands around it, in bytes.
    private static let wholeLength = 120

    /// A line without what decorates it: `- advertisement -`, `<< back to list`, `people are also reading…`.
    private static func bare(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var (start, end) = (line.startIndex, line.endIndex)
        while start < end {
            if isDecoration(line[start]) {
                start += 1
            } else if end - start > 3, let length = arrowLength(line[start...]) {
                start += length
            } else {
                break
            }
        }
        while start < end {
            if isDecoration(line[end - 1]) {
                end -= 1
            } else if end - start > 3, line[end - 3] == 0xE2, line[end - 2] == 0x80 {
                end -= 3
            } else {
                break
            }
        }
        return line[start..<end]
    }

    /// The bytes of an angle mark, an arrow, a dash or a bullet that opens a line of more than three bytes: `«`, `‹`, `←`, `–`.
    ///
    /// - Leaves: the marks of quotes, `“` to `‟`, which stand before words that somebody says.
    private static func arrowLength(_ line: ArraySlice<UInt8>) -> Int? {
        let (first, second, third) = (
            line[line.startIndex], line[line.startIndex + 1], line[line.startIndex + 2]
        )
        if first == 0xC2, second == 0xAB || second == 0xBB { return 2 }
        guard first == 0xE2 else { return nil }
        return second == 0x86 || second == 0x80 && !(0x98...0x9F).contains(third) ? 3 : nil
    }

    /// Whether a folded line is one of the whole lines with a number before or behind it: `comments (12)`.
    func isCounted(_ line: ArraySlice<UInt8>) -> Bool {
        var bare = Self.bare(line)
        guard bare.contains(where: Self.isDigit) else { return false }
        while let first = bare.first, Self.isDigit(first) || Self.isDecoration(first) {
            bare = bare.dropFirst()
        }
        while let last = bare.last, Self.isDigit(last) || Self.isDecoration(last) { bare = bare.dropLast() }
        return isWhole(bare)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private static func isDecoration(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x21, 0x23, 0x28...0x2B, 0x2D, 0x2E, 0x3A, 0x3C, 0x3E, 0x3F, 0x5B, 0x5D: true
        default: false
        }
    }

    /// Whether a folded line begins like one; a beginning that ends in a letter ends where a word does.
    func isStart(_ line: ArraySlice<UInt8>) -> Bool {
        let first = line.first ?? 0
        let line = line.span
        guard line.count > 0, openings.mayOpen(line, at: 0) else { return false }
        return starts[Int(first)].contains { start in
            guard start.stands(at: 0, of: line) else { return false }
            let end = start.bytes.count
            guard line.count > end, PhraseSpotter.endsInLetter(start.bytes[...]) else { return true }
            return !PhraseSpotter.isLetter(line[end])
        }
    }
}
