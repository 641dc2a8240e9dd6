import Foundation
import GRDB
import Interchange

/// Why a batch could not go on, in an operator's words.
public struct WorkspaceFault: Error, CustomStringConvertible, Sendable {
    /// One sentence, two where something has to be done.
    public let description: String

    /// Whether a disk is full.
    public let isFullDisk: Bool

    /// Tells what stopped a batch that keeps its state in the folder at `workspace`.
    public init(_ error: any Error, workspace: String) {
        isFullDisk = Self.isFullDisk(error)
        let what = (error as? DatabaseError).map { $0.message ?? $0.description } ?? "\(error)"
        description =
            isFullDisk
            ? "the disk of \(workspace) or of a sink is full (\(what)). Nothing that was done is lost; "
                + "give it space and run again, and it goes on from here."
            : error is DatabaseError ? "the workspace \(workspace) cannot be used: \(what)" : what
    }

    private static func isFullDisk(_ error: any Error) -> Bool {
        switch error {
        case let error as DatabaseError:
            error.resultCode == .SQLITE_FULL || error.extendedResultCode == .SQLITE_IOERR_SHMSIZE
                || error.extendedResultCode == .SQLITE_IOERR_WRITE
        case let error as FileError: [ENOSPC, EDQUOT, EFBIG].contains(error.code)
        case let error as CocoaError: error.code == .fileWriteOutOfSpace
        // An error that has been put in words already: the system's, or SQLite's.
        default:
            "\(error)".contains(unsafe String(cString: strerror(ENOSPC)))
                || "\(error)".contains("database or disk is full")
        }
    }
}
