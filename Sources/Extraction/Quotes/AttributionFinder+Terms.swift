import Interchange

/// Terms and bynames in marks, which nobody says.
extension AttributionFinder {
    /// `speaks of “closed drains”, a term that few had heard`: words that an apposition calls a term, a nickname or the like.
    ///
    /// - Leaves: `speaks of “closed drains”, a plan that few had heard of`, `promised “a lid by May”, words that she kept`.
    func isGlossed(_ span: QuoteSpan) -> Bool {
        let (comma, close) = (span.outer.upperBound, text.paragraph(of: span.last).tokens.upperBound)
        guard comma + 2 < close, tokens[comma].is(","), text.ending(of: span) == .none,
            clauses.words(span) <= Self.longestName, !clauses.hasVerb(span),
            (comma..<comma + 3).allSatisfy({ text.isOutside($0) }),
            tokens[comma + 1].is(.article), tokens[comma + 1].is(.indefinite)
        else { return false }
        // `a legal term`
        let noun = comma + 3 < close && !tokens[comma + 2].is(.naming) ? comma + 3 : comma + 2
        return text.isOutside(noun) && tokens[noun].is(.naming) && !tokens[noun].isCapitalised
            && !text.isPast(noun) && !text.isParticiple(noun) && !tokens[noun].is(.callingVerb)
    }

    /// `a bay that the capital calls “down there”`: what a place or a crowd always calls something.
    ///
    /// - Leaves: `a bay that the Mayor calls “our sea”`, `a bay that the guards called “too deep”`.
    func isByname(_ span: QuoteSpan) -> Bool {
        let verb = span.outer.lowerBound - 1
        guard verb > 2, text.isOutside(verb), tokens[verb].is(.callingVerb),
            !text.isPast(verb), !text.isParticiple(verb),
            text.ending(of: span) == .none, clauses.words(span) <= Self.longestName, !clauses.hasVerb(span)
        else { return false }
        let start = text.sentenceStart(before: verb)
        guard let relative = (start..<verb).last(where: { tokens[$0].is(.relative) }), relative > start,
            let subject = cues.subject(of: verb, from: relative + 1),
            subject.range.lowerBound == relative + 1, subject.range.upperBound == verb,
            subject.kind == .title || subject.kind == .unnamed,
            let head = reader.head(of: subject.head)
        else { return false }
        return !tokens[head].isCapitalised
            && (!tokens[head].is([.roleHead, .personNoun]) || reader.isPlural(head))
    }

    /// How many words such a term has.
    private static let longestName = 5

    /// `a banner with the words “…”`, `a shirt bearing the line “…”`: words that a noun for words says a thing bears.
    ///
    /// - Leaves: `a miller with the words “…”`, `left the banner with a word of thanks: “…”`.
    func isBorne(_ span: QuoteSpan) -> Bool {
        let noun = span.outer.lowerBound - 1
        guard noun - 3 >= 0, text.paragraphIndex(of: noun - 3) == text.paragraphIndex(of: span.first),
            (noun - 3...noun).allSatisfy({ text.isOutside($0) }), tokens[noun].is([.titled, .utterance]),
            tokens[noun - 1].is(.article), tokens[noun - 2].is(.preposition) || text.isParticiple(noun - 2)
        else { return false }
        return tokens[noun - 3].is(.carrier)
    }

    /// `what signs at the mill call the “deep end”`: a term that a thing which bears words gives something.
    ///
    /// - Leaves: `what the guard at the mill calls the “deep end”`.
    func isPosted(_ span: QuoteSpan) -> Bool {
        let open = span.outer.lowerBound
        guard open > 3, clauses.words(span) <= Self.longestName, !clauses.hasVerb(span) else { return false }
        let verb = tokens[open - 1].is(.article) ? open - 2 : open - 1
        guard text.isOutside(verb), tokens[verb].is(.callingVerb) else { return false }
        let reach = max(text.sentenceStart(before: verb), verb - Self.longestPost)..<verb
        guard let opener = reach.last(where: { tokens[$0].is([.relative, .clauseOpener]) }) else {
            return false
        }
        return (opener + 1..<min(opener + 3, verb)).contains {
            text.isOutside($0) && tokens[$0].is(.carrier) && !tokens[$0].isCapitalised
        }
    }

    /// How far before its verb such a clause opens.
    private static let longestPost = 9

    /// `called the boat “the Blue Heron”`: a small article and capitals, which make a name of what a thing or somebody is called.
    ///
    /// - Leaves: `called it “the Vienna of the south”`, `called the boat “the last hope”`.
    func isByName(_ cue: CueReader.Cue, _ span: QuoteSpan) -> Bool {
        let words = span.parts.joined().filter { tokens[$0].kind == .word }
        guard words.count > 1, !tokens[words[0]].isCapitalised, tokens[words[0]].is(.article),
            !tokens[words[0]].is(.indefinite), cue.range.upperBound < span.outer.lowerBound,
            text.prose.lexicon.isEnglish
        else { return false }
        return words.dropFirst().allSatisfy { tokens[$0].isCapitalised }
    }

    /// `from the centre “Lantern,” she said`: a name with the reporter's comma inside its marks.
    func isNameWithComma(_ span: QuoteSpan) -> Bool {
        let open = span.outer.lowerBound
        return text.ending(of: span) == .comma && open > 1 && text.isOutside(open - 1)
            && text.paragraphIndex(of: open - 1) == text.paragraphIndex(of: open)
            && reader.endsInMarks(span, clauses)
    }

    /// `added that the Fund would teach it in its courses “without delay”`: how or when something is done in a clause that is told.
    ///
    /// - Leaves: `said that it ran a campaign “for clean wells”`, `said that the course “without delay” had closed`.
    func isManner(_ span: QuoteSpan, _ noun: Int, _ cue: CueReader.Cue?) -> Bool {
        let (first, next) = (tokens[span.first], span.outer.upperBound)
        guard let cue, cue.kind == .reporting || cue.kind == .stance, !tokens[noun].is(.naming),
            first.is(.preposition), !first.is([.genitive, .clauseOpener, .article]), !first.isCapitalised,
            clauses.words(span) >= 2, text.ending(of: span) != .comma, !span.isSingle,
            next >= text.paragraph(of: span.last).tokens.upperBound || tokens[next].kind == .punctuation
                || tokens[next].is([.conjunction, .preposition]),
            let verb = (cue.range.upperBound..<max(noun, cue.range.upperBound)).last(where: {
                text.isOutside($0) && text.isVerb($0)
            })
        else { return false }
        // The noun is in what a preposition governs, or several are meant: no thing that has the name.
        return (verb + 1..<max(noun, verb + 1)).contains {
            tokens[$0].is(.preposition) && !tokens[$0].is(.genitive)
        }
    }
}
