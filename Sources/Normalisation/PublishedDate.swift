import Interchange
import Registries

/// Reads the day that a page states for itself, in whatever form its template prints it.
enum PublishedDate {
    /// The day in `text`, and how much of it is stated; `nil` where none stands there or two are possible.
    ///
    /// An instant gives the day of the zone that it is written in. In `11/01/2022` the weekday beside it tells the day
    /// from the month, then the calendar, then `fit`, by which the text itself speaks for a day; a stamp that leaves both open
    /// is month first, as aggregators write it.
    static func read(
        _ text: String, from source: PublishedMention.Source, fit: (CalendarDate) -> Int = { _ in 0 }
    ) -> (date: CalendarDate, precision: Record.Published.Precision)? {
        let pieces = pieces(of: text)
        if let date = wire(pieces) ?? spelled(pieces) ?? figures(pieces, fit) { return (date, .day) }
        return month(pieces)
    }

    /// A run of digits, a word in lower case, or one other character.
    private enum Piece: Hashable {
        case number(Int, digits: Int)
        case word(String)
        case mark(Character)

        var month: Int? { if case .word(let word) = self { CalendarNames.month(word) } else { nil } }
        var weekday: Int? { if case .word(let word) = self { CalendarNames.weekday(word) } else { nil } }

        var day: Int? {
            guard case .number(let value, let digits) = self, digits <= 2, (1...31).contains(value) else {
                return nil
            }
            return value
        }

        var year: Int? {
            guard case .number(let value, 4) = self, (1970...2099).contains(value) else { return nil }
            return value
        }

        func isMark(_ marks: String) -> Bool {
            if case .mark(let mark) = self { marks.contains(mark) } else { false }
        }
    }

    /// Longest text that is read; a stamp is shorter by far.
    private static let longest = 400

    private static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var characters = text.prefix(longest)[...]
        while let first = characters.first {
            if isDigit(first) {
                let digits = characters.prefix(while: isDigit)
                pieces.append(.number(Int(digits.prefix(9)) ?? 0, digits: digits.count))
                characters = characters.dropFirst(digits.count)
            } else if first.isLetter {
                let word = characters.prefix { $0.isLetter || $0 == "\u{2019}" || $0 == "'" }
                pieces.append(.word(word.lowercased().replacing("\u{2019}", with: "'")))
                characters = characters.dropFirst(word.count)
            } else {
                if !first.isWhitespace { pieces.append(.mark(first)) }
                characters = characters.dropFirst()
            }
        }
        return pieces
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

    /// `181744 MET dec 98`: day and hour, a zone, month and year.
    private static func wire(_ pieces: [Piece]) -> CalendarDate? {
        guard pieces.count == 4, case .number(let time, digits: 6) = pieces[0], let month = pieces[2].month,
            case .number(let year, let digits) = pieces[3]
        else { return nil }
        let century = digits == 4 ? 0 : year < 70 ? 2000 : 1900
        return CalendarDate(century + year, month, time / 10000)
    }

    /// `18 December 2023`, `December 18, 2023`, `18. Dezember 2023`; `nil` where two differ.
    private static func spelled(_ pieces: [Piece]) -> CalendarDate? {
        var found: Set<CalendarDate> = []
        for (at, piece) in pieces.enumerated() {
            guard let month = piece.month else { continue }
            let (before, after) = (numberBefore(pieces, at), skipping(pieces, at + 1, ",.-/"))
            if let day = before?.day, let year = Self.at(after, pieces)?.year {
                if let date = CalendarDate(year, month, day) { found.insert(date) }
            } else if let year = before?.year, let day = Self.at(after, pieces)?.day {
                if let date = CalendarDate(year, month, day) { found.insert(date) }
            } else if let day = Self.at(after, pieces)?.day {
                let next = skippingTime(pieces, skippingOrdinal(pieces, after + 1))
                if let year = Self.at(skipping(pieces, next, ",.-/"), pieces)?.year,
                    let date = CalendarDate(year, month, day)
                {
                    found.insert(date)
                }
            }
        }
        return found.count == 1 ? found.first : nil
    }

    private static func at(_ at: Int, _ pieces: [Piece]) -> Piece? {
        pieces.indices.contains(at) ? pieces[at] : nil
    }

    private static func skipping(_ pieces: [Piece], _ start: Int, _ marks: String) -> Int {
        Self.at(start, pieces)?.isMark(marks) == true ? start + 1 : start
    }

    private static func skippingOrdinal(_ pieces: [Piece], _ at: Int) -> Int {
        if case .word(let word) = Self.at(at, pieces), ["st", "nd", "rd", "th"].contains(word) {
            at + 1
        } else {
            at
        }
    }

    /// Behind `15:02:11` and a zone, which mail programs write before the year.
    private static func skippingTime(_ pieces: [Piece], _ start: Int) -> Int {
        guard case .number(_, digits: 1...2) = at(start, pieces), at(start + 1, pieces)?.isMark(":") == true
        else { return start }
        var next = start + 2
        while let piece = at(next, pieces), piece.year == nil, next < start + Self.timeLength { next += 1 }
        return next
    }

    /// Pieces of `15:02:11 +0200`.
    private static let timeLength = 9

    /// The number before a month, a mark, an ordinal's letters or `of` between them.
    private static func numberBefore(_ pieces: [Piece], _ month: Int) -> Piece? {
        var before = month - 1
        if let mark = at(before, pieces), mark.isMark(".-/,") { before -= 1 }
        while case .word(let word) = at(before, pieces), ["st", "nd", "rd", "th", "of", "de"].contains(word) {
            before -= 1
        }
        return at(before, pieces)
    }

    /// `2023-12-18`, `18.12.2023`, `11/01/2022`; `nil` where two differ.
    private static func figures(_ pieces: [Piece], _ fit: (CalendarDate) -> Int) -> CalendarDate? {
        var found: Set<CalendarDate> = []
        let weekdays = Set(pieces.compactMap(\.weekday))
        let weekday = weekdays.count == 1 ? weekdays.first : nil
        for at in pieces.indices where at + 4 < pieces.count && (at == 0 || !joins(pieces[at - 1])) {
            guard case .mark(let mark) = pieces[at + 1], pieces[at + 3] == .mark(mark), "-./".contains(mark)
            else { continue }
            if let year = pieces[at].year, let month = pieces[at + 2].day, let day = pieces[at + 4].day {
                if let date = CalendarDate(year, month, day) { found.insert(date) }
            } else if let first = pieces[at].day, let second = pieces[at + 2].day,
                let year = pieces[at + 4].year,
                let date = figures(first, second, year, mark, weekday, fit)
            {
                found.insert(date)
            }
        }
        if found.isEmpty, case .number(let value, 8)? = pieces.first, pieces.count <= 2 {
            return CalendarDate(value / 10000, value / 100 % 100, value % 100).flatMap {
                (1970...2099).contains($0.year) ? $0 : nil
            }
        }
        return found.count == 1 ? found.first : nil
    }

    /// Whether a mark makes the number behind it a part of something longer.
    private static func joins(_ piece: Piece) -> Bool { piece.isMark("-./") == true }

    /// A day and a month in either order.
    private static func figures(
        _ first: Int, _ second: Int, _ year: Int, _ mark: Character, _ weekday: Int?,
        _ fit: (CalendarDate) -> Int
    ) -> CalendarDate? {
        let (dayFirst, monthFirst) = (CalendarDate(year, second, first), CalendarDate(year, first, second))
        if let weekday {
            switch (dayFirst?.weekday == weekday, monthFirst?.weekday == weekday) {
            case (true, false): return dayFirst
            case (false, true): return monthFirst
            default: break
            }
        }
        // A dotted date is German or Russian, a hyphened one British; only a slash may stand in an American one.
        guard mark == "/", let monthFirst else { return dayFirst }
        guard let dayFirst, dayFirst != monthFirst else { return monthFirst }
        return fit(dayFirst) > fit(monthFirst) ? dayFirst : monthFirst
    }

    private static func isNumber(_ piece: Piece?) -> Bool {
        if case .number = piece { true } else { false }
    }

    /// `2021-02`, `February 2021`, `2021`.
    private static func month(_ pieces: [Piece]) -> (CalendarDate, Record.Published.Precision)? {
        var found: Set<CalendarDate> = []
        for at in pieces.indices {
            if let month = pieces[at].month, let year = Self.at(skipping(pieces, at + 1, ",."), pieces)?.year,
                let date = CalendarDate(year, month, 1), !isNumber(numberBefore(pieces, at))
            {
                found.insert(date)
            }
        }
        if found.isEmpty, pieces.count == 3, let year = pieces[0].year, pieces[1].isMark("-/"),
            case .number(let month, 2) = pieces[2], let date = CalendarDate(year, month, 1)
        {
            found.insert(date)
        }
        if found.count == 1, let date = found.first { return (date, .month) }
        guard found.isEmpty, pieces.count == 1, let year = pieces[0].year, let date = CalendarDate(year, 1, 1)
        else {
            return nil
        }
        return (date, .year)
    }
}
