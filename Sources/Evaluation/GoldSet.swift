import Foundation
public import Interchange

/// Pages with what a careful reader says is in them, as folders hold them.
///
/// `NAME.gold.json` belongs to `NAME.html` or `NAME.txt` beside it, and `gold.json` to the `page.html` or `page.txt` of
/// its folder, which a fixture is.
public struct GoldSet: Sendable {
    /// A page with its gold.
    public struct Page: Sendable {
        /// What a person calls it: `NAME`, or the last two folders of a fixture.
        public let name: String
        /// The path of the page; `nil` where none lies beside its gold.
        public let path: String?
        /// What a careful reader says is in it.
        public let gold: Gold

        /// The names of its folders and its own without a suffix, from the root down.
        let components: [String]

        /// `NAME`, or the last folder of a fixture.
        let ownName: String

        /// The origin that a fixture's `fetch.json` records, written by hand where a page had headers or a URL.
        public let origin: Origin?
    }

    /// Why a set cannot be read.
    public struct Fault: Error, CustomStringConvertible, Sendable {
        /// One sentence for a person.
        public let description: String
    }

    /// The pages in the order of their paths' bytes.
    public let pages: [Page]

    private static let suffix = ".gold.json"
    private static let pageSuffixes = [".html", ".htm", ".xhtml", ".txt", ".text", ".xml", ".rss", ".atom"]

    /// Reads the gold in some folders, at any depth; a path may also be that of one gold file.
    ///
    /// - Throws: ``Fault`` where one of them holds none, a file cannot be read, or two pages have one name.
    public init(_ paths: [String]) throws(Fault) {
        var pages: [Page] = []
        for path in paths {
            let files = try Self.files(at: path)
            guard !files.isEmpty else {
                throw Fault(description: "\(path) holds no NAME.gold.json and no gold.json")
            }
            for file in files { pages.append(try Self.page(file)) }
        }
        var seen: Set<[String]> = []
        for page in pages where !seen.insert(page.components.suffix(3)).inserted {
            throw Fault(description: "two gold pages are called \(page.name)")
        }
        self.pages = pages
    }

    /// The page that a record's location names by its last folders and its name; `nil` where none or several do.
    ///
    /// The name alone does, or the folder's alone, where only one page is called so.
    public func page(at location: String) -> Int? {
        let path = location.prefix { $0 != "#" }
        let wanted = Self.components(String(path))
        for count in [2, 3] {
            let found = pages.indices.filter { pages[$0].components.suffix(count) == wanted.suffix(count) }
            if found.count == 1 { return found[0] }
        }
        for name in wanted.suffix(2).reversed() {
            let found = pages.indices.filter { pages[$0].ownName == name }
            if !found.isEmpty { return found.count == 1 ? found[0] : nil }
        }
        return nil
    }

    /// The gold files at a path, hidden names passed over.
    private static func files(at root: String) throws(Fault) -> [String] {
        var isFolder: ObjCBool = false
        guard unsafe FileManager.default.fileExists(atPath: root, isDirectory: &isFolder) else {
            throw Fault(description: "\(root) is not there")
        }
        guard isFolder.boolValue else { return [root] }
        var (folders, files) = ([root.hasSuffix("/") ? String(root.dropLast()) : root], [String]())
        while let folder = folders.popLast() {
            for name in try names(in: folder) where !name.hasPrefix(".") {
                let path = folder + "/" + name
                if unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
                    isFolder.boolValue
                {
                    folders.append(path)
                } else if name == "gold.json" || name.hasSuffix(suffix) {
                    files.append(path)
                }
            }
        }
        return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func page(_ file: String) throws(Fault) -> Page {
        let url = URL(filePath: file)
        let folder = url.deletingLastPathComponent()
        let isFixture = url.lastPathComponent == "gold.json"
        let stem = isFixture ? "page" : String(url.lastPathComponent.dropLast(suffix.count))
        let names = try names(in: folder.path)
        let page = pageSuffixes.lazy.map { stem + $0 }.first(where: names.contains)
        let components = components(folder.appending(path: stem + ".").path)
        return Page(
            name: isFixture ? components.dropLast().suffix(2).joined(separator: "/") : stem,
            path: page.map { (file as NSString).deletingLastPathComponent + "/" + $0 },
            gold: try read(Gold.self, url), components: components,
            ownName: isFixture ? url.deletingLastPathComponent().lastPathComponent : stem,
            origin: isFixture && names.contains("fetch.json")
                ? try read(Origin.self, folder.appending(path: "fetch.json")) : nil)
    }

    /// The folders of a path and its name without what stands behind the last point.
    private static func components(_ path: String) -> [String] {
        var components = path.split(separator: "/").map(String.init)
        guard let name = components.popLast() else { return [] }
        return components + [name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name]
    }

    private static func names(in folder: String) throws(Fault) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)
        } catch {
            throw Fault(description: "\(folder) cannot be listed")
        }
    }

    private static func read<Value: Decodable>(_ type: Value.Type, _ file: URL) throws(Fault) -> Value {
        do {
            return try CanonicalJSON.value(type, from: Data(contentsOf: file))
        } catch {
            throw Fault(description: "\(file.path) cannot be read: \(error)")
        }
    }
}
