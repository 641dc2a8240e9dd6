import ArgumentParser
import Extraction
import Fetching
import Foundation
import Interchange
import Staging

/// `rapporteur explain`: why a record says what it says, for a person.
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Shows a page with all that was found in it, and why.",
        discussion: """
            Prints title, lead and body with each finding marked, and below each paragraph what was read there: the rule,
            the cue, how the speaker was resolved, the interval; and what was considered and left alone, with the reason.
            On a terminal findings are coloured; elsewhere, or with NO_COLOR set, they stand in brackets:

              [q1 …] quote  [d1 …] date  [f1 …] funder  [o1 …] organiser  [r1 …] project  [p1 …] place
              {x1 …} left alone

            Example: rapporteur explain page.html
            Example: NO_COLOR=1 rapporteur explain https://www.osce.org/node/500001 | less
            """)

    /// Characters in a line where the terminal does not say, and the most that reads well.
    private static let widest = 110

    @Argument(help: "Files, directories, WARC archives, http(s) URLs, or - for a page on standard input.")
    var pages: [String]

    func run() async throws {
        let path = MainPath()
        let batch = Batch(logFormat: .text)
        let queue = try PageQueue(pages, tellingBy: batch)
        let printer = ExplanationPrinter(isColoured: Self.isColoured, width: Self.width)
        let output = OutputFile.standard
        Console.ignoreClosedPipes()
        var (status, isFirst) = (ExitStatus.allWell, true)
        while let page = queue.next() {
            for outcome in await path.explanations(of: page) {
                switch outcome {
                case .success(let item):
                    let text = ExplainedText(item.record, of: item.explanation)
                    let shown = printer.text(text, heading: Self.heading(item.record))
                    try write((isFirst ? "" : "\n") + shown, to: output, status)
                    isFirst = false
                case .failure(let failure):
                    batch.tell([Notice(failure)])
                    status = .somePagesFailed
                }
            }
        }
        status.end
    }

    /// Writes to a reader, who may leave early, as `less` does.
    private func write(_ text: String, to output: borrowing OutputFile, _ status: ExitStatus) throws {
        do {
            try output.write(Array(text.utf8))
        } catch {
            guard error.code == EPIPE else { throw error }
            status.end
        }
    }

    /// What the page says of itself, a line each.
    private static func heading(_ record: Record) -> [String] {
        let language = record.language.map { ", language \($0)" } ?? ""
        let published = record.published.map(told) ?? "published: the page does not say"
        var lines = [
            record.source.location,
            "\(record.kind.rawValue)\(language); family \(record.source.family), "
                + "confidence \(record.source.confidence)",
            published,
        ]
        if !record.issuedBy.isEmpty { lines.append("issued by " + record.issuedBy.joined(separator: ", ")) }
        if !record.fieldsOfWork.isEmpty {
            lines.append("fields of work " + record.fieldsOfWork.joined(separator: ", "))
        }
        if !record.items.isEmpty { lines.append("entries listed: \(record.items.count)") }
        return lines + record.diagnostics.map { "\($0.severity.rawValue) \($0.code): \($0.message)" }
    }

    private static func told(_ published: Record.Published) -> String {
        if let date = published.date {
            return "published \(date) (\(published.from?.rawValue ?? "unknown"))"
        }
        let earliest = published.earliest?.description ?? "…"
        let latest = published.latest?.description ?? "…"
        return "published between \(earliest) and \(latest)"
    }

    /// Whether standard output is a terminal and nobody has asked for no colour (https://no-color.org).
    private static var isColoured: Bool {
        let environment = ProcessInfo.processInfo.environment
        return isatty(STDOUT_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
            && environment["TERM"] != "dumb"
    }

    private static var width: Int {
        var size = winsize()
        guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else {
            return widest
        }
        return min(Int(size.ws_col), widest)
    }
}

extension MainPath {
    /// One item of a page, as a record and with what was left alone.
    struct ExplainedItem: Sendable {
        let record: Record
        let explanation: Extractor.Explanation
    }

    /// Takes one page all the way, its extraction with reasons.
    func explanations(of page: QueuedPage) async -> [Result<ExplainedItem, StageFailure>] {
        let documents = await parser.pass(captures(of: page))
        var items: [Result<ExplainedItem, StageFailure>] = []
        for outcome in documents.outcomes {
            switch outcome {
            case .failure(let failure): items.append(.failure(failure))
            case .value(let document):
                for explanation in extractor.explain(document.value) {
                    items += await records(of: explanation, after: document.diagnostics)
                }
            }
        }
        return items
    }

    private func records(
        of explanation: Extractor.Explanation, after doubts: [Diagnostic]
    ) async -> [Result<ExplainedItem, StageFailure>] {
        let article = Staged(explanation.article.value, doubts + explanation.article.diagnostics)
        return await normaliser.pass(PageProgress([.value(article)])).outcomes.map { outcome in
            switch outcome {
            case .failure(let failure): return .failure(failure)
            case .value(let staged):
                var finisher = RecordFinisher()
                return .success(
                    ExplainedItem(record: finisher.finish(staged), explanation: explanation))
            }
        }
    }
}
