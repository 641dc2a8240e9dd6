/// One finding of a funding rule: who gives, by which words, for what.
struct Giving {
    /// Who gives, in order.
    var names: [BodyName]
    /// The tokens of the words that say so.
    var cue: Range<Int>
    /// The tokens that name what is funded.
    var funded: Range<Int>?
    /// The rule, such as `funder.passive`.
    var rule: String
    /// Whether an OSCE structure counts, which mostly spends the money of others.
    var allowsStructures = false
    /// Whether the words call the donor a private person.
    var isPersonal = false
}
