import Evaluation
import Interchange
import TestSupport
import Testing

@Suite struct `An ablation` {
    @Test func `tells what each rule adds`() throws {
        let folder = try TemporaryFolder(["bridge.html"])
        try folder.write(
            """
            {"title":"A bridge opens","quotes":[{"text":"We can cross again","speaker":"Ana Kos","kind":"direct"}],
            "dates":[{"text":"4 May 2021","start":"2021-05-04","end":"2021-05-04","role":"event"}],"funders":[]}
            """, to: "bridge.gold.json")
        let set = try GoldSet([folder.path])
        let rows = Ablation([(gold: set.pages[0], records: [try `The scorer`.record()])]).rows
        #expect(rows.map(\.rules) == ["date.day", "funder.money", "quote.after.name"])
        #expect(rows.map(\.found) == [1, 1, 1])
        #expect(rows.map(\.finding) == [1, -1, 1])
        #expect(rows.map(\.pages) == [0, -1, 0])
    }
}
