/// What beside a span reports it as somebody's words.
struct Attribution: Sendable {
    /// Who speaks.
    enum Source: Sendable {
        /// The one whom these words stand for.
        case mention(Mention)
        /// The speaker of an earlier span.
        case span(Int)
        /// The other one of the two who talk, where the earlier span is one’s turn.
        case turn(Int)
        /// The title in marks of a document: a study, “…”, which notes that.
        case titled(Int)
        /// The last speaker before.
        case context
        /// The one whom the last speaker spoke to, at the token given.
        case reply(Int)
        /// Nothing says who.
        case nobody
    }

    var source: Source
    /// The reporting words; `nil` where a colon or nothing stands for them.
    var cue: Range<Int>?
    /// The rule's name, without the form of the mention.
    var rule: String
}
