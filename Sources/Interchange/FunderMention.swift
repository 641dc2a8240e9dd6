/// Somebody who gives money for what the page reports.
public struct FunderMention: Hashable, Codable, Sendable {
    /// What gives.
    public enum Kind: String, Codable, Sendable {
        /// A State or its government as a whole.
        case state
        /// A ministry, an agency, an embassy, the European Union, a foundation, a company.
        case organisation
        /// A human being.
        case person
    }

    /// The name as printed, article aside.
    public let passage: Passage

    /// The name in the nominative or in English, where the language inflects it; `nil` where the printed words are the name.
    public let name: String?

    /// What gives.
    public let kind: Kind

    /// ISO 3166-1 alpha-2 of the State it is or belongs to, `EU` for the European Union; `nil` where none fits.
    public let iso: String?

    /// The words that say so, such as `with financial support from`.
    public let cue: Passage?

    /// What is funded, as printed, such as `This workshop`; `nil` where the text does not say.
    public let funds: Passage?

    /// The rule that found it, such as `funder.passive`.
    public let rule: String

    /// Makes a mention.
    public init(
        passage: Passage, name: String? = nil, kind: Kind, iso: String?, cue: Passage?, funds: Passage?,
        rule: String
    ) {
        self.passage = passage
        self.name = name
        self.kind = kind
        self.iso = iso
        self.cue = cue
        self.funds = funds
        self.rule = rule
    }
}
