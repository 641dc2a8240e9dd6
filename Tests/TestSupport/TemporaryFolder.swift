import Foundation

/// A folder that lasts as long as somebody holds it.
public final class TemporaryFolder: Sendable {
    /// Its path, without a slash at the end.
    public let path: String

    /// Makes the folder with empty files at `files`, paths within it.
    public init(_ files: [String] = []) throws {
        path = NSTemporaryDirectory() + "rapporteur-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for file in files { try write("", to: file) }
    }

    deinit {
        // A test may have taken it away itself.
        do { try FileManager.default.removeItem(atPath: path) } catch {}
    }

    /// Writes a file and the folders above it, and gives its path.
    @discardableResult
    public func write(_ text: String, to file: String) throws -> String {
        let url = URL(filePath: path + "/" + file)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
        return path + "/" + file
    }
}
