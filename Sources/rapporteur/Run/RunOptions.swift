public import ArgumentParser
public import Staging

extension BatchStage: ExpressibleByArgument {}

/// Which stages `rapporteur run` runs, and on which pages.
struct RunOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Begin with a stage; what those before it gave is taken from the workspace.",
            valueName: "fetch|parse|extract|normalise|publish"))
    var from = BatchStage.fetch

    @Option(
        help: ArgumentHelp("End behind a stage.", valueName: "fetch|parse|extract|normalise|publish"))
    var to = BatchStage.publish

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Take only these pages: ids of records, node ids, or locations. Nothing is fetched, nothing removed.",
            valueName: "id"))
    var only: [String] = []

    @Flag(help: "Run the stages also where nothing has changed.")
    var force = false

    @Flag(help: "Check the pipeline, say what would be done, and do nothing.")
    var dryRun = false

    func validate() throws {
        guard from <= to else {
            throw ValidationError("--from \(from.rawValue) stands behind --to \(to.rawValue).")
        }
    }

    /// The stages selected.
    var selection: BatchSelection { BatchSelection(from: from, to: to, isForced: force) }
}
