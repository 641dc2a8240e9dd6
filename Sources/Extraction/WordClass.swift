/// Classes of words that rules ask for; a word may be in several.
///
/// No number serves twice: 26, 52 to 63, 72 and 82 to 85 are those of `Organisers/WordClass+Bodies.swift`, 86 and above are free.
struct WordClass: OptionSet, Hashable, Sendable {
    let rawValue: UInt128

    private static func bit(_ number: UInt128) -> WordClass { WordClass(rawValue: 1 &<< number) }

    /// Articles: `a an the`.
    static var article: Self { bit(0) }
    /// Prepositions: `of at in on for`.
    static var preposition: Self { bit(1) }
    /// Conjunctions: `and or`.
    static var conjunction: Self { bit(2) }
    /// Masculine pronouns: `he him`.
    static var masculine: Self { bit(3) }
    /// Feminine pronouns: `she her`.
    static var feminine: Self { bit(4) }
    /// Pronouns without a gender: `they we it`.
    static var neutralPronoun: Self { bit(5) }
    /// Possessive pronouns: `his her their its`.
    static var possessivePronoun: Self { bit(6) }
    /// Auxiliaries: `is was has had will`.
    static var auxiliary: Self { bit(7) }
    /// Auxiliaries of a clause that lies ahead: `will shall would`.
    static var futureMarker: Self { bit(8) }
    /// Finite forms of verbs that report speech: `said notes`.
    static var reportingVerb: Self { bit(9) }
    /// `-ing` forms of those verbs.
    static var reportingParticiple: Self { bit(10) }
    /// `Ambassador Dr Mr Minister`: stands before a name and is not part of it.
    static var honorific: Self { bit(11) }
    /// `de van von al`: lower-case parts of a name.
    static var nameParticle: Self { bit(12) }
    /// Nouns that head a role: `Head Director trainer`.
    static var roleHead: Self { bit(13) }
    /// Nouns that head the name of a body: `Ministry Mission Agency`.
    static var bodyHead: Self { bit(14) }
    /// Nouns that name a document: `report letter statement`.
    static var documentHead: Self { bit(15) }
    /// Nouns for unnamed people: `participant farmer official`.
    static var personNoun: Self { bit(16) }
    /// Relative pronouns: `who which that`.
    static var relative: Self { bit(17) }
    /// Month names and their abbreviations.
    static var month: Self { bit(18) }
    /// Weekday names and their abbreviations.
    static var weekday: Self { bit(19) }
    /// Participles that give a name: `entitled called named`.
    static var naming: Self { bit(20) }
    /// Nouns that take a title behind them: `project handbook slogan`.
    static var titled: Self { bit(21) }
    /// Numbers as words: `one two hundred`.
    static var numberWord: Self { bit(22) }
    /// Determiners of somebody unnamed: `one another some`.
    static var indefinite: Self { bit(23) }
    /// Verbs and participles of giving money: `funded financed sponsored`.
    static var moneyVerb: Self { bit(24) }
    /// Nouns that head the name of a body which can give or organise: `Ministry Foundation`.
    static var actorHead: Self { bit(25) }
    /// Nouns for what a page reports: `workshop project training`.
    static var activity: Self { bit(27) }
    /// Negations: `not never no`.
    static var negation: Self { bit(28) }
    /// Finite verbs in the past that are not regular `-ed` forms: `held took met`.
    static var irregularPast: Self { bit(29) }
    /// Titles that a name may follow without being a role: `Sir Madam`.
    static var kinship: Self { bit(30) }
    /// Common finite verbs and auxiliaries that show that a span is a clause: `is are can must have`.
    static var finiteVerb: Self { bit(31) }
    /// First names of men.
    static var masculineName: Self { bit(32) }
    /// First names of women.
    static var feminineName: Self { bit(33) }
    /// Words of offices, bodies and places that are no part of a personal name: `Foreign Deputy National Slovak`.
    static var officeWord: Self { bit(34) }
    /// Words that may stand between a subject and its verb: `also today`.
    static var midAdverb: Self { bit(35) }
    /// Finite verbs that give something a name or a quality: `called described labelled`.
    static var callingVerb: Self { bit(36) }
    /// Finite verbs that take a stance and may carry somebody's words: `praised thanked urged`.
    static var stanceVerb: Self { bit(37) }
    /// Words that end the description of a speaker: `during speaking adding`.
    static var tailOpener: Self { bit(38) }
    /// Words that open a clause: `when while because although`.
    static var clauseOpener: Self { bit(39) }
    /// Nouns for an occasion, which a speech is held at: `opening ceremony interview`.
    static var speechOccasion: Self { bit(40) }
    /// Nouns for men and titles of men.
    static var masculineNoun: Self { bit(41) }
    /// Nouns for women and titles of women.
    static var feminineNoun: Self { bit(42) }
    /// Prepositions that bind a noun to the one before: `of`.
    static var genitive: Self { bit(43) }
    /// Words with a meaning in `Lexicon.dates`.
    static var calendar: Self { bit(44) }
    /// Plurals without a final `s`: `people children`.
    static var pluralNoun: Self { bit(45) }
    /// Words that lose their vowel before the next one and are written with it: `l' d' qu'`.
    static var elided: Self { bit(46) }
    /// Pronouns that are written behind their verb, hyphen included: `-t-elle -il`.
    static var enclitic: Self { bit(47) }
    /// Words whose diacritics tell them from others, and which are looked up as written: `à financé`.
    static var accented: Self { bit(48) }
    /// `gift donation`: what is one needs no further word of money.
    static var gift: Self { bit(49) }
    /// `ministry agency`: heads the name of a body of a State in small letters too.
    static var stateHead: Self { bit(50) }
    /// The other one of two: `colleague`, `opposite`.
    static var counterpart: Self { bit(51) }
    /// What somebody utters or holds: `answer advice view`.
    static var utterance: Self { bit(64) }
    /// Pronouns of whoever speaks: `I my us`.
    static var firstPerson: Self { bit(65) }
    /// Nouns that stand for holders of many offices: `diplomat official`.
    static var hypernym: Self { bit(66) }
    /// Things that slogans stand on: `banner T-shirt`.
    static var carrier: Self { bit(67) }
    /// Lengths of time, which say and do nothing: `hour` in `after half an hour`.
    static var timeNoun: Self { bit(68) }
    /// Verbs in the present that are nouns or seldom seen elsewhere: `runs trigger`.
    static var clauseVerb: Self { bit(69) }
    /// Plain forms of verbs of speech: `shout`.
    static var bareSpeech: Self { bit(70) }
    /// Adjectives of time before a paper's noun: `latest recent`.
    static var passing: Self { bit(71) }
    /// Determiners of one alone: `every`.
    static var singular: Self { bit(73) }
    /// Decades of a life: `sixties`.
    static var ageNoun: Self { bit(74) }
    /// What somebody sends and speaks through: `letter` in `her letter`.
    static var missive: Self { bit(75) }
    /// Whoever brought a text in: `author`.
    static var mover: Self { bit(76) }
    /// Says that what a possessive gives is nobody else's: `own`.
    static var own: Self { bit(77) }
    /// Possessives that stand for a noun of their own: `ours theirs`.
    static var absolute: Self { bit(78) }
    /// Nouns that others are joined to in front, as in `Bergführerin`.
    static var compoundHead: Self { bit(79) }
    /// Prepositions that hold their article: `zum`.
    static var contracted: Self { bit(80) }
    /// Numbers that tell one of several papers from the others: `second`.
    static var ordinal: Self { bit(81) }
}
