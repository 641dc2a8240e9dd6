import Foundation
import Interchange
import Publishing
import TestSupport
import Testing

@Suite struct `The JSON-LD sink` {
    private let folder: TemporaryFolder
    private var path: String { folder.path + "/records.jsonld" }

    init() throws { folder = try TemporaryFolder() }

    private func publish(_ records: [Record]) throws {
        let sink = try JSONLDSink(path: path)
        try sink.put(records)
        try sink.finish()
    }

    private func lines() throws -> [String] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    /// A line of the document, as far as it goes.
    private static let full = """
        {"@id":"urn:rapporteur:record:osce:900001","@type":"NewsArticle","identifier":"osce:900001",\
        "url":"https://news.example/osce:900001","genre":"news","inLanguage":"en",\
        "headline":"Beekeepers of Žabljak count their \\"losses\\", and gains","datePublished":"2024-05-07",\
        "author":[{"@type":"Person","name":"Pavle Rudić"}],\
        "publisher":[{"@type":"Organization","name":"OSCE Mission to Montenegro"}],\
        "keywords":["Environmental activities"],\
        "articleBody":"“Bees do not read maps,” said Dr. Ilse Brandhuber.\\nThe course ran from 4 to 6 May 2024.",\
        "about":[{"@id":"urn:rapporteur:record:osce:900001#event-1","@type":"Event",\
        "name":"Beekeepers of Žabljak count their \\"losses\\", and gains",\
        "startDate":"2024-05-04","endDate":"2024-05-06",\
        "location":[{"@type":"Place","name":"Žabljak",\
        "address":{"@type":"PostalAddress","addressCountry":"ME"}}],\
        "organizer":[{"@id":"urn:rapporteur:organisation:omim","@type":"Organization",\
        "name":"OSCE Mission to Montenegro"}],\
        "funder":[{"@type":"Organization","name":"Norway"}]}],\
        "mentions":[{"@type":"Project","name":"Project HIVE"}],\
        "hasPart":[{"@id":"urn:rapporteur:record:osce:900001#quote-1","@type":"Quotation",\
        "text":"Bees do not read maps,","creator":{"@id":"urn:rapporteur:speaker:ilse-brandhuber",\
        "@type":"Person","name":"Ilse Brandhuber","jobTitle":"a beekeeper","honorificPrefix":"Dr."}},\
        {"@type":"NewsArticle","headline":"More on bees","url":"https://news.example/bees"}]}
        """

    @Test func `has a line for each record, ordered by id`() throws {
        try publish([Examples.bare, Examples.full])
        let lines = try lines()
        #expect(lines.count == 5)
        #expect(lines[0].hasPrefix("{\"@context\":{\"@vocab\":\"https://schema.org/\","))
        #expect(lines[1] == "\"@graph\":[")
        #expect(lines[2] == Self.full + ",")
        #expect(lines[3].hasPrefix("{\"@id\":\"urn:rapporteur:record:osce:900002\""))
        #expect(lines[4] == "]}")
    }

    @Test func `writes what has no place in an address with a per cent sign`() throws {
        try publish([Examples.record("sha256:0f#2 \u{7}ж", title: nil, body: nil, published: nil)])
        #expect(try lines()[2].hasPrefix("{\"@id\":\"urn:rapporteur:record:sha256:0f%232%20%07%D0%B6\""))
    }

    @Test(arguments: [
        (
            Record.Speaker(
                name: "OSCE Mission", kind: .organisation, role: "the Mission", honorific: nil, mention: nil,
                id: "m"),
            """
            {"@id":"urn:rapporteur:speaker:m","@type":"Organization","name":"OSCE Mission","description":"the Mission"}
            """
        ),
        (
            Record.Speaker(
                name: "Bee Report", kind: .document, role: nil, honorific: nil, mention: nil, id: "r"),
            """
            {"@id":"urn:rapporteur:speaker:r","@type":"CreativeWork","name":"Bee Report"}
            """
        ),
        (
            Record.Speaker(
                name: nil, kind: .unnamed, role: "one guest", honorific: nil, mention: nil, id: nil),
            """
            {"@type":"Person","description":"one guest"}
            """
        ),
    ]) func `names a creator for what it is`(speaker: Record.Speaker, creator: String) throws {
        var record = Examples.bare
        record.quotes = [Examples.quote("x", by: speaker, at: 0)]
        try publish([record])
        #expect(try lines()[2].contains("\"creator\":\(creator)}"))
    }

    @Test func `gives an end alone where the text leaves the other one open`() throws {
        var record = Examples.full
        record.dates = record.dates + record.dates
        record.dates[0].bound = .since
        record.dates[1].bound = .until
        try publish([record])
        let line = try lines()[2]
        #expect(line.components(separatedBy: "\"startDate\":\"2024-05-04\",\"location\"").count == 2)
        #expect(line.components(separatedBy: "gains\",\"endDate\":\"2024-05-06\"").count == 2)
    }

    @Test func `is a document without a record too`() throws {
        try publish([])
        let document = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: path)))
        #expect(((document as? [String: Any])?["@graph"] as? [Any])?.isEmpty == true)
    }

    /// Prints how many statements there are, articles, quotations with a creator, and events with both days and a funder.
    private static let query = """
        PREFIX s: <https://schema.org/>
        SELECT ?start ?end ?funder ?creator WHERE {
            ?page a s:NewsArticle ; s:hasPart ?quote ; s:about ?event .
            ?quote a s:Quotation ; s:creator/s:name ?creator .
            ?event a s:Event ; s:startDate ?start ; s:endDate ?end ; s:funder/s:name ?funder ; s:organizer ?o .
        }
        """

    @Test func `is read by RDFLib, without a warning`() async throws {
        try publish(Examples.many)
        let script = """
            import logging, sys, rdflib
            logging.basicConfig(level=logging.WARNING, stream=sys.stdout)
            graph = rdflib.Graph().parse(sys.argv[1], format='json-ld')
            print(*[' '.join(row) for row in graph.query(sys.argv[2])], sep='\\n')
            schema = rdflib.Namespace('https://schema.org/')
            print(len(list(graph.subjects(rdflib.RDF.type, schema.Quotation))))
            graph.serialize(format='nt')
            """
        let printed = try await Tool.python(script, path, Self.query, module: "rdflib")
        if let printed { #expect(printed == "2024-05-04 2024-05-06 Norway Ilse Brandhuber\n91\n") }
    }

    @Test func `is read by PyLD, which asks no network`() async throws {
        try publish(Examples.many)
        let script = """
            import json, sys
            from pyld import jsonld
            def refuse(*_): raise Exception('asks the network')
            jsonld.set_document_loader(refuse)
            document = json.load(open(sys.argv[1], encoding='utf-8'))
            nodes = jsonld.expand(document)
            assert all(key.startswith(('@', 'https://schema.org/')) for node in nodes for key in node)
            dates = [node['https://schema.org/datePublished'][0]['@type'] for node in nodes
                if 'https://schema.org/datePublished' in node]
            print(len(nodes), len(dates), *set(dates))
            """
        let printed = try await Tool.python(script, path, module: "pyld")
        if let printed { #expect(printed == "32 31 https://schema.org/Date\n") }
    }
}
