import ArgumentParser
import Interchange
import Staging

/// `rapporteur schema`: the forms of what is written.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Prints the JSON Schema of what is written.",
        discussion: "Example: rapporteur schema record > record.schema.json")

    /// What has a schema.
    enum Subject: String, ExpressibleByArgument, CaseIterable {
        /// A line of `rapporteur records`.
        case record
    }

    @Argument(help: ArgumentHelp("What to describe.", valueName: "record"))
    var subject: Subject

    func run() throws {
        switch subject {
        case .record: try OutputFile.standard.write(Array(Record.jsonSchema.utf8))
        }
    }
}
