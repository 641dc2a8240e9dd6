import Foundation
public import Interchange

/// Reads single captures out of the archives of a workspace.
public struct CaptureReader: Sendable {
    private let folder: String
    private let limits: FetchLimits

    /// Reads from the archives in the folder at `folder`; a larger page than the limit is a failure of its own.
    public init(_ folder: String, within limits: FetchLimits = FetchLimits()) {
        self.folder = folder
        self.limits = limits
    }

    /// The page that lies at a place; `nil` where what was answered there is no markup and no text.
    ///
    /// - Throws: `fetch.archive.unreadable`, and what a page out of an archive fails with.
    public func capture(_ stored: StoredCapture) throws(StageFailure) -> Capture? {
        let entry: WARCReader.Entry
        do throws(WARCError) {
            entry = try self.entry(stored)
        } catch {
            throw FetchError.archive(error.finding).failure(at: folder + "/" + stored.file)
        }
        guard !entry.isPassedOver else {
            throw FetchError.bodyTooLarge(maximumBytes: limits.maximumBytes).failure(at: stored.url)
        }
        return try WARCPages.page(entry.record, at: stored.url, within: limits)?.get()
    }

    /// Whether a place holds an answer that is a page by what its headers say.
    public static func holdsPage(_ stored: StoredCapture) -> Bool {
        (200...299).contains(stored.status) && WARCPages.isText(stored.mediaType)
    }

    private func entry(_ stored: StoredCapture) throws(WARCError) -> WARCReader.Entry {
        var reader = try WARCReader(
            path(of: stored.file), at: stored.offset,
            maximumBlockBytes: limits.maximumBytes + CurlHandle.maximumHeaderBytes)
        guard let entry = try reader.next() else { throw .cut }
        return entry
    }

    /// A file that a run has not closed bears another name.
    private func path(of file: String) -> String {
        let path = folder + "/" + file
        return FileManager.default.fileExists(atPath: path) ? path : path + CaptureFolder.openSuffix
    }
}
