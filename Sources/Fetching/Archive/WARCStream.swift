import CSystem
import Foundation

/// The bytes of an archive, unpacked, and where in the file each gzip member begins.
///
/// Holds two buffers however long the file is. `~Copyable`, since two owners would close the file twice.
@safe
struct WARCStream: ~Copyable {
    /// Bytes read, and bytes unpacked, at a time.
    private static let chunkBytes = 65_536

    private let descriptor: Int32
    /// `nil` for a file that is not packed.
    private let inflater: UnsafeMutableRawPointer?
    private var packed = [UInt8](repeating: 0, count: chunkBytes)
    private var (packedStart, packedEnd) = (0, 0)
    private var plain = [UInt8](repeating: 0, count: chunkBytes)
    private var (plainStart, plainEnd) = (0, 0)
    /// Where in the file the byte behind `packed` stands.
    private var fileOffset: Int
    /// Whether what comes next from the file opens a member.
    private var isBetweenMembers = true
    private var memberOffset = 0
    /// Whether nothing of the member at hand has been taken.
    private var isAtMemberStart = false

    /// Opens the file at `path`, at a place where a member or a record begins; a gzip file is told by its first bytes.
    init(_ path: String, at offset: Int = 0) throws(WARCError) {
        let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .file(Self.reason(errno)) }
        var state = stat()
        guard unsafe fstat(descriptor, &state) == 0, state.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .file("it is not a regular file")
        }
        var magic: [UInt8] = [0, 0]
        let isPacked = unsafe pread(descriptor, &magic, 2, off_t(offset)) == 2 && magic == [0x1F, 0x8B]
        self.descriptor = descriptor
        unsafe inflater = isPacked ? csystem_gunzip_open() : nil
        fileOffset = offset
        lseek(descriptor, off_t(offset), SEEK_SET)
        isPackedFile = isPacked
    }

    /// Whether the file is packed with gzip.
    let isPackedFile: Bool

    deinit {
        close(descriptor)
        if let inflater = unsafe inflater { unsafe csystem_gunzip_close(inflater) }
    }

    /// Where in the file the next byte stands; for a packed file the member that it opens, `nil` inside a member.
    mutating func recordOffset() throws(WARCError) -> Int? {
        guard try fill() else { return nil }
        guard isPackedFile else { return fileOffset - (plainEnd - plainStart) }
        return isAtMemberStart ? memberOffset : nil
    }

    /// Where in the file what has been taken ends; `nil` inside a member that holds more.
    mutating func endOffset() throws(WARCError) -> Int? {
        guard isPackedFile else { return fileOffset - (plainEnd - plainStart) }
        while plainStart == plainEnd, !isBetweenMembers {
            if packedStart == packedEnd, try !readPacked() { throw .cut }
            try unpack()
        }
        return plainStart == plainEnd ? fileOffset - (packedEnd - packedStart) : nil
    }

    /// The next byte, which stays; `nil` at the end of the file.
    mutating func peek() throws(WARCError) -> UInt8? {
        try fill() ? plain[plainStart] : nil
    }

    /// Passes over one byte that ``peek()`` gave.
    mutating func skip() {
        plainStart += 1
        isAtMemberStart = false
    }

    /// Takes a line without its end; `nil` at the end of the file.
    mutating func line(maximumBytes: Int) throws(WARCError) -> [UInt8]? {
        guard try fill() else { return nil }
        var line: [UInt8] = []
        while true {
            isAtMemberStart = false
            if let end = plain[plainStart..<plainEnd].firstIndex(of: 0x0A) {
                line += plain[plainStart..<end]
                plainStart = end + 1
                if line.last == 0x0D { line.removeLast() }
                return line
            }
            line += plain[plainStart..<plainEnd]
            plainStart = plainEnd
            guard line.count <= maximumBytes else { throw .malformed("it has a line without an end") }
            guard try fill() else { throw .cut }
        }
    }

    /// Takes `count` bytes and keeps them, or passes over them.
    mutating func take(_ count: Int, keeping isKept: Bool) throws(WARCError) -> Data {
        var (bytes, left) = (Data(), count)
        // A length that a broken file claims is no reason to ask for memory.
        if isKept { bytes.reserveCapacity(min(count, 1 << 20)) }
        while left > 0 {
            guard try fill() else { throw .cut }
            isAtMemberStart = false
            let piece = min(left, plainEnd - plainStart)
            if isKept { bytes.append(contentsOf: plain[plainStart..<plainStart + piece]) }
            plainStart += piece
            left -= piece
        }
        return bytes
    }

    /// Sees to it that a byte is there; false at the end of the file.
    private mutating func fill() throws(WARCError) -> Bool {
        while plainStart == plainEnd {
            if !isPackedFile {
                plainEnd = try Self.read(descriptor, into: &plain)
                (plainStart, fileOffset) = (0, fileOffset + plainEnd)
                return plainEnd > 0
            }
            if packedStart == packedEnd, try !readPacked() {
                guard isBetweenMembers else { throw .cut }
                return false
            }
            try unpack()
        }
        return true
    }

    private mutating func readPacked() throws(WARCError) -> Bool {
        packedEnd = try Self.read(descriptor, into: &packed)
        (packedStart, fileOffset) = (0, fileOffset + packedEnd)
        return packedEnd > 0
    }

    /// Unpacks once, into an empty buffer, never beyond the end of a member.
    private mutating func unpack() throws(WARCError) {
        guard let inflater = unsafe inflater else { throw .file("there is no memory to unpack it") }
        if isBetweenMembers {
            memberOffset = fileOffset - (packedEnd - packedStart)
            (isBetweenMembers, isAtMemberStart) = (false, true)
        }
        let step = unsafe packed.withUnsafeBytes { from in
            unsafe plain.withUnsafeMutableBytes { into -> csystem_gunzipped in
                guard let source = from.baseAddress, let target = into.baseAddress else {
                    return csystem_gunzipped()
                }
                return unsafe csystem_gunzip(
                    inflater, source + packedStart, packedEnd - packedStart, target, Self.chunkBytes)
            }
        }
        guard !step.is_broken else { throw .malformed("it holds bytes at \(memberOffset) that are no gzip") }
        packedStart += step.consumed
        (plainStart, plainEnd) = (0, step.produced)
        isBetweenMembers = step.is_end
    }

    private static func read(_ descriptor: Int32, into buffer: inout [UInt8]) throws(WARCError) -> Int {
        while true {
            let count = unsafe Foundation.read(descriptor, &buffer, chunkBytes)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .file(reason(errno)) }
            return count
        }
    }

    /// The system's words for an error number.
    static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}
