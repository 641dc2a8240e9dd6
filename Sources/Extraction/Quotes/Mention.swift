/// The words that stand for a speaker at one place of the text, taken apart.
struct Mention: Sendable {
    /// What the words are.
    enum Kind: Sendable {
        /// A name, or a part of one.
        case person
        /// An office without a name: `the Ambassador`.
        case title
        /// A body: `the Mission`.
        case body
        /// A document: `the report`.
        case document
        /// Somebody without a name: `one participant`.
        case unnamed
        /// `he`, `she`, `they`.
        case pronoun
        /// `the former`: the first of two.
        case former
        /// `the latter`: the last of those named before.
        case latter
    }

    var kind: Kind
    /// The words at the quote, without what is set off by commas behind them.
    var head: Range<Int>
    /// All of it, appositions and relative clauses too.
    var range: Range<Int>
    /// The name without honorifics.
    var name: Range<Int>?
    /// What stands before the name and belongs to no role: `Ambassador`.
    var honorific: Range<Int>?
    /// Descriptions of the person, each in one piece or in two around the name.
    var roles: [[Range<Int>]] = []
    /// The words behind `who`, where a relative clause describes the person.
    var relative: Range<Int>?
    /// Whether a name stands first and the role behind it.
    var nameFirst = true
    /// Whether the range goes on to something that is theirs: `the Ambassador’s answer`.
    var isOwner = false
}
