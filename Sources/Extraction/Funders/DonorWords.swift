/// Words about donors of a language whose nouns change with their case; names are listed in all of their forms.
struct DonorWords: Sendable {
    /// ISO code and the forms of a State's name, a line each.
    let states: String
    /// ISO code and regions of that State, a line each, which no ISO code of their own names.
    let regions: String
    /// Other phrases by what they tell, phrases separated by `;`.
    let phrases: [(DonorSignal, String)]
    /// Inflected beginnings of names and their nominatives, `=` between them, pairs separated by `;`.
    let nominatives: String

    /// No words: nobody has listed them.
    static let none = DonorWords(states: "", regions: "", phrases: [], nominatives: "")
}

/// What a phrase of ``DonorWords`` tells.
enum DonorSignal: Sendable {
    /// `mit finanzieller Unterstützung`: donors follow.
    case before
    /// `finanziert`: donors follow an agent in the clause, or stand beside the verb.
    case verb
    /// `von durch`
    case agent
    /// `der des`: may stand before a name.
    case link
    /// `und sowie`
    case joint
    /// `Amt Stiftung`: heads the name of a body.
    case head
    /// `OSZE nicht`: speaks against a donor.
    case against
    /// The name of a State.
    case state(String)
    /// A region of a State.
    case region(String)
}

/// ``DonorWords``, compiled for one walk over the tokens.
struct DonorLexicon: Sendable {
    /// Every phrase.
    let phrases: PhraseTable<DonorSignal>
    /// Nominatives of inflected beginnings.
    let nominatives: [(inflected: String, nominative: String)]

    /// Compiles the words of a language.
    init(_ words: DonorWords, entering vocabulary: inout Vocabulary.Builder) {
        var entries: [(String, DonorSignal)] = []
        for (signal, list) in words.phrases {
            entries += list.split(whereSeparator: { $0 == ";" || $0 == "\n" }).map { (String($0), signal) }
        }
        for (table, make) in [(words.regions, DonorSignal.region), (words.states, DonorSignal.state)] {
            for line in table.split(separator: "\n") {
                let forms = line.dropFirst(3).split(separator: ";").map(String.init)
                entries += forms.map { ($0, make(String(line.prefix(2)))) }
            }
        }
        phrases = PhraseTable(entries, entering: &vocabulary)
        nominatives = words.nominatives.split(whereSeparator: { $0 == ";" || $0 == "\n" }).compactMap {
            pair in
            let halves = pair.split(separator: "=").map(String.init)
            return halves.count == 2 ? (halves[0], halves[1]) : nil
        }
    }
}
