import ArgumentParser
import Fetching
import Foundation
import Interchange
import Staging

/// `rapporteur robots`: what a site allows the fetcher.
struct RobotsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "robots",
        abstract: "Says whether a page may be fetched, and which line of robots.txt decides.",
        discussion: """
            With --check nothing is fetched: the arguments are the file, the agent and the URL.
            Exit status: 0 allowed, 1 disallowed, 2 wrong usage.

            Examples:
              rapporteur robots https://www.osce.org/press-releases
              rapporteur robots --check robots.txt Rapporteur https://www.osce.org/press-releases
            """)

    @Argument(help: "A URL; with --check a file, an agent and a URL.")
    var arguments: [String]

    @Flag(help: "Take robots.txt from a file.")
    var check = false

    @Option(help: ArgumentHelp("Ask as another agent than the fetcher's.", valueName: "token"))
    var agent: String?

    @OptionGroup var network: NetworkOptions

    func validate() throws {
        guard arguments.count == (check ? 3 : 1) else {
            throw ValidationError(check ? "--check takes a file, an agent and a URL." : "One URL is needed.")
        }
    }

    func run() async throws {
        let (isAllowed, reason) = try check ? checkFile() : await askSite()
        try OutputFile.standard.write(line: Array((isAllowed ? "allowed" : "disallowed").utf8))
        Console.tell(reason)
        (isAllowed ? ExitStatus.allWell : .somePagesFailed).end
    }

    private func askSite() async throws -> (Bool, String) {
        let url = try Self.url(arguments[0])
        let policy = RobotsPolicy(transport: network.transport, limits: network.limits, agent: agent)
        let verdict = await policy.verdict(for: url)
        let delay = verdict.crawlDelay.map { "; Crawl-delay asks for \($0)" } ?? ""
        return (verdict.isAllowed, "\(url): \(verdict.reason)\(delay).")
    }

    private func checkFile() throws -> (Bool, String) {
        let url = try Self.url(arguments[2])
        let body: Data
        do { body = try Data(contentsOf: URL(fileURLWithPath: arguments[0])) } catch {
            throw ValidationError("\(arguments[0]) cannot be read.")
        }
        let file = RobotsFile(body)
        let verdict = file.verdict(for: arguments[1], target: url.target)
        let reason = verdict.line.map { "line \($0): \(verdict.rule ?? "")" } ?? verdict.absence ?? ""
        return (verdict.isAllowed, "\(url): \(reason).")
    }

    /// A URL; a path alone is one of some site.
    private static func url(_ text: String) throws -> WebURL {
        let base = text.hasPrefix("/") ? WebURL("https://site.invalid/") : nil
        guard let url = WebURL(text, base: base) else {
            throw ValidationError("\(text) is no http or https URL.")
        }
        return url
    }
}
