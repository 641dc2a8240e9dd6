import Registries

/// Tells lines of an article's head by their words.
enum HeadLine {
    /// Whether a folded line names a month, or a day in figures.
    static func namesDay(_ line: ArraySlice<UInt8>) -> Bool {
        var at = line.startIndex
        var separators = 0
        while at < line.endIndex {
            let byte = line[at]
            if isDigit(byte) {
                // 3/12/2024, 2024-03-12, 12.3.2024
                if at + 2 < line.endIndex, [0x2F, 0x2D, 0x2E].contains(line[at + 1]), isDigit(line[at + 2]) {
                    separators += 1
                    if separators == 2 { return true }
                }
                at += 1
            } else if isLetter(byte) {
                let start = at
                while at < line.endIndex, isLetter(line[at]) { at += length(line[at]) }
                at = min(at, line.endIndex)
                if at - start >= 3, months.contains(Digest.of(line[start..<at])) { return true }
            } else {
                at += 1
            }
        }
        return false
    }

    /// Whether a folded line is a time of the day or how long ago something was put on the page, and nothing else:
    /// `updated at 18:32 gmt`, `3h ago`.
    static func isTime(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= timeLength else { return false }
        var (isTold, isCounted) = (false, false)
        var at = line.startIndex
        while at < line.endIndex {
            if isDigit(line[at]) {
                isCounted = true
                at += 1
            } else if isLetter(line[at]) {
                let start = at
                while at < line.endIndex, isLetter(line[at]) { at += length(line[at]) }
                at = min(at, line.endIndex)
                let word = Digest.of(line[start..<at])
                if timeTellers.contains(word) {
                    isTold = true
                } else if !timeWords.contains(word), !months.contains(word) {
                    return false
                }
            } else {
                at += 1
            }
        }
        return isTold && isCounted
    }

    /// The longest time, in bytes.
    private static let timeLength = 48
    private static let timeTellers = words(PageLines.timeTellers)
    private static let timeWords = words(PageLines.timeWords)

    private static func words(_ list: String) -> DigestSet {
        DigestSet(list.split(whereSeparator: \.isWhitespace).map { Digest.of($0.utf8) })
    }

    /// Whether a folded line tells how long the text takes to read.
    static func namesReadingTime(_ line: ArraySlice<UInt8>) -> Bool {
        readingTimes.stands(in: line.span)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Whether a scalar that begins with the byte is a letter: those of C2 and E2 are spaces, dashes, dots and marks.
    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 && byte != 0xE2
    }

    /// The bytes of the scalar that begins with a byte.
    private static func length(_ byte: UInt8) -> Int {
        byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }

    private static let readingTimes = PhraseList(
        PageLines.readingTimes.split(separator: "\n").map(String.init))

    /// The digests of the names of months and their short forms, folded.
    private static let months = DigestSet(
        CalendarNames.all.flatMap { $0.months + $0.shortMonths }.flatMap { $0.split(separator: " ") }
            .map { Digest.of(Fold.string(String($0)).utf8) })
}
