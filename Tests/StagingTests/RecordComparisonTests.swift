import Testing

@testable import Staging

@Suite struct `A comparison of records` {
    @Test(
        arguments: [
            (#"{"title":"A"}"#, #"{"title":"A"}"#, []),
            (#"{"title":"A"}"#, #"{"title":"B"}"#, [#"title "A" → "B""#]),
            (#"{"title":"A"}"#, #"{"title":null}"#, [#"title "A" → -"#]),
            (
                #"{"published":{"date":"2020-05-04"}}"#, #"{"published":null}"#,
                [#"published {"date":"2020-05-04"} → -"#]
            ),
            (
                #"{"published":{"date":"2020-05-04","from":"meta"}}"#,
                #"{"published":{"date":"2020-05-05","from":"meta"}}"#,
                [#"published.date "2020-05-04" → "2020-05-05""#]
            ),
            (
                #"{"authors":["A","B"]}"#, #"{"authors":["B","C"]}"#,
                [#"authors "A" → -"#, #"authors - → "C""#]
            ),
            (#"{"authors":["A","A"]}"#, #"{"authors":["A"]}"#, [#"authors "A" → -"#]),
            (
                #"{"quotes":[{"text":"q","speaker":{"name":"A"}},{"text":"r","speaker":null}]}"#,
                #"{"quotes":[{"text":"r","speaker":null},{"text":"q","speaker":{"name":"B"}}]}"#,
                [#"quotes.speaker.name "A" → "B""#]
            ),
            (
                #"{"dates":[{"text":"d","evidence":{"start":1,"end":2}}]}"#,
                #"{"dates":[{"text":"d","evidence":{"start":3,"end":4}}]}"#,
                [#"dates.evidence {"end":2,"start":1} → {"end":4,"start":3}"#]
            ),
            (
                #"{"items":[{"title":"t","url":"a/b"}]}"#, #"{"items":[]}"#,
                [#"items {"title":"t","url":"a/b"} → -"#]
            ),
        ])
    func `names the field, what it held and what it holds`(old: String, new: String, told: [String]) throws {
        let found = try RecordComparison.differences(from: old, to: new)
        #expect(found.map { "\($0.field) \($0.old ?? "-") → \($0.new ?? "-")" } == told)
    }

    @Test func `counts by field, and keeps three examples`() throws {
        func result(_ title: String, id: String = "a", failures: [String] = []) -> StoredResult {
            StoredResult(records: [.init(id: id, json: "{\"title\":\"\(title)\"}")], failures: failures)
        }
        var report = DifferenceReport()
        for page in 1...5 { try report.add(result("A"), result("B"), at: "page-\(page)") }
        try report.add(result("A"), result("A"), at: "page-6")
        try report.add(result("A"), result("A", id: "b"), at: "page-7")
        try report.add(result("A"), StoredResult(records: [], failures: ["parse.page.empty"]), at: "page-8")
        report.sort()
        #expect((report.pages, report.differing) == (8, 7))
        #expect(report.fields.map(\.field) == ["title", "record", "failure"])
        #expect(report.fields[0].examples.map(\.location) == ["page-1", "page-2", "page-3"])
        #expect((report.fields[1].added, report.fields[1].removed, report.fields[2].added) == (1, 2, 1))
        #expect(report.summary.contains("title: 5 changed in 5 records\n  page-1: \"A\" → \"B\"\n"))
    }
}
