import Foundation
import Interchange

/// A folder that holds everything a crawl or a batch keeps: archives, and one SQLite file.
///
/// One process at a time uses it. `~Copyable`, since two owners would close the lock twice; a process that dies lets go
/// of it, however it dies.
public struct Workspace: ~Copyable {
    /// The folder of the archives.
    public let captures: String

    /// The index of what lies in them.
    public let index: CaptureDatabase

    private let lock: Int32

    /// Opens the workspace at `path`, or makes it.
    ///
    /// - Throws: ``FileError`` where it cannot be used, or another process does.
    public init(path: String) throws {
        captures = path + "/captures"
        try FileManager.default.createDirectory(atPath: captures, withIntermediateDirectories: true)
        // Before the database, which would wait for another process to let go of it.
        let lock = try Self.lock(path)
        let index: CaptureDatabase
        do { index = try CaptureDatabase(path: path + "/workspace.sqlite") } catch {
            close(lock)
            throw error
        }
        (self.lock, self.index) = (lock, index)
    }

    private static func lock(_ path: String) throws(FileError) -> Int32 {
        let lock = unsafe open(path + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard lock >= 0 else { throw FileError(path, "cannot be used", errno) }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            close(lock)
            throw FileError(path, "is in use by another run", code)
        }
        return lock
    }

    deinit { close(lock) }
}
