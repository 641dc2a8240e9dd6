import Extraction
import Interchange

/// What `rapporteur explain` shows of one item: lines of text, and what was found or left alone in them.
struct ExplainedText {
    /// What was read of some words.
    enum Kind: Sendable {
        case quote
        case date
        case funder
        case organiser
        case project
        case place
        /// Considered and left alone.
        case refusal

        /// The letter before its number in a tag.
        var letter: Character {
            switch self {
            case .quote: "q"
            case .date: "d"
            case .funder: "f"
            case .organiser: "o"
            case .project: "r"
            case .place: "p"
            case .refusal: "x"
            }
        }
    }

    /// A finding or a refusal.
    struct Mark: Sendable {
        let kind: Kind
        /// Such as `q1`.
        var tag: String
        /// The text of the record in which it stands.
        let field: Record.Evidence.Field
        /// Code points in that text.
        let range: Range<Int>
        /// What there is to tell, a line each.
        let notes: [String]
    }

    /// A title, a lead or a paragraph.
    struct Line: Sendable {
        let field: Record.Evidence.Field
        /// Code points of the field before it.
        let offset: Int
        let passage: Passage

        /// Code points of the field that it covers.
        var range: Range<Int> { offset..<offset + passage.text.unicodeScalars.count }
    }

    /// Title, lead and paragraphs, in that order.
    let lines: [Line]
    /// In the order of the text, numbered by kind.
    let marks: [Mark]

    /// Gathers what is to be shown of an item.
    init(_ record: Record, of explanation: Extractor.Explanation) {
        let article = explanation.article.value
        var lines: [Line] = []
        if let title = article.title { lines.append(Line(field: .title, offset: 0, passage: title)) }
        if let lead = article.lead { lines.append(Line(field: .lead, offset: 0, passage: lead)) }
        var offset = 0
        for paragraph in article.body {
            let line = Line(field: .body, offset: offset, passage: paragraph)
            lines.append(line)
            offset = line.range.upperBound + 1
        }
        self.lines = lines
        let marks = Self.findings(in: record) + explanation.refusals.compactMap { Self.mark($0, in: lines) }
        self.marks = Self.numbered(
            marks.sorted { Self.place($0).lexicographicallyPrecedes(Self.place($1)) })
    }

    /// Orders by text, then by start, the wider first.
    private static func place(_ mark: Mark) -> [Int] {
        let field =
            switch mark.field {
            case .title: 0
            case .lead: 1
            case .body: 2
            }
        return [field, mark.range.lowerBound, -mark.range.upperBound]
    }

    private static func numbered(_ marks: [Mark]) -> [Mark] {
        var counts: [Kind: Int] = [:]
        return marks.map { mark in
            counts[mark.kind, default: 0] += 1
            var mark = mark
            mark.tag = "\(mark.kind.letter)\(counts[mark.kind, default: 0])"
            return mark
        }
    }

    // What each finding tells

    private static func findings(in record: Record) -> [Mark] {
        var marks: [Mark] = []
        for quote in record.quotes { marks.append(mark(.quote, quote.evidence, notes(on: quote))) }
        for date in record.dates { marks.append(mark(.date, date.evidence, notes(on: date))) }
        for funder in record.funders { marks.append(mark(.funder, funder.evidence, notes(on: funder))) }
        for organiser in record.organisers {
            let note = "\(organiser.role.rawValue) \(organiser.name) (\(organiser.id))"
            marks.append(mark(.organiser, organiser.evidence, [note]))
        }
        for project in record.projects {
            marks.append(mark(.project, project.evidence, ["project \(project.name)"]))
        }
        for place in record.places {
            marks.append(mark(.place, place.evidence, [["place \(place.name)", place.iso].told]))
        }
        return marks
    }

    private static func mark(_ kind: Kind, _ evidence: Record.Evidence, _ notes: [String]) -> Mark {
        let first = notes[0] + "; rule \(evidence.rule)"
        return Mark(
            kind: kind, tag: "", field: evidence.field, range: evidence.start..<evidence.end,
            notes: [first] + notes.dropFirst())
    }

    private static func notes(on quote: Record.Quote) -> [String] {
        let cue = quote.cue.map { "cue “\($0)”" } ?? "no cue"
        return ["\(quote.kind.rawValue) quote, \(cue)", speaker(of: quote)]
    }

    /// Who speaks, and how that was found: `she → Ana Kos`.
    private static func speaker(of quote: Record.Quote) -> String {
        guard let speaker = quote.speaker else { return "speaker: nothing says who" }
        let who = [speaker.honorific, speaker.name].compactMap(\.self).joined(separator: " ")
        let name = who.isEmpty ? "not named" : who
        let way: String =
            switch (quote.attribution, speaker.mention) {
            case (.named, _): "named there"
            case (.resolved, let mention?): "resolved from “\(mention)”"
            case (.resolved, nil): "goes on from what was said before"
            case (.unnamed, let mention?): "told as “\(mention)”"
            case (.unnamed, nil): "nobody names the speaker"
            case (.none, _): "nothing says who"
            }
        let role = speaker.role.map { ", role “\($0)”" } ?? ", no role"
        return "speaker: \(name) (\(speaker.kind.rawValue); \(way))\(role)"
    }

    private static func notes(on date: Record.DateValue) -> [String] {
        let days = date.start == date.end ? "\(date.start)" : "\(date.start) to \(date.end)"
        let bound = date.bound.map { ", open: \($0.rawValue)" } ?? ""
        return ["\(days), \(date.precision.rawValue), role \(date.role.rawValue)\(bound)"]
    }

    private static func notes(on funder: Record.Funder) -> [String] {
        let cue = funder.cue.map { "cue “\($0)”" } ?? "no cue"
        let first = ["funder \(funder.name)", funder.kind.rawValue, funder.iso, cue].told
        return [first] + (funder.funds.map { ["pays for “\($0)”"] } ?? [])
    }

    // What was left alone

    /// A refusal as a mark; `nil` where it stands in no text of the record, as a repeated lead does.
    private static func mark(_ refusal: Refusal, in lines: [Line]) -> Mark? {
        let range = refusal.passage.range
        guard let first = lines.first(where: { $0.passage.range.contains(range.start) }),
            let last = lines.last(where: { $0.field == first.field && $0.passage.range.overlaps(range) }),
            let start = scalars(before: range.start, in: first),
            let end = scalars(before: min(range.end, last.passage.range.end), in: last), start < end
        else { return nil }
        let name: String =
            switch refusal.subject {
            case .quote: "no quote"
            case .funder: "no funder"
            }
        return Mark(
            kind: .refusal, tag: "", field: first.field, range: start..<end,
            notes: refusal.reasons.map { reason in
                let cue = reason.cue.map { " (“\($0.text)”)" } ?? ""
                return "\(name): \(reason.sentence)\(cue); rule \(reason.rule)"
            })
    }

    private static func scalars(before byte: Int, in line: Line) -> Int? {
        let text = line.passage.text
        let bytes = byte - line.passage.range.start
        guard 0 <= bytes, bytes <= text.utf8.count else { return nil }
        let index = text.utf8.index(text.startIndex, offsetBy: bytes)
        return line.offset + text.unicodeScalars[..<index].count
    }
}

extension [String?] {
    /// What there is of it, comma between.
    fileprivate var told: String { compactMap(\.self).joined(separator: ", ") }
}
