/// What a word near a date tells of the clause around it; a word may tell several things.
struct DateCue: OptionSet, Sendable {
    let rawValue: UInt64

    /// Puts a clause ahead without being an auxiliary: `planned scheduled due`.
    static let future = DateCue(rawValue: 1)
    /// Past forms of auxiliaries: `was were did`.
    static let pastAuxiliary = DateCue(rawValue: 2)
    /// Tells what came before the past: `had`.
    static let pastPerfect = DateCue(rawValue: 4)
    /// A verb by which an occasion takes place: `held began ran`.
    static let phase = DateCue(rawValue: 8)
    /// A noun for what happens at a time: `workshop meeting visit`.
    static let occasion = DateCue(rawValue: 16)
    /// An adjective that makes an occasion another one than the page's: `earlier next similar`.
    static let another = DateCue(rawValue: 32)
    /// A participle by which a page speaks of its own publication: `published issued`.
    static let publishing = DateCue(rawValue: 64)
    /// A noun by which a page names itself: `release statement`.
    static let page = DateCue(rawValue: 128)
    /// A verb that a year takes as its subject: `be was marks`.
    static let yearVerb = DateCue(rawValue: 256)
    /// Leads away from the main clause: `after before when`.
    static let subordinator = DateCue(rawValue: 512)
    /// Puts a speaker at an occasion: `at`.
    static let place = DateCue(rawValue: 1024)
    /// A part of a day, behind which `of` and a weekday stand: `morning`.
    static let partOfDay = DateCue(rawValue: 2048)
    /// A label of the line that says when something takes place: `when`, as in `When: 5 May`.
    static let label = DateCue(rawValue: 4096)
    /// A plural that a year or a month tells from others of its kind: `the 2022 elections`.
    static let scheduled = DateCue(rawValue: 8192)
    /// Leads back or up to a year by the preposition behind it: `dates back to 2007`, `compared with 2019`.
    static let origin = DateCue(rawValue: 16384)
    /// A verb by which somebody answers to what has happened: `condemned`, as in `condemned the attack on Ana, who was hit on`.
    static let reaction = DateCue(rawValue: 32768)
    /// A verb by which a series of activities begins: `launched`.
    static let launching = DateCue(rawValue: 65536)
    /// A verb by which something comes after another thing: `follows`, as in `The talks follow a meeting held on`.
    static let following = DateCue(rawValue: 262_144)
    /// A noun for what builders do: `renovation`, as in `Renovation began in`.
    static let works = DateCue(rawValue: 524_288)
    /// Behind `take`, says that something happens: `place`.
    static let happening = DateCue(rawValue: 1_048_576)
    /// Says in the present that something goes on: `running underway`.
    static let running = DateCue(rawValue: 2_097_152)
    /// An adjective that makes an occasion another one only right before it: `preliminary talks`, not `preliminary findings`.
    static let preparatory = DateCue(rawValue: 4_194_304)
    /// A noun for talks that a page prints: `interview`, as in `The interview was recorded on`.
    static let interview = DateCue(rawValue: 8_388_608)
    /// A participle by which such talks are held or kept: `recorded`.
    static let recording = DateCue(rawValue: 33_554_432)
    /// A verb of those who are at an occasion: `attended`, as in `women who attended a course`.
    static let attending = DateCue(rawValue: 67_108_864)
    /// A verb by which rules begin to bind and people to serve, `takes` as in `takes effect on`.
    static let entering = DateCue(rawValue: 134_217_728)
    /// What such a verb leads to: `effect office`.
    static let validity = DateCue(rawValue: 268_435_456)
    /// A participle by which something is shown: `Presented on 3 May, the guide`.
    static let presenting = DateCue(rawValue: 16_777_216)
    /// A noun for what a court or a council decides, which an answer to it is not about the day of: `sentence ruling law`.
    static let ruling = DateCue(rawValue: 536_870_912)
    /// A verb by which something comes to its end: `closed`, as in `closed a course that had begun on`.
    static let closing = DateCue(rawValue: 1_073_741_824)
    /// A verb that puts what hangs on it ahead: `promised`, as in `promised an answer by June`.
    static let promise = DateCue(rawValue: 131_072)
    /// Opens a call to those who speak: `Let us`.
    static let calling = DateCue(rawValue: 2_147_483_648)
    /// A verb that binds its subject to the infinitive behind it: `agreed`, as in `agreed to meet again on`.
    static let intention = DateCue(rawValue: 4_294_967_296)
    /// Joins a clause to one that it sets itself against: `but`, as in `met in May, but on 7 June`.
    static let contrast = DateCue(rawValue: 8_589_934_592)
    /// Joins a day to the paper that bears it: `dated`, as in `a request dated 3 May`.
    static let dating = DateCue(rawValue: 34_359_738_368)
    /// Nouns for times behind which a day stands as behind parts of a day: `between the evenings of 3 and 4 May`.
    static let times = DateCue(rawValue: 17_179_869_184)
    /// Takes up what was done on a day before: `again`, as in `on 3 May and again on 9 May`.
    static let repeating = DateCue(rawValue: 137_438_953_472)
    /// A verb by which an occasion starts: `begun`, as in `had begun her visit on`.
    static let beginning = DateCue(rawValue: 274_877_906_944)
    /// A noun for what lasts longer than the events in it: `project`, as in `The project runs from`.
    static let framework = DateCue(rawValue: 68_719_476_736)
}
