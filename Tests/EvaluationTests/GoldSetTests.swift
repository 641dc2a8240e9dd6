import Evaluation
import Interchange
import TestSupport
import Testing

@Suite struct `A set of gold pages` {
    private static func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder(["flat/b.txt", "flat/a.html", "set/mail/wrapped/page.txt"])
        for file in ["flat/a.gold.json", "flat/b.gold.json", "flat/c.gold.json"] {
            try folder.write("{}", to: file)
        }
        try folder.write(#"{"title":"T"}"#, to: "set/mail/wrapped/gold.json")
        return folder
    }

    @Test func `holds pages beside their gold, and fixtures, in the order of their paths`() throws {
        let folder = try Self.folder()
        let set = try GoldSet([folder.path])
        #expect(set.pages.map(\.name) == ["a", "b", "c", "mail/wrapped"])
        let paths = ["flat/a.html", "flat/b.txt", nil, "set/mail/wrapped/page.txt"]
        #expect(set.pages.map(\.path) == paths.map { $0.map { folder.path + "/" + $0 } })
        #expect(set.pages[3].gold.title == "T")
    }

    @Test(
        arguments: [
            ("flat/a.html", 0), ("elsewhere/b.html", 1), ("c/page.html", 2), ("c.txt#2", 2),
            ("Fixtures/mail/wrapped/page.txt", 3), ("wrapped/page.txt#2", 3), ("d.html", nil), ("-", nil),
        ]) func `knows the page that a location names`(location: String, page: Int?) throws
    {
        let folder = try Self.folder()
        #expect(try GoldSet([folder.path]).page(at: location) == page)
    }

    @Test func `is refused where it is none, holds nothing, cannot be read or names a page twice`() throws {
        let folder = try Self.folder()
        try folder.write("{", to: "broken/a.gold.json")
        #expect(throws: GoldSet.Fault.self) { try GoldSet([folder.path + "/nowhere"]) }
        #expect(throws: GoldSet.Fault.self) { try GoldSet([folder.path + "/empty"]) }
        #expect(throws: GoldSet.Fault.self) { try GoldSet([folder.path + "/broken"]) }
        #expect(throws: GoldSet.Fault.self) { try GoldSet([folder.path + "/flat", folder.path + "/flat"]) }
    }
}
