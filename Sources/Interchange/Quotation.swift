/// Words between quotation marks that somebody is reported to have said or written.
///
/// Terms as in attribution work: the *content*, the *cue* that reports it, the *speaker* it is reported of.
public struct Quotation: Hashable, Codable, Sendable {
    /// How much of a statement the span holds.
    public enum Kind: String, Codable, Sendable {
        /// At least one full clause with its own verb.
        case direct
        /// A fragment woven into the reporter's sentence.
        case partial
    }

    /// How the speaker was found.
    public enum Attribution: String, Codable, Sendable {
        /// The name stands in the sentence.
        case named
        /// By a pronoun, a surname, a title, or as a continuation.
        case resolved
        /// Somebody speaks whom nobody names: `one participant`.
        case unnamed
        /// Nothing says who speaks.
        case none
    }

    /// The span between the outer marks; over several paragraphs from the first opening mark to the last closing one.
    public let range: ByteRange

    /// The content: the marks that open further paragraphs left out, paragraphs joined by one line feed.
    public let text: String

    /// How much of a statement the span holds.
    public let kind: Kind

    /// Who speaks; `nil` where nothing says so.
    public let speaker: SpeakerMention?

    /// The words that report the speech, such as `said`; `nil` for a continuation.
    public let cue: Passage?

    /// How the speaker was found.
    public let attribution: Attribution

    /// The rule that found it, such as `quote.after.name-role`.
    public let rule: String

    /// Makes a quotation.
    public init(
        range: ByteRange, text: String, kind: Kind, speaker: SpeakerMention?, cue: Passage?,
        attribution: Attribution, rule: String
    ) {
        self.range = range
        self.text = text
        self.kind = kind
        self.speaker = speaker
        self.cue = cue
        self.attribution = attribution
        self.rule = rule
    }
}

/// The speaker of a quotation, as the page names it anywhere.
public struct SpeakerMention: Hashable, Codable, Sendable {
    /// What speaks.
    public enum Kind: String, Codable, Sendable {
        /// A named human being.
        case person
        /// A body: a mission, a ministry.
        case organisation
        /// A report, a letter, a law.
        case document
        /// Somebody whom the page does not name.
        case unnamed
    }

    /// The name as printed at its fullest mention, honorifics aside; `nil` for an unnamed speaker.
    public let name: String?

    /// What speaks.
    public let kind: Kind

    /// The longest description that the page attaches to the name; the words used, for an unnamed speaker.
    public let role: String?

    /// The honorific as printed, such as `Ambassador`.
    public let honorific: String?

    /// The words that stand for the speaker at the quote; `nil` for a bare continuation.
    public let mention: Passage?

    /// Makes a speaker mention.
    public init(name: String?, kind: Kind, role: String?, honorific: String?, mention: Passage?) {
        self.name = name
        self.kind = kind
        self.role = role
        self.honorific = honorific
        self.mention = mention
    }
}
