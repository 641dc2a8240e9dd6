import Foundation
import Interchange

/// Reads the records of a WARC file, ours or anyone's, one at a time.
///
/// Takes WARC 0.17 to 1.1; plain, packed record by record, or packed as a whole.
struct WARCReader: ~Copyable {
    /// Where a record stands in its file.
    struct Extent: Hashable, Sendable {
        /// The first byte, of the record's gzip member where it has one.
        let offset: Int
        /// How many bytes it takes, packed.
        let length: Int

        /// The byte behind it.
        var end: Int { offset + length }
    }

    /// A record and its place.
    struct Entry: Sendable {
        /// The record.
        let record: WARCRecord
        /// Its place; `nil` where it shares a gzip member with others, so that it cannot be read alone.
        let extent: Extent?
        /// The bytes that the block has in the file.
        let blockBytes: Int

        /// Whether the block was passed over for its size.
        var isPassedOver: Bool { record.block.count < blockBytes }
    }

    private static let maximumLineBytes = 65_536
    private static let maximumFields = 1_000

    private var stream: WARCStream
    private let maximumBlockBytes: Int

    /// Opens the file at `path`, at a place where a record begins.
    ///
    /// A block of more than `maximumBlockBytes` is passed over.
    init(_ path: String, at offset: Int = 0, maximumBlockBytes: Int) throws(WARCError) {
        stream = try WARCStream(path, at: offset)
        self.maximumBlockBytes = maximumBlockBytes
    }

    /// The next record; `nil` behind the last.
    ///
    /// - Throws: ``WARCError`` where the file is broken; all before that place was sound, and nothing after it is read.
    mutating func next() throws(WARCError) -> Entry? {
        // Two line ends close a record; a file may have more or fewer.
        while let byte = try stream.peek(), byte == 0x0D || byte == 0x0A { stream.skip() }
        guard try stream.peek() != nil else { return nil }
        let offset = try stream.recordOffset()
        let (fields, count) = try readFields()
        let isKept = count <= maximumBlockBytes
        let block = try stream.take(count, keeping: isKept)
        try readEnd()
        let end = try stream.endOffset()
        let extent = offset.flatMap { start in end.map { Extent(offset: start, length: $0 - start) } }
        return Entry(record: WARCRecord(fields: fields, block: block), extent: extent, blockBytes: count)
    }

    private mutating func readFields() throws(WARCError) -> (fields: [Header], blockBytes: Int) {
        guard let version = try stream.line(maximumBytes: Self.maximumLineBytes),
            version.starts(with: "WARC/".utf8)
        else { throw .malformed("it holds something that is no record") }
        var (fields, count) = ([Header](), Int?.none)
        while true {
            guard let line = try stream.line(maximumBytes: Self.maximumLineBytes) else { throw .cut }
            guard !line.isEmpty else { break }
            guard fields.count < Self.maximumFields else { throw .malformed("a record has too many fields") }
            if line[0] == 0x20 || line[0] == 0x09, let last = fields.popLast() {
                fields.append(Header(last.name, last.value + " " + Self.text(line[...])))
            } else if let colon = line.firstIndex(of: 0x3A) {
                let field = Header(Self.text(line[..<colon]), Self.text(line[(colon + 1)...]))
                if field.name.lowercased() == "content-length" {
                    count = Int(field.value)
                } else {
                    fields.append(field)
                }
            }
        }
        guard let count, count >= 0 else { throw .malformed("a record does not say how long it is") }
        return (fields, count)
    }

    /// Takes the two line ends behind a block; others' files may end, or go on, without them.
    private mutating func readEnd() throws(WARCError) {
        for expected in [0x0D, 0x0A, 0x0D, 0x0A] as [UInt8] {
            guard let byte = try stream.peek() else { return }
            if byte == expected {
                stream.skip()
            } else if byte != 0x0A {
                guard byte == 0x57 else { throw .malformed("a record is longer than it says") }
                return
            }
        }
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        let start = bytes.drop(while: isSpace)
        let end = start.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? start.startIndex
        return String(decoding: start[..<end], as: UTF8.self)
    }
}
