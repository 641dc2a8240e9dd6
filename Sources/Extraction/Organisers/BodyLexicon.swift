import Registries

/// Phrases of one language for the finders of bodies, donors, organisers and places.
struct BodyWords: Sendable {
    /// Words and phrases about money given, phrases separated by `;`.
    let funding: [(FundingSignal, String)]
    /// Words and phrases about who organises, hosts and supports.
    let organising: [(OrganisingSignal, String)]
    /// Words that join the parts of a name.
    let joints: [(NameJoint, String)]
    /// Nouns that announce a project's name: `project`, `initiative`.
    let projects: String
    /// Phrases behind which a place stands: `in`, `near`.
    let locatives: String

    /// No phrases: of a language in which nobody has listed them, only names of the world are found.
    static let none = BodyWords(funding: [], organising: [], joints: [], projects: "", locatives: "")
}

/// How a word joins two parts of a name.
enum NameJoint: Sendable {
    /// `of`
    case of
    /// `for on against`: what a body is for.
    case purpose
    /// `in to at`: where an embassy or a delegation is.
    case place
    /// `de von`
    case particle
    /// `till den`: a word of another language, which may be one of this language too.
    case foreign
    /// `AB d.o.o.`: the legal form of a company, which ends its name.
    case form
}

/// Names of the world and phrases of the language, compiled for one walk over the tokens.
struct BodyLexicon: Sendable {
    /// What a listed name stands for.
    ///
    /// Boxed, since a table gives out copies.
    indirect enum Known: Sendable {
        /// A State, or the European Union.
        case state(State)
        /// The adjective of one.
        case adjective(State)
        /// A structure of the OSCE, under the name printed.
        case structure(Structures.Match)
        /// A well-known body.
        case body(Body)
        /// A city.
        case city(City)
    }

    /// Every name of the registries.
    let names: PhraseTable<Known>
    /// Phrases about money given.
    let funding: PhraseTable<FundingSignal>
    /// Phrases about organising.
    let organising: PhraseTable<OrganisingSignal>
    /// Words that join the parts of a name.
    let joints: PhraseTable<NameJoint>
    /// Nouns that announce a project.
    let projects: PhraseTable<Bool>
    /// Phrases behind which a place stands.
    let locatives: PhraseTable<Bool>

    /// Compiles the registries and the words of a language.
    init(_ words: BodyWords, entering vocabulary: inout Vocabulary.Builder) {
        names = PhraseTable(Self.known, entering: &vocabulary)
        funding = PhraseTable(Self.phrases(words.funding), entering: &vocabulary)
        organising = PhraseTable(Self.phrases(words.organising), entering: &vocabulary)
        joints = PhraseTable(Self.phrases(words.joints), entering: &vocabulary)
        projects = PhraseTable(Self.phrases([(true, words.projects)]), entering: &vocabulary)
        locatives = PhraseTable(Self.phrases([(true, words.locatives)]), entering: &vocabulary)
    }

    private static func phrases<Signal>(_ lists: [(Signal, String)]) -> [(String, Signal)] {
        lists.flatMap { signal, list in
            list.split(whereSeparator: { $0 == ";" || $0 == "\n" }).map { phrase in
                (String(phrase.drop { $0 == " " }), signal)
            }
        }
    }

    /// Every listed name with what it stands for; where two rows share a name, the later one counts.
    private static let known: [(String, Known)] = {
        var entries: [(String, Known)] = []
        func enter(_ names: [String], _ known: Known) {
            for name in names { for form in spellings(of: name) { entries.append((form, known)) } }
        }
        for city in Cities.all { enter(city.names, .city(city)) }
        for body in Bodies.all { enter([body.name] + body.otherNames + body.acronyms, .body(body)) }
        for structure in Structures.all {
            let own = [structure.bareName] + structure.otherNames + structure.acronyms
            for name in own {
                guard let match = Structures.named(name) else { continue }
                let isPlain =
                    structure.kind == .leadership
                    || !name.contains(where: { $0 == " " || $0.isUppercase && name.count < 9 })
                enter((isPlain ? [] : [name]) + ["OSCE " + name, "OSCE’s " + name], .structure(match))
            }
        }
        for state in States.all { enter(state.adjectives, .adjective(state)) }
        for state in States.all { enter([state.name] + state.variants, .state(state)) }
        return entries
    }()

    /// The name as OSCE pages spell it, and as copies do: `Co-operation`, `Centre` and `Programme` in American spelling.
    private static func spellings(of name: String) -> [String] {
        guard respelt.contains(where: { $0.stands(in: name.utf8.span) }) else { return [name] }
        func spelt(_ pairs: [(String, String)]) -> String {
            pairs.reduce(name) { name, pair in
                // Looked for by its bytes first: replacing a word that is not there is the dearest part of a lexicon.
                PhraseBytes(Array(pair.0.utf8)).stands(in: name.utf8.span)
                    ? name.replacing(pair.0, with: pair.1) : name
            }
        }
        let (mixed, american) = (spelt(NameSpellings.hyphens), spelt(NameSpellings.pairs))
        return mixed == american || mixed == name ? [name, american] : [name, mixed, american]
    }

    private static let respelt = NameSpellings.pairs.map { PhraseBytes(Array($0.0.utf8)) }
}
