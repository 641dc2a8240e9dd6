import Interchange

/// Tells lines that point elsewhere, name who made something or speak to the reader, by their words.
enum PointerLine {
    /// Whether a folded line of an article's text points to another article: `lire aussi`, and a title or a link behind it.
    ///
    /// - Leaves: `Read also what others write.`, a sentence without a link.
    static func points(_ line: ArraySlice<UInt8>, hasLink: Bool, endsSentence: Bool) -> Bool {
        line.count <= pointerLength && (hasLink || !endsSentence) && pointers.isStart(opened(line))
    }

    /// The longest pointer, in bytes.
    private static let pointerLength = 300

    /// Whether a short folded line names a source, a maker or a day by a label: `foto: ana lind`.
    static func isCredit(_ line: ArraySlice<UInt8>) -> Bool {
        line.count <= creditLength && credits.isStart(opened(line))
    }

    /// The longest credit, in bytes.
    private static let creditLength = 120

    /// Whether a short folded line opens as one does that names the author of a text: `von ana lind`.
    static func isByline(_ line: ArraySlice<UInt8>) -> Bool {
        line.count <= creditLength && bylines.isStart(opened(line))
    }

    /// Whether the end of a folded line names whoever took a picture: `the mill at dusk. foto: ana lind`.
    static func isCredited(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= captionLength else { return false }
        var tail = line.suffix(captionCreditLength)
        while let first = tail.first, first & 0xC0 == 0x80 { tail = tail.dropFirst() }
        return captionCredits.stands(in: tail) || captionEnds.contains { tail.suffix($0.count) == $0[...] }
            || endsInCredit(tail)
    }

    /// Whether words end in a sentence with a name and an agency in brackets behind it: `… at dusk. (ana lind/the courier)`.
    private static func endsInCredit(_ tail: ArraySlice<UInt8>) -> Bool {
        guard tail.last == 0x29, let open = tail.lastIndex(of: 0x28) else { return false }
        guard tail[..<open].suffix(2).first == 0x2E else { return false }
        let inside = tail[open...].dropFirst().dropLast()
        guard let slash = inside.firstIndex(of: 0x2F), slash > inside.startIndex, slash + 1 < inside.endIndex
        else { return false }
        return inside[..<slash].contains(0x20)
            && inside.allSatisfy { !(0x30...0x39).contains($0) && $0 != 0x3A }
    }

    /// Whether a line opens as captions do that name the photographer first.
    static func opensWithCredit(_ line: ArraySlice<UInt8>) -> Bool {
        line.count <= captionLength && captionStarts.isStart(opened(line))
    }

    /// The longest caption, in bytes.
    private static let captionLength = 300
    /// The longest credit at its end, in bytes.
    private static let captionCreditLength = 80

    /// Whether a folded line is the name, the handle and the day below a post of a network, or code to show one: `— ana lind
    /// (@analind) may 3, 2019`.
    static func signsPost(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= creditLength else { return false }
        return opened(line).count < line.count && handles.stands(in: line.span) || line.starts(with: frame)
    }

    private static let handles = PhraseList(["(@"])
    private static let frame = Array("<iframe ".utf8)

    /// Whether a folded line asks its reader to follow, to subscribe, to report a mistake or to pay, or names whom to write to.
    ///
    /// - Leaves: `a deal can be reached at the fair`, which gives no address.
    static func isRequest(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= requestLength else { return false }
        return requests.stands(in: line) || isContact(line)
    }

    private static func isContact(_ line: ArraySlice<UInt8>) -> Bool {
        let hasAddress = line.contains(0x40) || line.count { $0 &- 0x30 < 10 } >= phoneDigits
        return hasAddress && contacts.stands(in: line)
    }

    /// The fewest digits of a telephone number.
    private static let phoneDigits = 7

    /// The longest request, in bytes; longer lines are paragraphs that speak of one.
    private static let requestLength = 400

    /// A line without the marks, dashes and brackets that open it: `» `, `>> `, `- `.
    private static func opened(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line
        while let first = line.first {
            switch first {
            case 0x20, 0x23, 0x28...0x2B, 0x2D, 0x3E, 0x5B, 0x5D: line = line.dropFirst()
            case 0xC2: line = line.dropFirst(2)
            case 0xE2: line = line.dropFirst(3)
            default: return line
            }
        }
        return line
    }

    private static let pointers = LinePhrases(wholes: "", starts: PointerLines.pointers)
    private static let credits = LinePhrases(wholes: "", starts: CreditLines.credits)
    private static let bylines = LinePhrases(wholes: "", starts: CreditLines.bylines)
    private static let captionCredits = PhraseSpotter(CreditLines.captionCredits)
    private static let captionStarts = LinePhrases(wholes: "", starts: CreditLines.captionStarts)
    private static let captionEnds = CreditLines.captionEnds.split(separator: "\n").map {
        Array(Fold.string(String($0)).utf8)
    }
    private static let requests = PhraseSpotter(
        [RequestLines.requests, RequestLines.closeRequests, RequestLines.newsrooms].joined(separator: "\n"))
    private static let contacts = PhraseSpotter(RequestLines.contacts)
}
