import ArgumentParser
import Foundation
import Interchange
import Publishing
import Staging

/// `rapporteur query`: who said it.
struct QueryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query", abstract: "Searches quotes by words, speaker, role, date and funder.",
        discussion: """
            DATABASE is a file that the SQLite sink wrote, or a workspace with records.sqlite in it. All WORDS have to
            be in the quote, marks on letters and case aside; "words side by side", and begin* for a beginning. The best
            match comes first; without words the newest page does.
            Exit status: 0 also where nothing was found, 2 where the database cannot be read.

            Example: rapporteur query records.sqlite "human rights" --role ambassador --from 2023-01-01
            Example: rapporteur query records.sqlite --funder DE --json
            """)

    /// Characters in a line of the table.
    private static let tableWidth = 110

    @Argument(help: "A database, or a workspace.")
    var database: String

    @Argument(help: "Words of the quote.")
    var words: [String] = []

    @Option(help: ArgumentHelp("Words of the speaker's name, or their beginnings.", valueName: "name"))
    var speaker: String?

    @Option(help: ArgumentHelp("Words of the speaker's role, or their beginnings.", valueName: "words"))
    var role: String?

    @Option(help: ArgumentHelp("Pages of that day or later.", valueName: "yyyy-mm-dd"), transform: Self.day)
    var from: CalendarDate?

    @Option(help: ArgumentHelp("Pages of that day or earlier.", valueName: "yyyy-mm-dd"), transform: Self.day)
    var to: CalendarDate?

    @Option(
        help: ArgumentHelp(
            "Pages that name a funder with these words in its name, or of that ISO code.", valueName: "name"))
    var funder: String?

    @Option(help: ArgumentHelp("How many quotes are printed at the most.", valueName: "count"))
    var limit = 20

    @Flag(help: "Print one JSON object a quote, each on a line.")
    var json = false

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit has to be 1 or more.") }
    }

    func run() throws {
        var search = QuoteSearch()
        search.words = words.isEmpty ? nil : words.joined(separator: " ")
        (search.speaker, search.role, search.funder) = (speaker, role, funder)
        (search.from, search.to, search.limit) = (from, to, limit)
        var isFolder: ObjCBool = false
        let isThere = unsafe FileManager.default.fileExists(atPath: database, isDirectory: &isFolder)
        let path = isThere && isFolder.boolValue ? database + "/records.sqlite" : database
        let hits = try search.hits(inDatabaseAt: path)
        let output = OutputFile.standard
        if json {
            for hit in hits { try output.write(line: CanonicalJSON.bytes(hit)) }
        } else {
            try output.write(Array(QuoteTable(hits).text(width: Self.tableWidth).utf8))
        }
    }

    /// Reads `2023-12-18`.
    private static func day(_ text: String) throws -> CalendarDate {
        guard let day = CalendarDate(text) else {
            throw ValidationError("\"\(text)\" is no day of the calendar such as 2023-12-18.")
        }
        return day
    }
}
