import Registries

/// Lists that end where a verb begins, read from their last name: `A, B and C | finance it`.
extension NameListParser {
    /// The list whose last name ends right before a token, read backwards over `names`.
    func list(endingAt end: Int, among names: ArraySlice<BodyName>) -> [BodyName] {
        guard
            let last = prose.place(ofNameEndingAt: end, among: names)
                ?? self.end(beforeNamelessAt: end).flatMap({
                    prose.place(ofNameEndingAt: $0, among: names)
                })
        else { return [] }
        var (list, first) = ([names[last]], last)
        while let before = (max(names.startIndex, first - Self.mostInserted)..<first).last(where: {
            bridges(names[$0].tokens.upperBound..<names[first].tokens.lowerBound)
        }) {
            list.insert(names[before], at: 0)
            first = before
        }
        return list
    }

    /// Where names end before donors without a name: `A | and other donors`, `A, through its office, | and participating States`.
    private func end(beforeNamelessAt end: Int) -> Int? {
        guard end > 0, tokens[end - 1].is(.donor), !tokens[end - 1].isCapitalised || isPlural(tokens[end - 1])
        else { return nil }
        var at = end - 1
        while at > max(1, end - Self.longestNameless), isNameless(at - 1) { at -= 1 }
        guard at > 1, tokens[at - 1].is(.conjunction) else { return nil }
        at -= 1
        guard tokens[at - 1].is(",") else { return at }
        at -= 1
        let comma = (max(1, at - Self.longestInsertion)..<at).last { tokens[$0].is(",") }
        if let comma, tokens[comma + 1].is(.preposition) { return comma }
        return at
    }

    /// Whether a token can stand before such donors: `two private`, `the other`, `OSCE participating`.
    private func isNameless(_ at: Int) -> Bool {
        let token = tokens[at]
        if token.kind == .number || token.is([.donor, .numberWord, .article, .determiner]) {
            return !token.is(.conjunction)
        }
        return prose.text(token.range).uppercased() == Bodies.osce?.name
    }

    /// Tokens of the longest phrase for such donors: `and several of the other participating States`.
    static let longestNameless = 7

    /// Names inside an insertion that two members of a list enclose.
    private static let mostInserted = 3

    /// Whether nothing but a joint stands between two names, or an insertion and a joint: `A, through its office, and B`.
    private func bridges(_ between: Range<Int>) -> Bool {
        if isJoint(between) { return true }
        guard between.count <= Self.longestInsertion, let open = between.first,
            tokens[open].is("(")
                || tokens[open].is(",") && between.count > 3
                    && tokens[open + 1].is(.preposition),
            let close = between.dropFirst().first(where: { tokens[$0].is(tokens[open].is("(") ? ")" : ",") })
        else { return false }
        let rest = close + 1..<between.upperBound
        return isJoint(rest)
    }

    /// Whether some tokens join two names: `, and the`, `together with`, `and, since last year,`.
    private func isJoint(_ between: Range<Int>) -> Bool {
        var at = between.lowerBound
        while at < between.upperBound {
            if at > between.lowerBound, tokens[at].is(","), tokens[at - 1].is(.conjunction),
                let behind = behindInsertion(at, before: between.upperBound)
            {
                at = behind
            } else if let (signal, next) = lexicon.funding.longest(
                tokens, at: at, before: between.upperBound),
                signal == .also || signal == .jointly
            {
                at = next
            } else if isJoint(at) || at > between.lowerBound && tokens[at].is(.adverb)
                || at == between.upperBound - 1 && isKind(at)
            {
                at += 1
            } else {
                return false
            }
        }
        return !between.isEmpty && between.count <= Self.longestInsertion
            && between.filter(isJoint).count <= 6
    }

    /// Whether a word in small letters tells what the name behind it names: `the company Tengri`.
    private func isKind(_ at: Int) -> Bool {
        tokens[at].is(.standingBody) && !tokens[at].isCapitalised && tokens[at - 1].is(.article)
    }

    /// The name that the text before gives to a description in small letters: `out of the pocket of the jury’s chair`, where `the
    /// jury’s chair, the novelist Ana Lind,` has stood; `nil` where nobody is so described.
    func bearer(of start: Int, before end: Int) -> BodyName? {
        let stop = (start..<min(end, start + Self.longestDescribed)).first {
            tokens[$0].kind != .word && tokens[$0].kind != .possessive || tokens[$0].is(.relative)
        }
        let words = start..<(stop ?? min(end, start + Self.longestDescribed))
        guard words.count > 1, tokens[words.lowerBound].is(.article), let place = place(ofDescription: words)
        else { return nil }
        let (behind, close) = (place.upperBound, min(start, place.upperBound + Self.longestDescribed))
        return prose.names(in: behind..<min(close, place.close)).first { name in
            guard case .unknown = name.kind, name.tokens.count > 1 else {
                if case .person = name.kind { return true }
                return false
            }
            return (behind..<name.tokens.lowerBound).allSatisfy {
                tokens[$0].is(",") || tokens[$0].kind == .word && !tokens[$0].is([.auxiliary, .relative])
            }
        }
    }

    /// Where the words of a description last stood before it, whatever their article, and where that paragraph ends: in its own
    /// paragraph or one shortly before.
    ///
    /// - Cost: a bounded number of tokens, however long the page.
    private func place(ofDescription words: Range<Int>) -> (upperBound: Int, close: Int)? {
        guard let own = prose.paragraph(of: words.lowerBound) else { return nil }
        let reach = max(0, words.lowerBound - Self.longestMemory)..<words.lowerBound
        for paragraph in prose.paragraphs[max(0, own - Self.mostParagraphs)...own].reversed() {
            let range = paragraph.tokens.clamped(to: reach)
            var at = range.upperBound - words.count
            while at >= range.lowerBound {
                if repeats(words, at) { return (at + words.count, paragraph.tokens.upperBound) }
                at -= 1
            }
        }
        return nil
    }

    /// Whether the words behind an article stand behind the token at `start` too, each as it is written.
    private func repeats(_ words: Range<Int>, _ start: Int) -> Bool {
        for offset in 1..<words.count {
            let (one, other) = (tokens[words.lowerBound + offset], tokens[start + offset])
            guard one.word == other.word, one.end - one.start == other.end - other.start,
                prose.bytes[one.start..<one.end].elementsEqual(prose.bytes[other.start..<other.end])
            else { return false }
        }
        return true
    }

    /// Tokens before a description among which it may have stood, and paragraphs before its own.
    private static let longestMemory = 2_000
    private static let mostParagraphs = 10

    /// Tokens of such a description, and from it to the name.
    private static let longestDescribed = 7

    /// Tokens in the longest insertion between two names: `, through its anti-corruption programme, and the`.
    static let longestInsertion = 16

    private func isJoint(_ at: Int) -> Bool {
        let token = tokens[at]
        return token.is(",") || token.is(";") || token.is("&") || token.is("/") || token.is(.conjunction)
            || token.is(.article)
            || token.is(.determiner)
            || finder.seat(at: at) != nil
    }
}
