/// Joins the lines of a page whose writer broke them at a fixed column, as mail programs do.
///
/// A line end is the program's where the next word would not have fit. A page is of that kind when most of
/// its line ends inside paragraphs are.
enum LineUnwrapper {
    /// Columns at which mail programs break.
    private static let widths = 55...100
    /// Line ends that must be the program's before a page counts as wrapped: two paragraphs of three lines.
    static let minimumBreaks = 4

    /// The same below the head of a mail.
    private static let mailBreaks = 2

    /// Line ends inside sentences that suffice on a page that breaks its lines nowhere else.
    private static let splitBreaks = 3

    /// Whether a line end stands inside a sentence: no stop before it, a small letter behind it.
    private static func splitsSentence(_ line: [UInt8], _ next: [UInt8]) -> Bool {
        guard let last = line.last, let first = next.first else { return false }
        return (0x61...0x7A).contains(first) && (last.isLetter || last == 0x2C || last >= 0x80)
    }

    /// The column at which the page breaks its lines; `nil` where it does not.
    ///
    /// Addresses are not broken, nor are headlines, so lines that hold one tell nothing; one line in twenty more may be longer.
    static func width(of page: [[UInt8]]) -> Int? {
        let head = headLength(of: page)
        let (lines, fewest) = (page.dropFirst(head), head > 0 ? mailBreaks : minimumBreaks)
        let lengths = lines.indices.filter { at in
            !lines[at].isEmpty && !holdsAddress(lines[at]) && !isHeadline(at, among: lines)
        }.map { columns(lines[$0]) }.sorted()
        guard lengths.count > min(fewest, splitBreaks) else { return nil }
        // The longest line that is no outlier: a gap of a few columns above it marks those.
        let index = lengths.count - 1 - lengths.count / 20
        let width = lengths[index]
        let long = lines.indices.count {
            isRunningText(lines[$0], beyond: width) && !isHeadline($0, among: lines)
        }
        // A correction in a mail is seldom wrapped anew.
        guard widths.contains(width), long <= (head > 0 ? lengths.count / 20 : 0) else { return nil }
        var (forced, free, split) = (0, 0, 0)
        for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
            if FlatTextReader.bulletLength(of: next) != nil { continue }
            // Two short lines are a head or an address, and tell nothing of how running text is broken.
            if max(columns(line), columns(next)) * 10 < width * 7 { continue }
            if isForced(line, next, width) { forced += 1 } else { free += 1 }
            if isForced(line, next, width), splitsSentence(line, next) { split += 1 }
        }
        let isShort = free == 0 && split >= splitBreaks
        return isShort || forced >= fewest && forced >= free * 2 ? width : nil
    }

    /// How many lines at the top are fields of a mail's head, such as `Subject: New bridge opens`; they are not broken.
    private static func headLength(of lines: [[UInt8]]) -> Int {
        let fields = lines.prefix { line in
            let name = line.prefix { $0 != 0x3A }
            return name.count < line.count && !name.isEmpty && name.allSatisfy { $0.isLetter || $0 == 0x2D }
        }
        return fields.count > 1 ? fields.count : 0
    }

    /// Whether a line holds the address of a page or of a mailbox.
    private static func holdsAddress(_ line: [UInt8]) -> Bool {
        line.indices.contains { at in
            line[at] == 0x40 || line[at] == 0x3A && line[at...].starts(with: [0x3A, 0x2F, 0x2F])
        }
    }

    /// Whether a line is far too long for the column and is no address: such a page breaks its lines nowhere.
    private static func isRunningText(_ line: [UInt8], beyond width: Int) -> Bool {
        columns(line) > width + width / 4 && line.count { $0 == 0x20 } > width / 10
    }

    /// Whether a line stands between empty ones and ends in no mark: writers paste headlines whole.
    private static func isHeadline(_ at: Int, among lines: ArraySlice<[UInt8]>) -> Bool {
        (at == lines.startIndex || lines[at - 1].isEmpty)
            && (at + 1 == lines.endIndex || lines[at + 1].isEmpty) && endsInLetter(lines[at])
    }

    /// Whether the last character of a line is a letter or a digit of any script.
    private static func endsInLetter(_ line: [UInt8]) -> Bool {
        guard let last = line.last else { return false }
        if last < 0x80 { return last.isLetter || last.isDigit }
        // General punctuation is E2 80 xx, the angle marks are C2 AB and C2 BB.
        let start = line.lastIndex { !$0.isContinuation } ?? 0
        return line[start] != 0xC2 && !(line[start] == 0xE2 && line[start + 1] == 0x80)
    }

    /// The lines with each forced line end taken for a space.
    static func unwrapped(_ lines: [[UInt8]], width: Int) -> [[UInt8]] {
        var out = Array(lines.prefix(headLength(of: lines)))
        var previous = out.last ?? []
        for line in lines.dropFirst(out.count) {
            if let joint = joint(previous, line, width: width), let last = out.indices.last {
                if joint == .space { out[last].append(0x20) }
                out[last].append(contentsOf: line)
            } else {
                out.append(line)
            }
            previous = line
        }
        return out
    }

    /// How two lines become one.
    enum Joint: Hashable, Sendable {
        /// With a space between them.
        case space
        /// With nothing: a hyphen at the end of a line is the word's own, since mail programs do not
        /// hyphenate.
        case hyphen
    }

    /// How `next` goes on `line` on a page that breaks at `width`; `nil` where it is a line of its own.
    static func joint(_ line: [UInt8], _ next: [UInt8], width: Int) -> Joint? {
        guard let first = next.first, !line.isEmpty, FlatTextReader.bulletLength(of: next) == nil,
            isForced(line, next, width) || isBrokenEarly(line, next, width), !isRule(line), !isRule(next)
        else { return nil }
        let isHyphenated = line.last == 0x2D && line.dropLast().last?.isLetter == true && first.isLetter
        return isHyphenated ? .hyphen : .space
    }

    /// Whether a line is a rule across the page: one mark over and over, perhaps with spaces between.
    private static func isRule(_ line: [UInt8]) -> Bool {
        guard let mark = line.first, marks.contains(mark) else { return false }
        return line.count { $0 == mark } >= ruleLength && line.allSatisfy { $0 == mark || $0 == 0x20 }
    }

    /// The marks of such a line: `-`, `_`, `=`, `*`, `~`, `+` and `#`.
    private static let marks: [UInt8] = [0x2D, 0x5F, 0x3D, 0x2A, 0x7E, 0x2B, 0x23]
    /// The fewest of them.
    private static let ruleLength = 5

    private static func isForced(_ line: [UInt8], _ next: [UInt8], _ width: Int) -> Bool {
        let word = next.prefix { $0 != 0x20 }
        return columns(line) + 1 + columns(Array(word)) > width
    }

    /// Whether a writer's own line end stands inside a sentence: a line nearly full, small letters on both sides
    /// or a day's number before its month.
    ///
    /// - Leaves: `tents` above `boats`, `Dear colleagues,` above `we met`.
    private static func isBrokenEarly(_ line: [UInt8], _ next: [UInt8], _ width: Int) -> Bool {
        guard let last = line.last, let first = next.first, columns(line) * 4 >= width * 3 else {
            return false
        }
        if first.isLetter, endsInDay(line) { return true }
        return (0x61...0x7A).contains(first) && ((0x61...0x7A).contains(last) || last == 0x2C)
    }

    /// Whether a line ends in a number of one or two digits behind a small word: `from 24 to 26`, with `May` below.
    private static func endsInDay(_ line: [UInt8]) -> Bool {
        let digits = line.reversed().prefix { (0x30...0x39).contains($0) }.count
        let before = line.dropLast(digits)
        guard (1...2).contains(digits), before.last == 0x20, let letter = before.dropLast().last else {
            return false
        }
        return (0x61...0x7A).contains(letter)
    }

    /// Code points, near enough to columns.
    private static func columns(_ line: [UInt8]) -> Int { line.count { !$0.isContinuation } }
}
