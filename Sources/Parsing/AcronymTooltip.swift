/// Takes the explanations of acronyms out of a text page.
///
/// The site shows what an acronym stands for when the pointer rests on it. Flattened, the acronym is doubled, its
/// explanation is the next line, and the sentence goes on in the third: `funded by the EUEU`, `European Union`,
/// `and Malta.`
enum AcronymTooltip {
    /// The longest explanation, in bytes.
    private static let longestExplanation = 120

    /// The lines with each doubled acronym once and without its explanation.
    static func taken(off lines: [[UInt8]]) -> [[UInt8]] {
        var out: [[UInt8]] = []
        var at = 0
        while at < lines.count {
            var line = lines[at]
            at += 1
            while at < lines.count, let acronym = doubledAcronym(endOf: line),
                explains(lines[at], line[(line.count - acronym)...])
            {
                line.removeLast(acronym)
                at += 1
                guard at < lines.count, let first = lines[at].first,
                    FlatTextReader.bulletLength(of: lines[at]) == nil
                else { break }
                if first.isLetter || (0x30...0x39).contains(first) || first >= 0x80 || first == 0x28 {
                    line.append(0x20)
                }
                line += lines[at]
                at += 1
            }
            out.append(line)
        }
        return out
    }

    /// The length of the acronym that ends a line twice without a space between; `nil` where none does.
    ///
    /// - Leaves: `BonBon`, `haha`, `2020`.
    private static func doubledAcronym(endOf line: [UInt8]) -> Int? {
        let word = Array(line.reversed().prefix { $0 != 0x20 && $0 != 0x28 }.reversed())
        let half = word.count / 2
        guard word.count.isMultiple(of: 2), half > 1, word[..<half] == word[half...],
            word.allSatisfy({ $0.isLetter || $0 == 0x2D }), isUpper(word[0]),
            word[..<half].count(where: isUpper) > 1
        else { return nil }
        return half
    }

    /// Whether a line may say what an acronym stands for: short, no sentence, with the same first letter.
    private static func explains(_ line: [UInt8], _ acronym: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first, let last = line.last, let letter = acronym.first,
            line.count <= longestExplanation, line.count > acronym.count
        else { return false }
        return first | 0x20 == letter | 0x20 && (last.isLetter || last >= 0x80 || last == 0x29)
    }

    private static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}
