import Interchange

/// Finds the running text of a text page of any site by what its lines look like.
///
/// Each line is worth something: a paragraph its length, a short line without a full stop less than nothing, more so
/// where it recurs, joins its parts with bars or says what furniture says. The text is the stretch of lines whose worths
/// sum highest; a line that heads what stands behind articles ends it, unless little stands before it and more follows.
struct LineEvidence {
    private let lines: Lines
    private let worths: [Int]
    private let ends: [Int]

    /// Weighs the lines of a page.
    init(_ lines: Lines, furniture: Furniture) {
        self.lines = lines
        var counts: [String: Int] = [:]
        for line in lines.all { counts[line.folded, default: 0] += 1 }
        ends = lines.all.indices.filter { Self.isEnd(lines, $0, furniture) }
        worths = lines.all.indices.map {
            Self.worth(lines, $0, isRepeated: counts[lines.all[$0].folded, default: 0] > 1, furniture)
        }
    }

    /// The longest line that counts in full, in bytes: one paragraph does not outweigh a text.
    private static let fullLength = 500
    /// What a sentence too short for a paragraph is worth.
    private static let shortSentence = 10
    /// What an entry of a list is worth; lists stand in texts and in menus.
    private static let item = -3
    /// What a short line without a full stop is worth: four of them outweigh a paragraph of some length.
    private static let short = -25
    /// What a line of furniture, one that recurs and one of joined parts are worth.
    private static let furnitureWorth = -60

    private static func worth(_ lines: Lines, _ at: Int, isRepeated: Bool, _ furniture: Furniture) -> Int {
        let line = lines.all[at]
        if isAside(lines, at, furniture) || furniture.isDisclaimer(line.folded) { return furnitureWorth }
        if lines.isProse(at) || lines.opensSpeech(at) || furniture.cutSuffix(line.folded) > 0 {
            return isRepeated ? line.length / 2 : min(line.length, fullLength)
        }
        if line.isItem { return line.length >= 60 ? shortSentence : item }
        if lines.endsSentence(at), line.length >= 20 { return shortSentence }
        if isRepeated || lines.isJoined(at) { return furnitureWorth }
        // A paragraph without its stop, or a headline of some length: the head's reader tells.
        return line.length >= 100 ? shortSentence : short
    }

    /// Whether a line is a button, a credit or a notice.
    ///
    /// - Leaves: sentences that begin like one: `By the evening all had signed`, `Follow-up visits will begin in June`.
    static func isAside(_ lines: Lines, _ at: Int, _ furniture: Furniture) -> Bool {
        let line = lines.all[at]
        guard line.length < 120 else { return furniture.isDropped(line.folded) }
        let folded = Array(line.folded.utf8)[...]
        let isSentence = line.length >= sentenceLength && lines.endsSentence(at)
        return LinePhrases.asides.isWhole(folded)
            || (isSentence ? PointerLine.isRequest(folded) : LinePhrases.asides.isStart(folded))
            || furniture.isDropped(line.folded) || line.folded.contains("©")
    }

    /// The shortest sentence of a text that may begin as a button does, in bytes.
    private static let sentenceLength = 30

    private static func isEnd(_ lines: Lines, _ at: Int, _ furniture: Furniture) -> Bool {
        let line = lines.all[at]
        guard line.length < 60, !lines.isProse(at) else { return false }
        let folded = Array(line.folded.utf8)[...]
        // `Read more` heads teasers and stands amid texts.
        if LinePhrases.asides.isWhole(folded) || LinePhrases.asides.isStart(folded) { return false }
        return LinePhrases.ends.isWhole(folded) || LinePhrases.ends.isStart(folded)
            || furniture.isEnd(line.folded)
    }

    /// The lines of the running text within `range`, and how much of the page's paragraphs they hold; `nil` for a page
    /// without any.
    func text(in range: Range<Int>) -> (lines: Range<Int>, confidence: Double)? {
        let best = stretch(in: range.lowerBound..<end(of: range))
        guard let best else { return nil }
        let lines = best.lines.lowerBound..<extended(best.lines.upperBound, range)
        let (taken, all) = (prose(lines), prose(range))
        return (lines, all > 0 ? Double(2 * taken) / Double(taken + all) : 0)
    }

    /// The first line that heads what stands behind articles and has an article before it; the end of `range` otherwise.
    private func end(of range: Range<Int>) -> Int {
        ends.filter(range.contains).prefix(Self.candidates).first { end in
            guard let before = stretch(in: range.lowerBound..<end) else { return false }
            if before.lines.count(where: { worths[$0] > Self.shortSentence }) >= Self.paragraphs {
                return true
            }
            return before.sum >= stretch(in: end + 1..<range.upperBound)?.sum ?? 0
        } ?? range.upperBound
    }

    /// How many of such lines are looked at; a page of nothing else costs no more.
    private static let candidates = 20

    /// So many paragraphs before such a line are an article, whatever stands behind it.
    private static let paragraphs = 3

    /// The stretch of the highest sum that begins and ends with something of worth.
    private func stretch(in section: Range<Int>) -> (lines: Range<Int>, sum: Int)? {
        var best: (lines: Range<Int>, sum: Int)?
        var (start, sum) = (section.lowerBound, 0)
        for at in section {
            if sum <= 0 { (start, sum) = (at, 0) }
            sum += worths[at]
            if sum > best?.sum ?? 0 { best = (start..<at + 1, sum) }
        }
        guard let best, prose(best.lines) > 0 else { return nil }
        return best
    }

    /// The end of the text with the list that follows it, lines such as `Where: Old Mill` and short sentences.
    private func extended(_ end: Int, _ range: Range<Int>) -> Int {
        var end = end
        while end < range.upperBound, !ends.contains(end), worths[end] > Self.furnitureWorth {
            let line = lines.all[end].folded
            let opensList = line.hasSuffix(":") && end + 1 < range.upperBound && lines.all[end + 1].isItem
            let isList =
                lines.all[end].isItem
                && (lines.all[end - 1].isItem || lines.all[end - 1].folded.hasSuffix(":"))
            guard isList || opensList || worths[end] > 0 || line.contains(": ") else { break }
            end += 1
        }
        return end
    }

    private func prose(_ range: Range<Int>) -> Int {
        range.reduce(0) { $0 + (worths[$1] > Self.shortSentence ? lines.all[$1].length : 0) }
    }

    /// Where the head of the text begins: at the line above it that the page has said before, as its title, or so many
    /// lines above it.
    func headStart(before text: Int, in range: Range<Int>) -> Int {
        let start = max(range.lowerBound, text - Self.headLength)
        let repeated = (start..<text).last { at in
            let line = lines.all[at]
            guard line.length >= 20, lines.isTitle(at) else { return false }
            return (range.lowerBound..<at).contains { lines.all[$0].folded.hasPrefix(line.folded) }
        }
        return repeated ?? start
    }

    /// Kind, headline, byline, day, buttons and a caption take no more lines.
    private static let headLength = 12
}
