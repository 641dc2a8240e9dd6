import Interchange

/// Reads who is meant: honorifics, name and role in any order, an office, a body, somebody unnamed.
struct MentionReader: Sendable {
    let text: QuotedProse

    var tokens: [Token] { text.tokens }

    /// Reads the mention that begins at token `at`; `nil` where none can.
    ///
    /// No token from `end` on is read.
    func read(at: Int, before end: Int) -> Mention? {
        guard at < end, text.isOutside(at) else { return nil }
        // `71-year-old Ana Petrov`
        if tokens[at].kind == .number, at + 1 < end, isNameWord(at + 1) {
            return read(from: at + 1, before: end)
        }
        return tokens[at].kind == .word ? read(from: at, before: end) : nil
    }

    private func read(from at: Int, before end: Int) -> Mention? {
        if isPronoun(at) {
            return Mention(kind: .pronoun, head: at..<at + 1, range: at..<at + 1)
        }
        let limit = min(end, text.reach(from: at))
        let group = at..<groupEnd(from: at, before: limit)
        guard !group.isEmpty else { return nil }
        if let name = nameRun(in: group) { return person(group, name, before: limit) }
        if let merged = apposed(group, before: limit) { return merged }
        return nameless(group, before: limit)
    }

    /// Whether the token is a pronoun that can be a subject.
    func isPronoun(_ at: Int) -> Bool {
        tokens[at].is([.masculine, .feminine, .neutralPronoun]) && !tokens[at].is(.possessivePronoun)
    }

    // Groups

    /// The end of the noun group from `start`: a comma, a verb, a relative pronoun or an adverbial ends it.
    func groupEnd(from start: Int, before end: Int) -> Int {
        var at = start
        var hasHead = false
        while at < end {
            let token = tokens[at]
            switch token.kind {
            case .word:
                if at > start, endsGroup(at, hasHead, before: end) { return trimmed(start, at) }
                hasHead =
                    hasHead
                    || !token.is([.article, .preposition, .conjunction, .possessivePronoun, .indefinite])
            case .number, .possessive: break
            case .mark where joinsPlural(at, before: end): break
            case .dash:
                guard at + 1 < end, hasHead, at == start || tokens[at - 1].kind == .word,
                    tokens[at + 1].isCapitalised,
                    tokens[at + 1].is([.roleHead, .officeWord])
                else { return trimmed(start, at) }
            case .punctuation where token.is("/") || token.is("&"): break
            case .punctuation, .mark: return trimmed(start, at)
            }
            at += 1
        }
        return trimmed(start, at)
    }

    /// `Users’ Association`: the apostrophe of a plural inside a name.
    private func joinsPlural(_ at: Int, before end: Int) -> Bool {
        at > 0 && at + 1 < end && tokens[at].shape.contains(.glued) && !tokens[at + 1].shape.contains(.glued)
            && tokens[at + 1].kind == .word && text.prose.bytes[tokens[at - 1].end - 1] | 0x20 == 0x73
    }

    private func endsGroup(_ at: Int, _ hasHead: Bool, before end: Int) -> Bool {
        let token = tokens[at]
        guard !token.isCapitalised else { return false }
        if token.is([.relative, .clauseOpener, .tailOpener, .midAdverb]) { return !token.is(.conjunction) }
        if token.is([.masculine, .feminine, .neutralPronoun]), !token.is(.possessivePronoun) { return true }
        if token.is([.auxiliary, .finiteVerb]) || text.isReporting(at) { return !text.isNounPlace(at) }
        if hasHead, token.is([.callingVerb, .stanceVerb]), !text.isNounPlace(at) { return true }
        if token.is(.naming), hasHead { return true }
        if hasHead, text.isPast(at), !isAttributive(at) { return true }
        return isTail(at, before: end)
    }

    /// Whether an `-ed` form stands before a noun as an adjective: `the newly established unit`.
    private func isAttributive(_ at: Int) -> Bool {
        guard at > 0 else { return false }
        let before = tokens[at - 1]
        if before.is([.article, .possessivePronoun, .preposition, .conjunction]) { return true }
        let bytes = text.prose.bytes
        return before.end - before.start > 3 && bytes[before.end - 1] == 0x79 && bytes[before.end - 2] == 0x6C
    }

    /// Whether an adverbial begins here that says when or where, not who: `in his opening remarks`, `on Monday`.
    func isTail(_ at: Int, before end: Int) -> Bool {
        guard tokens[at].is(.preposition), at + 1 < end else { return false }
        let next = tokens[at + 1]
        if next.is(.possessivePronoun), !isOf(at) { return true }
        if next.is([.month, .weekday]) || next.kind == .number { return !isOf(at) }
        guard !isOf(at) else { return false }
        var ahead = at + 1
        while ahead < min(at + 7, end) {
            let token = tokens[ahead]
            guard token.kind == .word || token.kind == .possessive || token.kind == .number else {
                return false
            }
            if token.is(.speechOccasion), !token.isCapitalised { return true }
            guard !token.isCapitalised, !token.is([.preposition, .conjunction]) else { return false }
            ahead += 1
        }
        return false
    }

    private func isOf(_ at: Int) -> Bool { tokens[at].is(.genitive) }

    /// Takes prepositions, articles and conjunctions off a group's end.
    private func trimmed(_ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start + 1,
            tokens[end - 1].is([.preposition, .article, .conjunction]) || tokens[end - 1].kind == .dash,
            !tokens[end - 1].isCapitalised
        { end -= 1 }
        return end
    }

    // Names

    /// Whether a token can be part of a personal name.
    func isNameWord(_ at: Int) -> Bool {
        let token = tokens[at]
        guard token.kind == .word, token.isCapitalised else { return false }
        if token.is([.masculineName, .feminineName]) { return true }
        if token.is(.reportingVerb), text.isReporting(at) { return false }
        // `Jens Ås`: behind a given name a surname may fold to a small word.
        if at > 0, tokens[at - 1].is([.masculineName, .feminineName]), tokens[at - 1].isCapitalised,
            !token.is([.officeWord, .roleHead, .bodyHead, .documentHead, .honorific]),
            !token.shape.contains(.allCaps)
        {
            return true
        }
        let taken: WordClass = [
            .officeWord, .roleHead, .bodyHead, .documentHead, .honorific, .month, .weekday, .article,
            .preposition,
            .conjunction, .auxiliary, .masculine, .feminine, .neutralPronoun, .relative, .clauseOpener,
            .indefinite,
            .numberWord, .midAdverb, .negation, .personNoun, .possessivePronoun, .tailOpener, .activity,
        ]
        if token.is(taken) { return false }
        guard token.shape.contains(.allCaps) else { return true }
        return token.end - token.start > 3 && at > 0 && tokens[at - 1].is([.masculineName, .feminineName])
    }

    /// The personal name in a noun group.
    func nameRun(in group: Range<Int>) -> Range<Int>? {
        var at = group.lowerBound
        while at < group.upperBound {
            guard isNameWord(at) || startsWithParticle(at, in: group) else {
                at += 1
                continue
            }
            var end = at + 1
            while end < group.upperBound, isNameWord(end) || joinsName(end, in: group) { end += 1 }
            if let name = accepted(at..<end, in: group) { return name }
            at = end
        }
        return nil
    }

    /// `von Berg`, `de la Cruz`: particles that begin a name.
    private func startsWithParticle(_ at: Int, in group: Range<Int>) -> Bool {
        tokens[at].is(.nameParticle) && tokens[at].isCapitalised && at + 1 < group.upperBound
            && isNameWord(at + 1)
    }

    private func joinsName(_ at: Int, in group: Range<Int>) -> Bool {
        guard tokens[at].is(.nameParticle), at + 1 < group.upperBound else { return false }
        return isNameWord(at + 1)
            || tokens[at + 1].is(.nameParticle) && at + 2 < group.upperBound && isNameWord(at + 2)
    }

    private func accepted(_ run: Range<Int>, in group: Range<Int>) -> Range<Int>? {
        var name = run
        if run.upperBound < group.upperBound {
            let next = tokens[run.upperBound]
            // `Blue Lake Foundation`, `Petrov’s office`: the run is part of another name.
            let isOther =
                next.kind == .possessive
                || next.isCapitalised && next.is([.bodyHead, .officeWord, .roleHead])
                || next.shape.contains(.allCaps)
            if isOther { return nil }
        }
        // One word is a name where nothing but a description follows it.
        let isAlone =
            run.upperBound == group.upperBound || tokens[run.upperBound].is([.preposition, .conjunction])
        guard run.lowerBound > group.lowerBound else { return name.count > 1 || isAlone ? name : nil }
        let before = tokens[run.lowerBound - 1]
        if before.is([.preposition, .article, .conjunction]) || before.is("/") || before.is("&")
            || before.kind == .dash
        {
            // `the Mission to Skopje Ana Petrov`: a place, then a first name.
            let given = run.dropFirst().first { tokens[$0].is([.masculineName, .feminineName]) }
            // Without a known first name the last two words are the name, if an office stands before them.
            let isOffice =
                run.count > 2 && run.upperBound == group.upperBound
                && (group.lowerBound..<run.lowerBound).contains { tokens[$0].is(.roleHead) }
            guard let first = given ?? (isOffice ? run.upperBound - 2 : nil), first + 1 < run.upperBound
            else {
                return nil
            }
            name = first..<run.upperBound
        }
        if name.count == 1, !isAlone || !before.is([.honorific, .roleHead, .personNoun]) { return nil }
        return name
    }

    // Persons

    private func person(_ group: Range<Int>, _ name: Range<Int>, before end: Int) -> Mention {
        var start = name.lowerBound
        while start > group.lowerBound, tokens[start - 1].is(.honorific), tokens[start - 1].isCapitalised,
            !isOffice(start - 2)
        { start -= 1 }
        var mention = Mention(
            kind: .person, head: group.lowerBound..<name.upperBound,
            range: group.lowerBound..<name.upperBound, name: name)
        mention.nameFirst = start == group.lowerBound
        mention.honorific = start < name.lowerBound ? start..<name.lowerBound : nil
        let before = roleBefore(start, name, in: group)
        if let before { mention.roles.append([before]) }
        if let role = roleBehind(name, before, in: group) { mention.roles.append(role) }
        var close = group.upperBound
        if name.upperBound < close, tokens[name.upperBound].is(.conjunction) { close = name.upperBound }
        mention.range = group.lowerBound..<close
        return described(mention, from: close, before: end)
    }

    /// `Slovak Foreign Minister` of `Slovak Foreign Minister Ana Petrov`: an honorific that is an office belongs to it.
    private func roleBefore(_ honorific: Int, _ name: Range<Int>, in group: Range<Int>) -> Range<Int>? {
        var start = group.lowerBound
        while start < honorific, isDefinite(start) || tokens[start].is(.possessivePronoun) { start += 1 }
        guard start < honorific else { return nil }
        var end = honorific
        while end < name.lowerBound, isOfficeTitle(end) { end += 1 }
        while end > start,
            tokens[end - 1].is([.preposition, .article, .conjunction]) || tokens[end - 1].kind == .possessive
        {
            end -= 1
        }
        return start < end ? start..<end : nil
    }

    /// Whether an honorific names an office rather than a rank: `Minister`, not `Colonel`.
    private func isOfficeTitle(_ at: Int) -> Bool { tokens[at].is(.roleHead) && !tokens[at].is(.kinship) }

    /// `of the Basic Court in Tetovo`, `from the NGO Blue Lake`, `(MP, Spain)` behind a name.
    private func roleBehind(_ name: Range<Int>, _ before: Range<Int>?, in group: Range<Int>) -> [Range<Int>]?
    {
        guard name.upperBound < group.upperBound else { return nil }
        let first = name.upperBound
        guard tokens[first].is(.preposition) else { return nil }
        if isOf(first), name.lowerBound > group.lowerBound, tokens[name.lowerBound - 1].is(.roleHead) {
            return [before ?? name.lowerBound - 1..<name.lowerBound, first..<group.upperBound]
        }
        var start = first + 1
        while start < group.upperBound, isDefinite(start) { start += 1 }
        return start < group.upperBound ? [start..<group.upperBound] : nil
    }

    /// Whether an office of two words such as `Secretary General` begins here.
    private func isOffice(_ at: Int) -> Bool {
        at >= 0 && text.prose.lexicon.cues.longest(tokens, at: at, before: at + 2)?.value == .office
    }

    /// Whether the token is `the`.
    func isDefinite(_ at: Int) -> Bool { tokens[at].is(.article) && !tokens[at].is(.indefinite) }

    /// Adds what stands behind the name: a bracket, an apposition, a relative clause.
    private func described(_ mention: Mention, from start: Int, before end: Int) -> Mention {
        var mention = mention
        var at = start
        if at < end, tokens[at].is("("), let close = (at..<end).first(where: { tokens[$0].is(")") }) {
            if at + 1 < close, tokens[at + 1].kind == .word { mention.roles.append([at + 1..<close]) }
            at = close + 1
            mention.range = mention.range.lowerBound..<at
        }
        // `Ana Petrov, 34, a farmer`
        if at + 2 < end, tokens[at].is(","), tokens[at + 1].kind == .number, tokens[at + 2].is(",") {
            at += 2
        }
        guard at < end, tokens[at].is(",") else {
            return at < end ? withRelative(mention, at: at, before: end) : mention
        }
        if let role = role(at: at + 1, before: end) {
            mention.roles.append([role])
            mention.range = mention.range.lowerBound..<role.upperBound
            at = role.upperBound
        }
        guard at < end else { return mention }
        return withRelative(mention, at: tokens[at].is(",") ? at + 1 : at, before: end)
    }

    private func withRelative(_ mention: Mention, at: Int, before end: Int) -> Mention {
        guard at + 1 < end, tokens[at].is(.relative), text.isOutside(at), tokens[at + 1].kind == .word else {
            return mention
        }
        var mention = mention
        let close = clauseEnd(from: at + 1, before: end)
        // Behind `who` stands its verb; `that` may also open an object clause or be missing one.
        let next = tokens[at + 1]
        let isSubject =
            next.kind == .word && !next.isCapitalised
            && !next.is([
                .article, .indefinite, .possessivePronoun, .masculine, .feminine, .neutralPronoun,
                .numberWord,
            ])
        guard isSubject || (at + 1..<close).contains(where: { text.isVerb($0) }) else { return mention }
        mention.relative = at + 1..<close
        mention.range = mention.range.lowerBound..<close
        return mention
    }

    /// The end of a relative clause: a comma behind which a verb stands, or the last comma, or the end.
    private func clauseEnd(from start: Int, before end: Int) -> Int {
        var close = end
        for at in start..<end where tokens[at].is(",") {
            close = at
            if at + 1 < end, text.isVerb(at + 1) { break }
        }
        return close
    }

    // Roles

    /// The description that begins at `at`, behind the comma; `nil` where something else stands there.
    func role(at: Int, before end: Int) -> Range<Int>? {
        guard at < end, text.isOutside(at), tokens[at].kind == .word else { return nil }
        var close = groupEnd(from: at, before: end)
        guard startsRole(at, close) else { return nil }
        while close + 1 < end, tokens[close].is(",") {
            let next = close + 1..<groupEnd(from: close + 1, before: end)
            guard !next.isEmpty, continuesRole(next, before: end) else { break }
            close = next.upperBound
        }
        var start = at
        while start < close, isDefinite(start) { start += 1 }
        return start < close ? start..<close : nil
    }

    private func startsRole(_ at: Int, _ close: Int) -> Bool {
        let first = tokens[at]
        if first.is([.preposition, .conjunction, .relative, .tailOpener, .possessivePronoun]),
            !first.isCapitalised
        {
            return false
        }
        if text.isVerb(at), !first.is([.roleHead, .personNoun]) { return false }
        // `presiding officer` is an office, `handing over the keys` is none.
        let isOffice = at + 1 < close && tokens[at + 1].is([.roleHead, .personNoun])
        if !first.isCapitalised, first.is(.midAdverb) || text.isParticiple(at) && !isOffice { return false }
        let describes: WordClass = [.roleHead, .personNoun, .officeWord, .bodyHead]
        if (at..<close).contains(where: { tokens[$0].is(describes) }) {
            return nameRun(in: at..<close) == nil || !isNameWord(at)
        }
        if first.isCapitalised { return (at..<close).contains { tokens[$0].shape.contains(.allCaps) } }
        if first.is([.article, .indefinite]) { return true }
        return (at..<min(close, at + 3)).contains { tokens[$0].is(.preposition) }
    }

    private func continuesRole(_ next: Range<Int>, before end: Int) -> Bool {
        let first = tokens[next.lowerBound]
        guard first.isCapitalised || first.is([.article, .roleHead]) else { return false }
        if next.upperBound < end, text.isOutside(next.upperBound), text.isVerb(next.upperBound) {
            return false
        }
        let describes: WordClass = [.roleHead, .officeWord, .bodyHead]
        if next.contains(where: { tokens[$0].is(describes) }) {
            return nameRun(in: next) == nil
        }
        // A place: `Namangan, Uzbekistan`.
        return first.isCapitalised && next.count <= 3 && next.allSatisfy { tokens[$0].isCapitalised }
    }

    /// `the Head of Mission, Ambassador Ana Petrov`: an office, and the name behind the comma.
    private func apposed(_ group: Range<Int>, before end: Int) -> Mention? {
        let isIndefinite = tokens[group.lowerBound].is(.indefinite)
        guard group.upperBound + 1 < end, tokens[group.upperBound].is(","),
            isIndefinite || describesOffice(group)
        else { return nil }
        let next = group.upperBound + 1
        guard tokens[next].isCapitalised || isIndefinite && tokens[next].kind == .word, text.isOutside(next)
        else {
            return nil
        }
        let close = groupEnd(from: next, before: end)
        guard next < close, let name = nameRun(in: next..<close),
            name.count > 1 || name.lowerBound > next,
            !isIndefinite || name.count > 1 && name.upperBound == close
        else { return nil }
        var mention = person(next..<close, name, before: end)
        var start = group.lowerBound
        while start < group.upperBound, isDefinite(start) { start += 1 }
        if isIndefinite {
            if mention.roles.isEmpty { mention.roles = [[group]] }
        } else if let own = mention.roles.first?.first, mention.roles.first?.count == 1,
            own.upperBound <= name.lowerBound
        {
            mention.roles[0] = [start..<own.upperBound]
        } else {
            mention.roles.insert([start..<group.upperBound], at: 0)
        }
        mention.head = group.lowerBound..<name.upperBound
        mention.range = group.lowerBound..<mention.range.upperBound
        mention.nameFirst = false
        return mention
    }

    private func describesOffice(_ group: Range<Int>) -> Bool {
        let first = tokens[group.lowerBound]
        guard isDefinite(group.lowerBound) || first.isCapitalised || first.is(.roleHead) else { return false }
        if group.contains(where: { tokens[$0].is([.roleHead, .personNoun]) }) { return true }
        // An office that no list holds.
        guard isDefinite(group.lowerBound), let head = head(of: group) else { return false }
        return tokens[head].isCapitalised && !tokens[head].is([.bodyHead, .documentHead])
            && !tokens[head].shape.contains(.allCaps)
    }

    // Without a name

    /// A group that holds no personal name: by its head noun an office, a body, a document or somebody unnamed.
    private func nameless(_ group: Range<Int>, before end: Int) -> Mention? {
        guard let head = head(of: group) else { return nil }
        let token = tokens[head]
        let isIndefinite = tokens[group.lowerBound].is(.indefinite)
        var mention = Mention(kind: .unnamed, head: group, range: group)
        if isDefinite(group.lowerBound), token.is(.roleHead), token.isCapitalised {
            mention.kind = .title
        } else if token.is(.documentHead), !token.is(.personNoun) {
            mention.kind = .document
        } else if token.is(.bodyHead) && !token.is(.personNoun) || token.shape.contains(.allCaps) {
            mention.kind = .body
        } else if isIndefinite || tokens[group.lowerBound].is(.numberWord) {
            guard token.is([.personNoun, .roleHead, .indefinite]) || !token.isCapitalised else { return nil }
            mention.kind = .unnamed
        } else if isDefinite(group.lowerBound), token.is([.roleHead, .honorific]) {
            mention.kind = .title
        } else if token.is([.personNoun]), !isDefinite(group.lowerBound) || isPlural(head) {
            mention.kind = .unnamed
        } else if isDefinite(group.lowerBound) {
            mention.kind = token.isCapitalised ? .body : .title
        } else if group.count == 1, token.isCapitalised, isNameWord(head) {
            mention.kind = .person
            mention.name = group
        } else if token.isCapitalised, token.is([.roleHead, .officeWord]) {
            mention.kind = .title
        } else {
            return nil
        }
        guard mention.kind == .unnamed || mention.kind == .title else { return mention }
        var next = group.upperBound
        guard next < end else { return mention }
        if mention.kind == .unnamed, next + 1 < end, tokens[next].is(","),
            tokens[next + 1].is([.article, .indefinite]),
            let role = role(at: next + 1, before: end), tokens[next + 1].is(.article)
        {
            mention.range = group.lowerBound..<role.upperBound
            next = role.upperBound
            guard next < end else { return mention }
        }
        return withRelative(mention, at: tokens[next].is(",") ? next + 1 : next, before: end)
    }

    /// The noun that a group is built on: the last word before a preposition.
    func head(of group: Range<Int>) -> Int? {
        var head: Int?
        for at in group {
            let token = tokens[at]
            if token.is([.preposition, .conjunction]), !token.isCapitalised, head != nil { break }
            if token.kind == .word,
                !token.is([.article, .possessivePronoun]) || token.is(.indefinite) && head == nil
            {
                head = at
            }
        }
        guard let head else { return nil }
        return isDefinite(head) ? nil : head
    }

    private func isPlural(_ at: Int) -> Bool { text.prose.bytes[tokens[at].end - 1] | 0x20 == 0x73 }
}
