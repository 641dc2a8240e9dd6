import Interchange

/// What tells the days on which the page and other writings came out.
extension DateClause {
    /// Whether the date tells when something else came out, or of what hour a count is: `a review published on`, `as of`.
    var datesSource: Bool {
        guard let last = before.last(where: { !tokens[$0].is(.preposition) }) else { return false }
        if isInPaper { return true }
        if cues(last).contains(.publishing), last > before.lowerBound, !tokens[last - 1].is(.auxiliary),
            !tokens[last - 1].is(.relative)
        {
            return true
        }
        return before.suffix(Self.reach + 2).contains { at in
            meaning(at) == .asOf && at + 1 < date.tokens.lowerBound && meaning(at + 1) == .of
        }
    }

    /// Whether a relative clause dates a paper in which something stands: `In a note that he dictated over the telephone on`.
    private var isInPaper: Bool {
        guard let first = before.first, tokens[first].is(.preposition),
            let noun = before.prefix(Self.paperLength).first(where: { tokens[$0].is(.documentHead) }),
            noun + 1 < before.upperBound, tokens[noun + 1].is(.relative) || tokens[noun + 1].is(","),
            date.tokens.upperBound < end, tokens[date.tokens.upperBound].is(","),
            let article = before.dropFirst().first, tokens[article].is(.article), meaning(article) != .the
        else { return false }
        return before.contains { $0 > noun && tokens[$0].is(.relative) }
    }

    /// Tokens of `In a short open letter`.
    private static let paperLength = 5

    /// Whether the page dates itself: `This release was first published on 14 November`; in a title `Report 7/2020 issued on`.
    var isPublication: Bool {
        if isInTitle, isHeading { return true }
        guard let last = before.last(where: { !tokens[$0].is(.preposition) }),
            cues(last).contains(.publishing)
        else { return false }
        func namesPage(_ tokens: some Sequence<Int>) -> Bool { tokens.contains { cues($0).contains(.page) } }
        if isInTitle { return isWhole && namesPage(before) }
        return before.first.map { meaning($0) == .turn(.this) } ?? false && namesPage(before.prefix(4))
    }

    /// Whether a title that names a page dates it: `Spot Report by the Mission, 3 May 2017: Mill closed`.
    private var isHeading: Bool {
        guard isWhole, let last = before.last, tokens[last].is(",") || cues(last).contains(.page),
            let noun = before.prefix(3).first(where: { cues($0).contains(.page) }),
            noun == before.lowerBound || bytes[tokens[noun - 1].end - 1] | 0x20 != 0x73
        else { return false }
        guard date.tokens.upperBound < end else { return true }
        let next = tokens[date.tokens.upperBound]
        return next.is(":") || next.kind == .dash
    }

    /// Whether day, month and year are printed.
    private var isWhole: Bool { date.tokens.upperBound - date.tokens.lowerBound > 2 }
}
