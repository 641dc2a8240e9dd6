import Interchange
import Registries

/// Builds the record of one article.
struct RecordBuilder {
    private let article: Article
    private let fields: FieldMap
    private let node: Int?

    /// Prepares an article.
    init(_ article: Article) {
        self.article = article
        fields = FieldMap(article)
        node = PageIdentity.node(of: article)
    }

    /// The record; what could not be resolved is noted.
    func record(noting doubts: inout [Diagnostic]) -> Record {
        let stated = statedDay(noting: &doubts)
        let bounds = node.flatMap(NodeClock.bounds)
        let dates = dates(published: stated, bounds: bounds, noting: &doubts)
        return Record(
            id: PageIdentity.id(of: article, node: node), source: source,
            kind: article.kind,
            language: article.language, title: article.title?.text, lead: article.lead?.text,
            authors: article.authors.map { PersonName($0.text).name },
            published: stated ?? bounded(bounds, by: dates), dateline: dateline(published: stated),
            issuedBy: unique(article.issuedBy.map { Self.issuer($0.text) }),
            fieldsOfWork: unique(article.fieldsOfWork.map { FieldsOfWork.named($0.text)?.name ?? $0.text }),
            body: fields.body, quotes: evident(article.quotes, \.range, \.rule, &doubts, quote), dates: dates,
            funders: evident(article.funders, \.passage.range, \.rule, &doubts, funder),
            organisers: evident(article.organisers, \.passage.range, \.rule, &doubts, organiser),
            projects: evident(article.projects, \.passage.range, \.rule, &doubts) {
                Record.Project(name: $0.passage.text, evidence: $1)
            },
            places: evident(article.places, \.passage.range, \.rule, &doubts) {
                Record.Place(name: $0.passage.text, iso: $0.iso, evidence: $1)
            },
            items: article.items.map(item), diagnostics: [])
    }

    /// The name of the structure that a label names, with or without `OSCE` before it as the label has it; any other label
    /// as it is.
    private static func issuer(_ label: String) -> String {
        guard let name = Structures.named(label)?.name else { return label }
        return label == "OSCE " + name || "OSCE " + label == name ? label : name
    }

    private var source: Record.Source {
        let origin = article.origin
        return Record.Source(
            location: article.item == 1 ? origin.location : "\(origin.location)#\(article.item)",
            url: origin.url ?? article.canonicalURL?.text, canonicalURL: article.canonicalURL?.text,
            mediaType: article.mediaType, charset: article.charset, digest: origin.digest,
            retrieved: origin.retrieved, family: article.family, confidence: article.confidence,
            duplicateOf: nil)
    }

    /// The first of the page's statements that reads as a day, else the dateline.
    private func statedDay(noting doubts: inout [Diagnostic]) -> Record.Published? {
        for mention in article.published {
            if let (date, precision) = PublishedDate.read(
                mention.passage.text, from: mention.source, fit: dates(toldShortlyBefore:))
            {
                return Record.Published(
                    date: date, precision: precision, from: mention.source, earliest: nil, latest: nil)
            }
            doubts.append(
                Diagnostic(
                    .note, "normalise.published.unreadable", "not read as a day: \(mention.passage.text)"))
        }
        guard let mention = article.dateline?.date,
            let day = DateResolver(dateline: nil, published: nil, bounds: nil).resolve([mention]).first
                .flatMap({ $0 }) ?? yearNamed(for: mention)
        else { return nil }
        return Record.Published(date: day.start, precision: .day, from: .dateline, earliest: nil, latest: nil)
    }

    /// The day of a dateline that prints no year, in the year of what the news names; its node id may speak against it.
    private func yearNamed(for dateline: DateMention) -> DateResolver.Interval? {
        // A dateline may have a line of its own above the first paragraph.
        let opens = article.body.first.map { $0.range.count < Self.datelineLength } ?? false
        let news = [article.title, article.lead].compactMap { $0 } + article.body.prefix(opens ? 2 : 1)
        let named = article.dates.prefix(DateResolver.window).filter { mention in
            news.contains { $0.range.contains(mention.passage.range) }
        }
        let told = Array(article.dates.prefix(DateResolver.window))
        guard let day = DateResolver.day(ofDateline: dateline, named: named, told: told) else { return nil }
        if let bounds = node.flatMap(NodeClock.bounds), day.end < bounds.earliest || day.start > bounds.latest
        {
            return nil
        }
        return day
    }

    /// The longest line of a dateline, in bytes.
    private static let datelineLength = 60

    /// How many days the text tells in the past that lie in the weeks before a day; a dateline outweighs them.
    private func dates(toldShortlyBefore day: CalendarDate) -> Int {
        let isDated = article.dateline?.date.map { DateResolver.lies($0, shortlyBefore: day) } ?? false
        return article.dates.prefix(DateResolver.window).count { DateResolver.isTold($0, shortlyBefore: day) }
            + (isDated ? DateResolver.window : 0)
    }

    /// Bounds for a page that does not state its day: its node id, and the last day on which its event took place.
    private func bounded(
        _ bounds: (earliest: CalendarDate, latest: CalendarDate)?, by dates: [Record.DateValue]
    ) -> Record.Published? {
        let hasPast = article.dates.contains { $0.tense == .past }
        let lastEvent =
            !hasPast ? nil : dates.filter { $0.role == .event && $0.bound == nil }.map(\.start).max()
        guard bounds != nil || lastEvent != nil else { return nil }
        return Record.Published(
            date: nil, precision: nil, from: nil,
            earliest: [bounds?.earliest, lastEvent].compactMap { $0 }.max(), latest: bounds?.latest)
    }

    private func dateline(published: Record.Published?) -> Record.Dateline? {
        guard let dateline = article.dateline else { return nil }
        let resolver = DateResolver(dateline: nil, published: published, bounds: nil)
        let day = dateline.date.flatMap { resolver.resolve([$0]).first ?? nil }
        return Record.Dateline(places: dateline.places.map(\.text), date: day?.start)
    }

    private func dates(
        published: Record.Published?, bounds: (earliest: CalendarDate, latest: CalendarDate)?,
        noting doubts: inout [Diagnostic]
    ) -> [Record.DateValue] {
        let resolver = DateResolver(
            dateline: article.dateline?.date, published: published, bounds: bounds)
        return zip(article.dates, resolver.resolve(article.dates)).compactMap { mention, interval in
            guard let interval else {
                doubts.append(
                    Diagnostic(
                        .note, "normalise.date.unresolved",
                        "nothing on the page resolves this date: \(mention.passage.text)"))
                return nil
            }
            return evidence(mention.passage.range, mention.rule, &doubts).map {
                Record.DateValue(
                    text: mention.passage.text, start: interval.start, end: interval.end,
                    precision: mention.precision, role: mention.role, bound: mention.bound, evidence: $0)
            }
        }
    }

    private func quote(_ quotation: Quotation, _ evidence: Record.Evidence) -> Record.Quote {
        Record.Quote(
            text: quotation.text, kind: quotation.kind, speaker: quotation.speaker.map(speaker),
            cue: quotation.cue?.text, attribution: quotation.attribution, evidence: evidence)
    }

    private func speaker(_ mention: SpeakerMention) -> Record.Speaker {
        let person = mention.name.map { PersonName($0) }
        let id: String? =
            switch mention.kind {
            case .person: person?.id
            case .organisation: mention.name.map(Identity.id(ofOrganisation:))
            case .document, .unnamed: mention.name.map { NameKey($0).identifier }
            }
        return Record.Speaker(
            name: mention.kind == .person ? person?.name : mention.name, kind: mention.kind,
            role: mention.role,
            honorific: mention.honorific, mention: mention.mention?.text, id: id)
    }

    private func funder(_ mention: FunderMention, _ evidence: Record.Evidence) -> Record.Funder {
        Record.Funder(
            name: Identity.name(of: mention), kind: mention.kind, iso: mention.iso, cue: mention.cue?.text,
            funds: mention.funds?.text,
            evidence: evidence)
    }

    private func organiser(_ mention: OrganiserMention, _ evidence: Record.Evidence) -> Record.Organiser {
        let printed = mention.structure ?? mention.passage.text
        let name = Structures.named(printed)?.name ?? printed
        return Record.Organiser(
            name: name, role: mention.role, id: Identity.id(ofOrganisation: name), evidence: evidence)
    }

    private func item(_ item: ListedItem) -> Record.Item {
        let day = item.date.flatMap { PublishedDate.read($0.text, from: .issuedOn) }
        return Record.Item(title: item.title.text, url: item.url, date: day?.date, kind: item.kind?.text)
    }

    /// What `make` makes of each mention whose place lies in the record's own text.
    private func evident<Mention, Value>(
        _ mentions: [Mention], _ range: (Mention) -> ByteRange, _ rule: (Mention) -> String,
        _ doubts: inout [Diagnostic], _ make: (Mention, Record.Evidence) -> Value
    ) -> [Value] {
        mentions.compactMap { mention in
            evidence(range(mention), rule(mention), &doubts).map { make(mention, $0) }
        }
    }

    private func evidence(
        _ range: ByteRange, _ rule: String, _ doubts: inout [Diagnostic]
    ) -> Record.Evidence? {
        let evidence = fields.evidence(range, rule: rule)
        if evidence == nil {
            doubts.append(
                Diagnostic(
                    .warning, "normalise.evidence.outside",
                    "\(rule) found bytes \(range.start) to \(range.end), outside title, lead and body"))
        }
        return evidence
    }

    private func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }
}
