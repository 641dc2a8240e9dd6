import Foundation
import Interchange
import Publishing
import TestSupport
import Testing

@Suite struct `The JSON Lines sink` {
    private func lines(_ path: String) throws -> [String] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    @Test func `orders by id, keeps the later record of an id and forgets what was removed`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/records.jsonl"
        let sink = try JSONLinesSink(path: path)
        let later = Examples.record("osce:900003", title: "Later", body: nil, published: nil)
        let earlier = Examples.record("osce:900003", title: "Earlier", body: nil, published: nil)
        try sink.put([earlier, Examples.bare])
        try sink.put([later, Examples.full])
        try sink.remove([Examples.bare.id, "osce:1"])
        #expect(!FileManager.default.fileExists(atPath: path))
        try sink.finish()
        #expect(try lines(path) == [Examples.full, later].map { try CanonicalJSON.string($0) })
    }

    @Test func `writes the file anew, and an empty one for no record`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("old\n", to: "records.jsonl")
        try JSONLinesSink(path: path).finish()
        #expect(try lines(path) == [])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["records.jsonl"])
    }
}
