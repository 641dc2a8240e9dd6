import Evaluation
import Foundation
import Interchange
import Staging
import TestSupport
import Testing

@testable import rapporteur

@Suite(.disabled(if: Recorded.isRecording)) struct `Pages from outside` {
    private static let page = Fixture.root.appending(
        path: "Fixtures/osce-new-html/labels-and-time-element/page.html")

    private static func doubled(_ bytes: Data, times: Int) -> Data {
        (0..<times).reduce(bytes) { bytes, _ in bytes + bytes }
    }

    /// Pages that are none, by file name, up to 80 MB of `<div>`; the last one is a good one.
    private static func write(into folder: TemporaryFolder) throws -> [String] {
        let good = try Data(contentsOf: page)
        var random = Seeded(1)
        let noise = Data((0..<4_000).map { _ in UInt8.random(in: 0...255, using: &random) })
        let divisions = doubled(Data("<div>".utf8), times: 18)
        let pages: [(String, Data)] = [
            ("01-empty.html", Data()), ("02-spaces.html", Data("  \n\t ".utf8)), ("03-noise.html", noise),
            ("04-cut.html", good.prefix(good.count / 2)),
            ("05-cut-in-a-tag.html", good.prefix(200) + Data("<a href=\"".utf8)),
            ("06-nul.txt", Data(repeating: 0, count: 10_000)), ("07-deep.html", divisions),
            ("08-too-large.html", doubled(divisions, times: 6)),
            ("09-utf-16-label.html", Data("<meta charset=utf-16><p>Plain text in one byte a letter.".utf8)),
            (
                "10-broken-utf-8.html",
                Data(
                    "<meta charset=utf-8><p>Caf\u{E9} in Gora\u{17E}de".utf16.map {
                        UInt8(truncatingIfNeeded: $0)
                    })
            ),
            ("11-no-such-label.html", Data("<meta charset=no-such-thing><p>Some text of a page.".utf8)),
            ("12-quotes.txt", Data(repeatElement("“", count: 5_000).joined().utf8)),
            ("99-good.html", good),
        ]
        for (name, bytes) in pages { try bytes.write(to: URL(filePath: "\(folder.path)/\(name)")) }
        return pages.map { "\(folder.path)/\($0.0)" }
    }

    @Test func `give a record or a failure, and never stop those after them`() async throws {
        let folder = try TemporaryFolder()
        let pages = try Self.write(into: folder)
        let stopped = folder.path + "/stopped"
        let outcome = try await Command.run("records", folder.path, "--failures", stopped)
        #expect(outcome.status == 1)
        let records = try outcome.text.split(separator: "\n").map {
            try CanonicalJSON.value(Record.self, from: String($0)).source.location
        }
        let failures = try String(contentsOfFile: stopped, encoding: .utf8).split(separator: "\n").map {
            try CanonicalJSON.value([String: StageFailure].self, from: String($0))["failure"]?.location ?? ""
        }
        #expect((records + failures).sorted() == pages)
        #expect(records.last == pages.last)
        for failure in failures { #expect(outcome.errors.contains("\(failure): failure ")) }
    }

    @Test(
        arguments: [
            ("<p>", "on Monday, 3 May, from May to June 2021, yesterday, "),
            ("<p>", "Norway funded the mill and "),
            ("<p>", "Norway, the Ministry of Trade and Industry of Malta, "),
            ("<p>", "Ana Orr, Head of the Mill, came. “It is a road,” he said. "),
            ("", "<a href=\"/mill\">Mill</a> "),
            ("<p>", "the Minister of Trade and of the Mill of "),
            ("<p>", "<a rel=author href=\"/author/orr\">Ana Orr</a> "),
            (
                "<p>The mill is open, Ana Orr said.</p>",
                "<div class=c><a href=/n>The mill is open again</a> x</div>"
            ),
            (
                "<p>The mill is open, Ana Orr said.</p>",
                "<p><time datetime=2024-05-03></time><a href=/n>The mill is open</a>"
            ),
        ])
    func `of the same words over and over take no more than their length in time`(
        _ opening: String, _ unit: String
    ) async throws {
        try await Self.readsInTime(opening + String(repeating: unit, count: 150_000 / unit.utf8.count))
    }

    @Test(arguments: [
        ("It came out of the pocket of the vet", " alone. "), ("“It is,” Ana Orr", " said. "),
        ("Norway funded the mill of Orr", ". "), ("the Orr", " Ministry and the "),
    ])
    func `of ever new words take no more than their length in time`(_ opening: String, _ close: String)
        async throws
    {
        let count = 200_000 / (opening.utf8.count + close.utf8.count + 4)
        // Letters only: `vetbcad`.
        let words = (1_000..<1_000 + count).map { number in
            String(
                String.UnicodeScalarView(
                    "\(number)".unicodeScalars.compactMap { Unicode.Scalar($0.value + 49) }))
        }
        try await Self.readsInTime("<p>" + words.map { opening + $0 + close }.joined())
    }

    private static func readsInTime(_ text: String) async throws {
        let path = MainPath()
        let text = text + "end."
        let origin = Origin(location: "page.html", digest: "sha256:" + String(repeating: "0", count: 64))
        let capture = Capture(origin: origin, body: Data("<h1>Of the mill</h1>\(text)".utf8))
        let start = ContinuousClock.now
        _ = await path.normaliser.pass(path.extractor.pass(path.parser.pass(PageProgress(capture))))
        // A quadratic pass takes minutes in a debug build; a linear one takes seconds.
        #expect(ContinuousClock.now - start < .seconds(25))
    }

    /// A fixture's page with pieces cut out, doubled, moved and struck by noise.
    private static func mangled(_ page: Data, _ random: inout Seeded) -> Data {
        var bytes = Array(page)
        for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
            let start = Int.random(in: 0..<bytes.count, using: &random)
            let end = min(bytes.count, start + Int.random(in: 0...400, using: &random))
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes.removeSubrange(start..<end)
            case 1:
                bytes.insert(
                    contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &random))
            case 2: bytes[start] = UInt8.random(in: 0...255, using: &random)
            default: bytes.removeLast(bytes.count - end)
            }
        }
        return Data(bytes)
    }

    @Test(arguments: try Fixture.all())
    func `keep their evidence true however mangled`(_ fixture: Fixture) async throws {
        let path = MainPath()
        let page = try fixture.page()
        for seed in 1...6 as ClosedRange<UInt64> {
            var random = Seeded(seed)
            let origin = Origin(location: "page", digest: "sha256:" + String(repeating: "0", count: 64))
            let capture = Capture(origin: origin, body: Self.mangled(page, &random))
            let articles = await path.extractor.pass(path.parser.pass(PageProgress(capture)))
            for record in FixturePages.records(of: await path.normaliser.pass(articles).outcomes) {
                #expect(EvidenceCheck.faults(in: record) == [], "\(fixture), seed \(seed)")
            }
        }
    }
}
