import Foundation
import Interchange

/// Appends records to one WARC file, each a gzip member of its own.
///
/// `~Copyable`, since two owners would close the file twice. Records that belong together go to the system in one
/// call, so that a process that is killed leaves whole groups, but for the last.
struct WARCWriter: ~Copyable {
    /// Bytes of memory that are kept between two groups; a larger page gives back what it took.
    private static let maximumKeptBytes = 1_000_000

    private let descriptor: Int32
    private let gzip: GzipWriter
    /// Kept from one group to the next, so that their memory is.
    private var (plain, packed) = ([UInt8](), [UInt8]())

    /// Bytes in the file.
    private(set) var bytes: Int

    /// Opens the file at `path` to write behind its first `bytes` bytes; whatever stands behind them is cut off.
    init(_ path: String, after bytes: Int) throws(WARCError) {
        guard let gzip = GzipWriter() else { throw .file("there is no memory to pack") }
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .file(WARCStream.reason(errno)) }
        guard ftruncate(descriptor, off_t(bytes)) == 0, lseek(descriptor, off_t(bytes), SEEK_SET) == bytes
        else {
            let reason = WARCStream.reason(errno)
            close(descriptor)
            throw .file(reason)
        }
        self.descriptor = descriptor
        self.gzip = gzip
        self.bytes = bytes
    }

    deinit { close(descriptor) }

    /// Appends `records` and gives their places.
    ///
    /// - Throws: where the disk is full or the like; the file is then cut back to what it was.
    mutating func append(_ records: [WARCRecord]) throws(WARCError) -> [WARCReader.Extent] {
        var extents: [WARCReader.Extent] = []
        packed.removeAll(keepingCapacity: packed.capacity <= Self.maximumKeptBytes)
        for record in records {
            let start = packed.count
            plain.removeAll(keepingCapacity: plain.capacity <= Self.maximumKeptBytes)
            record.write(into: &plain)
            guard gzip.append(plain, to: &packed) else { throw .malformed("a record is too large") }
            extents.append(.init(offset: bytes + start, length: packed.count - start))
        }
        do {
            try write(packed)
        } catch {
            _ = ftruncate(descriptor, off_t(bytes))
            lseek(descriptor, off_t(bytes), SEEK_SET)
            throw error
        }
        bytes += packed.count
        return extents
    }

    /// Returns when all that was appended is on the disk.
    func synchronise() throws(WARCError) {
        guard fdatasync(descriptor) == 0 else { throw .file(WARCStream.reason(errno)) }
    }

    private func write(_ packed: [UInt8]) throws(WARCError) {
        var written = 0
        while written < packed.count {
            let count = unsafe packed.withUnsafeBytes { buffer in
                unsafe Foundation.write(
                    descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .file(WARCStream.reason(errno)) }
            written += count
        }
    }
}
