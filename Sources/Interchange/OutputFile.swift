import Foundation

/// Where a command writes: an open descriptor, or a file that appears whole or not at all.
///
/// `~Copyable`, since two owners would close the file twice. A file is written beside its place under another name and
/// takes it in ``finish()``; what is not finished is removed, after a kill by the next one who writes there.
public struct OutputFile: ~Copyable {
    private let name: String
    private let descriptor: Int32
    private var partial: String?
    private let final: String

    /// Writes to an open descriptor, which stays open.
    public init(descriptor: Int32, name: String) {
        self.name = name
        self.descriptor = descriptor
        final = name
    }

    /// Writes to the file at `path`; to something that is no regular file, such as `/dev/null`, straight.
    ///
    /// - Throws: ``FileError`` where nothing can be written there.
    public init(path: String) throws(FileError) {
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        var state = stat()
        let isThere = unsafe stat(target, &state) == 0
        let isRegular = !isThere || state.st_mode & S_IFMT == S_IFREG
        if isRegular { Self.removeAbandoned(target) }
        let open = isRegular ? "\(target).\(getpid()).partial" : target
        name = path
        final = target
        partial = isRegular ? open : nil
        descriptor = unsafe Foundation.open(open, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileError(path, "cannot be written", errno) }
    }

    /// Takes away what processes left of the file that were killed before they finished it.
    private static func removeAbandoned(_ target: String) {
        let url = URL(fileURLWithPath: target)
        let folder = url.deletingLastPathComponent().path
        let files: [String]
        do { files = try FileManager.default.contentsOfDirectory(atPath: folder) } catch { return }
        for file in files where file.hasPrefix(url.lastPathComponent + ".") && file.hasSuffix(".partial") {
            let number = file.dropFirst(url.lastPathComponent.count + 1).dropLast(".partial".count)
            guard let process = pid_t(number), process > 0, kill(process, 0) != 0, errno == ESRCH else {
                continue
            }
            unsafe unlink(folder + "/" + file)
        }
    }

    deinit {
        guard descriptor > STDERR_FILENO else { return }
        close(descriptor)
        if let partial { unsafe unlink(partial) }
    }

    /// Writes `bytes` and a line feed.
    public func write(line bytes: [UInt8]) throws(FileError) { try write(bytes + [0x0A]) }

    /// Writes `bytes`, all of them.
    public func write(_ bytes: [UInt8]) throws(FileError) {
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Foundation.write(
                    descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw FileError(name, "cannot be written", errno) }
            written += count
        }
    }

    /// Puts the file in its place.
    public mutating func finish() throws(FileError) {
        guard let partial else { return }
        guard fsync(descriptor) == 0, unsafe rename(partial, final) == 0 else {
            throw FileError(name, "cannot be written", errno)
        }
        self.partial = nil
    }
}
