import Foundation
import Interchange
import Staging
import TestSupport
import Testing

@Suite struct `JSON Lines reader` {
    private func lines(_ text: String) throws -> [(Int, String)] {
        let folder = try TemporaryFolder()
        let file = try FileHandle(forReadingFrom: URL(filePath: folder.write(text, to: "lines")))
        let reader = JSONLinesReader(file.fileDescriptor)
        var lines: [(Int, String)] = []
        while let line = try withExtendedLifetime(file, { try reader.next() }) {
            lines.append((line.number, String(decoding: line.bytes, as: UTF8.self)))
        }
        return lines
    }

    @Test(
        arguments: [
            ("", []), ("\n\n", []), ("1\n2\n", [(1, "1"), (2, "2")]), ("1\n\n2", [(1, "1"), (3, "2")]),
            ("{\n  \"a\": {\n  }\n}\n{}\n", [(1, "{\n  \"a\": {\n  }\n}"), (5, "{}")]),
            ("{\n1", [(1, "{\n1")]), ("{", [(1, "{")]),
        ] as [(String, [(Int, String)])]) func `reads`(text: String, expected: [(Int, String)]) throws
    {
        let lines = try lines(text)
        #expect(lines.map(\.0) == expected.map(\.0))
        #expect(lines.map(\.1) == expected.map(\.1))
    }

    @Test func `reads lines longer than a pipe`() throws {
        let long = String(repeating: "x", count: 1_000_003)
        let lines = try lines("\(long)\nshort\n\(long)")
        #expect(lines.map(\.1) == [long, "short", long])
    }

    @Test func `a descriptor that is closed is an error`() {
        #expect(throws: FileError.self) { try JSONLinesReader(-1).next() }
    }

    @Test func `gives a line before the next one comes`() throws {
        let pipe = Pipe()
        let reader = JSONLinesReader(pipe.fileHandleForReading.fileDescriptor)
        try pipe.fileHandleForWriting.write(contentsOf: Data("first\nsec".utf8))
        #expect(try reader.next()?.bytes == Data("first".utf8))
        try pipe.fileHandleForWriting.write(contentsOf: Data("ond\n".utf8))
        #expect(try reader.next()?.bytes == Data("second".utf8))
        try pipe.fileHandleForWriting.close()
        #expect(try reader.next() == nil)
    }
}
