public import Interchange

extension Extractor {
    /// An article with what its finders considered and left alone.
    public struct Explanation: Sendable {
        /// What ``Extractor/run(_:)`` gives.
        public let article: Staged<Article>
        /// Spans that are no quotes and names that give no money, in the order of the text.
        public let refusals: [Refusal]
    }

    /// Reads every item of a page as ``run(_:)`` does, and tells what was left alone.
    public func explain(_ document: Document) -> [Explanation] {
        articles(of: document, listening: true).map { Explanation(article: $0, refusals: $1?.refusals ?? []) }
    }
}
