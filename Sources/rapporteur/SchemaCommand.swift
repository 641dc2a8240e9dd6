import ArgumentParser
import Interchange
import Staging

/// `rapporteur schema`: the forms of what is written.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Prints the JSON Schema of what is written and of pipelines.",
        discussion: "Example: rapporteur schema record > record.schema.json")

    /// What has a schema.
    enum Subject: String, ExpressibleByArgument, CaseIterable {
        /// A line of `rapporteur records`.
        case record
        /// A file that `rapporteur run` takes.
        case pipeline
    }

    @Argument(help: ArgumentHelp("What to describe.", valueName: "record|pipeline"))
    var subject: Subject

    func run() throws {
        switch subject {
        case .record: try OutputFile.standard.write(Array(Record.jsonSchema.utf8))
        case .pipeline: try OutputFile.standard.write(Array(Pipeline.jsonSchema.utf8))
        }
    }
}
