public import Evaluation
public import Foundation
public import Interchange

/// A folder `Fixtures/FAMILY/SLUG`: a page, what the stages said last time, and what a careful reader says.
public struct Fixture: CustomStringConvertible, Sendable {
    /// A fixture that is not whole.
    public struct Fault: Error, CustomStringConvertible {
        /// What is missing.
        public let description: String
    }

    /// The package's own folder.
    public static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The page family that its page belongs to.
    public let family: String

    /// What is odd about the page.
    public let slug: String

    /// `page.html` or `page.txt`.
    public let pageName: String

    /// All fixtures, sorted by family and slug; `RAPPORTEUR_FIXTURE=FAMILY/SLUG` leaves one.
    public static func all() throws -> [Fixture] {
        let folder = root.appending(path: "Fixtures")
        let wanted = ProcessInfo.processInfo.environment["RAPPORTEUR_FIXTURE"]
        return try folders(in: folder).flatMap { family in
            try folders(in: folder.appending(path: family)).map { try Fixture(family: family, slug: $0) }
        }.filter { wanted == nil || wanted == "" || $0.description == wanted }
    }

    private static func folders(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: [.isDirectoryKey])
            .filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
            .map(\.lastPathComponent).sorted()
    }

    private init(family: String, slug: String) throws {
        let folder = Self.root.appending(path: "Fixtures/\(family)/\(slug)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        guard let page = names.filter({ $0.hasPrefix("page.") }).first else {
            throw Fault(description: "Fixtures/\(family)/\(slug) holds no page.html or page.txt")
        }
        self.family = family
        self.slug = slug
        pageName = page
    }

    /// `FAMILY/SLUG`.
    public var description: String { "\(family)/\(slug)" }

    /// The folder.
    public var folder: URL { Self.root.appending(path: "Fixtures/\(description)") }

    /// The page's path from the package's folder, which is the location in everything recorded.
    public var location: String { "Fixtures/\(description)/\(pageName)" }

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
            throw Fault(description: "Fixtures/\(description)/\(name) is missing; `make record` writes it")
        }
    }

    /// Writes a recorded file.
    public func record(_ bytes: [UInt8], as name: String) throws {
        try Data(bytes).write(to: folder.appending(path: name))
    }

    /// Whether there is a file of that name.
    public func has(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: name).path)
    }
}
