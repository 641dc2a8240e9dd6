import Interchange
import Registries

/// Reads the line that opens a press release: `VIENNA, 14 November 2022 –`.
///
/// - Shape: places, a country, a day, a dash, in this order; `(OSCE)` or `/Agency/` may stand behind the day, the day
///   behind the dash, and a full stop for it. Without a day only a place in capitals before a dash counts.
/// - Gives: the places as printed; slash-joined names are one place unless both are cities of their own.
/// - Cost: the first thirty tokens of the paragraph.
struct DatelineRule {
    /// The dateline that opens a paragraph; `nil` where none does.
    func match(_ prose: Prose, paragraph: Int) -> Dateline? {
        let tokens = prose.paragraphs[paragraph].tokens
        let line = DateLine(prose, tokens.prefix(Self.reach))
        // A stray `MENAFN - EIN Presswire)` stands before the dateline of some copies.
        let stray = line.terms.prefix(8).indices.first {
            line.token($0)?.is(")") == true && !line.terms[..<$0].contains { prose.tokens[$0.token].is("(") }
        }
        // `г. Бар, 3 мая 2024 г.`: the letter of Russian for a year stands for a town as well.
        let isTown = stray == nil && line.word(0) == .yearWord && line.word(1) == .stop
        return match(line, from: isTown ? 2 : (stray ?? -1) + 1)
    }

    private static let reach = 30

    private func match(_ line: DateLine, from start: Int) -> Dateline? {
        guard let head = head(line, from: start) else { return nil }
        var at = head.end
        let places = head.places
        if line.word(at) == .comma { at += 1 }
        // `AKTAU. October 23. MILLWIRE –`, `Aktau. 23 October. Mill Wire:`
        if line.word(at) == .stop, at == head.end, head.isCapital || areCities(line, places),
            line.side(at: at + 1)?.level == .day
        {
            at += 1
        }
        // `VIENNE, le 4 juillet 2022 –`
        // `Graz, am 4. Juli 2022:`
        if line.word(at) == .the || line.word(at) == .on, at > head.end { at += 1 }
        if let side = line.side(at: at), side.date.month != nil {
            let isSure = head.isCapital || at > head.end
            guard isSure || areCities(line, places),
                let end = dashEnd(line, behind: side.terms.upperBound, isSure: isSure)
            else {
                return nil
            }
            return dateline(line, start, places, side, end)
        }
        // `Bar, 21.11.2024 –`
        if at > head.end, let day = NumericDayRule().match(line, at: at),
            let end = dashEnd(line, behind: day.end, isSure: true)
        {
            return dateline(line, start, places, day, end)
        }
        guard line.word(at) == .dash else { return nil }
        var end = at + 1
        if line.word(end) == .dash { end += 1 }
        if let side = line.side(at: end), side.level == .day, line.word(side.terms.upperBound) == .stop {
            return dateline(line, start, places, side, side.terms.upperBound + 1)
        }
        guard head.isCapital, end < line.terms.count, at == head.end, areCities(line, places) else {
            return nil
        }
        return dateline(line, start, places, nil, end)
    }

    /// The same with a day in figures.
    private func dateline(
        _ line: DateLine, _ start: Int, _ places: [ByteRange], _ day: DateMatch, _ end: Int
    ) -> Dateline {
        let part = day.parts[0]
        let date = DateMention(
            passage: line.prose.passage(line.range(part.terms)), expression: part.expression,
            precision: part.precision, role: .dateline, bound: nil, tense: nil, rule: "date.dateline")
        return Dateline(
            places: places.map(line.prose.passage), date: date,
            range: ByteRange(line.terms[start].start, line.terms[end - 1].end))
    }

    private func dateline(
        _ line: DateLine, _ start: Int, _ places: [ByteRange], _ side: DateSide?, _ end: Int
    ) -> Dateline {
        let date = side.map { side in
            DateMention(
                passage: line.prose.passage(line.range(side.terms)), expression: .named(side.date, side.date),
                precision: side.precision, role: .dateline, bound: nil, tense: nil, rule: "date.dateline")
        }
        return Dateline(
            places: places.map(line.prose.passage), date: date,
            range: ByteRange(line.terms[start].start, line.terms[end - 1].end))
    }

    /// The term behind the dash that closes a dateline; a stop or the paragraph's end will do where the place is sure.
    private func dashEnd(_ line: DateLine, behind start: Int, isSure: Bool) -> Int? {
        var at = start
        if let token = line.token(at), token.is("(") {
            guard let close = closing(line, at, ")") else { return nil }
            at = close + 1
        }
        if line.word(at) == .stop, line.word(at + 1) == .slash, let close = closing(line, at + 2, "/") {
            at = close + 1
            return line.word(at) == .stop || line.word(at) == .dash ? at + 1 : at
        }
        if line.word(at) == .slash, let close = closing(line, at + 1, "/") {
            at = close + 1
            // `Osh, May 3 /Mill Wire A. Orr/ Millers met`
            if isSure, isAgency(line, close), line.token(at)?.isCapitalised == true || isColon(line, at) {
                return isColon(line, at) ? at + 1 : at
            }
        }
        if isSure, line.word(at) == .comma, let end = agency(line, from: at + 1) { return end }
        if line.word(at) == .stop, line.word(at + 1) == .dash { at += 1 }
        switch line.word(at) {
        case .dash: return line.word(at + 1) == .dash ? at + 2 : at + 1
        case .stop: return isSure ? at + 1 : nil
        case .other where isColon(line, at) && (line.prose.lexicon.isGerman || at > start):
            return isSure ? at + 1 : nil
        default: return at == line.terms.count && isSure ? at : nil
        }
    }

    private func isColon(_ line: DateLine, _ at: Int) -> Bool { line.token(at)?.is(":") == true }

    /// Whether a name in capitals or with one stands before the slash at `close`.
    private func isAgency(_ line: DateLine, _ close: Int) -> Bool {
        guard
            let open = (max(0, close - Self.longestAgency - 1)..<close).last(where: {
                line.word($0) == .slash
            })
        else { return false }
        return line.token(open + 1)?.isCapitalised == true
    }

    /// The term behind the name of an agency and its colon, dash or stop: `OSH, MAY 3, MILLWIRE:`, `Osh, 3 May, Millwire –`.
    ///
    /// - Leaves: `Osh, 3 May, Ana Orr:`, who may speak.
    private func agency(_ line: DateLine, from start: Int) -> Int? {
        guard let end = name(line, from: start), end - start <= Self.longestAgency else { return nil }
        let isCapital = (start..<end).allSatisfy { isCapitals(line, $0) }
        guard isCapital || end == start + 1 else { return nil }
        switch line.word(end) {
        case .dash: return line.word(end + 1) == .dash ? end + 2 : end + 1
        case .stop: return isCapital ? end + 1 : nil
        default: return isColon(line, end) ? end + 1 : nil
        }
    }

    /// Terms of an agency's name and its writer's: `Mill Wire A. Orr`.
    private static let longestAgency = 5

    /// The index of the first `mark` behind `start`, not far off.
    private func closing(_ line: DateLine, _ start: Int, _ mark: Unicode.Scalar) -> Int? {
        (start..<min(start + Self.longestAgency + 1, line.terms.count)).first {
            line.token($0)?.is(mark) == true
        }
    }

    /// Capitalised names up to a comma, a dash or a date.
    private func head(_ line: DateLine, from start: Int) -> (places: [ByteRange], end: Int, isCapital: Bool)?
    {
        var places: [ByteRange] = []
        var at = start
        var isCapital = true
        while true {
            guard let end = name(line, from: at) else { return nil }
            isCapital = isCapital && (at..<end).allSatisfy { isCapitals(line, $0) }
            places += split(line, at..<end)
            at = end
            guard let next = separator(line, at), name(line, from: next) != nil else { break }
            if line.word(at) == .comma, places.count == 1, at + 1 == next, isCity(line, next),
                isCountry(line, start..<at)
            {
                // `Kyrgyzstan, Osh, May 3`: the country is no place of the dateline before its city either.
                places = []
            } else if line.word(at) == .comma, !isCity(line, next) {
                // The country behind a comma is no place of the dateline; a third one is no dateline.
                at = country(line, from: next) ?? next
                break
            }
            at = next
        }
        return places.isEmpty || at - start > 14 ? nil : (places, at, isCapital)
    }

    /// The end of a country's name, which may hold an `and`: `Trinidad and Tobago, 5 May`.
    private func country(_ line: DateLine, from start: Int) -> Int? {
        guard let end = name(line, from: start) else { return nil }
        guard line.word(end) == .and, let last = name(line, from: end + 1), line.word(last) == .comma,
            line.side(at: last + 1)?.date.month != nil
        else { return end }
        return last
    }

    /// The term behind `,`, `and`, `&` or a spaced slash, where a name may follow.
    private func separator(_ line: DateLine, _ at: Int) -> Int? {
        switch line.word(at) {
        case .comma, .and: at + 1
        default: line.token(at)?.is("&") == true ? at + 1 : nil
        }
    }

    private func isCountry(_ line: DateLine, _ terms: Range<Int>) -> Bool {
        let name = line.prose.text(line.range(terms))
        return States.named(name) != nil && Cities.named(name) == nil
    }

    private func isCity(_ line: DateLine, _ start: Int) -> Bool {
        guard let end = name(line, from: start) else { return false }
        return Cities.named(line.prose.text(line.range(start..<end))) != nil
    }

    /// The end of a run of capitalised words and the small ones inside a name, slashes included; at most seven.
    private func name(_ line: DateLine, from start: Int) -> Int? {
        var at = start
        while at < line.terms.count, at - start < 7, let token = line.token(at) {
            if line.word(at) == .slash, at > start {
                at += 1
            } else if token.kind == .word, token.isCapitalised, !token.is([.month, .weekday]) {
                at += 1
            } else if at > start, token.kind == .word, token.is(.nameParticle),
                line.token(at + 1)?.isCapitalised == true
            {
                at += 1
            } else {
                break
            }
        }
        while at > start, line.word(at - 1) == .slash { at -= 1 }
        return at > start ? at : nil
    }

    private func isCapitals(_ line: DateLine, _ index: Int) -> Bool {
        guard let token = line.token(index) else { return false }
        return line.word(index) == .slash || token.shape.contains(.allCaps)
    }

    /// The names between the slashes where each is a city of its own, else the whole run.
    private func split(_ line: DateLine, _ terms: Range<Int>) -> [ByteRange] {
        let parts = terms.split { line.word($0) == .slash }
        let whole = line.range(terms)
        guard parts.count > 1, Cities.named(line.prose.text(whole)) == nil else { return [whole] }
        let ranges = parts.map { line.range($0.startIndex..<$0.endIndex) }
        let cities = ranges.map { Cities.named(line.prose.text($0)) }
        guard cities.allSatisfy({ $0 != nil }), Set(cities).count == cities.count else { return [whole] }
        return ranges
    }

    /// Whether every name is a city's.
    private func areCities(_ line: DateLine, _ places: [ByteRange]) -> Bool {
        places.allSatisfy { Cities.named(line.prose.text($0)) != nil }
    }
}
