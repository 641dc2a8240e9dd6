import Foundation
import GRDB
public import Interchange

/// A folder with one CSV file a table, as RFC 4180 has it, in UTF-8, with a line of names first.
///
/// `NULL` is a field without anything, an empty text is `""`.
public struct CSVSink: Sink {
    private let folder: String
    private let store: TableStore

    /// Will write the files into `folder`, each whole or not at all; makes the folder where there is none.
    public init(folder: String) throws {
        self.folder = folder
        store = try TableStore()
    }

    /// The files are written anew.
    public var intake: SinkIntake { .everything }

    /// Takes records in.
    public func put(_ records: [Interchange.Record]) throws { try store.put(records) }

    /// Takes records out.
    public func remove(_ ids: [String]) throws { try store.remove(ids) }

    /// Writes the files and puts them in their places, one after the other.
    public func finish() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for table in Table.all {
            var file = try OutputFile(path: "\(folder)/\(table.name).csv")
            try file.write(Array((table.columns.map(\.name).joined(separator: ",") + "\r\n").utf8))
            try store.forEachRow(of: table) { row in
                try file.write(Array((row.map(Self.field).joined(separator: ",") + "\r\n").utf8))
            }
            try file.finish()
        }
    }

    /// A value as a field: between marks where it is empty or holds a mark, a comma or the end of a line.
    private static func field(_ value: DatabaseValue) -> String {
        switch value.storage {
        case .null, .blob: return ""
        case .int64(let number): return String(number)
        case .double(let number): return number.description
        case .string(let text):
            let isPlain = !text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
            if isPlain, !text.isEmpty { return text }
            // Bytes: to Swift a CR and a LF are one character, and a mark may have an accent on it.
            var marked: [UInt8] = [0x22]
            for byte in text.utf8 {
                if byte == 0x22 { marked.append(0x22) }
                marked.append(byte)
            }
            return String(decoding: marked + [0x22], as: UTF8.self)
        }
    }
}
