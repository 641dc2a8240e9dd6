/// What a page says: quotes, days, funders, organisers, projects, places and the entries of a listing.
extension Record {
    /// Who said what.
    public struct Quote: Hashable, Codable, Sendable {
        /// The words between the marks.
        public var text: String
        /// A full clause or a fragment.
        public var kind: Quotation.Kind
        /// Who speaks.
        public var speaker: Speaker?
        /// The words that report it.
        public var cue: String?
        /// How the speaker was found.
        public var attribution: Quotation.Attribution
        /// Where it stands.
        public var evidence: Evidence

        /// Makes one of its parts.
        public init(
            text: String, kind: Quotation.Kind, speaker: Speaker?, cue: String?,
            attribution: Quotation.Attribution, evidence: Evidence
        ) {
            self.text = text
            self.kind = kind
            self.speaker = speaker
            self.cue = cue
            self.attribution = attribution
            self.evidence = evidence
        }
    }

    /// Who speaks.
    public struct Speaker: Hashable, Codable, Sendable {
        /// The full name, honorifics off; `nil` for an unnamed speaker.
        public var name: String?
        /// What speaks.
        public var kind: SpeakerMention.Kind
        /// Office and organisation, or the words used for an unnamed speaker.
        public var role: String?
        /// Such as `Ambassador`.
        public var honorific: String?
        /// The words at the quote.
        public var mention: String?
        /// The folded name, the same on every page; `nil` for an unnamed speaker.
        public var id: String?

        /// Makes one of its parts.
        public init(
            name: String?, kind: SpeakerMention.Kind, role: String?, honorific: String?, mention: String?,
            id: String?
        ) {
            self.name = name
            self.kind = kind
            self.role = role
            self.honorific = honorific
            self.mention = mention
            self.id = id
        }
    }

    /// A day, or a range of days, that the text mentions.
    public struct DateValue: Hashable, Codable, Sendable {
        /// The expression as printed.
        public var text: String
        /// The first day.
        public var start: CalendarDate
        /// The last day.
        public var end: CalendarDate
        /// The unit that the expression pins down.
        public var precision: DateMention.Precision
        /// What it is for.
        public var role: DateMention.Role
        /// Which end the text leaves open.
        public var bound: DateMention.Bound?
        /// Where it stands.
        public var evidence: Evidence

        /// Makes one of its parts.
        public init(
            text: String, start: CalendarDate, end: CalendarDate, precision: DateMention.Precision,
            role: DateMention.Role, bound: DateMention.Bound?, evidence: Evidence
        ) {
            self.text = text
            self.start = start
            self.end = end
            self.precision = precision
            self.role = role
            self.bound = bound
            self.evidence = evidence
        }
    }

    /// Who paid.
    public struct Funder: Hashable, Codable, Sendable {
        /// A State's short name, else the name as printed.
        public var name: String
        /// What gives.
        public var kind: FunderMention.Kind
        /// ISO 3166-1 alpha-2, or `EU`.
        public var iso: String?
        /// The words that say so.
        public var cue: String?
        /// What is funded.
        public var funds: String?
        /// Where it stands.
        public var evidence: Evidence

        /// Makes one of its parts.
        public init(
            name: String, kind: FunderMention.Kind, iso: String?, cue: String?, funds: String?,
            evidence: Evidence
        ) {
            self.name = name
            self.kind = kind
            self.iso = iso
            self.cue = cue
            self.funds = funds
            self.evidence = evidence
        }
    }

    /// Who organised, hosted or supported.
    public struct Organiser: Hashable, Codable, Sendable {
        /// The canonical name where the registry has one.
        public var name: String
        /// The part it plays.
        public var role: OrganiserMention.Role
        /// The folded acronym or name, the same on every page.
        public var id: String
        /// Where it stands.
        public var evidence: Evidence

        /// Makes one of its parts.
        public init(name: String, role: OrganiserMention.Role, id: String, evidence: Evidence) {
            self.name = name
            self.role = role
            self.id = id
            self.evidence = evidence
        }
    }

    /// A project named.
    public struct Project: Hashable, Codable, Sendable {
        /// The name as printed.
        public var name: String
        /// Where it stands.
        public var evidence: Evidence

        /// Makes one of its parts.
        public init(name: String, evidence: Evidence) {
            self.name = name
            self.evidence = evidence
        }
    }

    /// A place named.
    public struct Place: Hashable, Codable, Sendable {
        /// The name as printed.
        public var name: String
        /// ISO 3166-1 alpha-2 of the State.
        public var iso: String?
        /// Where it stands.
        public var evidence: Evidence

        /// Makes one of its parts.
        public init(name: String, iso: String?, evidence: Evidence) {
            self.name = name
            self.iso = iso
            self.evidence = evidence
        }
    }

    /// An entry of a listing or feed page.
    public struct Item: Hashable, Codable, Sendable {
        /// The headline.
        public var title: String
        /// Where it leads.
        public var url: String?
        /// Its day.
        public var date: CalendarDate?
        /// Its kind as printed.
        public var kind: String?

        /// Makes one of its parts.
        public init(title: String, url: String?, date: CalendarDate?, kind: String?) {
            self.title = title
            self.url = url
            self.date = date
            self.kind = kind
        }
    }
}
