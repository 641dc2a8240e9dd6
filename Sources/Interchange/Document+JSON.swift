// A document and its tables, which have a row for each line of a page, and where it came from.

extension Document: JSONReadable {
    init(json: JSONValueDecoder) throws {
        var members = try JSONMembers(json)
        self.init(
            origin: try members.next("origin"), mediaType: try members.next("mediaType"),
            charset: try members.next("charset"), text: try members.next("text"),
            nodes: try members.next("nodes"), blocks: try members.next("blocks"),
            metadata: try members.next("metadata"))
        guard flaw == nil else { throw JSONDisorder() }
    }
}

extension Origin: JSONWritable, JSONReadable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("location", location)
            $0.member("url", url)
            $0.member("redirects", redirects)
            $0.member("status", status)
            $0.member("headers", headers)
            $0.member("retrieved", retrieved)
            $0.member("digest", digest)
        }
    }

    init(json: JSONValueDecoder) throws {
        var members = try JSONMembers(json)
        self.init(
            location: try members.next("location"), url: try members.next("url"),
            redirects: try members.next("redirects"), status: try members.next("status"),
            headers: try members.next("headers"), retrieved: try members.next("retrieved"),
            digest: try members.next("digest"))
    }
}

extension Header: JSONWritable, JSONReadable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("name", name)
            $0.member("value", value)
        }
    }

    init(json: JSONValueDecoder) throws {
        var members = try JSONMembers(json)
        self.init(try members.next("name"), try members.next("value"))
    }
}

extension Node: JSONReadable {
    init(json: JSONValueDecoder) throws {
        var members = try JSONMembers(json)
        self.init(
            name: try members.next("name"), parent: try members.next("parent"),
            range: try members.next("range"), attributes: try members.next("attributes"))
    }
}

extension Attribute: JSONReadable {
    init(json: JSONValueDecoder) throws {
        var members = try JSONMembers(json)
        self.init(try members.next("name"), try members.next("value"))
    }
}

extension Block: JSONWritable, JSONReadable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("kind", kind)
            $0.member("level", level)
            $0.member("range", range)
            $0.member("node", node)
            $0.member("followsGap", followsGap)
        }
    }

    init(json: JSONValueDecoder) throws {
        var members = try JSONMembers(json)
        self.init(
            kind: try members.next("kind"), level: try members.next("level"),
            range: try members.next("range"), node: try members.next("node"),
            followsGap: try members.next("followsGap"))
    }
}

extension Block.Kind: JSONWritable, JSONReadable {
    private static let all = allCases

    // Compared with the bytes, no text is made for each block.
    init(json: JSONValueDecoder) throws {
        guard let kind = json.oneOf(Self.all) else { throw JSONDisorder() }
        self = kind
    }
}

extension MetadataEntry: JSONReadable {
    init(json: JSONValueDecoder) throws {
        var members = try JSONMembers(json)
        self.init(
            name: try members.next("name"), value: try members.next("value"), node: try members.next("node"))
    }
}
