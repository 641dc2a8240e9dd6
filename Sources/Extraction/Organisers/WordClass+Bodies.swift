extension WordClass {
    private static func own(_ number: UInt128) -> WordClass { WordClass(rawValue: 1 << number) }

    /// `also kindly jointly partly`: may stand inside a verb or before its agent.
    static let adverb = own(52)
    /// Heads whose name goes on with a place: `Embassy in X`, `Delegation to X`.
    static let envoyHead = own(53)
    /// What ministries are for: `Justice Youth Trade`.
    static let topic = own(54)
    /// Costs that whoever runs a thing pays afterwards: `salaries repairs rent`.
    static let runningCost = own(55)
    /// `similar earlier another separate`: the text turns to something else than what the page reports.
    static let elsewhere = own(56)
    /// `terrorist militia laundering`: money that no donor gives.
    static let illicit = own(57)
    /// Standing bodies, whose budget is no support for an activity: `NGO broadcaster university`.
    static let standingBody = own(58)
    /// `could hopes applied seeks`: nothing has been given.
    static let unreal = own(59)
    /// `government authorities people`, which stand for the State whose adjective is before them.
    static let government = own(60)
    /// Units of money: `euros EUR`.
    static let currency = own(61)
    /// Words before a noun: `this its both`.
    static let determiner = own(62)
    /// Heads the name of a public body: `Ministry Service Police`.
    static let publicHead = own(26)
    /// `based headquartered`: stands behind a place and a hyphen before the name of a body.
    static let seated = own(72)
    /// Nouns behind which the donors themselves stand: `donors countries partners`.
    static let donor = own(63)
}
