extension WordClass {
    private static func own(_ number: UInt128) -> WordClass { WordClass(rawValue: 1 &<< number) }

    /// Heads the name of a public body: `Ministry Service Police`.
    static var publicHead: Self { own(26) }
    /// `also kindly jointly partly`: may stand inside a verb or before its agent.
    static var adverb: Self { own(52) }
    /// Heads whose name goes on with a place: `Embassy in X`, `Delegation to X`.
    static var envoyHead: Self { own(53) }
    /// What ministries are for: `Justice Youth Trade`.
    static var topic: Self { own(54) }
    /// Costs that whoever runs a thing pays afterwards: `salaries repairs rent`.
    static var runningCost: Self { own(55) }
    /// `similar earlier another separate`: the text turns to something else than what the page reports.
    static var elsewhere: Self { own(56) }
    /// `terrorist militia laundering`: money that no donor gives.
    static var illicit: Self { own(57) }
    /// Standing bodies, whose budget is no support for an activity: `NGO broadcaster university`.
    static var standingBody: Self { own(58) }
    /// `could hopes applied seeks`: nothing has been given.
    static var unreal: Self { own(59) }
    /// `government authorities people`, which stand for the State whose adjective is before them.
    static var government: Self { own(60) }
    /// Heads the name of a body that holds money for others: `Fund Trust`.
    static var fundHead: Self { own(85) }
    /// Units of money: `euros EUR`.
    static var currency: Self { own(61) }
    /// Words before a noun: `this its both`.
    static var determiner: Self { own(62) }
    /// Nouns behind which the donors themselves stand: `donors countries partners`.
    static var donor: Self { own(63) }
    /// `based headquartered`: stands behind a place and a hyphen before the name of a body.
    static var seated: Self { own(72) }
    /// `city municipal`: stands between a town and the council it has.
    static var municipal: Self { own(83) }
    /// Heads the name of the council of a town in small letters: `administration akimat`.
    static var councilHead: Self { own(84) }
    /// Heads the name of a body that a region has of its own: `Police Company Museum`.
    static var regionalHead: Self { own(82) }
}
