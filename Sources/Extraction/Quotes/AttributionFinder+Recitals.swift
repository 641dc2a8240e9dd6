import Interchange

/// Words that somebody reads to others out of what another wrote.
extension AttributionFinder {
    /// `took out a letter that a miller had sent her and read: “…”`, `read out what a nurse had put in the margin: “…”`: whoever wrote
    /// what is read out.
    ///
    /// - Leaves: `read the letter that she had found and said: “…”`, `read a letter to the miller: “…”`.
    func recitation(_ region: Range<Int>, _ found: [CueReader.Cue]) -> Attribution? {
        guard let (at, behind) = phrase(.recital, in: region) ?? phrase(.textual, in: region) else {
            return nil
        }
        let end = tokens[region.upperBound - 1].is(":") ? region.upperBound - 1 : region.upperBound
        if isPassive(at) {
            guard let owner = ownerOfSubject(region.lowerBound, before: at) else { return nil }
            return Attribution(source: .mention(owner), cue: at..<behind, rule: "quote.before.recital")
        }
        // `a message read out by Ana Petrov`
        if at > region.lowerBound, isPaper(at - 1, before: at) { return nil }
        let isWhat =
            behind < end && text.isOutside(behind) && tokens[behind].is(.relative)
            && tokens[behind].is(.clauseOpener)
        // `quoted Ivan Orlov: “…”`; who quotes her grandmother speaks for her.
        let object =
            behind < end && tokens[region.upperBound - 1].is(":") ? reader.read(at: behind, before: end) : nil
        let quoted = object.flatMap { object in
            object.kind == .person && object.range.upperBound == end
                && !object.head.contains { isPaper($0, before: end) } ? object : nil
        }
        let writer =
            quoted ?? (isWhat ? doer(behind + 1, before: end) : nil)
            ?? region.firstValue { noun in
                isPaper(noun, before: end) ? self.writer(behind: noun, before: end) : nil
            }
        guard let writer, writer.range.upperBound <= end,
            !found.contains(where: {
                $0.range.lowerBound >= max(behind, writer.range.upperBound) && $0.kind == .reporting
                    && !isInRelative($0, region)
            })
        else { return nil }
        return Attribution(source: .mention(writer), cue: at..<behind, rule: "quote.before.recital")
    }

    /// `A letter from a miller was read out`, `It was read out`: whose paper is read, by the subject of the passive.
    private func ownerOfSubject(_ start: Int, before verb: Int) -> Mention? {
        let noun = (start..<min(verb, start + Self.longestOpening)).first { isPaper($0, before: verb) }
        if let noun { return writer(behind: noun, before: verb) ?? owner(start, before: noun + 1) }
        return cues.sentenceSubject(from: start, before: verb).flatMap { cues.isThing($0) ? $0 : nil }
    }

    /// `her letter`, `Ana Petrov’s message`: a paper with its owner.
    private func owner(_ start: Int, before end: Int) -> Mention? {
        guard let paper = reader.read(at: start, before: end), paper.range.upperBound == end,
            tokens[start].is(.possessivePronoun)
                || paper.range.contains(where: { tokens[$0].kind == .possessive })
        else { return nil }
        return paper
    }

    /// How many words such a sentence has up to its noun.
    private static let longestOpening = 6

    /// `In a letter read out by her deputy, Ana Petrov, the Mayor wrote`: where the words behind whoever only reads begin.
    ///
    /// - Leaves: `In a letter written by her deputy, Ana Petrov, the road was called`.
    func behindReader(_ start: Int, before open: Int) -> Int {
        guard start + Self.longestOpening < open, text.isOutside(start), tokens[start].is(.preposition),
            let verb = (start + 2..<start + Self.longestOpening).first(where: { at in
                phrase(at, before: open) == .recital
                    && tokens[at - 1].is([.missive, .speechOccasion, .utterance])
            }), let behind = reader.phrase(at: verb, before: open)?.end,
            let by = (behind..<min(open, behind + Self.longestOpening)).first(where: { text.isBy($0) }),
            let comma = (by + 1..<open).first(where: { tokens[$0].is(",") && text.isOutside($0) }),
            let agent = reader.read(at: by + 1, before: comma)
        else { return start }
        let next = comma + 1
        var end = next
        if agent.name == nil, next < open {
            let name = next..<reader.groupEnd(from: next, before: open)
            if reader.nameRun(in: name) == name, name.upperBound < open, tokens[name.upperBound].is(",") {
                end = name.upperBound + 1
            }
        }
        return end < open && cues.sentenceSubject(from: end, before: open) != nil ? end : start
    }

    /// Whether a small noun for a letter or a leaf of paper stands at a token.
    private func isPaper(_ at: Int, before end: Int) -> Bool {
        guard text.isOutside(at), tokens[at].kind == .word, !tokens[at].isCapitalised else { return false }
        return tokens[at].is(.missive) || reader.phrase(at: at, before: at + 1)?.value == .leaf
    }

    /// Whoever the words behind a paper say it is from.
    private func writer(behind noun: Int, before end: Int) -> Mention? {
        let at = noun + 1
        guard at + 1 < end, text.isOutside(at) else { return nil }
        if isFrom(at), let mention = reader.read(at: at + 1, before: end), isHuman(mention) { return mention }
        // `the words of Ivan Orlov:`
        if reader.isOf(at), phrase(noun, before: at) == .leaf,
            let mention = reader.read(at: at + 1, before: end),
            mention.kind == .person, mention.range.upperBound == end
        {
            return mention
        }
        // `a letter left behind by a miller`
        if text.isPast(at), phrase(at, before: end) != .recital { return source(in: at + 1..<end) }
        let isLinked = tokens[at].is(.relative)
        return doer(isLinked ? at + 1 : at, before: end)
    }

    /// `a miller had sent her`, `she had received from a miller`: who wrote, where a clause about a paper begins at a token.
    private func doer(_ at: Int, before end: Int) -> Mention? {
        guard at < end, let subject = reader.read(at: at, before: end), isHuman(subject) else { return nil }
        var verb = subject.range.upperBound
        // `which a driver, unwilling to be named, had pushed into her hand`
        if verb < end, tokens[verb].is(","),
            let close = (verb + 1..<min(end, verb + Self.longestSetOff)).first(where: { tokens[$0].is(",") })
        {
            verb = close + 1
        }
        let first = verb
        while verb < end, tokens[verb].is([.auxiliary, .midAdverb]) { verb += 1 }
        guard verb < end, text.isOutside(verb), text.isPast(verb) || verb > first, tokens[verb].kind == .word
        else {
            return nil
        }
        return [first, verb].contains { phrase($0, before: end) == .receipt }
            ? source(in: verb + 1..<end) : subject
    }

    /// How many tokens two commas set off behind somebody, with the commas.
    private static let longestSetOff = 9

    /// Whoever the first preposition of an author or a sender within reach leads to.
    private func source(in range: Range<Int>) -> Mention? {
        for at in range.prefix(Self.longestPassing) where text.isOutside(at) && isFrom(at) {
            guard let mention = reader.read(at: at + 1, before: range.upperBound), isHuman(mention) else {
                return nil
            }
            return mention
        }
        return nil
    }

    /// How many words stand between such a verb and its preposition.
    private static let longestPassing = 6

    /// Whether a preposition leads to an author or a sender: `by`, `from`.
    func isFrom(_ at: Int) -> Bool {
        tokens[at].is(.preposition)
            && (text.isBy(at) || phrase(at, before: at + 1) == .belonging && !tokens[at].is(.genitive))
    }

    /// Whether a mention is of somebody who can write a letter.
    private func isHuman(_ mention: Mention) -> Bool {
        switch mention.kind {
        case .person: true
        case .pronoun: !cues.isThing(mention)
        case .unnamed:
            reader.head(of: mention.head).map { tokens[$0].is([.personNoun, .roleHead]) } == true
                || tokens[mention.head.lowerBound].is([.indefinite, .numberWord]) && mention.head.count > 2
        case .title: isOffice(mention)
        default: false
        }
    }

    private func phrase(_ at: Int, before end: Int) -> QuoteCue? { reader.phrase(at: at, before: end)?.value }
}
