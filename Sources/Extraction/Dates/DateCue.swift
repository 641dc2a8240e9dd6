/// What a word near a date tells of the clause around it; a word may tell several things.
struct DateCue: OptionSet, Sendable {
    let rawValue: UInt64

    private static func bit(_ number: UInt64) -> DateCue { DateCue(rawValue: 1 &<< number) }

    /// Puts a clause ahead without being an auxiliary: `planned scheduled due`.
    static let future = bit(0)
    /// Past forms of auxiliaries: `was were did`.
    static let pastAuxiliary = bit(1)
    /// Tells what came before the past: `had`.
    static let pastPerfect = bit(2)
    /// A verb by which an occasion takes place: `held began ran`.
    static let phase = bit(3)
    /// A noun for what happens at a time: `workshop meeting visit`.
    static let occasion = bit(4)
    /// An adjective that makes an occasion another one than the page's: `earlier next similar`.
    static let another = bit(5)
    /// A participle by which a page speaks of its own publication: `published issued`.
    static let publishing = bit(6)
    /// A noun by which a page names itself: `release statement`.
    static let page = bit(7)
    /// A verb that a year takes as its subject: `be was marks`.
    static let yearVerb = bit(8)
    /// Leads away from the main clause: `after before when`.
    static let subordinator = bit(9)
    /// Puts a speaker at an occasion: `at`.
    static let place = bit(10)
    /// A part of a day, behind which `of` and a weekday stand: `morning`.
    static let partOfDay = bit(11)
    /// A label of the line that says when something takes place: `when`, as in `When: 5 May`.
    static let label = bit(12)
    /// A plural that a year or a month tells from others of its kind: `the 2022 elections`.
    static let scheduled = bit(13)
    /// Leads back or up to a year by the preposition behind it: `dates back to 2007`, `compared with 2019`.
    static let origin = bit(14)
    /// A verb by which somebody answers to what has happened: `condemned`, as in `condemned the attack on Ana, who was hit on`.
    static let reaction = bit(15)
    /// A verb by which a series of activities begins: `launched`.
    static let launching = bit(16)
    /// A verb that puts what hangs on it ahead: `promised`, as in `promised an answer by June`.
    static let promise = bit(17)
    /// A verb by which something comes after another thing: `follows`, as in `The talks follow a meeting held on`.
    static let following = bit(18)
    /// A noun for what builders do: `renovation`, as in `Renovation began in`.
    static let works = bit(19)
    /// Behind `take`, says that something happens: `place`.
    static let happening = bit(20)
    /// Says in the present that something goes on: `running underway`.
    static let running = bit(21)
    /// An adjective that makes an occasion another one only right before it: `preliminary talks`, not `preliminary findings`.
    static let preparatory = bit(22)
    /// A noun for talks that a page prints: `interview`, as in `The interview was recorded on`.
    static let interview = bit(23)
    /// A participle by which something is shown: `Presented on 3 May, the guide`.
    static let presenting = bit(24)
    /// A participle by which such talks are held or kept: `recorded`.
    static let recording = bit(25)
    /// A verb of those who are at an occasion: `attended`, as in `women who attended a course`.
    static let attending = bit(26)
    /// A verb by which rules begin to bind and people to serve, `takes` as in `takes effect on`.
    static let entering = bit(27)
    /// What such a verb leads to: `effect office`.
    static let validity = bit(28)
    /// A noun for what a court or a council decides, which an answer to it is not about the day of: `sentence ruling law`.
    static let ruling = bit(29)
    /// A verb by which something comes to its end: `closed`, as in `closed a course that had begun on`.
    static let closing = bit(30)
    /// Opens a call to those who speak: `Let us`.
    static let calling = bit(31)
    /// A verb that binds its subject to the infinitive behind it: `agreed`, as in `agreed to meet again on`.
    static let intention = bit(32)
    /// Joins a clause that has a tense of its own: `but`, as in `met in May, but on 7 June`.
    static let joining = bit(33)
    /// Nouns for times behind which a day stands as behind parts of a day: `between the evenings of 3 and 4 May`.
    static let times = bit(34)
    /// Joins a day to the paper that bears it: `dated`, as in `a request dated 3 May`.
    static let dating = bit(35)
    /// A noun for what lasts longer than the events in it: `project`, as in `The project runs from`.
    static let framework = bit(36)
    /// Takes up what was done on a day before: `again`, as in `on 3 May and again on 9 May`.
    static let repeating = bit(37)
    /// A verb by which an occasion starts: `begun`, as in `had begun her visit on`.
    static let beginning = bit(38)
    /// Stands between an auxiliary and a participle and has no tense of its own: `been`, as in `had been emptied in`.
    static let linking = bit(39)
    /// A verb whose past forms are its plain one: `put`, as in `will print it and put it online in`.
    static let unchanging = bit(40)
    /// A noun for the day that something is settled for: `date`, as in `the agreed date of 3 May`.
    static let appointed = bit(41)
    /// A verb that takes a year as its object: `lose`, as in `We shall lose 2015 as well`.
    static let living = bit(42)
    /// Makes an occasion another one only where one stands behind it: `such`, as in `Such questions were put at a fair held on`.
    static let pointing = bit(43)
    /// A noun by which a page that tells of the days before it names itself: `report`, as in `Spot Report: Mill closed`.
    static let reporting = bit(44)
    /// The past of a verb of being able, which is also that of a wish: `could`, as in `could not be traced until`.
    static let ability = bit(45)
    /// A verb that gives an occasion another day: `moved`, as in `moved from 3 May to 7 June`.
    static let moving = bit(46)
}
