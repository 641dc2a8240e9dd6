import Interchange
import Registries

/// Tells by their shape which words of a byline are a name, and whose.
struct NameShapes {
    /// Folded words of the site's own name.
    let siteWords: Set<String>

    /// The name that the words from `at` on make up, `nil` where they make up none; `at` goes behind them.
    func name(_ parts: [BylinePart], _ at: inout Int) -> AuthorName? {
        if let group = group(parts, at) {
            at = group.end
            return group.name
        }
        // `reporter Ana Orr`
        while at + 2 < parts.count, parts[at].kind == .word, !parts[at].isCapital,
            AuthorWords.roles.contains(parts[at].folded)
        {
            at += 1
        }
        var words: [BylinePart] = []
        while at < parts.count {
            let part = parts[at]
            if part.kind == .open, !words.isEmpty, at + 3 < parts.count, parts[at + 1].isCapital,
                parts[at + 2].kind == .close, parts[at + 3].kind == .word, parts[at + 3].isCapital
            {
                // `Ana (Lind) Orr`
                at += 3
                continue
            }
            guard part.kind == .word, !isEnd(part), part.isCapital || isParticle(parts, at) else { break }
            words.append(part)
            at += 1
        }
        return name(of: words) ?? (words.isEmpty ? account(parts, &at) : nil)
    }

    /// Whether a word with a small letter stands inside a name.
    private func isParticle(_ parts: [BylinePart], _ at: Int) -> Bool {
        guard AuthorWords.particles.contains(parts[at].folded) else { return false }
        let next = parts[min(at + 1, parts.count - 1)]
        return at + 1 < parts.count && next.kind == .word
            && (next.isCapital || AuthorWords.particles.contains(next.folded))
    }

    /// Whether a name ends before a word.
    private func isEnd(_ part: BylinePart) -> Bool {
        if part.folded.hasSuffix("'s") { return true }
        guard AuthorWords.ends.contains(part.folded) else { return false }
        return !part.isCapital || part.folded.utf8.count > 3 || part.isCapitals
            || AuthorWords.capitalEnds.contains(part.folded)
    }

    /// Whether words are degrees only.
    func areDegrees(_ words: ArraySlice<BylinePart>) -> Bool {
        words.allSatisfy { $0.kind == .word && isDegree($0) }
    }

    /// Whether a word is a degree: `Ph.D.` and `MA`, not `Ma`.
    private func isDegree(_ word: BylinePart) -> Bool {
        AuthorWords.degrees.contains(word.folded)
            && (word.isCapitals || word.folded.utf8.contains(0x2E)
                || word.folded.utf8.count > 2
                    && !Self.isGivenName(word.folded))
    }

    /// The name that words in a row make up.
    private func name(of run: [BylinePart]) -> AuthorName? {
        var words = run[...]
        while words.count > 2, let first = words.first, AuthorWords.roles.contains(first.folded) {
            words = words.dropFirst()
        }
        let titles = words.prefix { Honorifics.words.contains(bare($0.folded)) }.count
        guard titles < words.count else { return nil }
        let own = words.dropFirst(titles)
        let isGiven = own.first.map { Self.isGivenName($0.folded) } ?? false
        // What somebody is and for whom, behind the name.
        if let cut = own.indices.dropFirst().first(where: { index in
            AuthorWords.roles.contains(own[index].folded) || AuthorWords.groups.contains(own[index].folded)
        }) {
            let isSurname = cut == own.startIndex + 1 && own.count == 2 && isGiven
            if !isSurname {
                guard cut >= own.startIndex + 2 else { return nil }
                words = words[..<cut]
            }
        }
        if let first = own.first,
            AuthorWords.roles.contains(first.folded) || AuthorWords.groups.contains(first.folded)
        {
            return nil
        }
        let isShouted = words.dropFirst(titles).prefix(2).allSatisfy { $0.isCapitals }
        while words.count - titles > 2, let last = words.last,
            !isDegree(last),
            siteWords.contains(last.folded) || last.isCapitals && !isShouted
        {
            words = words.dropLast()
        }
        guard let first = words.first, let last = words.last else { return nil }
        let range = ByteRange(first.range.start, last.range.end)
        let count = words.dropFirst(titles).count { !isDegree($0) }
        guard count <= Self.longestName, range.count <= Self.longestBytes,
            !words.contains(where: {
                AuthorWords.accounts.contains($0.folded) && !AuthorWords.surnames.contains($0.folded)
            })
        else { return nil }
        if count >= 2 || titles > 0 { return AuthorName(range: range, kind: .person) }
        if AuthorWords.agencies.contains(first.folded) { return AuthorName(range: range, kind: .group) }
        if isWholeName(first.range, first.folded) { return AuthorName(range: range, kind: .person) }
        // Two capital letters are the initials in a portrait's place.
        guard count == 1, first.range.count > (first.isCapitals ? 3 : 1),
            !AuthorWords.accounts.contains(first.folded),
            CalendarNames.weekday(first.folded) == nil, CalendarNames.month(first.folded) == nil
        else { return nil }
        return AuthorName(range: range, kind: .single)
    }

    /// Words in the name of a person, and its bytes.
    private static let longestName = 6
    private static let longestBytes = 70

    private func bare(_ word: String) -> String { word.hasSuffix(".") ? String(word.dropLast()) : word }

    /// Whether a word of two to four signs, as Chinese and Japanese write it, is a whole name.
    private func isWholeName(_ range: ByteRange, _ word: String) -> Bool {
        (2...4).contains(word.unicodeScalars.count)
            && word.unicodeScalars.allSatisfy {
                (0x3400...0x9FFF).contains($0.value) || (0xAC00...0xD7A3).contains($0.value)
            }
    }

    /// Whether a word is a first name in the lists.
    static func isGivenName(_ word: String) -> Bool { givenNames.contains(Digest.of(word.utf8)) }

    private static let givenNames = DigestSet(
        GivenNames.words.flatMap { $0.1.split(whereSeparator: \.isWhitespace) }
            .map { Digest.of(Fold.string(String($0)).utf8) })

    /// A word that is no name by its letters, where nothing else stands beside it: `ana.orr`.
    private func account(_ parts: [BylinePart], _ at: inout Int) -> AuthorName? {
        guard at < parts.count, parts[at].kind == .word || parts[at].kind == .number else { return nil }
        let word = parts[at]
        let isAlone = at + 1 == parts.count || [.bar, .day].contains(parts[at + 1].kind)
        guard isAlone, word.folded.utf8.count > 2, !isEnd(word), !AuthorWords.accounts.contains(word.folded),
            word.folded.utf8.contains(where: { ($0 | 0x20) &- 0x61 < 26 })
        else { return nil }
        at += 1
        return AuthorName(range: word.range, kind: .account)
    }

    /// The name of a group: words with capital letters among which one says so, `the` and `of` between them.
    ///
    /// - Leaves: `Ana Orr Courier Staff Writer`, where a person stands first.
    private func group(_ parts: [BylinePart], _ start: Int) -> (name: AuthorName, end: Int)? {
        var at = start
        var end = start
        var (isGroup, isRole) = (false, false)
        var firstGroup = start
        while at < parts.count {
            let part = parts[at]
            let isWord = part.kind == .word || part.kind == .joiner
            let isName = isWord && (part.isCapital || AuthorWords.groups.contains(part.folded))
            // `Foreign, Trade & Culture Office`, `Mills, Inc.`
            let isComma = part.kind == .comma && at > start && at + 1 < parts.count && parts[at + 1].isCapital
            let isSmall = part.kind == .joiner || isWord && AuthorWords.connectors.contains(part.folded)
            guard isName || isComma || isSmall else { break }
            if isName {
                if isEnd(part), part.folded != "the" { break }
                end = at + 1
                if AuthorWords.groups.contains(bare(part.folded)) {
                    if !isGroup { firstGroup = at }
                    isGroup = true
                }
                isRole =
                    AuthorWords.roles.contains(part.folded) && !AuthorWords.groups.contains(bare(part.folded))
            }
            at += 1
        }
        guard isGroup, !isRole, end > start else { return nil }
        if firstGroup >= start + 2, Self.isGivenName(parts[start].folded) { return nil }
        // Commas and `and` belong to a group's name where its first part is no person's.
        let joint = parts[start..<end].firstIndex { $0.kind == .comma || $0.kind == .joiner }
        if let joint, joint < firstGroup, joint > start + 1, firstGroup > joint + 1 { return nil }
        let range = ByteRange(parts[start].range.start, parts[end - 1].range.end)
        guard range.count <= Self.longestGroup else { return nil }
        return (AuthorName(range: range, kind: .group), end)
    }

    /// The longest name of a group, in bytes.
    private static let longestGroup = 90
}
