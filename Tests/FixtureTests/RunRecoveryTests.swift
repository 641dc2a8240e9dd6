import Foundation
import Interchange
import TestSupport
import Testing

/// Runs that are disturbed: killed, asked to end, without space on the disk.
///
/// `RAPPORTEUR_KILLS` sets how often a run is killed, `RAPPORTEUR_PAGES` over how many pages; `Tests/kill-run` sets both to
/// what a release has to stand.
@Suite(.serialized, .disabled(if: Recorded.isRecording)) struct `A disturbed run` {
    private static let environment = ProcessInfo.processInfo.environment
    private static let kills = environment["RAPPORTEUR_KILLS"].flatMap { Int($0) } ?? 3
    private static let pages = environment["RAPPORTEUR_PAGES"].flatMap { Int($0) } ?? 80

    /// Says that the records of two pipelines over the same pages are the same, in both sinks.
    private static func expectSame(_ folder: PipelineFolder, _ first: String, _ second: String) async throws {
        let (one, other) = (try folder.records(name: first), try folder.records(name: second))
        #expect(one == other)
        let ids = other.split(separator: "\n").map { $0.prefix { $0 != "," } + $0.prefix(60) }
        #expect(Set(ids).count == ids.count)
        let (rows, others) = (try await folder.rows(name: first), try await folder.rows(name: second))
        #expect(rows == others)
    }

    @Test func `loses nothing when it is killed at any moment`() async throws {
        let folder = try PipelineFolder(pages: Self.pages)
        try folder.describe(adding: "", name: "calm-")
        let began = Date()
        let calm = try folder.start(name: "calm-")
        while calm.isRunning { try await Task.sleep(for: .milliseconds(5)) }
        #expect(calm.terminationStatus == 0)
        let duration = Date().timeIntervalSince(began)
        var random = Seeded(UInt64(Self.kills))
        var (killed, completed) = (0, 0)
        // A run that goes on is shorter; one that comes to its end is held against the calm one, and begins again.
        while killed < Self.kills {
            let process = try folder.start()
            try await Task.sleep(for: .seconds(Double.random(in: 0..<duration, using: &random)))
            if process.isRunning {
                kill(process.processIdentifier, SIGKILL)
                process.waitUntilExit()
                killed += 1
            } else {
                process.waitUntilExit()
                try await Self.expectSame(folder, "calm-", "")
                for name in ["workspace", "records.jsonl", "records.sqlite"] {
                    try FileManager.default.removeItem(atPath: folder.path + "/" + name)
                }
                completed += 1
            }
        }
        let last = try await folder.run()
        #expect(last.status == 0, "\(last.errors)")
        try await Self.expectSame(folder, "calm-", "")
        print("killed \(killed) times, of which \(completed) runs came to their end in between")
    }

    @Test(arguments: [SIGTERM, SIGINT]) func `ends well when it is asked to`(signal: Int32) async throws {
        let folder = try PipelineFolder(pages: 400)
        let process = try folder.start()
        while !FileManager.default.fileExists(atPath: folder.path + "/workspace/workspace.sqlite-wal") {
            try await Task.sleep(for: .milliseconds(2))
        }
        try await Task.sleep(for: .milliseconds(60))
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 1)
        let told = try folder.told()
        #expect(told.contains("Interrupted before all was done"), "\(told)")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/records.jsonl"))
        let done = try #require((try folder.report()["records"] as? [String: Any])?["total"] as? Int)
        #expect(done < 400)
        let next = try await folder.run()
        #expect(next.status == 0)
        #expect(try folder.stages()["parse"] == 400 - done)
        // The figures are those of both.
        #expect(next.text.contains("400 pages: 400 new"), "\(next.text)")
    }

    @Test func `is alone in its workspace until it dies`() async throws {
        let folder = try PipelineFolder(pages: 400)
        let process = try folder.start()
        while !FileManager.default.fileExists(atPath: folder.path + "/workspace/workspace.sqlite-wal") {
            try await Task.sleep(for: .milliseconds(2))
        }
        kill(process.processIdentifier, SIGSTOP)
        let other = try await folder.run()
        #expect(other.status == 2)
        #expect(other.errors.contains("is in use by another run"), "\(other.errors)")
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        #expect(try await folder.run().status == 0)
        #expect(try folder.records().split(separator: "\n").count == 400)
    }

    @Test func `says that the disk is full, and goes on when it is not`() async throws {
        let folder = try PipelineFolder(pages: 300)
        let work = folder.path + "/workspace"
        try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: true)
        let bash = URL(filePath: "/bin/bash")
        let mount = "mount -t tmpfs -o size=1m tmpfs \(work)"
        guard try await Command.run(bash, ["-c", mount]).status == 0 else {
            return print("Nobody here may mount a tmpfs: a full disk is not tried, only a limited file.")
        }
        let full = try await folder.run()
        #expect(full.status == 2)
        #expect(full.errors.contains("is full"), "\(full.errors)")
        #expect(try await folder.run().status == 2)
        #expect(try await Command.run(bash, ["-c", "mount -o remount,size=64m \(work)"]).status == 0)
        let next = try await folder.run()
        #expect(next.status == 0, "\(next.errors)")
        #expect(try folder.records().split(separator: "\n").count == 300)
        #expect(try await Command.run(bash, ["-c", "umount \(work)"]).status == 0)
    }

    @Test func `stops where a file may not grow, and goes on when it may`() async throws {
        let folder = try PipelineFolder(pages: 300)
        let command = "ulimit -f 400; exec \"$0\" run \"$1\""
        let bash = URL(filePath: "/bin/bash")
        let stopped = try await Command.run(
            bash, ["-c", command, PipelineFolder.binary.path, folder.pipeline])
        #expect(stopped.status == 2)
        #expect(stopped.errors.contains("is full"), "\(stopped.errors)")
        #expect(try await folder.run().status == 0)
        #expect(try folder.records().split(separator: "\n").count == 300)
    }
}
