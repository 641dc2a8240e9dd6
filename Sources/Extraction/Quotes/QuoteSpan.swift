/// A stretch of text between an opening and a closing mark, before anybody has decided whether it is speech.
struct QuoteSpan: Sendable {
    /// How surely its two ends were found.
    enum Ends: Sendable {
        /// Both marks stand in the text.
        case marked
        /// The closing mark is lost; the end is where an attribution or the paragraph says.
        case openOnly
        /// The opening mark is lost.
        case closeOnly
    }

    /// The tokens of the opening mark to those of the closing one; a lost mark is not among them.
    var outer: Range<Int>
    /// The tokens inside, paragraph by paragraph, without the marks that re-open a paragraph; never empty.
    var parts: [Range<Int>]
    /// How surely its ends were found.
    var ends: Ends = .marked
    /// Whether it stands in single marks, which are apostrophes as often.
    var isSingle = false

    /// The first token inside.
    var first: Int { parts[0].lowerBound }
    /// The last token inside.
    var last: Int { parts[parts.count - 1].upperBound - 1 }
    /// The number of tokens inside.
    var count: Int { parts.reduce(0) { $0 + $1.count } }
}
