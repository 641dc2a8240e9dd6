import Interchange

/// What a word, a number or a mark means to the date rules.
enum DateWord: Hashable, Sendable {
    /// Nothing.
    case other
    /// A number that is no day and no year, which ends whatever came before it.
    case number
    /// One or two digits from 1 to 31, or behind a year any two digits: `7`, `24`.
    case day(Int)
    /// `7th`
    case ordinalDay(Int)
    /// Four digits from 1800 to 2099.
    case year(Int)
    /// `1990s`
    case decade(Int)
    /// A month's name, and whether it is abbreviated.
    case month(Int, isShort: Bool)
    /// A weekday's name, 1 for Monday, and whether it is abbreviated.
    case weekday(Int, isShort: Bool)
    /// `-` or `–`
    case dash
    /// `,`
    case comma
    /// `/`
    case slash
    /// `.`
    case stop
    /// `and`
    case and
    /// `to through`
    case to
    /// `until till`, between two days and before one.
    case until
    /// `from`
    case from
    /// `between`
    case between
    /// `of`
    case of
    /// `the`
    case the
    /// `in during throughout`: a month or a year may follow.
    case during
    /// `for`, and other words behind which a year may stand if nothing is counted.
    case towards
    /// `on`
    case on
    /// `since`
    case since
    /// `by`
    case by
    /// `as starting effective` in `as of 1 July`.
    case asOf
    /// `early late mid end beginning`: a part of a month or a year.
    case part
    /// `last next this`
    case turn(Turn)
    /// `earlier later` in `earlier this week`.
    case earlier
    /// `later`
    case later
    /// `ago`
    case ago
    /// `three`, in `three days ago`.
    case count(Int)
    /// `day week month year`
    case unit(CountedUnit)
    /// The days that one word counts, as of an occasion: `zweitägig`.
    case length(Int)
    /// `today yesterday tomorrow`, days from the page's.
    case relativeDay(Int)
    /// `first second third fourth`
    case nth(Int)
    /// `fifth twenty-third`: the days behind the fourth, which number nothing else here.
    case dayInLetters(Int)
    /// `half`
    case half
    /// `quarter`
    case quarter
    /// `spring` and so on, by its first month.
    case season(Int)
    /// `Q3`
    case quarterOf(Int)
    /// The word for year behind its number, as Russian prints it.
    case yearWord
}
