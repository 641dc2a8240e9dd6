public import Foundation
public import Interchange

/// A folder `FAMILY/SLUG` in one of fixtures: a page, what the stages said last time, and what a careful reader says.
public struct FixtureFolder: CustomStringConvertible, Sendable {
    /// A fixture that is not whole.
    public struct Fault: Error, CustomStringConvertible {
        /// What is missing.
        public let description: String

        /// Says what is missing.
        public init(_ description: String) { self.description = description }
    }

    /// The page family that its page belongs to.
    public let family: String

    /// What is odd about the page.
    public let slug: String

    /// `page.html` or `page.txt`.
    public let pageName: String

    /// The folder.
    public let folder: URL

    /// The page's path from the folder that holds all fixtures, that one's name in front.
    ///
    /// The location in everything recorded, such as `Fixtures/mail/forwarded/page.txt`.
    public let location: String

    /// All fixtures in the folder at `root`, sorted by family and slug.
    ///
    /// - Throws: ``Fault`` for one without a page.
    public static func all(in root: URL) throws -> [FixtureFolder] {
        try folders(in: root).flatMap { family in
            try folders(in: root.appending(path: family)).map {
                try FixtureFolder(in: root, family: family, slug: $0)
            }
        }
    }

    private static func folders(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: [.isDirectoryKey])
            .filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
            .map(\.lastPathComponent).filter { !$0.hasPrefix(".") }.sorted()
    }

    /// Names the fixture `FAMILY/SLUG`; its page may lie in another folder as long as it is being made.
    ///
    /// - Throws: ``Fault`` where no page lies there.
    public init(in root: URL, family: String, slug: String, at folder: URL? = nil) throws {
        self.family = family
        self.slug = slug
        self.folder = folder ?? root.appending(path: family).appending(path: slug)
        let name = "\(root.lastPathComponent)/\(family)/\(slug)"
        let isThere = FileManager.default.fileExists(atPath: self.folder.path)
        let names = isThere ? try FileManager.default.contentsOfDirectory(atPath: self.folder.path) : []
        guard let page = names.filter({ $0.hasPrefix("page.") }).first else {
            throw Fault("\(name) holds no page.html or page.txt")
        }
        pageName = page
        location = "\(name)/\(page)"
    }

    /// `FAMILY/SLUG`.
    public var description: String { "\(family)/\(slug)" }

    /// The bytes of the page.
    public func page() throws -> Data { try Data(contentsOf: folder.appending(path: pageName)) }

    /// What a careful reader says is in it.
    public func gold() throws -> Gold { try CanonicalJSON.value(Gold.self, from: bytes(of: "gold.json")) }

    /// The page with the origin that `fetch.json` records: its headers, where it has any, are written by hand.
    public func capture() throws -> Capture {
        Capture(origin: try CanonicalJSON.value(Origin.self, from: bytes(of: "fetch.json")), body: try page())
    }

    /// The bytes of a file in the folder; a missing one is an error.
    public func bytes(of name: String) throws -> Data {
        do {
            return try Data(contentsOf: folder.appending(path: name))
        } catch {
            throw Fault("\(description)/\(name) is missing; `rapporteur fixture record` writes it")
        }
    }

    /// Writes a file of the fixture.
    public func write(_ bytes: [UInt8], as name: String) throws {
        try Data(bytes).write(to: folder.appending(path: name))
    }

    /// Whether there is a file of that name.
    public func has(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: name).path)
    }
}
