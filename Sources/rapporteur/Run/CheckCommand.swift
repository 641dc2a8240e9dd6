import ArgumentParser
import Staging

/// `rapporteur check`: whether a pipeline file is sound.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Says what is wrong in pipeline files: file, line and key.",
        discussion: """
            Exit status: 0 all are sound, 2 one is not.

            Example: rapporteur check Pipelines/osce-news.yaml
            """)

    @Argument(help: ArgumentHelp("The pipelines' files.", valueName: "pipeline"))
    var files: [String]

    func run() throws {
        var status = ExitStatus.allWell
        for file in files {
            do { _ = try PipelineReader.pipeline(at: file) } catch let errors as PipelineErrors {
                Console.tell("\(errors)")
                status = .nothingRan
            }
        }
        status.end
    }
}
