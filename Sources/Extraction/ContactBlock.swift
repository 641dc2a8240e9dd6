import Interchange

/// Tells the lines that name whom to call or to write to, which stand behind the text of a release.
enum ContactBlock {
    /// How many ways to reach somebody a line gives: a telephone number, the address of a mailbox.
    static func ways(_ line: ArraySlice<UInt8>) -> Int {
        guard line.count <= lineLength else { return 0 }
        return (holdsMailbox(line) ? 1 : 0) + (holdsNumber(line) ? 1 : 0)
    }

    /// Whether a line names whom to call behind a label: `contact person: ana orr`.
    static func isName(_ line: ArraySlice<UInt8>) -> Bool {
        line.count <= lineLength && line.contains(0x3A) && names.isStart(line)
    }

    private static let names = LinePhrases(wholes: "", starts: ContactLines.names)

    /// The longest line of such a block, in bytes.
    private static let lineLength = 160

    /// Whether a line holds the address of a mailbox, be it hidden from those who gather them.
    private static func holdsMailbox(_ line: ArraySlice<UInt8>) -> Bool {
        if mailboxes.stands(in: line.span) { return true }
        return line.indices.contains { at in
            line[at] == 0x40 && at > line.startIndex && at + 1 < line.endIndex && isWord(line[at - 1])
                && isWord(line[at + 1])
        }
    }

    /// Whether a line holds a telephone number: one that a plus or two noughts open, or one behind a label such as `tel.:`.
    private static func holdsNumber(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.contains(where: isDigit) else { return false }
        let isLabelled = labels.isStart(line)
        return line.split { !isDigit($0) && !marks.contains($0) }.contains { run in
            let digits = run.filter(isDigit)
            guard phoneDigits.contains(digits.count) else { return false }
            return isLabelled || run.first { $0 != 0x20 && $0 != 0x28 } == 0x2B
                || digits.starts(with: [0x30, 0x30])
        }
    }

    /// What stands between the digits of a number: a space, brackets, `+`, `-`, `.`, `/`.
    private static let marks: Set<UInt8> = [0x20, 0x28, 0x29, 0x2B, 0x2D, 0x2E, 0x2F]
    /// Digits of a telephone number.
    private static let phoneDigits = 7...16

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    private static func isWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || isDigit(byte) }

    private static let labels = LinePhrases(wholes: "", starts: ContactLines.labels)
    private static let mailboxes = PhraseList(
        ContactLines.mailboxes.split(whereSeparator: \.isNewline).map(String.init))
}
