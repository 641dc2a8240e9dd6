import Interchange

/// Names and offices that a phrase of attribution puts into the genitive: `по словам директора Айнуры Исаковой`,
/// `nach den Worten des stellvertretenden Leiters`.
struct Nominative: Sendable {
    let text: QuotedProse

    /// Whether a mention stands in another case, as behind `по словам` and behind a German preposition with its article.
    func isWanted(_ mention: Mention) -> Bool {
        var start = mention.range.lowerBound
        guard text.prose.lexicon.isRussian || text.prose.lexicon.isGerman, start > 1 else { return false }
        // `von der Zweiten Präsidentin Ana Petrov`
        if text.prose.lexicon.isGerman, text.tokens[start].is(.article), text.isOutside(start - 1),
            text.tokens[start - 1].is(.preposition)
        {
            return true
        }
        // `по мнению старшего советника`
        while text.prose.lexicon.isRussian, start > 1, mention.range.lowerBound - start < Self.longestPhrase,
            text.isOutside(start - 1),
            replaced(text.prose.text(text.tokens[start - 1].range), RussianCases.adjectives) != nil
        { start -= 1 }
        return (1...min(Self.longestPhrase, start)).contains { back in
            guard text.isOutside(start - back) else { return false }
            let phrase = text.prose.lexicon.cues.longest(text.tokens, at: start - back, before: start)
            // `как пояснила Анна Орлова`: the clause has a subject.
            return phrase?.value == .source && phrase?.end == start
                && !text.tokens[start - back].is(.clauseOpener)
        }
    }

    /// How many words such a phrase has.
    private static let longestPhrase = 3

    /// The name in the nominative; German ones have it in every case that a page puts them into.
    func name(_ words: String) -> String {
        guard text.prose.lexicon.isRussian else { return words }
        let parts = words.split(separator: " ").map(String.init)
        let firstIsWoman = parts.first.map { $0.hasSuffix("ы") || $0.hasSuffix("и") } ?? false
        return parts.enumerated().map { index, word in
            if let whole = replaced(word, RussianCases.irregular, isWhole: true) { return whole }
            if index > 0 || parts.count > 1, let surname = replaced(word, RussianCases.surnames) {
                return surname
            }
            // A woman's surname that ends in a consonant has one form.
            if index > 0, firstIsWoman, !word.hasSuffix("ы"), !word.hasSuffix("и") { return word }
            return replaced(word, RussianCases.nouns) ?? word
        }.joined(separator: " ")
    }

    /// An office in the nominative: its adjectives and its head, the rest stays.
    func office(_ role: Range<Int>) -> String {
        guard text.prose.lexicon.isRussian else { return germanOffice(role) }
        var parts: [String] = []
        var isOpen = true
        for at in role {
            let word = text.prose.text(text.tokens[at].range)
            guard isOpen, text.tokens[at].kind == .word else {
                isOpen = false
                parts.append(word)
                continue
            }
            if let irregular = replaced(word, RussianCases.irregular, isWhole: true) {
                parts.append(irregular)
                isOpen = false
            } else if !text.tokens[at].is(.roleHead)
                || at + 1 < role.upperBound && text.tokens[at + 1].is(.roleHead),
                let adjective = replaced(word, RussianCases.adjectives)
            {
                parts.append(adjective)
            } else {
                parts.append(
                    text.tokens[at].is(.roleHead) ? replaced(word, RussianCases.nouns) ?? word : word)
                isOpen = false
            }
        }
        return glued(parts, role)
    }

    /// `stellvertretenden Leiters`: the adjectives and the noun that they lead to, the rest stays.
    private func germanOffice(_ role: Range<Int>) -> String {
        let article = role.lowerBound > 0 ? text.tokens[role.lowerBound - 1] : nil
        // `des Imkermeisters`
        let isGenitive = article.map { $0.is(.article) && $0.is(.genitive) } ?? false
        let listed = role.first { text.tokens[$0].is(.roleHead) }
        guard let head = listed ?? role.first(where: { text.tokens[$0].isCapitalised }) else {
            return text.words(role)
        }
        let parts = role.map { at in
            let word = text.prose.text(text.tokens[at].range)
            if at == head {
                return isGenitive && word.hasSuffix(GermanNouns.genitiveEnding)
                    ? String(word.dropLast(GermanNouns.genitiveEnding.count)) : word
            }
            return at < head && word.hasSuffix(GermanNouns.adjectiveEnding) ? String(word.dropLast()) : word
        }
        return glued(parts, role)
    }

    /// The name of a paper or a body with its first word in the nominative, where that is its noun.
    func thing(_ words: String) -> String {
        if text.prose.lexicon.isGerman { return GermanCases.nominative(words) }
        guard text.prose.lexicon.isRussian else { return words }
        let parts = words.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for (index, word) in parts.prefix(Self.longestPhrase).enumerated() {
            if let noun = replaced(word, RussianCases.documents + RussianCases.bodies, isWhole: true) {
                let adjectives = parts[..<index].map { adjective($0, beside: noun) ?? $0 }
                return (adjectives + [noun] + parts[(index + 1)...]).joined(separator: " ")
            }
            guard adjective(word, beside: "") != nil else { break }
        }
        return words
    }

    /// `итоговом` as it stands beside `доклад`; `nil` where no adjective ends so.
    private func adjective(_ word: String, beside noun: String) -> String? {
        let pairs =
            RussianCases.feminineNouns.contains(where: noun.hasSuffix)
            ? RussianCases.feminineAdjectives
            : RussianCases.neuterNouns.contains(where: noun.hasSuffix)
                ? RussianCases.neuterAdjectives : RussianCases.masculineAdjectives
        return replaced(word, pairs)
    }

    /// `Staatlicher Grenzdienst` of `Ana Petrov vom Staatlichen Grenzdienst`: a body that a preposition puts into another case.
    func place(_ role: Range<Int>) -> String {
        let printed = text.words(role)
        guard text.prose.lexicon.isGerman, role.lowerBound > 1 else { return printed }
        let before = text.tokens[role.lowerBound - 1]
        let isGoverned =
            before.is(.contracted) || before.is(.article) && text.tokens[role.lowerBound - 2].is(.preposition)
        return isGoverned ? GermanCases.nominative(printed) : printed
    }

    /// The words with white space where the page has some.
    private func glued(_ parts: [String], _ range: Range<Int>) -> String {
        var whole = ""
        for (part, at) in zip(parts, range) {
            if !whole.isEmpty, !text.tokens[at].shape.contains(.glued) { whole += " " }
            whole += part
        }
        return whole
    }

    private func replaced(
        _ word: String, _ pairs: [(from: String, to: String)], isWhole: Bool = false
    ) -> String? {
        let small = word.lowercased()
        guard let pair = pairs.first(where: { isWhole ? small == $0.from : small.hasSuffix($0.from) }) else {
            return nil
        }
        if isWhole {
            return word.first?.isUppercase == true
                ? pair.to.prefix(1).uppercased() + pair.to.dropFirst() : pair.to
        }
        guard small.count > pair.from.count + 1 else { return nil }
        return String(word.dropLast(pair.from.count)) + pair.to
    }
}
