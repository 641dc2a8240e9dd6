import Fetching
import Foundation
import Interchange
import Staging
import TestSupport

@testable import rapporteur

/// The recorded files of a fixture: what each stage writes with `--pretty` when it reads the one before.
///
/// `fetch.json` alone is no stage's output but the page's `Origin`: the body lies beside it. `make record` sets
/// `RAPPORTEUR_RECORD`, and only then is a file written.
enum Recorded {
    /// Whether this run writes recorded files.
    static var isRecording: Bool { ProcessInfo.processInfo.environment["RAPPORTEUR_RECORD"] != nil }

    private static let path = MainPath()

    /// The page's origin: what is recorded of headers and URL, with the location and digest that hold now.
    static func origin(of fixture: Fixture) async throws -> Origin {
        let request = PageRequest(location: fixture.folder.appending(path: fixture.pageName).path)
        let fetched = try await path.fetcher.run(request)[0].value.origin
        let known = fixture.has("fetch.json") ? try fixture.capture().origin : fetched
        return Origin(
            location: fixture.location, url: known.url, redirects: known.redirects, status: known.status,
            headers: known.headers, retrieved: known.retrieved, digest: fetched.digest)
    }

    /// What parsing writes of the recorded capture.
    static func parsed(_ fixture: Fixture) async throws -> [UInt8] {
        try bytes(await path.parser.pass(PageProgress(try fixture.capture())).outcomes)
    }

    /// What extraction writes of the recorded document.
    static func extracted(_ fixture: Fixture) async throws -> [UInt8] {
        let documents = PageProgress<Document>(try outcomes(Document.self, in: "parse.json", of: fixture))
        return try bytes(await path.extractor.pass(documents).outcomes)
    }

    /// What normalisation writes of the recorded articles: records alone.
    static func normalised(_ fixture: Fixture) async throws -> [UInt8] {
        let articles = PageProgress<Article>(try outcomes(Article.self, in: "extract.json", of: fixture))
        return try bytes(FixturePages.records(of: await path.normaliser.pass(articles).outcomes))
    }

    /// The values in a recorded file.
    static func outcomes<Value>(
        _ type: Value.Type, in name: String, of fixture: Fixture
    ) throws -> [Outcome<Value>] {
        _ = try fixture.bytes(of: name)
        let file = try FileHandle(forReadingFrom: fixture.folder.appending(path: name))
        let reader = JSONLinesReader(file.fileDescriptor)
        var outcomes: [Outcome<Value>] = []
        while let line = try withExtendedLifetime(file, { try reader.next() }) {
            outcomes.append(try CanonicalJSON.value(Outcome<Value>.self, from: line.bytes))
        }
        return outcomes
    }

    /// Values as `--pretty` writes them.
    static func bytes(_ values: [some Encodable]) throws -> [UInt8] {
        try values.flatMap { try CanonicalJSON.bytes($0, pretty: true) + [0x0A] }
    }
}
