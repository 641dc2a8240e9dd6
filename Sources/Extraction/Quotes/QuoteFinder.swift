import Interchange

/// Finds what people are reported to have said or written, and who they are.
///
/// Marks are paired over the whole article; then each span is tied to the words that report it, in the order of the text,
/// so that a quote may go on from an earlier one; last, speakers get the longest name and role that the page gives.
struct QuoteFinder {
    /// Makes a finder; it holds nothing.
    init() {}

    /// The quotations in title, lead and body, in order.
    ///
    /// `issuers` are the full names of the structures that issued the page, which `the Mission` may stand for.
    func quotations(in prose: Prose, issuers: [String] = []) -> [Quotation] {
        let spans = SpanFinder(prose: prose).spans()
        guard !spans.isEmpty else { return [] }
        let text = QuotedProse(prose, spans: spans)
        var reporter = QuoteReporter(AttributionFinder(MentionReader(text: text)), issuers: issuers)
        return reporter.quotations()
    }
}
