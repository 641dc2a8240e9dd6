import Foundation
import Interchange
import Parsing
import Testing

@testable import Extraction

@Suite struct `Text pages` {
    private static let prose =
        "Millers from nine valleys met in Examplia to compare the noise that their wheels make at night."

    private func article(_ page: String) async throws -> Article {
        let capture = Capture(
            origin: Origin(location: "page.txt", digest: "sha256:0"), body: Data(page.utf8))
        let document = try #require(try HTMLParser().run(capture).first).value
        return try #require(try Extractor().run(document).first).value
    }

    @Test(arguments: [
        ["Newsroom", "Millers count the noise of nine valleys", "3 May 2021", "*"],
        [
            "News Item", "Millers count the noise of nine valleys", "*", "- Issued on:", "- Issued by:",
            "- X", "*",
        ],
        [
            "Home | News | Video", "Millers count the noise of nine valleys", "3 May 2021 15:08 (UTC+05:00)",
            "By Ana Orr", "*",
        ],
        [
            "Submit Release", "There were 9 press releases posted in the last 24 hours.",
            "Millers count the noise of nine valleys", "*",
        ],
        [
            "Trusted News Since 1995", "A Site · Monday, May 3, 2021 · 7 Articles",
            "Millers count the noise of nine valleys", "*",
        ],
        ["Millers count the noise of nine valleys", "A Forum – Newsletter", "Posted on 3 May 2021", "*"],
        ["Millers count the noise of nine valleys", "OSCE", "*", "/Public Release. Rest"],
        ["Channel: Mills", "Millers count the noise of nine valleys", "$", "0", "0", "*"],
        [
            "PRESS RELEASE", "Millers count the noise of nine valleys", "*",
            "For further information contact:", "A. Orr",
        ],
    ])
    func `have one headline above their text, and the text alone in the body`(lines: [String]) async throws {
        let page = lines.map { $0 == "*" ? Self.prose : $0 }.joined(separator: "\n")
        let article = try await article(page)
        #expect(article.title?.text == "Millers count the noise of nine valleys")
        #expect(article.body.map(\.text) == [Self.prose])
    }

    @Test(arguments: [
        "date 2021-05-03 *", "MENAFN - Wire) *", "(MENAFN - Wire) *", "*\nFollow us on Telegram: @mills",
        "*\nRead more on this topic\nAnother mill", "*\nYou receive this message because you asked",
    ])
    func `have no headline where none is printed`(page: String) async throws {
        let article = try await article(page.replacingOccurrences(of: "*", with: Self.prose))
        #expect(article.title == nil)
        #expect(article.body.map(\.text) == [Self.prose])
    }

    @Test func `keep lines of an advisory that say where and when`() async throws {
        let article = try await article(
            "Mills open their doors to all\n\(Self.prose)\nWhere: The Old Mill, Examplia")
        #expect(article.body.last?.text == "Where: The Old Mill, Examplia")
    }
}
