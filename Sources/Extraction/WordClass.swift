/// Classes of words that rules ask for; a word may be in several.
///
/// No number serves twice: 52 to 63 and 72 are those of `Organisers/WordClass+Bodies.swift`, 73 and above are free.
struct WordClass: OptionSet, Hashable, Sendable {
    let rawValue: UInt128

    private static func bit(_ number: UInt128) -> WordClass { WordClass(rawValue: 1 << number) }

    /// Articles: `a an the`.
    static let article = bit(0)
    /// Prepositions: `of at in on for`.
    static let preposition = bit(1)
    /// Conjunctions: `and or`.
    static let conjunction = bit(2)
    /// Masculine pronouns: `he him`.
    static let masculine = bit(3)
    /// Feminine pronouns: `she her`.
    static let feminine = bit(4)
    /// Pronouns without a gender: `they we it`.
    static let neutralPronoun = bit(5)
    /// Possessive pronouns: `his her their its`.
    static let possessivePronoun = bit(6)
    /// Auxiliaries: `is was has had will`.
    static let auxiliary = bit(7)
    /// Auxiliaries of a clause that lies ahead: `will shall would`.
    static let futureMarker = bit(8)
    /// Finite forms of verbs that report speech: `said notes`.
    static let reportingVerb = bit(9)
    /// `-ing` forms of those verbs.
    static let reportingParticiple = bit(10)
    /// `Ambassador Dr Mr Minister`: stands before a name and is not part of it.
    static let honorific = bit(11)
    /// `de van von al`: lower-case parts of a name.
    static let nameParticle = bit(12)
    /// Nouns that head a role: `Head Director trainer`.
    static let roleHead = bit(13)
    /// Nouns that head the name of a body: `Ministry Mission Agency`.
    static let bodyHead = bit(14)
    /// Nouns that name a document: `report letter statement`.
    static let documentHead = bit(15)
    /// Nouns for unnamed people: `participant farmer official`.
    static let personNoun = bit(16)
    /// Relative pronouns: `who which that`.
    static let relative = bit(17)
    /// Month names and their abbreviations.
    static let month = bit(18)
    /// Weekday names and their abbreviations.
    static let weekday = bit(19)
    /// Participles that give a name: `entitled called named`.
    static let naming = bit(20)
    /// Nouns that take a title behind them: `project handbook slogan`.
    static let titled = bit(21)
    /// Numbers as words: `one two hundred`.
    static let numberWord = bit(22)
    /// Determiners of somebody unnamed: `one another some`.
    static let indefinite = bit(23)
    /// Verbs and participles of giving money: `funded financed sponsored`.
    static let moneyVerb = bit(24)
    /// Nouns that head the name of a body which can give or organise: `Ministry Foundation`.
    static let actorHead = bit(25)
    /// Nouns for what a page reports: `workshop project training`.
    static let activity = bit(27)
    /// Negations: `not never no`.
    static let negation = bit(28)
    /// Finite verbs in the past that are not regular `-ed` forms: `held took met`.
    static let irregularPast = bit(29)
    /// Titles that a name may follow without being a role: `Sir Madam`.
    static let kinship = bit(30)
    /// Common finite verbs and auxiliaries that show that a span is a clause: `is are can must have`.
    static let finiteVerb = bit(31)

    /// First names of men.
    static let masculineName = bit(32)
    /// First names of women.
    static let feminineName = bit(33)
    /// Words of offices, bodies and places that are no part of a personal name: `Foreign Deputy National Slovak`.
    static let officeWord = bit(34)
    /// Words that may stand between a subject and its verb: `also today`.
    static let midAdverb = bit(35)
    /// Finite verbs that give something a name or a quality: `called described labelled`.
    static let callingVerb = bit(36)
    /// Finite verbs that take a stance and may carry somebody's words: `praised thanked urged`.
    static let stanceVerb = bit(37)
    /// Words that end the description of a speaker: `during speaking adding`.
    static let tailOpener = bit(38)
    /// Words that open a clause: `when while because although`.
    static let clauseOpener = bit(39)
    /// Nouns for an occasion, which a speech is held at: `opening ceremony interview`.
    static let speechOccasion = bit(40)
    /// Nouns for men and titles of men.
    static let masculineNoun = bit(41)
    /// Nouns for women and titles of women.
    static let feminineNoun = bit(42)
    /// Prepositions that bind a noun to the one before: `of`.
    static let genitive = bit(43)
    /// Words with a meaning in `Lexicon.dates`.
    static let calendar = bit(44)
    /// Plurals without a final `s`: `people children`.
    static let pluralNoun = bit(45)
    /// Words that lose their vowel before the next one and are written with it: `l' d' qu'`.
    static let elided = bit(46)
    /// Pronouns that are written behind their verb, hyphen included: `-t-elle -il`.
    static let enclitic = bit(47)
    /// Words whose diacritics tell them from others, and which are looked up as written: `à financé`.
    static let accented = bit(48)
    /// `gift donation`: what is one needs no further word of money.
    static let gift = bit(49)
    /// `ministry agency`: heads the name of a body of a State in small letters too.
    static let stateHead = bit(50)
    /// The other one of two: `colleague`, `opposite`.
    static let counterpart = bit(51)
    /// What somebody utters or holds: `answer advice view`.
    static let utterance = bit(64)
    /// Pronouns of whoever speaks: `I my us`.
    static let firstPerson = bit(65)
    /// Nouns that stand for holders of many offices: `diplomat official`.
    static let hypernym = bit(66)
    /// Things that slogans stand on: `banner T-shirt`.
    static let carrier = bit(67)
    /// Lengths of time, which say and do nothing: `hour` in `after half an hour`.
    static let timeNoun = bit(68)
    /// Verbs in the present that are nouns or seldom seen elsewhere: `runs trigger`.
    static let clauseVerb = bit(69)
    /// Plain forms of verbs of speech: `shout`.
    static let bareSpeech = bit(70)
    /// Adjectives of time before a paper's noun: `latest recent`.
    static let passing = bit(71)
}
