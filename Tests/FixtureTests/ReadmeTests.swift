import Foundation
import TestSupport
import Testing

@Suite(.disabled(if: Recorded.isRecording)) struct `The README` {
    private static let page = "Fixtures/feed-item/markup-fragment-with-entities/page.html"

    /// What stands in the fenced blocks of a language.
    private func blocks(_ language: String) throws -> [String] {
        let text = try String(contentsOf: Fixture.root.appending(path: "README.md"), encoding: .utf8)
        return text.components(separatedBy: "```\(language)\n").dropFirst().map {
            $0.components(separatedBy: "\n```")[0]
        }
    }

    @Test func `shows a page that is there`() throws {
        let page = try String(contentsOf: Fixture.root.appending(path: Self.page), encoding: .utf8)
        #expect(try blocks("html") == [page.trimmingCharacters(in: .newlines)])
    }

    @Test func `shows what the command makes of it, with gaps`() async throws {
        let record = try await Command.run("records", Self.page).text.filter { !$0.isWhitespace }
        let blocks = try blocks("json")
        #expect(blocks.count == 2)
        for block in blocks {
            var rest = record[...]
            for piece in block.filter({ !$0.isWhitespace }).split(separator: "…") {
                let place = try #require(
                    rest.range(of: piece), "not in the record, or not in this order: \(piece)")
                rest = rest[place.upperBound...]
            }
        }
    }

    @Test func `asks the database what the sqlite3 shell answers`() async throws {
        let shell = URL(filePath: "/usr/bin/sqlite3")
        guard FileManager.default.isExecutableFile(atPath: shell.path) else {
            return print("No sqlite3 is installed: the questions are not asked; `make packages` installs it")
        }
        let folder = try TemporaryFolder()
        let path = folder.path + "/records.sqlite"
        let records = try await Command.run("records", "Fixtures")
        let published = try await Command.run("publish", "-", "--sqlite", path, input: records.output)
        #expect(published.status == 0, "\(published.errors)")
        let questions = try blocks("sql")
        #expect(questions.count == 3)
        for question in questions {
            let answer = try await Command.run(shell, ["-bail", path, question])
            #expect(answer.status == 0 && answer.errors.isEmpty, "\(question)\n\(answer.errors)")
            #expect(answer.text.split(separator: "\n").count >= 3, "\(question)\n\(answer.text)")
        }
    }
}
