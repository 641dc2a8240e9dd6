import Interchange
import Staging
import Testing

@Suite struct `Record finisher` {
    private static func record(_ id: String, body: String?) -> Record {
        Record(
            id: id,
            source: Record.Source(
                location: id, url: nil, canonicalURL: nil, mediaType: "text/html", charset: "utf-8",
                digest: "sha256:0", retrieved: nil, family: "generic", confidence: 1, duplicateOf: nil),
            kind: .news, language: nil, title: nil, lead: nil, authors: [], published: nil, dateline: nil,
            issuedBy: [], fieldsOfWork: [], body: body, quotes: [], dates: [], funders: [], organisers: [],
            projects: [], places: [], items: [], diagnostics: [])
    }

    /// The bodies of two records, and whether the second repeats the first.
    @Test(
        arguments: [
            ("Trainers met.", "Trainers met.", true), ("Trainers met.", "TRAINERS  met", true),
            ("“We – the council – agreed,” she said.", "\"We - the council - agreed\", she said.", true),
            ("Élan in Łódź", "élan in łódź", true), ("Trainers met.", "Trainees met.", false),
            ("on 12 May", "on 1 2 May", true), ("on 12 May", "on 13 May", false), ("", "", false),
            ("–", "—", false),
            (nil, nil, false),
        ] as [(String?, String?, Bool)]) func `a body is the same after folding`(
            first: String?, second: String?, isSame: Bool
        )
    {
        var finisher = RecordFinisher()
        #expect(finisher.finish(Staged(Self.record("one", body: first))).source.duplicateOf == nil)
        let repeated = finisher.finish(Staged(Self.record("two", body: second)))
        #expect(repeated.source.duplicateOf == (isSame ? "one" : nil))
    }

    @Test func `a third one names the first`() {
        var finisher = RecordFinisher()
        let named = ["a", "b", "c"].map { finisher.finish(Staged(Self.record($0, body: "Same."))) }
        #expect(named.map(\.source.duplicateOf) == [nil, "a", "a"])
    }

    @Test func `doubts of all stages end up in the record`() {
        var finisher = RecordFinisher()
        let doubts = [Diagnostic(.note, "parse.a.b", "One."), Diagnostic(.warning, "extract.a.b", "Two.")]
        #expect(finisher.finish(Staged(Self.record("a", body: nil), doubts)).diagnostics == doubts)
    }
}
