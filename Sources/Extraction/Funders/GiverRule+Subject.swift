/// The subject of a verb of giving.
extension GiverRule {
    /// The names before a verb: right before it, or with an apposition, a bracket or a closing dash between.
    func subject(before at: Int) -> [BodyName] {
        var end = at
        if let token = clause.token(end - 1), token.is(.relative) {
            end -= 1
            // `A and B, both of which`
            if clause.signal(end - 1) == .of, let each = clause.token(end - 2),
                each.is([.determiner, .numberWord]),
                let comma = clause.token(end - 3), comma.is(",")
            {
                end -= 2
            }
        }
        guard let last = clause.token(end - 1) else { return [] }
        if last.is(")") {
            guard let open = (max(clause.range.lowerBound, end - 9)..<end).last(where: { tokens[$0].is("(") })
            else { return [] }
            // `The Baltic States (A, B and C) pay`
            if let noun = clause.token(open - 1), noun.is(.donor),
                let list = lists.list(at: open + 1, before: end - 1)
            {
                return list.names
            }
            end = open
        } else if last.is(",") || last.kind == .dash {
            if let (signal, start) = clause.signal(endingAt: end - 1), signal == .including {
                // `A, B and C among them –`
                end = start
            } else if let open = insertion(closingAt: end - 1) {
                end = open
                if clause.signal(open + 1) == .jointly || clause.signal(open + 1) == .also {
                    let beside = lists.list(at: clause.end(open + 1), before: at)?.names ?? []
                    return lists.list(endingAt: end, among: clause.names) + beside
                }
            } else if let open = apposition(closingAt: end - 1),
                !lists.list(endingAt: open, among: clause.names).isEmpty
            {
                end = open
            } else if !lists.list(endingAt: end - 1, among: clause.names).isEmpty {
                let names = lists.list(endingAt: end - 1, among: clause.names)
                if names.count > 1,
                    let whole = lists.apposed(names[names.count - 1], to: names[names.count - 2])
                {
                    return names.dropLast(2) + [whole]
                }
                end -= 1
            } else if let open = (max(clause.range.lowerBound, end - 14)..<end - 1).last(where: {
                tokens[$0].is(",")
            }) {
                end = open
            }
        }
        return lists.list(endingAt: end, among: clause.names)
    }

    /// The comma that opens `, through its ministry,`; `nil` where the comma at `close` closes nothing of the kind.
    func insertion(closingAt close: Int) -> Int? {
        let open = (max(clause.range.lowerBound, close - 14)..<close).last { tokens[$0].is(",") }
        guard let open, let token = clause.token(open + 1), token.is(.preposition) else { return nil }
        return open
    }

    /// The comma that opens `, two Asian Partners,`; `nil` where what stands before the comma at `close` counts nothing.
    func apposition(closingAt close: Int) -> Int? {
        let open = (max(clause.range.lowerBound, close - 14)..<close).last { tokens[$0].is(",") }
        guard let open, let token = clause.token(open + 1) else { return nil }
        return token.is(.numberWord) || token.kind == .number ? open : nil
    }

    /// The tokens before `that A covers`.
    func antecedent(_ verb: Int) -> Range<Int> {
        max(clause.range.lowerBound, verb - 12)..<verb
    }

    /// The names that act: `paid by A, and B financed` leaves B, `experts from A financed` nobody.
    func acting(_ names: [BodyName], before verb: Int) -> [BodyName] {
        guard let first = names.first, let last = names.last else { return [] }
        let isRelative = clause.token(verb - 1).map { $0.is(.relative) } ?? false
        guard isOblique(first), !isAbsolute(first, before: verb) else { return names }
        if isRelative { return isPlural(verb) ? names : [last] }
        if let start = names.indices.dropFirst().dropLast().last(where: { isClauseAhead(of: names[$0]) }) {
            return Array(names[start...])
        }
        let before = clause.around(first.tokens.lowerBound).lowerBound..<first.tokens.lowerBound
        // `The gifts came from A and B, and C paid`
        guard names.count > 1,
            before.contains(where: { clause.signal($0) == .came }) || clause.holds(.auxiliary, in: before)
        else { return [] }
        return [last]
    }

    /// Whether a verb in the present has several givers: `which fund`, `who are financing`.
    func isPlural(_ verb: Int) -> Bool {
        guard let token = clause.token(verb), !token.is([.futureMarker, .irregularPast]),
            !clause.isRegularPast(verb)
        else { return false }
        return clause.prose.bytes[token.end - 1] != 0x73
    }

    /// Whether names and a participle stand behind `with`: `with A and B co-funding the boats`.
    func isAbsolute(_ name: BodyName, before verb: Int) -> Bool {
        var at = name.tokens.lowerBound
        while let token = clause.token(at - 1), token.is(.article) { at -= 1 }
        return clause.signal(at - 1) == .introducer && clause.isGerund(verb)
    }

    /// Whether those who hand things over come from abroad: States and their embassies, agencies and ministries.
    func isForeign(_ names: [BodyName]) -> Bool { names.allSatisfy { $0.iso != nil } }

    /// Whether a verb says that somebody pays a cost or for a thing: `covered`, `paid`, `pays for`.
    func isPaying(_ verb: Int, _ signal: FundingSignal) -> Bool {
        signal == .covered || signal == .paid || clause.signal(clause.end(verb) - 1) == .purpose
    }

    /// Whether public bodies of the country itself pay what their own people cost.
    func isHost(_ names: [BodyName]) -> Bool {
        let isHost = PublicMeans(clause).isPublic(names)
        if isHost { clause.note(.ownMeans) }
        return isHost
    }

    /// Whether a preposition stands before the first name: `experts from A finance`.
    func isOblique(_ name: BodyName) -> Bool {
        var at = name.tokens.lowerBound - 1
        while let token = clause.token(at), token.is(.article) || token.is(.adverb) { at -= 1 }
        guard let token = clause.token(at) else { return false }
        if token.is([.government, .donor, .clauseOpener]) { return false }
        if clause.signal(at) == .of, let noun = clause.token(at - 1), noun.is(.government) || noun.is(.donor)
        {
            return false
        }
        return token.is(.preposition) || clause.signal(endingAt: at + 1)?.signal == .introducer
    }

    /// Whether what is paid for lies before what the page reports: `an earlier round, which A had paid for`.
    func isEarlier(_ name: BodyName) -> Bool {
        var at = name.tokens.lowerBound
        while let token = clause.token(at - 1), token.is(.article) || token.is(.relative) || token.is(",") {
            at -= 1
        }
        guard at < name.tokens.lowerBound, clause.holds(.relative, in: at..<name.tokens.lowerBound) else {
            return false
        }
        let stretch = clause.stretch(before: at)
        // `Unlike the Riga course, which A pays for, this one`
        if clause.signal(stretch) == .insteadOf { return true }
        // `His own study of fines in nine countries, which A paid for in 2007,`
        if stretch == clause.range.lowerBound, tokens[stretch].is(.possessivePronoun),
            clause.signal(stretch + 1) == .own
        {
            return true
        }
        return clause.holds(.elsewhere, in: max(stretch, at - 8)..<at)
    }

    /// Whether a comma and a conjunction stand before a name: `, and the`.
    private func isClauseAhead(of name: BodyName) -> Bool {
        let at = opening(of: name)
        guard let joint = clause.token(at - 1), joint.is(.conjunction), let comma = clause.token(at - 2)
        else {
            return false
        }
        return comma.is(",")
    }

    /// Who announced it, where a pronoun or nothing stands before the verb: `A and B said that they would finance it`, `A
    /// agreed to pay for it`.
    ///
    /// - Leaves: `A hopes that it will be financed`, `A said that B would pay`.
    func announcing(before verb: Int) -> [BodyName] {
        var end = verb
        if let (signal, start) = clause.signal(endingAt: verb),
            signal == .undertakes || signal == .takesPart
        {
            end = start
        } else {
            guard let pronoun = clause.token(verb - 1),
                pronoun.is([.neutralPronoun, .masculine, .feminine])
                    || isOwnCountry(verb - 1)
            else { return [] }
            end = isOwnCountry(verb - 1) ? verb - 2 : verb - 1
            if let that = clause.token(end - 1), that.is(.relative) { end -= 1 }
            guard let report = clause.token(end - 1),
                report.is(.reportingVerb) || [.announced, .contributed].contains(clause.signal(end - 1))
            else { return [] }
            end -= 1
        }
        let names = lists.list(endingAt: clause.verbStart(before: end), among: clause.names)
        guard let last = names.last, !isOblique(last) || last.iso != nil else { return [] }
        let isOfState = last.iso != nil && tokens[last.tokens.lowerBound].is([.roleHead, .envoyHead])
        return names.allSatisfy(\.isActor) || isOwnCountry(verb - 1) && isOfState ? names : []
    }

    /// `their countries`: whose they are, the subject before tells.
    private func isOwnCountry(_ at: Int) -> Bool {
        guard let noun = clause.token(at), noun.is([.donor, .government]), let own = clause.token(at - 1)
        else {
            return false
        }
        return own.is(.possessivePronoun)
    }
}
