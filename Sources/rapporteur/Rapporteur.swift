import ArgumentParser
import Extraction
import Fetching
import Interchange
import Normalisation
import Parsing
import Staging

/// The main path: the four stages, and the way of a page through them.
///
///     PageRequest ─Fetcher▶ Capture ─HTMLParser▶ Document ─Extractor▶ Article ─Normaliser▶ Record
struct MainPath: Sendable {
    var fetcher = Fetcher()
    var parser = HTMLParser()
    let extractor = Extractor()
    let normaliser = Normaliser()

    /// Takes one page all the way in memory; the four filters give the same bytes.
    func records(of page: PageProgress<PageRequest>) async -> PageProgress<Record> {
        await records(of: fetcher.pass(page))
    }

    /// Takes a page that has been fetched the rest of the way.
    func records(of captures: PageProgress<Capture>) async -> PageProgress<Record> {
        let documents = await parser.pass(captures)
        let articles = await extractor.pass(documents)
        return await normaliser.pass(articles)
    }

    /// Takes the first step, which a page out of an archive has behind it.
    func captures(of page: QueuedPage) async -> PageProgress<Capture> {
        switch page {
        case .request(let request): await fetcher.pass(request)
        case .capture(let capture): capture
        }
    }
}

/// The command; its parts stand in one file each.
@main
struct Rapporteur: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rapporteur",
        abstract: "Turns OSCE news pages into records: fetch, parse, extract, normalise.",
        discussion: """
            Examples:
              rapporteur records Fixtures --output records.jsonl --summary
              rapporteur parse page.html | rapporteur extract | rapporteur normalise

            Both ways give the same bytes. Doubts and failures go to standard error, one line each.
            Exit status: 0 all went well, 1 some pages failed, 2 wrong usage or nothing could run.
            """,
        version: "1.0.0",
        subcommands: [
            RunCommand.self, CheckCommand.self, DiffCommand.self, PublishCommand.self, QueryCommand.self,
            RecordsCommand.self, CrawlCommand.self, FixtureCommand.self, FetchCommand.self,
            ParseCommand.self, ExtractCommand.self,
            NormaliseCommand.self,
            ExplainCommand.self, EvaluateCommand.self, SchemaCommand.self, RobotsCommand.self,
            URLCommand.self, EvidenceCommand.self,
        ])

    /// Runs the command that the arguments name; what nobody could run exits with 2.
    static func main() async {
        do {
            switch try parseAsRoot() {
            case var command as any AsyncParsableCommand: try await command.run()
            case var command: try command.run()
            }
        } catch {
            ExitStatus.end(with: error)
        }
    }
}
