import Interchange
import Registries

/// Lines above a headline that name who issued the page or whose site it stands on.
extension HeaderReader {
    /// Whether a line is a letterhead: nothing but the name of the OSCE or of one of its structures.
    func isMasthead(_ at: Int) -> Bool {
        guard !lines.isProse(at) else { return false }
        // `OSCE - Organization for Security and Co-operation in Europe`: a dash joins two names.
        let line = page.text(lines.all[at].range)
        // Most lines hold no dash and are one name or none.
        guard line.utf8.contains(where: { $0 == 0x2D || $0 == 0xE2 }) else { return Self.isOfOSCE(line) }
        let names = line.split(separator: " ").split {
            $0.unicodeScalars.count == 1 && $0.unicodeScalars.allSatisfy { Scan.isDash($0.value) }
        }.map { $0.joined(separator: " ") }
        return !names.isEmpty && names.allSatisfy(Self.isOfOSCE)
    }

    private static func isOfOSCE(_ name: String) -> Bool {
        Structures.named(name) != nil || Bodies.named(name) == Bodies.osce
    }

    /// The structures whose names alone open the page, a line or several, with a headline right below: `OSCE Secretariat,
    /// Transnational Threats Department`.
    ///
    /// - Leaves: names behind anything else than the name of the OSCE, as in a menu or a list of sites.
    func heads(from at: Int, _ range: Range<Int>) -> [ByteRange] {
        guard (0..<at).allSatisfy({ isMasthead($0) || dateLine($0) != nil }), isIssuers(at) else { return [] }
        let end = (at..<range.upperBound).first { !isIssuers($0) && dateLine($0) == nil } ?? range.upperBound
        guard end > at, end < range.upperBound, lines.isTitle(end), !isRow(end),
            !isAddress(lines.all[end].range),
            lines.all[end].folded.utf8.count(where: { $0 == 0x20 }) + 1 >= Self.shortHeadlineWords,
            headlineFollows(end - 1, range, words: Self.shortHeadlineWords)
        else { return [] }
        return (at..<end).filter { dateLine($0) == nil }.flatMap {
            NameSplitter.names(page, lines.all[$0].range)
        }
    }

    /// What a line above the headline joins with bars or dashes: structures, the kind of page and its day, and nothing else.
    ///
    /// - Leaves: `OSCE Mission to Examplia - Nine mills open`, `News | Archive`.
    func joinedHead(_ at: Int, _ range: Range<Int>) -> (
        issuers: [ByteRange], kind: PageKind?, days: [ByteRange]
    )? {
        let line = lines.all[at].range
        guard lines.all[at].length <= Self.issuersLength, !lines.all[at].isItem, !lines.isProse(at),
            (0..<at).allSatisfy({ isMasthead($0) || dateLine($0) != nil })
        else { return nil }
        let parts = TitleFinder(page: page, body: []).segments(line)
        guard parts.count > 1, headlineFollows(at, range, words: Self.shortHeadlineWords) else { return nil }
        var head: (issuers: [ByteRange], kind: PageKind?, days: [ByteRange]) = ([], nil, [])
        for part in parts {
            if NameSplitter.isIssuer(page, part) {
                head.issuers.append(part)
            } else if let kind = furniture.kind(page.folded(part)) {
                head.kind = kind
            } else if let day = TextStamp.dateLine(page.bytes, part) {
                head.days.append(day)
            } else {
                return nil
            }
        }
        return head.issuers.count == 1 && head.kind != nil ? head : nil
    }

    /// Whether a line is the names of structures with commas between them, and no link.
    private func isIssuers(_ at: Int) -> Bool {
        !lines.all[at].isItem && !lines.isProse(at)
            && NameSplitter.names(page, lines.all[at].range).allSatisfy { NameSplitter.isIssuer(page, $0) }
    }

    /// The structures in the letterhead of a release: their names alone on the lines right above the kind of page, else right below,
    /// and a headline behind them.
    ///
    /// - Leaves: a house with its address between name and kind.
    func letterhead(around kind: Int, _ range: Range<Int>) -> [ByteRange] {
        func names(_ at: Int) -> Bool {
            range.contains(at) && !lines.all[at].isItem && !lines.isProse(at)
                && NameSplitter.isIssuer(page, lines.all[at].range)
        }
        var (first, last) = (kind, kind)
        while names(first - 1) { first -= 1 }
        if first == kind { while names(last + 1) { last += 1 } }
        guard first < last, headlineFollows(last, range, words: Self.shortHeadlineWords) else { return [] }
        return (first...last).filter { $0 != kind }.map { lines.all[$0].range }
    }

    /// Whether a line names the site: a row of links stands right below it, and a headline between that and the text.
    func isLetterhead(_ at: Int, _ range: Range<Int>) -> Bool {
        lines.isTitle(at) && at + 1 < range.upperBound && isNavigation(at + 1, range)
    }

    /// Whether marks stand around a line as around a word to the newsroom: `*** CORRECTED VERSION ***`.
    func isDecorated(_ line: Lines.Line) -> Bool {
        let bytes = page.bytes[line.range.indices]
        guard let mark = bytes.first, bytes.count > 2 * Self.decoration,
            mark == 0x2A || mark == 0x3D || mark == 0x23 || mark == 0x2D
        else { return false }
        return bytes.prefix(Self.decoration).allSatisfy { $0 == mark }
            && bytes.suffix(Self.decoration).allSatisfy { $0 == mark }
    }

    /// Whether brackets stand around a line as around a note of an agency to its editors: `(Editorial: --> 4711)`.
    ///
    /// - Leaves: `(Not) a day like others (yet)`.
    func isBracketed(_ line: Lines.Line) -> Bool {
        let bytes = page.bytes[line.range.indices]
        guard let open = bytes.first, open == 0x28 || open == 0x5B, bytes.count > 2 * Self.decoration,
            bytes.last == (open == 0x28 ? 0x29 : 0x5D)
        else { return false }
        return !bytes.dropFirst().dropLast().contains { $0 == open }
    }

    /// Whether a line above the label of a type names its sender: a headline stands below the label, which is in capitals, or
    /// the line is an address.
    ///
    /// - Leaves: `Nine mills saved` above `Press release`, with a lead below.
    func isOfSender(_ line: ByteRange, above label: Int, _ range: Range<Int>) -> Bool {
        guard furniture.kind(lines.all[label].folded) != nil else { return false }
        let capitals = !page.bytes[lines.all[label].range.indices].contains { $0 &- 0x61 < 26 }
        return (capitals || isAddress(line)) && headlineFollows(label, range, words: Self.shortHeadlineWords)
    }

    /// Whether a line is the address of a house: commas, and a number in a part of few words.
    private func isAddress(_ line: ByteRange) -> Bool {
        let parts = page.bytes[line.indices].split(separator: 0x2C)
        return parts.count >= Self.addressParts
            && parts.contains { part in
                part.contains { $0 &- 0x30 < 10 } && part.count { $0 == 0x20 } <= Self.addressParts
            }
    }

    /// The fewest parts of an address, and the most words in one with a number.
    private static let addressParts = 3

    /// How many such marks stand on either side.
    private static let decoration = 2

    /// Whether a row of links stands between what a site calls itself and a headline.
    func isNavigation(_ at: Int, _ range: Range<Int>) -> Bool {
        guard isRow(at), !page.bytes[lines.all[at].range.indices].contains(where: { $0 &- 0x30 < 10 }) else {
            return false
        }
        return headlineFollows(at, range, words: Self.headlineWords)
    }

    /// Whether a line above a headline names several bodies and says nothing else: `OSCE Parliamentary Assembly / Parliamentary
    /// Assembly of the Council of Europe`; one of them is the OSCE or of it.
    ///
    /// - Leaves: `OSCE and the police of Examplia open a school`.
    func isIssuers(_ at: Int, _ range: Range<Int>) -> Bool {
        guard !lines.endsSentence(at), lines.all[at].length <= Self.issuersLength,
            headlineFollows(at, range, words: Self.shortHeadlineWords)
        else { return false }
        let texts = range.lazy.map { Tokeniser.pieces(of: page.bytes, in: lines.all[$0].range.indices) }
        return namesBodies(
            lines.all[at].range, Lexicon.of(LanguageFinder.language(of: page, body: texts)))
    }

    /// The longest line of issuers, in bytes.
    private static let issuersLength = 400

    /// Whether a headline stands below a line, before the text and close to it.
    func headlineFollows(_ at: Int, _ range: Range<Int>, words: Int) -> Bool {
        let below = (at + 1..<max(at + 1, min(at + 1 + Self.headerLength, range.upperBound)))
            .prefix { !lines.isProse($0) || lines.isTitle($0) }
        return below.contains { line in
            lines.isTitle(line) && dateLine(line) == nil
                && lines.all[line].folded.utf8.count { $0 == 0x20 } + 1 >= words
                && furniture.byline(lines.all[line].folded) == nil
                && !LinePhrases.asides.isWhole(Array(lines.all[line].folded.utf8)[...])
                && proseFollows(line, range)
        }
    }

    /// Words of the shortest headline below a line of issuers.
    private static let shortHeadlineWords = 4

    /// Whether a line is names of bodies with commas, bars, dashes and `and` between them.
    private func namesBodies(_ line: ByteRange, _ lexicon: Lexicon) -> Bool {
        let prose = Prose(bytes: page.bytes, paragraphs: [(.title, line)], lexicon: lexicon)
        let (tokens, finder) = (prose.tokens, StructureFinder(prose))
        var (at, names, isOurs) = (0, 0, false)
        while at < tokens.count {
            if let name = finder.name(at: at, before: tokens.count) {
                guard name.isActor, name.structure != nil || isListedOrJoined(name, prose) else {
                    return false
                }
                names += 1
                isOurs =
                    isOurs || name.structure != nil
                    || Bodies.named(page.text(prose.range(name.tokens))) == Bodies.osce
                at = name.tokens.upperBound
            } else if isJoint(tokens[at]) {
                at += 1
            } else {
                return false
            }
        }
        return names > 1 && isOurs
    }

    /// Whether a body is in the registry, or its name goes on behind its head: `Assembly of the Council of Europe`; a headline in
    /// capitals, `Ministry Opens School`, does not.
    private func isListedOrJoined(_ name: BodyName, _ prose: Prose) -> Bool {
        if case .state = name.kind { return false }
        return Bodies.named(page.text(prose.range(name.tokens))) != nil
            || name.tokens.contains { prose.tokens[$0].is(.preposition) }
    }

    private func isJoint(_ token: Token) -> Bool {
        switch token.kind {
        case .dash: true
        case .punctuation: Self.joints.contains(token.scalar)
        default: token.is(.conjunction) || token.is(.article)
        }
    }

    /// `,`, `/`, `|`, `&`, `;`, `+` and the middle dot.
    private static let joints: Set<UInt32> = [0x2C, 0x2F, 0x7C, 0x26, 0x3B, 0x2B, 0xB7]
}
