import Interchange
import Registries

/// Forms of names that no list of donors holds whole.
extension InflectedDonorRule {
    /// `Ernst-Linden-Stiftung`, `Sportfonds`: a compound whose last part heads the name of a body.
    func compound(_ at: Int) -> (signal: DonorSignal, end: Int)? {
        let endings = prose.lexicon.donors.compounds
        guard !endings.isEmpty, at < tokens.count, tokens[at].kind == .word, tokens[at].isCapitalised else {
            return nil
        }
        var folded: [UInt8] = []
        Fold.append(prose.bytes, tokens[at].range.indices, to: &folded)
        return endings.contains { ends(folded, in: $0.inflected) } ? (.head, at + 1) : nil
    }

    private func ends(_ folded: [UInt8], in ending: String) -> Bool {
        let count = ending.utf8.count
        return folded.count > count + 2 && folded.suffix(count).elementsEqual(ending.utf8)
    }

    /// `Bundeskanzleramt` of `Bundeskanzleramts`; `nil` where the word is no such compound.
    func uninflected(_ word: String) -> String? {
        let folded = Array(Fold.string(word).utf8)
        return prose.lexicon.donors.compounds.first { ends(folded, in: $0.inflected) }.map { ending in
            String(word.dropLast(ending.inflected.utf8.count - ending.nominative.utf8.count))
        }
    }

    /// A listed body, or one whose English name holds a head, as `Danish Mill Agency` in a page of another language.
    func english(_ start: Int, _ clause: Range<Int>, _ cue: Range<Int>) -> (FunderMention, Int)? {
        guard !prose.lexicon.isRussian, start < clause.upperBound, tokens[start].isCapitalised else {
            return nil
        }
        var end = start
        while end < min(clause.upperBound, start + Self.mostEnglish), tokens[end].kind == .word,
            tokens[end].isCapitalised
                || end > start && DonorWords.isEnglishJoint(prose.text(tokens[end].range))
        { end += 1 }
        while end > start, !tokens[end - 1].isCapitalised { end -= 1 }
        for close in (start + 1..<max(start + 1, end + 1)).reversed() where close - start > 1 {
            let text = prose.text(prose.range(start..<close))
            let words = text.split(separator: " ").map(String.init)
            let body = Bodies.named(text)
            guard body != nil || close == end && words.contains(where: DonorWords.isEnglishHead) else {
                continue
            }
            let iso = body?.iso ?? words.firstValue { States.of(adjective: $0)?.iso }
            return (mention(start..<close, .organisation, iso, text, cue), close)
        }
        return nil
    }

    /// Tokens in the longest English name.
    private static let mostEnglish = 9

    /// `norwegische Regierung`, `gouvernement norvégien`: the adjective of a State beside its government, and the State’s code.
    func government(_ at: Int, _ clause: Range<Int>) -> (Range<Int>, String)? {
        guard case .adjective(let iso)? = signal(at, clause)?.signal, let end = signal(at, clause)?.end else {
            return nil
        }
        if case .government? = signal(end, clause)?.signal { return (at..<end + 1, iso) }
        guard at > clause.lowerBound, case .government? = signal(at - 1, clause)?.signal else { return nil }
        return (at - 1..<end, iso)
    }

    /// `по развитию и сотрудничеству`: whether a Russian noun stands at a token in the case that `по` governs.
    func isDative(_ at: Int, _ clause: Range<Int>) -> Bool {
        guard prose.lexicon.isRussian, at < clause.upperBound, !tokens[at].isCapitalised else { return false }
        let word = prose.text(tokens[at].range)
        return RussianCases.datives.contains { word.hasSuffix($0) }
    }

    /// The token behind `(AFW)`, where that stands at one.
    func bracketEnd(_ at: Int, _ clause: Range<Int>) -> Int {
        at + 2 < clause.upperBound && tokens[at].is("(") && tokens[at + 1].isCapitalised
            && tokens[at + 2].is(")") ? at + 3 : at
    }
}
