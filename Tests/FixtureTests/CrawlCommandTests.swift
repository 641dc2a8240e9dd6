import Foundation
import Interchange
import TestSupport
import Testing

@testable import Fetching

/// Crawls of the built command over a site on the loopback.
///
/// `RAPPORTEUR_KILLS` sets how often it is killed, `RAPPORTEUR_PAGES` how large the site is; `Tests/kill-crawl` sets
/// both to what a release has to stand.
@Suite(.disabled(if: Recorded.isRecording)) struct `The crawl command` {
    private static let environment = ProcessInfo.processInfo.environment
    private static let kills = environment["RAPPORTEUR_KILLS"].flatMap { Int($0) } ?? 4
    private static let pages = environment["RAPPORTEUR_PAGES"].flatMap { Int($0) } ?? 150
    /// The site of the whole crawl: 30 pages of the listing, the feed, the sitemap and the two that it names.
    private static let (largeSite, discovery) = (2_000, 30 + 1 + 3)
    /// The command under test, the one that was built beside the tests unless another is named.
    private static let binary = environment["RAPPORTEUR_BINARY"].map { URL(filePath: $0) } ?? Command.binary

    private static func arguments(_ server: SiteServer, _ workspace: String) -> [String] {
        [
            "crawl", "--workspace", workspace, "--listing", server.url("/press-releases"), "--feed",
            server.url("/rss.xml"), "--sitemap", server.url("/sitemap.xml"), "--interval", "0", "--recheck",
            "--allow-private-addresses",
        ]
    }

    /// URL and body of every answer in the archives of a workspace.
    private static func pages(in workspace: String, without files: Set<String> = []) throws -> [String] {
        let folder = workspace + "/captures"
        var pages: [String] = []
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        for name in names where !files.contains(name) {
            #expect(name.hasSuffix(".warc.gz"))
            var archive = try WARCPages(folder + "/" + name)
            while let page = archive.next() {
                let origin = try page.get().origin
                pages.append("\(origin.location) \(origin.digest)")
            }
        }
        return pages.sorted()
    }

    /// How many records of each kind the archives hold that were not among `files`.
    private static func kinds(in workspace: String, without files: Set<String> = []) throws -> [String: Int] {
        let folder = workspace + "/captures"
        var counts: [String: Int] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) where !files.contains(name) {
            var reader = try WARCReader(folder + "/" + name, maximumBlockBytes: .max)
            while let entry = try reader.next() { counts[entry.record.kind?.rawValue ?? "", default: 0] += 1 }
        }
        return counts
    }

    @Test func `finds 2,000 pages once, then asks in vain, then sees exactly what changed`() async throws {
        let site = TestSite(pages: Self.largeSite)
        let (server, folder) = (try SiteServer(site), try TemporaryFolder())
        let all = Self.largeSite + Self.discovery
        let arguments = Self.arguments(server, folder.path)
        let first = try await Command.run(Self.binary, arguments)
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.errors.contains(" \(all) requests, \(all) new, "), "\(first.errors)")
        #expect(site.asked.values.allSatisfy { $0 == 1 })
        #expect(site.asked.keys.filter { $0.hasPrefix("/node/") }.count == Self.largeSite)
        #expect(
            try Self.kinds(in: folder.path)
                == ["warcinfo": 1, "response": all, "request": all, "metadata": all])

        site.forget()
        var files = Set(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/captures"))
        let again = try await Command.run(Self.binary, arguments)
        #expect(again.errors.contains(" 0 new, 0 changed, \(all) unchanged, 0 gone, "), "\(again.errors)")
        #expect(site.statuses == [304: all, 200: 1])  // robots.txt is asked for without a condition
        #expect(
            try Self.kinds(in: folder.path, without: files)
                == ["warcinfo": 1, "revisit": all, "request": all, "metadata": all])

        for page in 0..<50 { site.change(page * 31) }
        for page in 0..<5 { site.remove(1_700 + page) }
        site.add(10)
        files = Set(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/captures"))
        let third = try await Command.run(Self.binary, arguments)
        #expect(third.status == 0, "\(third.errors)")
        #expect(third.errors.contains(" 5 gone, "), "\(third.errors)")
        let changed = Set((0..<50).map { $0 * 31 } + (2_000..<2_010)).map { server.url(TestSite.path($0)) }
        let seen = try Self.pages(in: folder.path, without: files).compactMap {
            $0.split(separator: " ").first
        }
        #expect(Set(seen.map(String.init).filter { $0.contains("/node/") }) == Set(changed))
    }

    @Test func `enters archives by other hands`() async throws {
        let site = TestSite(pages: 20)
        let (server, other, folder) = (try SiteServer(site), try TemporaryFolder(), try TemporaryFolder())
        #expect(try await Command.run(Self.binary, Self.arguments(server, other.path)).status == 0)
        site.forget()
        let outcome = try await Command.run(
            Self.binary, Self.arguments(server, folder.path) + ["--archive", other.path + "/captures"])
        // The listing is a page like others there.
        #expect(outcome.errors.contains(" 21 from archives"), "\(outcome.errors)")
        #expect(site.statuses[304] == 21)
        let documents = try await Command.run(
            Self.binary, ["parse", other.path + "/captures", folder.path + "/captures"])
        #expect(documents.status == 0, "\(documents.errors)")
    }

    @Test func `goes on after it is killed at any moment`() async throws {
        let (site, calm, rough) = (TestSite(pages: Self.pages), try TemporaryFolder(), try TemporaryFolder())
        let server = try SiteServer(site)
        let began = Date()
        #expect(try await Command.run(Self.binary, Self.arguments(server, calm.path)).status == 0)
        let duration = Date().timeIntervalSince(began)
        var random = Seeded(UInt64(Self.kills))
        var killed = 0
        // A run that goes on is shorter; where one comes to its end before it is killed, it begins again.
        while killed < Self.kills {
            let process = Process()
            process.executableURL = Self.binary
            process.arguments = Self.arguments(server, rough.path)
            process.standardError = FileHandle.nullDevice
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            try await Task.sleep(for: .seconds(Double.random(in: 0..<duration, using: &random)))
            guard process.isRunning else {
                process.waitUntilExit()
                #expect(try Self.pages(in: rough.path) == Self.pages(in: calm.path))
                try FileManager.default.removeItem(atPath: rough.path)
                continue
            }
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            killed += 1
        }
        let last = try await Command.run(Self.binary, Self.arguments(server, rough.path))
        #expect(last.status == 0, "\(last.errors)")
        let (kept, expected) = (try Self.pages(in: rough.path), try Self.pages(in: calm.path))
        #expect(
            kept == expected, "\(Set(kept).symmetricDifference(expected)), \(kept.count) of \(expected.count)"
        )
        try await Self.check(rough.path)
    }

    /// Has the archives checked by warcio, where it is installed.
    private static func check(_ workspace: String) async throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: workspace + "/captures")
        let files = names.map { workspace + "/captures/" + $0 }
        let bash = URL(filePath: "/bin/bash")
        guard try await Command.run(bash, ["-c", "command -v warcio"]).status == 0 else { return }
        let checked = try await Command.run(bash, ["-c", "warcio check \"$@\"", "warcio"] + files)
        #expect(checked.status == 0, "\(checked.text)")
        if let copy = environment["RAPPORTEUR_KEEP"] {
            try FileManager.default.copyItem(atPath: workspace, toPath: copy)
        }
    }

    @Test(
        arguments: [
            (["--listing", "ftp://x.example/"], 1), ([], 2),
            (["--page", "http://x.example/", "--requests", "0"], 2),
            (["--list", "no-such-file"], 2),
        ] as [([String], Int32)])
    func `exits with`(arguments: [String], status: Int32) async throws {
        let folder = try TemporaryFolder()
        let outcome = try await Command.run(Self.binary, ["crawl", "--workspace", folder.path] + arguments)
        #expect(outcome.status == status, "\(outcome.errors)")
    }

    @Test func `shows one line that it writes over on a terminal`() async throws {
        let script = URL(filePath: "/usr/bin/script")
        guard FileManager.default.isExecutableFile(atPath: script.path) else {
            print("There is no script command here: a crawl on a terminal is not tested.")
            return
        }
        let (server, folder) = (try SiteServer(TestSite(pages: 1)), try TemporaryFolder())
        let command = [
            Self.binary.path, "crawl", "--workspace", folder.path, "--feed", server.url("/rss.xml"),
            "--interval",
            "1.2", "--allow-private-addresses",
        ]
        let outcome = try await Command.run(script, ["-qec", command.joined(separator: " "), "/dev/null"])
        #expect(outcome.status == 0)
        let lines = outcome.text.components(separatedBy: "\r\u{1B}[K").dropFirst()
        #expect(lines.contains { $0.hasPrefix("1/2 pages: 1 new, 0 changed, 0 unchanged, 0 failed, ") })
        #expect(lines.contains { $0.hasSuffix(", next in 1 s") })
        #expect(lines.last?.hasPrefix("crawl: 2 requests, 2 new, ") == true, "\(outcome.text)")
    }

    @Test func `says what it would fetch`() async throws {
        let (server, folder) = (try SiteServer(TestSite(pages: 5)), try TemporaryFolder())
        let outcome = try await Command.run(Self.binary, Self.arguments(server, folder.path) + ["--dry-run"])
        #expect(outcome.status == 0)
        #expect(outcome.text.contains(server.url("/press-releases") + "\tdiscovery listing"))
    }
}

@Suite(.enabled(if: ProcessInfo.processInfo.environment["RAPPORTEUR_SERVE"] != nil))
struct `A site to measure against` {
    /// Serves a site of `RAPPORTEUR_PAGES` pages for `RAPPORTEUR_SERVE` seconds and prints its address.
    @Test func `is served`() async throws {
        let environment = ProcessInfo.processInfo.environment
        let pages = environment["RAPPORTEUR_PAGES"].flatMap { Int($0) } ?? 2_000
        let server = try SiteServer(TestSite(pages: pages))
        print("serving \(server.url("/"))")
        fflush(nil)
        try await Task.sleep(for: .seconds(environment["RAPPORTEUR_SERVE"].flatMap { Double($0) } ?? 0))
    }
}
