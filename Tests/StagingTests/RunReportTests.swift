import Interchange
import Testing

@testable import Staging

@Suite struct `A run report` {
    private static func record(
        _ location: String, family: String = "boats", title: String? = nil, speakers: [String?] = [],
        funders: Int = 0, doubts: [String] = []
    ) -> Record {
        let evidence = Record.Evidence(field: .body, start: 0, end: 1, rule: "test")
        return Record(
            id: location,
            source: .init(
                location: location, url: nil, canonicalURL: nil, mediaType: "text/html", charset: "utf-8",
                digest: "sha256:", retrieved: nil, family: family, confidence: 1, duplicateOf: nil),
            kind: .news, language: "en", title: title, lead: nil, authors: [], published: nil, dateline: nil,
            issuedBy: [], fieldsOfWork: [], body: "b",
            quotes: speakers.map { name in
                .init(
                    text: "q", kind: .direct,
                    speaker: .init(
                        name: name, kind: name == nil ? .unnamed : .person, role: nil, honorific: nil,
                        mention: nil, id: name?.lowercased()),
                    cue: nil, attribution: .named, evidence: evidence)
            },
            dates: [],
            funders: (0..<funders).map {
                .init(name: "F\($0)", kind: .organisation, iso: nil, cue: nil, funds: nil, evidence: evidence)
            },
            organisers: [], projects: [], places: [], items: [],
            diagnostics: doubts.map { Diagnostic(.note, $0, "A doubt.") })
    }

    private static let failure = StageFailure(
        "fetch.response.status", at: "https://news.example/9",
        "https://news.example/9 answered with status 404 at https://news.example/9.",
        after: [Diagnostic(.note, "fetch.x.y", "A doubt.")])

    @Test func `shows rows, totals, fields, doubts and failures`() {
        var report = RunReport()
        report.add(
            Self.record(
                "Fixtures/boats/two-speakers/page.html",
                title: "Forty invented boats leave a harbour at dawn",
                speakers: ["Ada Roe", "ada roe", "Bo Lind", nil], funders: 1, doubts: ["extract.lead.absent"])
        )
        report.add(Self.record("Fixtures/feeds/many/page.txt", family: "feeds", title: "One"))
        report.add(
            Self.record("Fixtures/feeds/many/page.txt#2", family: "feeds", doubts: ["extract.lead.absent"]))
        report.add(Self.failure)
        let expected = """
            page                title                quotes  speakers  dates  funders
            boats/two-speakers  Forty invented boa…       4         2      0        1
            feeds/many          One                       0         0      0        0
            feeds/many#2                                  0         0      0        0
            total                                         4         2      0        1

            3 records from 3 pages, of which 1 stopped.

            Filled fields
              boats, 1 record
                language 1, title 1, body 1, quotes 1, funders 1
              feeds, 2 records
                language 2, title 1, body 2

            Doubts
              extract.lead.absent  2
              fetch.x.y            1

            Failures
              fetch.response.status  1

              fetch.response.status  https://news.example/9
                https://news.example/9 answered with status 404 at
                https://news.example/9.

            """
        #expect(report.table(width: 73) == expected)
        #expect(report.exitCode == 1)
    }

    @Test func `of nothing says so`() {
        #expect(RunReport().table(width: 80) == "0 records from 0 pages, of which none stopped.\n")
        #expect(RunReport().exitCode == 0)
    }

    @Test func `counts a page with several items once`() {
        var report = RunReport()
        for item in ["", "#2", "#3"] { report.add(Self.record("https://news.example/feed" + item)) }
        #expect(report.records == 3)
        #expect(report.pages == 1)
        #expect(report.filledByFamily["boats"]?.records == 3)
        #expect(report.filledByFamily["boats"]?.counts == ["language": 3, "body": 3])
    }

    @Test func `counts failures and doubts by code`() {
        var report = RunReport()
        for _ in 0..<2 { report.add(Self.failure) }
        #expect(report.failuresByCode == ["fetch.response.status": 2])
        #expect(report.diagnosticsByCode == ["fetch.x.y": 2])
        #expect(report.pages == 1)
    }

    @Test(arguments: [
        ("Fixtures/osce-flat/lead/page.txt", "osce-flat/lead"), ("page.html", "page"), ("a/page.html", "a"),
        ("pages/0001.html", "pages/0001"), ("/srv/pages/x.y.html#12", "pages/x.y#12"), ("-", "-"), ("", ""),
        ("https://news.example/node/12", "node/12"), ("https://news.example/a#b", "news.example/a#b"),
        ("dir/.html", "dir/.html"),
    ])
    func `names a page by the end of its path`(location: String, name: String) {
        #expect(PageName(location: location).text == name)
    }

    @Test(arguments: [-1, 0, 1, 20, 40, 200])
    func `stands any width`(width: Int) {
        var report = RunReport()
        report.add(Self.record("Fixtures/boats/two-speakers/page.html", title: "Forty invented boats"))
        let lines = report.table(width: width).split(separator: "\n")
        #expect(Set(lines.prefix(3).map(\.count)).count == 1)
        #expect(width < 60 || lines.prefix(3).allSatisfy { $0.count <= width })
    }

    @Test func `lets no page write to the terminal`() {
        var report = RunReport()
        report.add(Self.record("a/b\u{1B}[2J.html", title: "one\ntwo\u{1B}]0;x\u{7}\u{2028}three\u{202E}"))
        report.add(StageFailure("parse.page.empty", at: "c\r\nd", "Gone\u{9B}31m."))
        let scalars = report.table(width: 80).unicodeScalars
        #expect(scalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
        #expect(!scalars.contains("\u{202E}"))
    }
}
