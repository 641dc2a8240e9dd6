import Foundation

/// What tells without reading that a file is as it was: size, inode, and when it and its entry last changed.
///
/// A file that somebody writes to without changing its size, within the clock's grain and between two runs would not be noticed;
/// `--force` reads it anyway.
public enum FileStamp {
    /// The stamp of the file at `path`; `nil` where none is.
    public static func of(_ path: String) -> String? {
        var state = stat()
        guard unsafe stat(path, &state) == 0 else { return nil }
        let (changed, moved) = (state.st_mtim, state.st_ctim)
        return
            "\(state.st_size) \(state.st_ino) \(changed.tv_sec).\(changed.tv_nsec) \(moved.tv_sec).\(moved.tv_nsec)"
    }
}
