import Interchange
import Registries

/// Finds the places of a page: the dateline's, listed cities, States behind a word of place, `X, Kyrgyzstan`.
struct PlaceFinder {
    /// The places in order of first mention, each once.
    func places(in prose: Prose, dateline: Dateline?) -> [PlaceMention] {
        var seen: Set<String> = []
        var found: [PlaceMention] = []
        func note(_ range: ByteRange, _ iso: String?, _ name: String, _ rule: String) {
            guard seen.insert(NameKey(name).description).inserted else { return }
            found.append(PlaceMention(passage: prose.passage(range), iso: iso, rule: rule))
        }
        for place in dateline?.places ?? [] {
            let city = Cities.named(place.text)
            note(
                place.range, city?.iso ?? States.named(place.text)?.iso, city?.name ?? place.text,
                "place.dateline")
        }
        for paragraph in prose.paragraphs {
            // A headline in capitals throughout, or in title case, is no worse: listed names only.
            for name in prose.names(in: paragraph.tokens) {
                if let dateline, dateline.range.overlaps(prose.range(name.tokens)) { continue }
                guard let place = place(name, prose, paragraph) else { continue }
                note(prose.range(place.tokens), place.iso, place.name, place.rule)
            }
        }
        return found.sorted { $0.passage.range < $1.passage.range }
    }

    private struct Place {
        var tokens: Range<Int>
        var iso: String?
        var name: String
        var rule: String
    }

    private func place(_ name: BodyName, _ prose: Prose, _ paragraph: Prose.Paragraph) -> Place? {
        let text = prose.text(prose.range(name.tokens))
        switch name.kind {
        case .city(let city):
            guard !isPerson(name, prose, paragraph),
                isLocated(name, prose, paragraph) || !isCommonWord(name, prose, paragraph)
            else {
                return nil
            }
            return Place(tokens: name.tokens, iso: city.iso, name: city.name, rule: "place.city")
        case .state(let state) where state.isState && isLocated(name, prose, paragraph):
            return Place(tokens: name.tokens, iso: state.iso, name: state.name, rule: "place.state")
        case .unknown where isLocated(name, prose, paragraph):
            // `in Kara-Suu, Kyrgyzstan`: a State behind a comma says that it is a place.
            let comma = name.tokens.upperBound
            guard comma < paragraph.tokens.upperBound, prose.tokens[comma].is(","),
                let behind = StructureFinder(prose).name(at: comma + 1, before: paragraph.tokens.upperBound),
                case .state(let state) = behind.kind, !goesOn(behind.tokens.upperBound, prose, paragraph)
            else { return nil }
            return Place(tokens: name.tokens, iso: state.iso, name: text, rule: "place.of-state")
        default: return nil
        }
    }

    /// Whether a series goes on, so that the State is a place beside the one before it.
    private func goesOn(_ at: Int, _ prose: Prose, _ paragraph: Prose.Paragraph) -> Bool {
        at < paragraph.tokens.upperBound && prose.tokens[at].is(.conjunction)
    }

    /// Whether a word of place stands before the name, or another name of a series that one opens.
    private func isLocated(_ name: BodyName, _ prose: Prose, _ paragraph: Prose.Paragraph) -> Bool {
        var end = name.tokens.lowerBound
        while end > paragraph.tokens.lowerBound, prose.tokens[end - 1].is(.article) { end -= 1 }
        return (max(paragraph.tokens.lowerBound, end - Self.longestLocative)..<end).contains {
            prose.lexicon.bodies.locatives.longest(prose.tokens, at: $0, before: end)?.end == end
        }
    }

    /// Tokens in the longest phrase before a place: `in the village of`.
    private static let longestLocative = 4

    /// Whether capitalised words around make it part of a person's name.
    private func isPerson(_ name: BodyName, _ prose: Prose, _ paragraph: Prose.Paragraph) -> Bool {
        let before = name.tokens.lowerBound - 1
        guard paragraph.tokens.contains(before) else { return false }
        let token = prose.tokens[before]
        return paragraph.field != .title && token.isCapitalised && token.kind == .word
            && !token.is(.preposition) && !token.is(.article)
            && !token.is(.conjunction)
    }

    /// Whether the name opens a sentence as a common word might: `Split the group`, `Nice work`.
    private func isCommonWord(_ name: BodyName, _ prose: Prose, _ paragraph: Prose.Paragraph) -> Bool {
        let token = prose.tokens[name.tokens.lowerBound]
        guard name.tokens.count == 1, token.end - token.start <= 5, !token.shape.contains(.allCaps) else {
            return false
        }
        return paragraph.field == .title
            || prose.sentences.contains { $0.lowerBound == name.tokens.lowerBound }
    }
}
