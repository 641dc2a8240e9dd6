import Interchange

/// Somebody by what is theirs, or by their place among those named before.
extension MentionReader {
    /// What a phrase of the lexicon that begins at `at` says; `nil` where none does.
    func phrase(at: Int, before end: Int) -> (value: QuoteCue, end: Int)? {
        guard at >= 0, at < end, text.isOutside(at) else { return nil }
        return text.prose.lexicon.cues.longest(tokens, at: at, before: end)
    }

    /// `the former`, `the latter`, where no noun follows: one of those whom the sentence before names.
    func oneOfTwo(_ at: Int, before end: Int) -> Mention? {
        guard let phrase = phrase(at: at, before: end), phrase.value == .former || phrase.value == .latter
        else { return nil }
        if phrase.end < end, tokens[phrase.end].kind == .word || tokens[phrase.end].kind == .possessive {
            let next = tokens[phrase.end]
            guard !next.isCapitalised, next.is([.preposition, .midAdverb]) || text.isVerb(phrase.end) else {
                return nil
            }
        }
        let range = at..<phrase.end
        return Mention(kind: phrase.value == .former ? .former : .latter, head: range, range: range)
    }

    /// `his counterpart from Bar`, `her mother`: somebody by what they are to somebody else.
    func isRelation(_ group: Range<Int>) -> Bool {
        guard !group.isEmpty, tokens[group.lowerBound].is(.possessivePronoun), let head = head(of: group)
        else { return false }
        // German writes every noun with a capital.
        let isSmall = !tokens[head].isCapitalised || text.prose.lexicon.isGerman
        return tokens[head].is(.personNoun) && isSmall || isCounterpart(group)
    }

    /// `her colleague`, `his opposite number`: the other one of two.
    func isCounterpart(_ group: Range<Int>) -> Bool {
        guard let first = group.first, tokens[first].is(.possessivePronoun) else { return false }
        return group.prefix { !tokens[$0].is(.preposition) }.contains { tokens[$0].is(.counterpart) }
    }

    /// `his answer`, `Ana Petrov’s advice to the mayors`: whose words they are.
    func owner(of group: Range<Int>) -> Mention? {
        guard let noun = head(of: group), noun > group.lowerBound, tokens[noun].is(.utterance),
            !tokens[noun].isCapitalised,
            // `behind her carried the words`
            !(group.lowerBound + 1..<max(noun, group.lowerBound + 1)).contains(where: { isDefinite($0) })
        else { return nil }
        let first = group.lowerBound
        if tokens[first].is(.possessivePronoun) {
            guard !tokens[first].is(.firstPerson) else { return nil }
            return Mention(kind: .pronoun, head: first..<first + 1, range: group)
        }
        guard let mark = group.prefix(noun - first).last(where: { tokens[$0].kind == .possessive }),
            mark > first, var owner = read(from: first, before: mark), owner.range.upperBound == mark
        else { return nil }
        // `the Office’s needs assessment` is a paper, `the Office’s assessment` what it holds.
        if owner.kind == .body, noun > mark + 1, tokens[noun].is(.documentHead) { return nil }
        owner.range = group
        owner.isOwner = true
        return owner
    }

    /// `in her words`, `in Ana Petrov’s view`: whose words they are, read from the preposition on.
    func viewpoint(_ at: Int, before end: Int) -> Mention? {
        guard at + 2 < end, text.isOutside(at), tokens[at].is(.preposition), text.isOutside(at + 1) else {
            return nil
        }
        let limit = min(end, text.reach(from: at), at + Self.longestViewpoint)
        let noun = (at + 2..<max(limit, at + 2)).first {
            tokens[$0].is(.utterance) && !tokens[$0].isCapitalised
        }
        guard let noun, let owner = owner(of: at + 1..<noun + 1) else { return nil }
        return owner
    }

    /// How many words whose view it is may take; two names of bodies have fewer.
    private static let longestViewpoint = 16

    /// The end of a clause that tells an indefinite description apart: `a lawyer who drives to the clinics`.
    func restriction(_ role: Range<Int>, before end: Int) -> Int? {
        let at = role.upperBound
        guard at + 1 < end, text.isOutside(at),
            tokens[role.lowerBound].is(.indefinite) || isSmallOffice(role), !isDone(at + 1, before: end),
            tokens[at].is(.relative), !tokens[at].is([.clauseOpener, .indefinite]),
            tokens[at + 1].kind == .word, !tokens[at + 1].is(.reportingVerb) || serves(at + 1, before: end),
            // `a miller who is not her brother`, `a miller who will dig`: what somebody is not, or not yet, tells nobody apart.
            !tokens[at + 1].is(.futureMarker),
            at + 2 >= end || !tokens[at + 1].is(.auxiliary) || !tokens[at + 2].is(.negation)
        else { return nil }
        let close =
            (at + 1..<end).first {
                tokens[$0].is(",") || tokens[$0].is(";") || tokens[$0].kind == .dash || tokens[$0].is("(")
            } ?? end
        guard
            (at + 1..<close).contains(where: { text.isVerb($0) || tokens[$0].is(.finiteVerb) })
                || close > at + 2 && tokens[at + 1].kind == .word && !tokens[at + 1].isCapitalised
        else { return nil }
        return close
    }

    /// `who advised the guards, and`: a verb of speech with nobody's words behind it, which tells what somebody does.
    private func serves(_ verb: Int, before end: Int) -> Bool {
        guard verb + 2 < end, tokens[verb + 1].is([.article, .possessivePronoun]) else { return false }
        let close =
            (verb + 2..<end).first { tokens[$0].kind != .word && tokens[$0].kind != .possessive } ?? end
        return (close >= tokens.count || text.isOutside(close) && !tokens[close].is(":"))
            && (close + 1 >= tokens.count || text.isOutside(close + 1) || text.isStop(tokens[close]))
            && !(verb + 2..<close).contains { tokens[$0].is([.relative, .clauseOpener]) || text.isVerb($0) }
    }

    /// `the miller` of `the miller who feeds the cats`: an occupation in small letters.
    private func isSmallOffice(_ role: Range<Int>) -> Bool {
        guard isDefinite(role.lowerBound), let head = head(of: role), !tokens[head].isCapitalised else {
            return false
        }
        return tokens[head].is([.roleHead, .personNoun]) && !isPlural(head)
    }

    /// `was chosen to speak`: what was done to somebody is told of them and does not describe them.
    private func isDone(_ at: Int, before end: Int) -> Bool {
        var verb = at + 1
        while verb < end, tokens[verb].is(.midAdverb) { verb += 1 }
        // `who had come to see the well`
        if phrase(at: at, before: end)?.value == .deed { return true }
        guard verb < end, tokens[at].is(.irregularPast), phrase(at: at, before: at + 1)?.value == .copula
        else { return false }
        return text.isPast(verb) || isParticipleInN(verb)
    }

    /// `chosen`, `taken`, `known`: participles that are no past forms.
    private func isParticipleInN(_ at: Int) -> Bool {
        let (token, bytes) = (tokens[at], text.prose.bytes)
        return token.kind == .word && !token.isCapitalised && token.end - token.start > 4
            && bytes[token.end - 1] == 0x6E && [0x65, 0x77].contains(bytes[token.end - 2])
    }

    /// Where another person begins inside a group: `Ana Petrov of Moldova and Ivan Orlov of Serbia`, `Captain Ana Petrov of the Coast
    /// Guard and tax lawyer Ivan Orlov`.
    func secondPerson(in group: Range<Int>, behind name: Range<Int>) -> Int? {
        (name.upperBound..<max(group.upperBound, name.upperBound)).first { at in
            guard at > name.upperBound, tokens[at].is(.conjunction), at + 2 < group.upperBound else {
                return false
            }
            let next = tokens[at + 1]
            return next.isCapitalised && next.is(.honorific) && isNameWord(at + 2)
                || next.is([.masculineName, .feminineName]) && next.isCapitalised && isNameWord(at + 2)
                || bearsOffice(at + 1, before: group.upperBound)
        }
    }

    /// Whether an office of a few words and a name behind it begin at a token.
    private func bearsOffice(_ at: Int, before end: Int) -> Bool {
        let office = (at..<min(at + Self.longestOffice, end)).prefix {
            tokens[$0].kind == .word && !tokens[$0].is([.preposition, .article, .conjunction])
        }
        return office.contains { noun in
            tokens[noun].is(.roleHead) && noun + 2 < end && isNameWord(noun + 1) && isNameWord(noun + 2)
        }
    }

    /// How many words such an office may have.
    private static let longestOffice = 4

    /// `Speaking on behalf of the Chair, Ana Petrov said`: the comma ends what opens the sentence, not an apposition.
    func opensSentence(_ group: Range<Int>, behind close: Int, before end: Int) -> Bool {
        var before = group.lowerBound - 1
        if before > 0, tokens[before].is(.article) { before -= 1 }
        // `Addressing the millers, Mayor Ana Petrov said`
        let start = text.sentenceStart(before: group.lowerBound)
        guard before >= 0, text.isOutside(before),
            tokens[before].is(.preposition) || before == start && text.isGerund(before), close < end,
            text.isVerb(close)
        else { return false }
        guard start < group.lowerBound, phrase(at: start, before: end)?.value != .source else { return false }
        let first = tokens[start]
        return first.kind == .word
            && (first.is([.preposition, .tailOpener, .reportingParticiple]) || text.isGerund(start))
    }

    /// `In a letter to Ana Petrov, the Mayor of Bar, Ivan Orlov, asked`: behind a name in a sentence's opening words, an office whose
    /// holder is named next.
    ///
    /// - Leaves: `Ana Petrov, the Mayor of Bar, Ivan Orlov and the guests`.
    func introducesAnother(_ at: Int, behind mention: Mention, before end: Int) -> Bool {
        let start = text.sentenceStart(before: mention.range.lowerBound)
        let first = mention.range.lowerBound
        guard start < first, tokens[start].is([.preposition, .tailOpener]) || text.isGerund(start),
            at + 2 < end, text.isOutside(at),
            !(start..<first).contains(where: { at in
                !text.isOutside(at) || tokens[at].is(",") || text.isVerb(at) && !text.isBy(first - 1)
            })
        else { return false }
        let role = at..<groupEnd(from: at, before: end)
        let next = role.upperBound + 1
        guard role.contains(where: { tokens[$0].is(.roleHead) }), next < end, tokens[next - 1].is(","),
            text.isOutside(next), tokens[next].isCapitalised
        else { return false }
        let group = next..<groupEnd(from: next, before: end)
        guard let name = nameRun(in: group), name.count > 1, name.upperBound == group.upperBound,
            (next..<name.lowerBound).allSatisfy({ tokens[$0].is(.honorific) })
        else { return false }
        let close = name.upperBound
        return close < end && text.isOutside(close) && (tokens[close].is(",") || text.isVerb(close))
    }

    /// `her colleague from Bar`, `his deputy`: what somebody is to another at work, and not in the family.
    func isColleague(_ group: Range<Int>) -> Bool {
        if isCounterpart(group) { return true }
        guard isRelation(group), let head = head(of: group) else { return false }
        return tokens[head].is(.roleHead) && !tokens[head].is([.masculineNoun, .feminineNoun])
    }

    /// `my own director`: whether a word behind a possessive says no more than that.
    func isOwn(_ at: Int, in group: Range<Int>) -> Bool {
        at > group.lowerBound && tokens[at].is(.own)
            && (tokens[at - 1].is(.possessivePronoun) || tokens[at - 1].kind == .possessive)
    }
}
