public import Interchange

/// Words that a finder considered and left alone, and why.
///
/// For a person who asks why something is not in a record; no article holds any, see ``Extractor/explain(_:)``.
public struct Refusal: Hashable, Sendable {
    /// What words may be considered as.
    public enum Subject: String, Sendable {
        /// A span in quotation marks that nobody is taken to say.
        case quote
        /// A name near a word of money that is taken to give nothing.
        case funder
    }

    /// One thing that speaks against them.
    public struct Reason: Hashable, Sendable {
        /// The rule that left them alone, such as `quote.left.named`.
        public let rule: String

        /// A clause for a person, such as `what stands before it gives it as a name`.
        public let sentence: String

        /// The words that decided it; `nil` where none do by themselves.
        public let cue: Passage?
    }

    /// What they were considered as.
    public let subject: Subject

    /// The words; of a span the marks too.
    public let passage: Passage

    /// What speaks against them, in the order in which it came up; never empty.
    public let reasons: [Reason]
}

/// A doubt of a finder: the name of the rule and what it says.
protocol RefusalReason: RawRepresentable<String> {
    /// A clause for a person.
    var sentence: String { get }
}
