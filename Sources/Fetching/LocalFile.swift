import Foundation

/// Reads regular files and open descriptors, never more than is allowed.
enum LocalFile {
    /// Bytes asked for at a time.
    private static let chunkBytes = 65_536

    /// Whether a directory is at `path`; throws where nothing is.
    static func isDirectory(_ path: String, followingLink: Bool = true) throws(FetchError) -> Bool {
        try checkPath(path)
        var state = stat()
        let result = unsafe followingLink ? stat(path, &state) : lstat(path, &state)
        guard result == 0 else { throw .unreadable(reason(errno)) }
        return state.st_mode & S_IFMT == S_IFDIR
    }

    /// Reads the regular file at `path`; one that is too large is refused before a byte is read.
    ///
    /// Opened without waiting, so that a named pipe that nobody writes to cannot hold the program.
    static func read(_ path: String, maximumBytes: Int) throws(FetchError) -> Data {
        try checkPath(path)
        let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreadable(reason(errno)) }
        defer { close(descriptor) }
        var state = stat()
        guard unsafe fstat(descriptor, &state) == 0 else { throw .unreadable(reason(errno)) }
        guard state.st_mode & S_IFMT == S_IFREG else { throw .unreadable("it is not a regular file") }
        guard state.st_size <= maximumBytes else { throw .bodyTooLarge(maximumBytes: maximumBytes) }
        return try read(descriptor, maximumBytes: maximumBytes)
    }

    /// Reads `descriptor` to its end.
    static func read(_ descriptor: Int32, maximumBytes: Int) throws(FetchError) -> Data {
        var body = Data()
        var chunk = [UInt8](repeating: 0, count: chunkBytes)
        while true {
            let count = unsafe Foundation.read(descriptor, &chunk, chunkBytes)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(reason(errno)) }
            guard count > 0 else { return body }
            guard count <= maximumBytes - body.count else { throw .bodyTooLarge(maximumBytes: maximumBytes) }
            body.append(contentsOf: chunk[..<count])
        }
    }

    /// Refuses a NUL, at which the system would end the path.
    private static func checkPath(_ path: String) throws(FetchError) {
        guard !path.utf8.contains(0) else { throw .unreadable("its name holds a NUL") }
    }

    private static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}
