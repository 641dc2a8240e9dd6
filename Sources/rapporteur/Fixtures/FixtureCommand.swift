import ArgumentParser
import Evaluation
import Fetching
import Foundation
import Interchange
import Staging

/// `rapporteur fixture`: pages with what the program says of them, kept to see what a change changes.
struct FixtureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fixture",
        abstract: "Makes fixtures of pages, writes what the stages give of them, compares.",
        discussion: """
            A fixture is a folder FAMILY/SLUG: the page as its bytes came, fetch.json, parse.json, extract.json and
            normalise.json as the stages gave them last time, and gold.json, which a person writes.

            Example: rapporteur fixture add https://www.osce.org/node/500001 osce-drupal/quote-in-caption
            Example: rapporteur fixture check
            """,
        subcommands: [AddCommand.self, RecordCommand.self, CheckCommand.self])
}

/// Where the fixtures are.
struct FixtureOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder of the fixtures.", valueName: "folder"))
    var fixtures = "Fixtures"

    var root: URL { URL(filePath: fixtures, directoryHint: .isDirectory) }

    /// The fixtures with these names, or all.
    ///
    /// - Throws: `FixtureFolder.Fault` where one is not there.
    func folders(_ names: [String]) throws -> [FixtureFolder] {
        guard !names.isEmpty else {
            let all = try FixtureFolder.all(in: root)
            guard !all.isEmpty else { throw FixtureFolder.Fault("\(fixtures) holds no fixture") }
            return all
        }
        return try names.map { name in
            guard let name = FixtureMaker.Name(name) else { throw Self.malformed(name) }
            return try FixtureFolder(in: root, family: name.family, slug: name.slug)
        }
    }

    static func malformed(_ name: String) -> ValidationError {
        ValidationError(
            "\"\(name)\" is no FAMILY/SLUG: two words of small letters, digits and hyphens, a slash between.")
    }
}

extension FixtureCommand {
    /// `rapporteur fixture add`.
    struct AddCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Makes a fixture of a page.",
            discussion: """
                PAGE is a file, a URL, or with --workspace a page that it knows, by its location or the id of its record.
                gold.json is filled with what the program found and marked "draft": read the page, correct it, and
                take that key out. A fixture that is there is left as it is.
                Exit status: 0 it is made, 2 it is not.

                Example: rapporteur fixture add osce:500001 osce-drupal/quote-in-caption --workspace workspace/osce-news
                """)

        @Argument(help: "A file, an http(s) URL, or an id.") var page: String

        @Argument(help: ArgumentHelp("What to call it.", valueName: "family/slug")) var name: String

        @Option(help: ArgumentHelp("Take the page from this workspace.", valueName: "folder"))
        var workspace: String?

        @OptionGroup var options: FixtureOptions

        @OptionGroup(title: "Network") var network: NetworkOptions

        func run() async throws {
            guard let name = FixtureMaker.Name(name) else { throw FixtureOptions.malformed(name) }
            let records: [Record]
            do {
                records = try await FixtureMaker(in: options.root).make(name, of: await capture())
            } catch let failure as StageFailure {
                Console.tell(Notice(failure).line)
                ExitStatus.nothingRan.end
            }
            try OutputFile.standard.write(Array(told(records, name).utf8))
        }

        private func capture() async throws -> Capture {
            let fetcher = network.mainPath.fetcher
            if let workspace {
                return try await StoredPage(workspace: workspace, fetcher: fetcher).capture(page)
            }
            switch try PageSource.parse(page) {
            case .file, .url: return try await fetcher.run(PageRequest(location: page))[0].value
            case .directory, .standardInput:
                throw ValidationError(
                    "A fixture is made of one page: a file, a URL, or an id of a --workspace.")
            }
        }

        private func told(_ records: [Record], _ name: FixtureMaker.Name) -> String {
            let place = "\(options.fixtures)/\(name.family)/\(name.slug)"
            var lines = [
                "\(place) is made. Now read the page, correct gold.json and take \"draft\" out of it."
            ]
            if records.isEmpty { lines.append("The page stops; gold.json names the failure.") }
            for record in records where record.source.family != name.family {
                lines.append(
                    "\(record.id) is read as a page of \(record.source.family), not of \(name.family).")
            }
            return lines.joined(separator: "\n") + "\n"
        }
    }

    /// `rapporteur fixture record`.
    struct RecordCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "record", abstract: "Writes what the stages give of fixtures; gold is left alone.",
            discussion: """
                Tells the files that are others than before. Read their diff; it is the review of a change.

                Example: rapporteur fixture record osce-drupal/quote-in-caption
                """)

        @Argument(help: ArgumentHelp("The fixtures; without one all.", valueName: "family/slug"))
        var names: [String] = []

        @OptionGroup var options: FixtureOptions

        func run() async throws {
            let (recorder, fixtures) = (FixtureRecorder(), try options.folders(names))
            var changed = 0
            for fixture in fixtures {
                for name in try await recorder.record(fixture) {
                    changed += 1
                    try OutputFile.standard.write(line: Array("\(fixture.description)/\(name)".utf8))
                }
            }
            Console.tell("Fixtures: \(fixtures.count); files that are others than before: \(changed).")
        }
    }

    /// `rapporteur fixture check`.
    struct CheckCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: "Says where the stages give something else than is recorded.",
            discussion: """
                Each stage reads what is recorded of the one before, so that one change shows in one place.
                Exit status: 0 all is as recorded, 1 something is not, or gold.json is still a draft.

                Example: rapporteur fixture check osce-drupal/quote-in-caption
                """)

        @Argument(help: ArgumentHelp("The fixtures; without one all.", valueName: "family/slug"))
        var names: [String] = []

        @OptionGroup var options: FixtureOptions

        func run() async throws {
            let (recorder, fixtures) = (FixtureRecorder(), try options.folders(names))
            var findings = 0
            func tell(_ finding: String) throws {
                findings += 1
                try OutputFile.standard.write(line: Array(finding.utf8))
            }
            for fixture in fixtures {
                do {
                    for name in FixtureRecorder.names {
                        if let difference = try await recorder.difference(in: name, of: fixture) {
                            try tell(difference.description)
                        }
                    }
                    if try fixture.gold().draft == true {
                        try tell("\(fixture.description)/gold.json is a draft that nobody has corrected yet")
                    }
                } catch let fault as FixtureFolder.Fault {
                    try tell(fault.description)
                }
            }
            Console.tell(
                "Fixtures: \(fixtures.count); findings: \(findings).")
            (findings == 0 ? ExitStatus.allWell : .somePagesFailed).end
        }
    }
}
