import Interchange

@testable import Extraction

/// Runs the date finder over plain sentences and writes down what it found in one short line a date.
enum DatesInText {
    /// The dates of one body paragraph as `text = value`, `since` or `until` behind it.
    static func find(_ text: String, language: String = "en") -> [String] {
        mentions([(.body, text)], language: language).map { mention in
            let bound = mention.bound.map { " " + $0.rawValue } ?? ""
            return "\(mention.passage.text) = \(value(mention.expression))\(bound)"
        }
    }

    /// The dates of some paragraphs; the first dateline among the body's is read before.
    static func mentions(
        _ paragraphs: [(Prose.Field, String)], language: String = "en", page: CalendarDate? = nil
    ) -> [DateMention] {
        let prose = prose(paragraphs, language: language)
        let dateline = prose.paragraphs.indices.lazy.filter { prose.paragraphs[$0].field == .body }
            .compactMap { DatelineRule().match(prose, paragraph: $0) }.first
        return DateFinder().dates(in: prose, dateline: dateline, page: page)
    }

    /// The paragraphs as the finders see them.
    static func prose(_ paragraphs: [(Prose.Field, String)], language: String = "en") -> Prose {
        var bytes: [UInt8] = []
        var ranges: [(field: Prose.Field, range: ByteRange)] = []
        for (field, text) in paragraphs {
            let start = bytes.count
            bytes += Array(text.utf8)
            ranges.append((field, ByteRange(start, bytes.count)))
            bytes.append(0x0A)
        }
        return Prose(bytes: bytes, paragraphs: ranges, lexicon: .of(language))
    }

    private static func value(_ expression: DateExpression) -> String {
        switch expression {
        case .named(let first, let last): first == last ? value(first) : "\(value(first))/\(value(last))"
        case .counted(let unit, let count): "\(unit.rawValue) \(count)"
        case .weekday(let day, let turn): "weekday \(day) \(turn.rawValue)"
        case .weekdayOfWeek(let day, let weeks): "weekday \(day) of week \(weeks)"
        case .through(let first, let last): "\(value(first)) to \(value(last))"
        case .month(let month, let turn): "month \(month) \(turn.rawValue)"
        case .ofYear(let date, let years): "\(value(date)) of year \(years)"
        }
    }

    private static func value(_ date: PartialDate) -> String {
        let parts = [
            date.year.map(String.init) ?? "?", date.month.map(String.init), date.day.map(String.init),
        ]
        return parts.compactMap { $0 }.joined(separator: "-")
    }
}
