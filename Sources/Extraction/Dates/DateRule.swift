import Interchange

/// Matches one shape of date at one place.
protocol DateRule: Sendable {
    /// The date or dates that begin at a term; `nil` where the shape does not begin there.
    func match(_ line: DateLine, at start: Int) -> DateMatch?
}

/// What a rule found.
struct DateMatch {
    /// One date.
    struct Part {
        /// Its terms.
        var terms: Range<Int>
        /// What it says.
        var expression: DateExpression
        /// The unit that it pins down.
        var precision: DateMention.Precision
    }

    /// The dates, in order; several for a list of days that do not follow one another.
    var parts: [Part]
    /// The rule's name, such as `date.day-range`.
    var rule: String
    /// The term behind the last one; what lies between the parts is read with them.
    var end: Int

    /// One date.
    init(
        _ rule: String, _ terms: Range<Int>, _ expression: DateExpression, _ precision: DateMention.Precision
    ) {
        parts = [Part(terms: terms, expression: expression, precision: precision)]
        self.rule = rule
        end = terms.upperBound
    }

    /// Several dates.
    init(_ rule: String, _ parts: [Part], end: Int) {
        self.parts = parts
        self.rule = rule
        self.end = end
    }
}

extension DateSide {
    /// The unit that it pins down.
    var precision: DateMention.Precision {
        switch level {
        case .bareDay, .day: .day
        case .month: .month
        case .year: .year
        }
    }
}
