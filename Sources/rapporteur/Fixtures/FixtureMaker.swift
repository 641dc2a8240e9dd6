import Evaluation
import Fetching
import Foundation
import Interchange

/// Makes the folder of a fixture, whole or not at all.
struct FixtureMaker {
    /// What a fixture is called.
    struct Name {
        let family: String
        let slug: String

        /// Reads `FAMILY/SLUG`; `nil` where it is none: two words of small letters, digits and hyphens.
        init?(_ text: String) {
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            let isWord = { (part: Substring) in
                part.first != "-" && !part.isEmpty
                    && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
            }
            guard parts.count == 2, parts.allSatisfy(isWord) else { return nil }
            (family, slug) = (String(parts[0]), String(parts[1]))
        }
    }

    /// Headers that the stages read; others, cookies among them, are nobody's business in a repository.
    private static let keptHeaders: Set = ["content-type"]

    let root: URL
    private let recorder = FixtureRecorder()

    /// Keeps fixtures in the folder at `root`.
    init(in root: URL) { self.root = root }

    /// Makes the fixture of a page: the bytes as they came, what each stage gives, and gold to be corrected.
    ///
    /// - Throws: ``FixtureFolder/Fault`` where there is one of that name.
    func make(_ name: Name, of capture: Capture) async throws -> [Record] {
        let place = root.appending(path: name.family).appending(path: name.slug)
        guard !FileManager.default.fileExists(atPath: place.path) else {
            throw FixtureFolder.Fault("\(place.relativePath) is there already")
        }
        let partial = root.appending(path: "\(name.family)/.\(name.slug).\(getpid()).partial")
        try FileManager.default.createDirectory(at: partial, withIntermediateDirectories: true)
        do {
            let records = try await fill(partial, name, capture)
            try FileManager.default.moveItem(at: partial, to: place)
            return records
        } catch {
            try FileManager.default.removeItem(at: partial)
            throw error
        }
    }

    private func fill(_ folder: URL, _ name: Name, _ capture: Capture) async throws -> [Record] {
        try capture.body.write(to: folder.appending(path: Self.pageName(capture.origin)))
        let fixture = try FixtureFolder(in: root, family: name.family, slug: name.slug, at: folder)
        let origin = capture.origin.kept(at: fixture.location, headers: Self.keptHeaders)
        try fixture.write(FixtureRecorder.bytes([origin]), as: "fetch.json")
        _ = try await recorder.record(fixture)
        let records = try recorder.records(in: fixture)
        let failure = try recorder.failure(in: fixture)
        try fixture.write(GoldDraft.bytes(of: records, stoppedBy: failure), as: "gold.json")
        return records
    }

    /// `page.txt` for what says that it is plain text, else `page.html`.
    private static func pageName(_ origin: Origin) -> String {
        if let type = origin.header("Content-Type") {
            return type.lowercased().hasPrefix("text/plain") ? "page.txt" : "page.html"
        }
        let path = origin.location.prefix { $0 != "?" && $0 != "#" }.lowercased()
        return [".txt", ".text", ".md"].contains(where: path.hasSuffix) ? "page.txt" : "page.html"
    }
}

extension Origin {
    /// The same origin in a fixture; of a page of this machine nothing but the digest stays.
    fileprivate func kept(at place: String, headers names: Set<String>) -> Origin {
        Origin(
            location: place, url: url, redirects: redirects, status: status,
            headers: headers.filter { names.contains($0.name.lowercased()) }, retrieved: retrieved,
            digest: digest)
    }
}
