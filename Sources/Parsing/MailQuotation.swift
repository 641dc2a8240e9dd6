/// Takes off the `> ` that mail programs put before each line of a text they quote or forward.
enum MailQuotation {
    /// Lines in twenty that must be quoted before the whole text counts as quoted.
    private static let share = 17

    /// The lines without one level of quotation after another; `nil` for a text that is not quoted as a whole.
    static func taken(off lines: [[UInt8]]) -> [[UInt8]]? {
        var lines = lines
        var isQuoted = false
        while isMostlyQuoted(lines) {
            isQuoted = true
            lines = lines.map {
                $0.first == 0x3E ? Array($0.dropFirst($0.dropFirst().first == 0x20 ? 2 : 1)) : $0
            }
        }
        return isQuoted ? lines : nil
    }

    private static func isMostlyQuoted(_ lines: [[UInt8]]) -> Bool {
        let filled = lines.count { !$0.isEmpty }
        return filled > 3 && lines.count { $0.first == 0x3E } * 20 >= filled * share
    }
}
