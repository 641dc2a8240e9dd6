import Interchange

/// The days between two ends of which the years may be missing.
struct DateSpan {
    private let first: PartialDate
    private let last: PartialDate

    /// The span that an expression names; `nil` for years alone and for what counts from the page's day.
    init?(_ expression: DateExpression) {
        guard case .named(let first, let last) = expression, first.month != nil else { return nil }
        (self.first, self.last) = (first, last)
    }

    /// The days from its first to the last of `other`.
    func through(_ other: DateSpan) -> DateSpan { DateSpan(first: first, last: other.last) }

    private init(first: PartialDate, last: PartialDate) { (self.first, self.last) = (first, last) }

    /// Whether `other` lies in it; a year that `other` leaves out is this one's.
    func holds(_ other: DateSpan) -> Bool {
        let years = [first.year, last.year ?? first.year]
        return holds(other, in: years[0]) || years[0] != years[1] && holds(other, in: years[1])
    }

    /// The year that an expression names last.
    static func year(of expression: DateExpression) -> Int? {
        if case .named(let first, let last) = expression { last.year ?? first.year } else { nil }
    }

    private func holds(_ other: DateSpan, in year: Int?) -> Bool {
        let lastYear = last.year ?? first.year
        guard let start = Self.key(first, first.year, isStart: true),
            let end = Self.key(last, lastYear, isStart: false),
            let from = Self.key(other.first, other.first.year ?? other.last.year ?? year, isStart: true),
            let to = Self.key(other.last, other.last.year ?? other.first.year ?? year, isStart: false)
        else { return false }
        // `Between October and May` of no year runs backwards.
        return start <= from && from <= to && to <= end
    }

    private static func key(_ date: PartialDate, _ year: Int?, isStart: Bool) -> Int? {
        date.month.map { ((year ?? 0) * 12 + $0) * 32 + (date.day ?? (isStart ? 1 : 31)) }
    }
}
