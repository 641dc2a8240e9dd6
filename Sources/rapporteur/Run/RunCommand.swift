import ArgumentParser
import Foundation
import Interchange
import Staging

/// `rapporteur run`: a pipeline, from its sources to its sinks, as far as anything has changed.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Runs a pipeline: fetches what is new, makes records of it, brings the sinks up to date.",
        discussion: """
            A stage runs again on a page only where its input, its parameters or the program has changed. A run that was killed or
            interrupted is gone on with. WORKSPACE/report.json and the summary tell what came of it.
            Exit status: 0 all went well, 1 some pages failed or were left, 2 it could not run, 3 new pages do not look as those
            before them did (drift alarm), also where pages failed.

            Examples:
              rapporteur run Pipelines/fixtures.yaml
              rapporteur run Pipelines/osce-news.yaml --from extract --only osce:500001
            """)

    @Argument(help: ArgumentHelp("The pipeline's file.", valueName: "pipeline"))
    var file: String

    @Option(
        help: ArgumentHelp(
            "The folder to keep everything in, in place of the pipeline's.", valueName: "folder"))
    var workspace: String?

    @OptionGroup(title: "Stages and pages") var options: RunOptions

    @Flag(help: "Print a row for each record that this run made.")
    var table = false

    @Option(
        help: ArgumentHelp(
            "Write the report's figures to a file that Prometheus' node exporter collects.", valueName: "file"
        ))
    var metrics: String?

    @Option(
        help: ArgumentHelp("How doubts and failures are written to standard error.", valueName: "text|json"))
    var logFormat = LogFormat.text

    func run() async throws {
        Console.ignoreClosedPipes()
        _ = signal(SIGXFSZ, SIG_IGN)
        let pipeline: Pipeline
        do {
            var read = try PipelineReader.pipeline(at: file)
            read.workspace = workspace ?? read.workspace
            pipeline = read
        } catch {
            Log(logFormat).tell("run.pipeline.unsound", "\(error)", level: .error)
            ExitStatus.nothingRan.end
        }
        do {
            let run = BatchCommand(
                pipeline: pipeline, options: options, table: table, metrics: metrics,
                batch: Batch(logFormat: logFormat))
            try await (options.dryRun ? run.rehearse() : run.run()).end
        } catch let failure as StageFailure {
            Log(logFormat).tell(Notice(failure))
            ExitStatus.nothingRan.end
        } catch {
            let fault = WorkspaceFault(error, workspace: pipeline.workspace)
            Log(logFormat).tell("run.batch.failed", "rapporteur: \(fault)", level: .error)
            ExitStatus.nothingRan.end
        }
    }
}
