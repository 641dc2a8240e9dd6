// An article as one stage hands it to the next: its members in the order of their declaration.

extension Article: JSONWritable, JSONReadable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("origin", origin)
            $0.member("mediaType", mediaType)
            $0.member("charset", charset)
            $0.member("item", item)
            $0.member("family", family)
            $0.member("confidence", confidence)
            $0.member("canonicalURL", canonicalURL)
            $0.member("nodeID", nodeID)
            $0.member("kind", kind)
            $0.member("language", language)
            $0.member("title", title)
            $0.member("lead", lead)
            $0.member("authors", authors)
            $0.member("published", published)
            $0.member("dateline", dateline)
            $0.member("issuedBy", issuedBy)
            $0.member("fieldsOfWork", fieldsOfWork)
            $0.member("body", body)
            $0.member("quotes", quotes)
            $0.member("dates", dates)
            $0.member("funders", funders)
            $0.member("organisers", organisers)
            $0.member("projects", projects)
            $0.member("places", places)
            $0.member("items", items)
        }
    }

    init(json: JSONValueDecoder) throws {
        var members = try JSONMembers(json)
        self.init(
            origin: try members.next("origin"), mediaType: try members.next("mediaType"),
            charset: try members.next("charset"), item: try members.next("item"),
            family: try members.next("family"), confidence: try members.next("confidence"),
            canonicalURL: try members.next("canonicalURL"), nodeID: try members.next("nodeID"),
            kind: try members.next("kind"), language: try members.next("language"),
            title: try members.next("title"), lead: try members.next("lead"),
            authors: try members.next("authors"), published: try members.next("published"),
            dateline: try members.next("dateline"), issuedBy: try members.next("issuedBy"),
            fieldsOfWork: try members.next("fieldsOfWork"), body: try members.next("body"),
            quotes: try members.next("quotes"), dates: try members.next("dates"),
            funders: try members.next("funders"), organisers: try members.next("organisers"),
            projects: try members.next("projects"), places: try members.next("places"),
            items: try members.next("items"))
    }
}

extension ListedItem: JSONWritable, JSONReadable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("title", title)
            $0.member("url", url)
            $0.member("date", date)
            $0.member("kind", kind)
        }
    }

    init(json: JSONValueDecoder) throws {
        var members = try JSONMembers(json)
        self.init(
            title: try members.next("title"), url: try members.next("url"), date: try members.next("date"),
            kind: try members.next("kind"))
    }
}

extension Dateline: JSONWritable, JSONReadable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("places", places)
            $0.member("date", date)
            $0.member("range", range)
        }
    }

    init(json: JSONValueDecoder) throws {
        var members = try JSONMembers(json)
        self.init(
            places: try members.next("places"), date: try members.next("date"),
            range: try members.next("range"))
    }
}

extension PublishedMention: JSONWritable, JSONReadable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("passage", passage)
            $0.member("source", source)
        }
    }

    init(json: JSONValueDecoder) throws {
        var members = try JSONMembers(json)
        self.init(try members.next("passage"), from: try members.next("source"))
    }
}

extension PageKind: JSONWritable, JSONReadable {}
extension PublishedMention.Source: JSONWritable, JSONReadable {}
