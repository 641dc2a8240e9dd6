import Foundation
import Interchange
import TestSupport
import Testing

@Suite struct `Output file` {
    @Test func `is not there before it is finished`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/records.jsonl"
        var file = try OutputFile(path: path)
        try file.write(line: Array("one".utf8))
        #expect(!FileManager.default.fileExists(atPath: path))
        try file.finish()
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "one\n")
    }

    @Test func `leaves what was there where it is not finished`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("old", to: "records.jsonl")
        do { try OutputFile(path: path).write(line: Array("new".utf8)) }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["records.jsonl"])
    }

    @Test func `clears away what a killed process left, and no more`() throws {
        let folder = try TemporaryFolder()
        // No process has a number beyond what Linux allows, this one and the first are there.
        let kept = [
            "a.jsonl.\(getpid()).partial", "a.jsonl.1.partial", "a.jsonl.x.partial",
            "b.jsonl.4194305.partial",
        ]
        for name in kept + ["a.jsonl.4194305.partial"] { try folder.write("left", to: name) }
        var file = try OutputFile(path: folder.path + "/a.jsonl")
        try file.finish()
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(names.sorted() == (kept.dropFirst() + ["a.jsonl"]).sorted())
    }

    @Test func `writes through a link to the file behind it`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("old", to: "records.jsonl")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/link", withDestinationPath: path)
        var file = try OutputFile(path: folder.path + "/link")
        try file.write(line: Array("new".utf8))
        try file.finish()
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "new\n")
    }

    @Test(arguments: ["/no/such/folder/file", "/dev/full"]) func `says where it cannot write`(path: String) {
        #expect(throws: FileError.self) { try OutputFile(path: path).write(line: [0x61]) }
    }
}
