import class Foundation.FileManager
public import Interchange

/// One thing that a user names on the command line: a page, or a directory of pages.
public enum PageSource: Hashable, Sendable {
    /// The path of something that is no directory: a page, or an archive (`.warc`, `.warc.gz`) of pages.
    case file(String)
    /// The path of a directory, slashes at its end left out.
    case directory(String)
    /// `-`.
    case standardInput
    /// An http or https URL.
    case url(String)

    /// What the names of pages in a directory end in, case aside; JSON beside a page is not one.
    ///
    /// Archives count too.
    static let pageSuffixes = [".html", ".htm", ".xhtml", ".txt", ".text", ".xml", ".rss", ".atom"]

    /// Tells what `argument` names.
    ///
    /// - Throws: `fetch.url.scheme` for a URL that is neither http nor https, `fetch.url.malformed`, and
    ///   `fetch.file.unreadable` where no file is.
    public static func parse(_ argument: String) throws(StageFailure) -> PageSource {
        do {
            return try PageSource(argument)
        } catch {
            throw error.failure(at: argument)
        }
    }

    /// Gives a request for each page or archive, for a directory those in it at any depth, in the order of their paths' bytes.
    ///
    /// Hidden names are passed over, and so are links to directories, which could lead round in a circle.
    ///
    /// - Throws: `fetch.directory.empty` where no page lies, `fetch.file.unreadable` for a directory in it that may
    ///   not be read.
    public func requests() throws(StageFailure) -> [PageRequest] {
        switch self {
        case .file(let path): return [PageRequest(location: path)]
        case .url(let url): return [PageRequest(location: url)]
        case .standardInput: return [PageRequest(location: "-")]
        case .directory(let root):
            do {
                return try Self.pages(under: root).map(PageRequest.init(location:))
            } catch {
                throw error.failure(at: root)
            }
        }
    }

    /// Tells what `argument` names.
    init(_ argument: String) throws(FetchError) {
        if argument == "-" {
            self = .standardInput
        } else if let scheme = WebURL.scheme(of: argument), argument.dropFirst(scheme.count).hasPrefix("://")
        {
            _ = try WebURL.read(argument)
            self = .url(argument)
        } else {
            self = try Self.path(argument)
        }
    }

    /// Tells a file from a directory; a name such as `javascript:x` is a URL unless there is a file of that name.
    private static func path(_ path: String) throws(FetchError) -> PageSource {
        do {
            guard try LocalFile.isDirectory(path) else { return .file(path) }
        } catch {
            if WebURL.scheme(of: path) != nil { throw .scheme(path) }
            throw error
        }
        let trimmed = path.reversed().drop { $0 == "/" }.reversed()
        return .directory(trimmed.isEmpty ? "/" : String(trimmed))
    }

    private static func pages(under root: String) throws(FetchError) -> [String] {
        var (folders, pages) = ([root], [String]())
        while let folder = folders.popLast() {
            for name in try names(in: folder) where !name.hasPrefix(".") {
                let path = folder == "/" ? "/" + name : folder + "/" + name
                if try LocalFile.isDirectory(path, followingLink: false) {
                    folders.append(path)
                } else if isPage(name), !isLinkToDirectory(path) {
                    pages.append(path)
                }
            }
        }
        guard !pages.isEmpty else { throw .noPages }
        return pages.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func names(in folder: String) throws(FetchError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw .unreadable("\(folder) cannot be listed")
        }
    }

    private static func isPage(_ name: String) -> Bool {
        let name = name.lowercased()
        return pageSuffixes.contains { name.hasSuffix($0) } || WARCPages.isArchive(name)
    }

    /// Whether a link ends at a directory; one that ends nowhere does not, and fails when it is read.
    private static func isLinkToDirectory(_ path: String) -> Bool {
        do { return try LocalFile.isDirectory(path) } catch { return false }
    }
}
