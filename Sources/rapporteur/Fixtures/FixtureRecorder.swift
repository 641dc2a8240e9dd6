import Evaluation
import Fetching
import Foundation
import Interchange
import Staging

/// What the program says of a fixture now, a file a stage: what each writes with `--pretty` when it reads the one before.
///
/// `fetch.json` alone is no stage's output but the page's `Origin`: the body lies beside it.
struct FixtureRecorder: Sendable {
    /// The recorded files, in the order of the stages.
    static let names = ["fetch.json", "parse.json", "extract.json", "normalise.json"]

    private let path = MainPath()

    /// What a recorded file would hold if it were written now, from the file before it as it is recorded.
    func bytes(of name: String, in fixture: FixtureFolder) async throws -> [UInt8] {
        switch name {
        case "fetch.json": return try Self.bytes([await origin(of: fixture)])
        case "parse.json":
            return try Self.bytes(await path.parser.pass(PageProgress(try fixture.capture())).outcomes)
        case "extract.json":
            let documents = try Self.outcomes(Document.self, in: "parse.json", of: fixture)
            return try Self.bytes(await path.extractor.pass(PageProgress(documents)).outcomes)
        case "normalise.json":
            let articles = try Self.outcomes(Article.self, in: "extract.json", of: fixture)
            let records = await path.normaliser.pass(PageProgress(articles)).outcomes
            return try Self.bytes(Self.records(of: records))
        default: throw FixtureFolder.Fault("\(name) is no recorded file")
        }
    }

    /// Writes the recorded files, one after another, since each stage reads what the one before has written.
    ///
    /// Gives the names of those that are others than before.
    func record(_ fixture: FixtureFolder) async throws -> [String] {
        var changed: [String] = []
        for name in Self.names {
            let bytes = try await bytes(of: name, in: fixture)
            if fixture.has(name), try fixture.bytes(of: name).elementsEqual(bytes) { continue }
            try fixture.write(bytes, as: name)
            changed.append(name)
        }
        return changed
    }

    /// Where a recorded file parts from what the program says now; `nil` where it does not.
    func difference(in name: String, of fixture: FixtureFolder) async throws -> FixtureDifference? {
        try FixtureDifference(
            from: fixture.bytes(of: name), to: await bytes(of: name, in: fixture),
            in: "\(fixture.description)/\(name)")
    }

    /// The page's origin: what is recorded of headers and URL, with the location and digest that hold now.
    func origin(of fixture: FixtureFolder) async throws -> Origin {
        let request = PageRequest(location: fixture.folder.appending(path: fixture.pageName).path)
        let fetched = try await path.fetcher.run(request)[0].value.origin
        let known = fixture.has("fetch.json") ? try fixture.capture().origin : fetched
        return known.moved(to: fixture.location, digest: fetched.digest)
    }

    /// The records that are recorded of a fixture.
    func records(in fixture: FixtureFolder) throws -> [Record] {
        try Self.values(Record.self, in: "normalise.json", of: fixture)
    }

    /// Why the page of a fixture stops, where it does.
    func failure(in fixture: FixtureFolder) throws -> StageFailure? {
        try Self.outcomes(Article.self, in: "extract.json", of: fixture).lazy.compactMap { outcome in
            if case .failure(let failure) = outcome { failure } else { nil }
        }.first
    }

    /// The records of one page as they are written; none where it stops.
    static func records(of outcomes: [Outcome<Record>]) -> [Record] {
        var finisher = RecordFinisher()
        return outcomes.compactMap { outcome in
            if case .value(let staged) = outcome { finisher.finish(staged) } else { nil }
        }
    }

    /// The values in a recorded file.
    private static func outcomes<Value>(
        _ type: Value.Type, in name: String, of fixture: FixtureFolder
    ) throws -> [Outcome<Value>] {
        try values(Outcome<Value>.self, in: name, of: fixture)
    }

    private static func values<Value: Decodable>(
        _ type: Value.Type, in name: String, of fixture: FixtureFolder
    ) throws -> [Value] {
        _ = try fixture.bytes(of: name)
        let file = try FileHandle(forReadingFrom: fixture.folder.appending(path: name))
        let reader = JSONLinesReader(file.fileDescriptor)
        var values: [Value] = []
        while let line = try withExtendedLifetime(file, { try reader.next() }) {
            values.append(try CanonicalJSON.value(type, from: line.bytes))
        }
        return values
    }

    /// Values as `--pretty` writes them.
    static func bytes(_ values: [some Encodable]) throws -> [UInt8] {
        try values.flatMap { try CanonicalJSON.bytes($0, pretty: true) + [0x0A] }
    }
}

/// Where a recorded file and what the program says now part.
struct FixtureDifference: CustomStringConvertible {
    /// Characters of a line that are shown.
    private static let width = 300

    private let name: String
    private let line: Int
    private let was: String
    private let now: String

    /// Compares two forms of the file called `name`, line by line; `nil` where they are the same.
    init?(from recorded: Data, to bytes: [UInt8], in name: String) {
        guard !recorded.elementsEqual(bytes) else { return nil }
        let (before, after) = (Self.lines(recorded), Self.lines(bytes))
        let same = zip(before, after).prefix { $0 == $1 }.count
        self.name = name
        line = same + 1
        was = same < before.count ? String(before[same].prefix(Self.width)) : "the end"
        now = same < after.count ? String(after[same].prefix(Self.width)) : "the end"
    }

    private static func lines(_ bytes: some Collection<UInt8>) -> [Substring] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }

    var description: String { "\(name) differs from line \(line) on\nwas: \(was)\nnow: \(now)" }
}

extension Origin {
    /// The same origin of a page that lies elsewhere, and of the bytes with a digest.
    func moved(to location: String, digest: String) -> Origin {
        Origin(
            location: location, url: url, redirects: redirects, status: status, headers: headers,
            retrieved: retrieved, digest: digest)
    }
}
