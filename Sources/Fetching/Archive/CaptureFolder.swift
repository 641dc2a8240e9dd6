import Foundation
import Interchange

/// The WARC files of a workspace, and the one that a run writes.
///
/// A file that is being written is called `….warc.gz.open` until it is whole, so that no reader takes it; the next run
/// cuts off what a killed one left half written and goes on behind it. `~Copyable`: one run at a time writes.
struct CaptureFolder: ~Copyable {
    /// What stands behind the name of a file that is being written.
    static let openSuffix = ".open"

    /// Bytes at which a file is closed and another one begun; what the standard's annex advises.
    static let defaultMaximumFileBytes = 1_000_000_000

    private let path: String
    private let run: String
    private let software: String
    private let maximumFileBytes: Int
    private var writer: WARCWriter?
    private var serial = 0

    /// The name of the file that is being written, without its suffix; empty before the first record.
    private(set) var file = ""

    /// Bytes in that file.
    private(set) var bytes = 0

    /// Makes ready to write the captures of the run called `run` into the folder at `path`, which has to be there.
    init(
        _ path: String, run: String, software: String,
        maximumFileBytes: Int = CaptureFolder.defaultMaximumFileBytes
    ) {
        self.path = path
        self.run = run
        self.software = software
        self.maximumFileBytes = maximumFileBytes
    }

    /// Goes on behind the first `bytes` bytes of a file that a run before has left open.
    mutating func resume(_ file: String, after bytes: Int) throws(WARCError) {
        writer = try WARCWriter(openPath(file), after: bytes)
        (self.file, self.bytes) = (file, bytes)
        pass(file)
    }

    /// Takes note that a file of this run is there, so that no other one gets its name.
    mutating func pass(_ file: String) { serial = max(serial, Self.serial(of: file)) }

    /// Appends the records of one answer and gives the place of the first.
    mutating func append(_ group: CaptureGroup, at date: Date) throws(WARCError) -> WARCReader.Extent {
        if bytes >= maximumFileBytes { try finish() }
        if writer == nil { try begin(at: date) }
        guard let extents = try writer?.append(group.records), let first = extents.first else {
            throw .malformed("nothing to write")
        }
        bytes = extents.last?.end ?? bytes
        return first
    }

    /// Returns when all that was appended is on the disk.
    func synchronise() throws(WARCError) { try writer?.synchronise() }

    /// Closes the file and gives it its name.
    mutating func finish() throws(WARCError) {
        guard writer != nil else { return }
        try writer?.synchronise()
        writer = nil
        guard unsafe rename(openPath(file), path + "/" + file) == 0 else {
            throw .file(WARCStream.reason(errno))
        }
        (file, bytes) = ("", 0)
    }

    private mutating func begin(at date: Date) throws(WARCError) {
        serial += 1
        let number = String(serial)
        file =
            Self.prefix + "\(run)-" + String(repeating: "0", count: max(0, 5 - number.count)) + number
            + Self.suffix
        var fresh = try WARCWriter(openPath(file), after: 0)
        let notes = [Header("isPartOf", run)]
        _ = try fresh.append([CaptureGroup.opening(file, at: date, software: software, notes: notes)])
        bytes = fresh.bytes
        writer = consume fresh
    }

    private func openPath(_ file: String) -> String { path + "/" + file + Self.openSuffix }

    /// The run that a file of ours belongs to; `nil` for any other file.
    static func run(of file: String) -> String? {
        guard file.hasPrefix(prefix), file.hasSuffix(suffix), let dash = file.lastIndex(of: "-") else {
            return nil
        }
        return String(file[..<dash].dropFirst(prefix.count))
    }

    private static let prefix = "rapporteur-"
    private static let suffix = ".warc.gz"

    private static func serial(of file: String) -> Int {
        let digits = file.dropLast(suffix.count).reversed().prefix { $0.isNumber }
        return Int(String(digits.reversed())) ?? 0
    }
}
