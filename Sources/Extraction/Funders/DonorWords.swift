import Registries

/// Words about donors of a language other than English; names of States come from `StateNames`.
struct DonorWords: Sendable {
    /// ISO code and regions of that State, a line each, which no ISO code of their own names.
    let regions: String
    /// Other phrases by what they tell, phrases separated by `;`.
    let phrases: [(DonorSignal, String)]
    /// Inflected beginnings of names and their nominatives, `=` between them, pairs separated by `;`.
    let nominatives: String
    /// Endings of adjectives before a head with their nominatives, `ого=ое`, by the ending of the head's nominative.
    ///
    /// The first line whose head ending fits counts.
    var endings: [(head: String, pairs: String)] = []
    /// What a compound that heads the name of a body ends in, `stiftung` of `Lindenhofstiftung`, with its nominative: `amts=amt`.
    var compounds = ""

    /// No words: nobody has listed them.
    static let none = DonorWords(regions: "", phrases: [], nominatives: "")
}

/// What a phrase of ``DonorWords`` tells.
enum DonorSignal: Sendable {
    /// `mit finanzieller Unterstützung`: donors follow.
    case before
    /// `finanziert`: donors follow an agent in the clause, or stand beside the verb.
    case verb
    /// `finance`, in the present: donors stand before it only.
    case active
    /// `übernahm`: its subject, before or behind it, gives where the clause names money as well.
    case paying
    /// `stellte`: pays where `zur Verfügung` closes its clause.
    case lending
    /// `zur Verfügung`
    case available
    /// `kam`: pays where `auf` closes its clause.
    case bearing
    /// `auf`
    case borne
    /// `Kosten`: money without a sum.
    case money
    /// `ранее`, `früher`: what a donor of another day gave.
    case former
    /// `hatte`: makes the participle behind it one of another day.
    case had
    /// `organisé`: the agent behind it gives no money.
    case otherVerb
    /// `von durch`
    case agent
    /// `der des`: may stand before a name.
    case link
    /// `Regierung`: stands before the name of a State or beside its adjective, and is that State.
    case government
    /// `de du`: may stand before a name, and joins the parts of one.
    case genitive
    /// `pour für`: a preposition that stands inside the name of a body.
    case inside
    /// `und sowie`
    case joint
    /// `Amt Stiftung`: heads the name of a body.
    case head
    /// `euros millions`: the unit of a sum, which stands between the money and its giver.
    case amount
    /// `OSZE nicht`: speaks against a donor.
    case against
    /// The name of a State.
    case state(String)
    /// The adjective of a State.
    case adjective(String)
    /// A region of a State.
    case region(String)
}

/// ``DonorWords``, compiled for one walk over the tokens.
struct DonorLexicon: Sendable {
    /// Every phrase.
    let phrases: PhraseTable<DonorSignal>
    /// Nominatives of inflected beginnings.
    let nominatives: [(inflected: String, nominative: String)]
    /// Endings of adjectives with their nominatives, by the ending of the head's nominative.
    let endings: [(head: String, pairs: [(inflected: String, nominative: String)])]

    /// Endings of compounds that head a name.
    let compounds: [(inflected: String, nominative: String)]

    /// Compiles the words of a language and its names of States.
    init(_ words: DonorWords, language: String, entering vocabulary: inout Vocabulary.Builder) {
        var entries: [(String, DonorSignal)] = []
        for (signal, list) in words.phrases {
            entries += list.split(whereSeparator: { $0 == ";" || $0 == "\n" }).map { (String($0), signal) }
        }
        for line in words.regions.split(separator: "\n") {
            let forms = line.dropFirst(3).split(separator: ";").map(String.init)
            entries += forms.map { ($0, .region(String(line.prefix(2)))) }
        }
        for state in StateNames.of(language) {
            entries += state.adjectives.map { ($0, .adjective(state.iso)) }
            entries += state.names.map { ($0, .state(state.iso)) }
        }
        phrases = PhraseTable(entries, entering: &vocabulary)
        nominatives = Self.pairs(words.nominatives)
        compounds = Self.pairs(words.compounds)
        endings = words.endings.map { ($0.head, Self.pairs($0.pairs)) }
    }

    private static func pairs(_ list: String) -> [(inflected: String, nominative: String)] {
        list.split(whereSeparator: { $0 == ";" || $0 == "\n" }).compactMap { pair in
            let halves = pair.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
            return halves.count == 2 ? (halves[0], halves[1]) : nil
        }
    }
}
