import Foundation

extension DriftAlarm {
    /// Tells of a figure that fell further than chance explains; `former` is the family that pages fitted before.
    init(_ series: DriftSeries, _ probability: Double, former: String?, examples: [String]) {
        let figure = series.figure
        // Of sameness and of strangeness the share itself is told, and not what is left of it.
        let isTurned = figure.isTurned
        func told(_ tally: Tally) -> Double {
            ((isTurned ? 1 - tally.rate : tally.rate) * 10_000).rounded() / 10_000
        }
        self.init(
            kind: figure.alarm, family: figure.family ?? former ?? DriftFigure.unknownFamily,
            field: figure.field, source: figure.source, before: told(series.before), now: told(series.now),
            probability: Self.rounded(probability), message: Self.message(series, probability, former),
            examples: examples)
    }

    /// Whether it was raised for a figure.
    func isOf(_ figure: DriftFigure) -> Bool {
        kind == figure.alarm && field == figure.field && source == figure.source
            && (figure.isOfSource || family == figure.family)
    }

    private static func message(
        _ series: DriftSeries, _ probability: Double, _ former: String?
    ) -> String {
        let (now, before, isTurned) = (series.now, series.before, series.figure.isTurned)
        func told(_ tally: Tally) -> String {
            if series.figure.isMean { return String(format: "%.2f", tally.rate) }
            let hits = isTurned ? tally.of - tally.hits : tally.hits
            return
                "\(hits) of \(tally.of) (\(Int((100 * Double(hits) / Double(max(1, tally.of))).rounded())) %)"
        }
        let past = series.runs.count == 1 ? "in the run before" : "in \(series.runs.count) runs before"
        let what = series.figure.words + (former.map { ", where \($0) was usual" } ?? "")
        return "\(what): \(told(now)), \(past) \(told(before)); "
            + "chance alone p = \(rounded(probability)) (\(series.figure.isMean ? "Poisson" : "Fisher"))."
    }

    /// Two digits tell how small it is.
    private static func rounded(_ probability: Double) -> Double {
        Double(String(format: "%.1e", probability)) ?? probability
    }
}

extension DriftFigure {
    /// The alarm that it raises.
    var alarm: DriftAlarm.Kind {
        switch self {
        case .filled: .fieldMissing
        case .speakers: .speakerMissing
        case .count: .fewer
        case .differentTitles: .sameTitle
        case .differentBodies: .sameBody
        case .known: .unknownFamily
        }
    }

    /// The field that it is about; `nil` for a source.
    var field: String? {
        switch self {
        case .filled(_, let field), .count(_, let field): field
        case .speakers: "speakers"
        case .differentTitles: "title"
        case .differentBodies: "body"
        case .known: nil
        }
    }

    /// The source that it is about; `nil` for a family.
    var source: String? { if case .known(let source) = self { source } else { nil } }

    fileprivate var isOfSource: Bool { source != nil }

    /// Whether the other pages are told of: those that have the same title, or fit no family.
    var isTurned: Bool {
        switch self {
        case .differentTitles, .differentBodies, .known: true
        default: false
        }
    }

    /// What is counted, with its family or source.
    fileprivate var words: String {
        switch self {
        case .filled(let family, let field): "\(family): pages with \(field)"
        case .speakers(let family): "\(family): quotes with a speaker"
        case .count(let family, let field): "\(family): \(field) a page"
        case .differentTitles(let family): "\(family): pages with one and the same title"
        case .differentBodies(let family): "\(family): pages with one and the same body"
        case .known(let source): "\(source): pages that fit no family"
        }
    }
}
