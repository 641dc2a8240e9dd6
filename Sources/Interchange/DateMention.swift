/// A calendar expression in a page's text, in the terms of TimeML: the *mention*, its *value* not yet resolved.
public struct DateMention: Hashable, Codable, Sendable {
    /// What the date is for.
    public enum Role: String, Codable, Sendable {
        /// When the reported event takes place.
        case event
        /// In a dateline.
        case dateline
        /// The page's own date, standing in its text.
        case publication
        /// Anything else.
        case other
    }

    /// The unit that the expression pins down.
    public enum Precision: String, Codable, Sendable {
        /// One day or a range of days.
        case day
        /// A calendar week.
        case week
        /// One month or a range of months.
        case month
        /// Three months.
        case quarter
        /// Three months that a season names.
        case season
        /// Six months.
        case half
        /// One year or a range of years.
        case year
        /// Ten years.
        case decade
    }

    /// Which end the text leaves open.
    public enum Bound: String, Codable, Sendable {
        /// `since 2019`.
        case since
        /// `until March 2024`.
        case until
    }

    /// When the clause around it takes place, which decides a missing year.
    public enum Tense: String, Codable, Sendable {
        /// The clause tells what happened.
        case past
        /// The clause tells what will happen.
        case future
    }

    /// The expression as printed.
    public let passage: Passage

    /// What it says, before anything outside it is consulted.
    public let expression: DateExpression

    /// The unit that it pins down.
    public let precision: Precision

    /// What it is for.
    public let role: Role

    /// Which end the text leaves open, if one.
    public let bound: Bound?

    /// When its clause takes place; `nil` where nothing tells.
    public let tense: Tense?

    /// The rule that found it, such as `date.day-range`.
    public let rule: String

    /// Makes a mention.
    public init(
        passage: Passage, expression: DateExpression, precision: Precision, role: Role, bound: Bound?,
        tense: Tense?, rule: String
    ) {
        self.passage = passage
        self.expression = expression
        self.precision = precision
        self.role = role
        self.bound = bound
        self.tense = tense
        self.rule = rule
    }
}

/// What a calendar expression says by itself.
public enum DateExpression: Hashable, Codable, Sendable {
    /// Named days, months or years, inclusive; both ends the same for a single one.
    case named(PartialDate, PartialDate)
    /// A unit counted from the page's day: `yesterday` is day -1, `last week` week -1, `this year` year 0.
    case counted(CountedUnit, Int)
    /// A weekday of a calendar week counted from the page's: `Friday last week` is 5, -1.
    case weekdayOfWeek(Int, Int)
    /// From one relative day to the next one: `yesterday and today`.
    indirect case through(DateExpression, DateExpression)
    /// A weekday, 1 Monday to 7 Sunday, near the page's day.
    case weekday(Int, Turn)
    /// A month, 1 to 12, near the page's day: `last November`.
    case month(Int, Turn)
    /// A day or a month of a year counted from the page's: `April this year` is April, 0.
    case ofYear(PartialDate, Int)
}

/// Which one of a series of weekdays or months a relative expression takes.
public enum Turn: String, Codable, Sendable {
    /// The nearest on the side that the clause's tense gives: `on Friday`.
    case nearest
    /// The one before the page's own: `last Friday`.
    case last
    /// The one of the same week or year: `this Friday`.
    case this
    /// The one after the page's own: `next Friday`.
    case next
}

/// A unit that a relative expression counts.
public enum CountedUnit: String, Codable, Sendable {
    /// A day.
    case day
    /// A calendar week, Monday to Sunday.
    case week
    /// A calendar month.
    case month
    /// A calendar year.
    case year
}

/// As much of a day as the text prints.
public struct PartialDate: Hashable, Codable, Sendable {
    /// The year; `nil` where the text leaves it out.
    public let year: Int?

    /// 1 to 12; `nil` for a year alone.
    public let month: Int?

    /// 1 to 31; `nil` for a month or a year.
    public let day: Int?

    /// Makes a partial date.
    public init(year: Int?, month: Int? = nil, day: Int? = nil) {
        self.year = year
        self.month = month
        self.day = day
    }
}

/// The line that opens a press release: `VIENNA, 14 November 2022 –`.
public struct Dateline: Hashable, Codable, Sendable {
    /// The cities as printed, slash-joined names of one city as one.
    public let places: [Passage]

    /// The day; `nil` where the dateline has none.
    public let date: DateMention?

    /// The whole of it, the dash included.
    public let range: ByteRange

    /// Makes a dateline.
    public init(places: [Passage], date: DateMention?, range: ByteRange) {
        self.places = places
        self.date = date
        self.range = range
    }
}

/// What the page says of its own day of publication, unread.
public struct PublishedMention: Hashable, Codable, Sendable {
    /// Where it was found.
    public enum Source: String, Codable, Sendable {
        /// The `Issued on:` or `Publishing date:` field.
        case issuedOn = "issued-on"
        /// A `<meta>` element.
        case meta
        /// JSON-LD.
        case jsonLD = "json-ld"
        /// `<time>` or a date element of the theme.
        case dateElement = "date-element"
        /// The ` date 2024-10-23 ` prefix of extracted text.
        case prefix
        /// A stamp line such as `OSCE - Tue, 11/01/2022 - 12:06`.
        case stamp
        /// The dateline.
        case dateline
        /// The path of the URL.
        case url
    }

    /// The words or the value.
    public let passage: Passage

    /// Where it was found.
    public let source: Source

    /// Makes a mention.
    public init(_ passage: Passage, from source: Source) {
        self.passage = passage
        self.source = source
    }
}
