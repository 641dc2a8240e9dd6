/// The words of one language; what is done with them stands in the rules.
///
/// Each list stands once, in `Lexicons/`. A list joins the vocabulary in ``init(language:words:dates:bodies:cues:)``.
final class Lexicon: Sendable {
    /// BCP 47 primary language, such as `en`.
    let language: String
    /// Whether it is English.
    let isEnglish: Bool
    /// Whether it is French.
    let isFrench: Bool
    /// Whether it is Russian, which puts names into cases.
    let isRussian: Bool
    /// Whether it is German, which writes every noun with a capital.
    let isGerman: Bool
    /// Every listed word with its classes.
    let vocabulary: Vocabulary
    /// Its calendar words.
    let dates: DateLexicon
    /// Names of the world and phrases about giving and organising.
    let bodies: BodyLexicon
    /// Names and phrases about donors, where the language inflects names.
    let donors: DonorLexicon
    /// Phrases that report speech.
    let cues: PhraseTable<QuoteCue>

    /// Puts a lexicon together.
    init(
        language: String, words: [(WordClass, String)], dates: DateWords, bodies: BodyWords,
        donors: DonorWords = .none,
        cues: [(String, QuoteCue)] = []
    ) {
        self.language = language
        // Rules ask at every other token: no string is compared there.
        (isEnglish, isFrench) = (language == "en", language == "fr")
        (isRussian, isGerman) = (language == "ru", language == "de")
        var builder = Vocabulary.Builder()
        for (wordClass, list) in words + GivenNames.words { builder.enter(list, as: wordClass) }
        self.dates = DateLexicon(dates, language: language, entering: &builder)
        self.bodies = BodyLexicon(bodies, entering: &builder)
        self.donors = DonorLexicon(donors, language: language, entering: &builder)
        self.cues = PhraseTable(cues, entering: &builder)
        vocabulary = builder.vocabulary()
    }

    /// The lexicon of a language; English where the language has none.
    static func of(_ language: String?) -> Lexicon {
        // Each is put together when a page first wants it.
        switch language {
        case "ru": russian
        case "de": german
        case "fr": french
        default: english
        }
    }

    /// Every language that pages can be read in, each put together when it is reached.
    static var all: some Sequence<Lexicon> { ["en", "ru", "de", "fr"].lazy.map { of($0) } }

    /// Folded abbreviations whose full stop does not end a sentence, in any language.
    static let abbreviations: Set<[UInt8]> = Set(
        """
        dr mr mrs ms prof amb gen col lt maj capt sgt ret retd st no nos vs etc jr sr hon rev dept inc ltd co
        jan feb mar apr jun jul aug sep sept oct nov dec tel fig art approx hr frau mag dipl ing
        """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
}
