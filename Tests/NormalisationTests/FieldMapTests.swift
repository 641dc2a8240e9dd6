import Interchange
import Testing

@testable import Normalisation

@Suite struct `Places in the texts of a record` {
    /// Letters of one to four bytes, longer than the steps between two counts.
    private static let paragraph = String(repeating: "Mühle – Ђурђа 🌾 and mill ", count: 40)

    private static func article(_ body: [String]) -> Article {
        var (passages, start) = ([Passage](), 10)
        for text in body {
            passages.append(Passage(text, ByteRange(start, start + text.utf8.count)))
            start += text.utf8.count + 1
        }
        return Article(
            origin: Origin(location: "page.txt", digest: "sha256:0"), mediaType: "text/plain",
            charset: "utf-8", item: 1, family: "generic", confidence: 1, canonicalURL: nil, nodeID: nil,
            kind: .news, language: nil, title: nil, lead: nil, authors: [], published: [], dateline: nil,
            issuedBy: [], fieldsOfWork: [], body: passages, quotes: [], dates: [], funders: [],
            organisers: [], projects: [], places: [], items: [])
    }

    @Test func `are counted in code points wherever they begin`() throws {
        let article = Self.article(["First.", Self.paragraph])
        let map = FieldMap(article)
        let body = try #require(map.body)
        let second = try #require(article.body.last)
        for index in second.text.unicodeScalars.indices {
            let start =
                second.range.start + second.text.utf8.distance(from: second.text.startIndex, to: index)
            let length = String(second.text.unicodeScalars[index]).utf8.count
            let evidence = try #require(
                map.evidence(ByteRange(start, start + length), rule: "date.day"), "\(start)")
            let scalars = Array(body.unicodeScalars)
            #expect(evidence.end == evidence.start + 1)
            #expect(scalars[evidence.start] == second.text.unicodeScalars[index])
        }
    }

    @Test func `may lie in two paragraphs, but in no other text`() {
        let article = Self.article(["First.", "Second."])
        let map = FieldMap(article)
        #expect(map.evidence(ByteRange(17, 24), rule: "r").map { [$0.start, $0.end] } == [7, 14])
        #expect(map.evidence(ByteRange(12, 20), rule: "r").map { [$0.start, $0.end] } == [2, 10])
        #expect(map.evidence(ByteRange(30, 31), rule: "r") == nil)
    }
}
