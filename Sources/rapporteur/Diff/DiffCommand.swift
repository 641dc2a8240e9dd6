import ArgumentParser
import Foundation
import Interchange
import Staging

/// `rapporteur diff`: what a changed rule would change, on everything ever fetched.
struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Reads all stored pages again with the program at hand, and shows what would change.",
        discussion: """
            Each record is held against the one that the workspace has, field by field; members of lists are paired by what they say.
            Nothing is written. Stages run with the parameters of the pipeline that filled the workspace, as its file stands now.
            A page whose file is gone or another one is counted and left out.
            Exit status: 0 nothing would change, 1 something would, 2 it could not run.

            Example: rapporteur diff workspace/osce-news
            Example: rapporteur diff workspace/osce-news --sample 500 --json
            """)

    @Argument(help: "The workspace that a pipeline filled.")
    var workspace: String

    @Option(
        help: ArgumentHelp(
            "Read only so many pages, from all over the workspace, and the same ones each time.",
            valueName: "count"))
    var sample: Int?

    @Option(
        help: ArgumentHelp("A pipeline's file, in place of that of the latest run.", valueName: "file"))
    var pipeline: String?

    @Flag(help: "Print one JSON object.")
    var json = false

    func validate() throws {
        guard sample ?? 1 > 0 else { throw ValidationError("--sample has to be 1 or more.") }
    }

    func run() async throws {
        Console.ignoreClosedPipes()
        do {
            let report = try await report()
            let text = try json ? CanonicalJSON.string(report, pretty: true) + "\n" : report.summary
            try OutputFile.standard.write(Array(text.utf8))
            (report.differing > 0 ? ExitStatus.somePagesFailed : .allWell).end
        } catch let error as PipelineErrors {
            Console.tell("\(error)")
        } catch let failure as StageFailure {
            Console.tell(Notice(failure).line)
        } catch {
            Console.tell("rapporteur: \(WorkspaceFault(error, workspace: workspace))")
        }
        ExitStatus.nothingRan.end
    }

    private func report() async throws -> DifferenceReport {
        // Opening one makes it; a slip of the pen is not to leave a folder behind.
        guard FileManager.default.fileExists(atPath: workspace + "/workspace.sqlite") else {
            throw FileError(workspace, "is no workspace", ENOENT)
        }
        let place = try Workspace(path: workspace)
        let batches = place.index.batches
        guard let file = try pipeline ?? batches.latestPipeline() else {
            throw FileError(workspace, "holds nothing that a pipeline has read", ENOENT)
        }
        let comparison = StoredComparison(
            pipeline: try PipelineReader.pipeline(at: file), batches: batches, captures: place.captures)
        return try await comparison.report(sample: sample)
    }
}
