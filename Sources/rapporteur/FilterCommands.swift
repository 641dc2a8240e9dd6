import ArgumentParser
import Extraction
import Fetching
import Foundation
import Interchange
import Parsing
import Staging

/// `rapporteur fetch`: the first stage alone.
struct FetchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: Fetcher.name, abstract: "Reads pages: paths and URLs in, captures out, as JSON Lines.",
        discussion: """
            Without an argument it takes one path or URL a line from standard input.

            Example: rapporteur fetch https://www.osce.org/node/500001 > captures.jsonl
            """)

    @Argument(help: "Files, directories, WARC archives, http(s) URLs, or - for a page on standard input.")
    var pages: [String] = []

    @OptionGroup var options: BatchOptions

    @OptionGroup var network: NetworkOptions

    func run() async throws {
        let path = network.mainPath
        let batch = options.batch
        let output = OutputFile.standard
        let work = { @Sendable (page: PageProgress<PageRequest>) in await path.fetcher.pass(page) }
        let status =
            if pages.isEmpty {
                try await batch.run(
                    next: JSONLinesReader(STDIN_FILENO).next, work: { await work(Self.page($0)) }
                ) {
                    try output.write($0, options)
                }
            } else {
                try await batch.run(
                    next: PageQueue(pages, tellingBy: batch).next, work: path.captures(of:)
                ) { try output.write($0, options) }
            }
        status.end
    }

    /// A line that is no JSON object is a path or a URL.
    private static func page(_ line: JSONLinesReader.Line) -> PageProgress<PageRequest> {
        guard line.bytes.first != UInt8(ascii: "{") else { return PageProgress(line, readBy: Fetcher.name) }
        let location = String(decoding: line.bytes, as: UTF8.self).trimmingCharacters(in: .whitespaces)
        return PageProgress(PageRequest(location: location))
    }
}

/// `rapporteur parse`: the second stage; it reads pages by itself where it is given paths.
struct ParseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: HTMLParser.name,
        abstract: "Reads markup and text: captures in, documents out, as JSON Lines.",
        discussion: """
            Without an argument it takes what `rapporteur fetch` writes from standard input.

            Example: rapporteur parse page.html | rapporteur extract | rapporteur normalise
            """)

    @Argument(help: "Files, directories, WARC archives, http(s) URLs, or - for a page on standard input.")
    var pages: [String] = []

    @OptionGroup var options: BatchOptions

    @OptionGroup var network: NetworkOptions

    func run() async throws {
        let path = network.mainPath
        let batch = options.batch
        let output = OutputFile.standard
        let status =
            if pages.isEmpty {
                try await batch.filter(path.parser) { try output.write($0, options) }
            } else {
                try await batch.run(
                    next: PageQueue(pages, tellingBy: batch).next,
                    work: { await path.parser.pass(path.captures(of: $0)) }
                ) { try output.write($0, options) }
            }
        status.end
    }
}

/// `rapporteur extract`: the third stage.
struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: Extractor.name,
        abstract: "Finds title, body, quotes, days and funders: documents in, articles out, as JSON Lines.",
        discussion: """
            Takes what `rapporteur parse` writes from standard input.

            Example: rapporteur parse page.html | rapporteur extract --pretty
            """)

    @OptionGroup var options: BatchOptions

    func run() async throws {
        let output = OutputFile.standard
        try await options.batch.filter(MainPath().extractor) { try output.write($0, options) }.end
    }
}

/// `rapporteur normalise`: the last stage.
struct NormaliseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "normalise",
        abstract: "Resolves days, names and codes: articles in, records out, as JSON Lines.",
        discussion: """
            Takes what `rapporteur extract` writes from standard input, and writes records alone.

            Example: rapporteur extract < documents.jsonl | rapporteur normalise > records.jsonl
            """)

    @OptionGroup var options: BatchOptions

    func run() async throws {
        var finisher = RecordFinisher()
        let output = OutputFile.standard
        let status = try await options.batch.filter(MainPath().normaliser) { outcome in
            guard case .value(let staged) = outcome else { return }
            try output.write(finisher.finish(staged), options)
        }
        status.end
    }
}

extension Batch {
    /// Runs one stage over the lines of standard input.
    func filter<Step: Stage>(
        _ stage: Step, write: (Outcome<Step.Output>) throws -> Void
    ) async throws -> ExitStatus where Step.Output: Located {
        try await run(
            next: JSONLinesReader(STDIN_FILENO).next,
            work: { await stage.pass(PageProgress($0, readBy: Step.name)) }, write: write)
    }
}
