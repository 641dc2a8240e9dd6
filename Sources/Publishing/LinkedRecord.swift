import Interchange

/// A record in the terms of schema.org.
struct LinkedRecord {
    private let record: Record
    private let name: String

    init(_ record: Record) {
        self.record = record
        name = Self.name("record", record.id)
    }

    /// The page with all that is in it.
    var page: LinkedNode {
        let isListing = record.kind == .listing
        var page = LinkedNode(isListing ? "CollectionPage" : "NewsArticle", id: name)
        page.add("identifier", record.id)
        page.add("url", record.source.url)
        page.add("genre", record.kind.rawValue)
        page.add("inLanguage", record.language)
        page.add("headline", record.title)
        page.add("abstract", record.lead)
        page.add("datePublished", record.published?.date)
        page.add("author", record.authors.map { Self.thing("Person", $0) })
        page.add("publisher", record.issuedBy.map { Self.thing("Organization", $0) })
        page.add("keywords", record.fieldsOfWork)
        page.add(isListing ? "text" : "articleBody", record.body)
        page.add("isBasedOn", record.source.duplicateOf.map { LinkedNode(nil, id: Self.name("record", $0)) })
        let events = isListing ? [] : events
        page.add("about", events)
        let projects = record.projects.map { Self.thing("Project", $0.name) }
        page.add("mentions", projects + (events.isEmpty ? places : []))
        page.add("hasPart", quotations + items)
        return page
    }

    /// What somebody said.
    private var quotations: [LinkedNode] {
        record.quotes.enumerated().map { index, quote in
            var quotation = LinkedNode("Quotation", id: "\(name)#quote-\(index + 1)")
            quotation.add("text", quote.text)
            quotation.add("creator", quote.speaker.map(Self.creator))
            return quotation
        }
    }

    /// Who said it; somebody whom the page does not name has a description alone.
    private static func creator(_ speaker: Record.Speaker) -> LinkedNode {
        let type =
            switch speaker.kind {
            case .person, .unnamed: "Person"
            case .organisation: "Organization"
            case .document: "CreativeWork"
            }
        let id = speaker.name == nil ? nil : speaker.id.map { Self.name("speaker", $0) }
        var creator = LinkedNode(type, id: id)
        creator.add("name", speaker.name)
        creator.add(speaker.kind == .person ? "jobTitle" : "description", speaker.role)
        if speaker.kind == .person { creator.add("honorificPrefix", speaker.honorific) }
        return creator
    }

    /// What took place: an event for each day or range; one without a day where only its organisers or funders are known.
    private var events: [LinkedNode] {
        var intervals = record.dates.filter { $0.role == .event }.map { date in
            (start: date.bound == .until ? nil : date.start, end: date.bound == .since ? nil : date.end)
        }
        if intervals.isEmpty, !(record.organisers.isEmpty && record.funders.isEmpty) {
            intervals.append((nil, nil))
        }
        return intervals.enumerated().map { index, interval in
            var event = LinkedNode("Event", id: "\(name)#event-\(index + 1)")
            event.add("name", record.title)
            event.add("startDate", interval.start)
            event.add("endDate", interval.end)
            event.add("location", places)
            event.add("organizer", bodies([.organiser, .coOrganiser, .host]))
            event.add("contributor", bodies([.partner]))
            event.add("sponsor", bodies([.supporter]))
            event.add("funder", funders)
            return event
        }
    }

    private func bodies(_ roles: Set<OrganiserMention.Role>) -> [LinkedNode] {
        record.organisers.filter { roles.contains($0.role) }.map { organiser in
            var body = LinkedNode("Organization", id: Self.name("organisation", organiser.id))
            body.add("name", organiser.name)
            return body
        }
    }

    private var funders: [LinkedNode] {
        record.funders.map { Self.thing($0.kind == .person ? "Person" : "Organization", $0.name) }
    }

    private var places: [LinkedNode] {
        record.places.map { printed in
            var place = Self.thing("Place", printed.name)
            var address = LinkedNode("PostalAddress")
            address.add("addressCountry", printed.iso)
            place.add("address", printed.iso == nil ? nil : address)
            return place
        }
    }

    private var items: [LinkedNode] {
        record.items.map { item in
            var article = LinkedNode("NewsArticle")
            article.add("headline", item.title)
            article.add("url", item.url)
            article.add("datePublished", item.date)
            article.add("genre", item.kind)
            return article
        }
    }

    private static func thing(_ type: String, _ name: String) -> LinkedNode {
        var thing = LinkedNode(type)
        thing.add("name", name)
        return thing
    }

    /// A URN; bytes of the id that have no place in one are written with a per cent sign.
    private static func name(_ kind: String, _ id: String) -> String {
        var name = "urn:rapporteur:\(kind):"
        for byte in id.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x3A, 0x5F:
                name.unicodeScalars.append(Unicode.Scalar(byte))
            default: name += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
        return name
    }
}
