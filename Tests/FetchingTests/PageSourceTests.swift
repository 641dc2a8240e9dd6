import Foundation
import Interchange
import TestSupport
import Testing

@testable import Fetching

@Suite struct `A page source` {
    @Test(arguments: [
        ("-", PageSource.standardInput),
        ("https://news.example/node/1", .url("https://news.example/node/1")),
        ("HTTP://news.example", .url("HTTP://news.example")),
        ("/", .directory("/")),
        ("//", .directory("/")),
        (".", .directory(".")),
        ("./", .directory(".")),
        ("/dev/null", .file("/dev/null")),
    ])
    func `is told by its form`(argument: String, source: PageSource) throws {
        #expect(try PageSource.parse(argument) == source)
    }

    @Test(arguments: [
        ("ftp://news.example/x", "fetch.url.scheme"),
        ("file:///etc/hostname", "fetch.url.scheme"),
        ("javascript:alert(1)", "fetch.url.scheme"),
        ("mailto:desk@news.example", "fetch.url.scheme"),
        ("https://news example/a", "fetch.url.malformed"),
        ("no-such-page.html", "fetch.file.unreadable"),
        ("news.example/node/1", "fetch.file.unreadable"),
        ("1:x", "fetch.file.unreadable"),
        ("a\u{0}b", "fetch.file.unreadable"),
        ("", "fetch.file.unreadable"),
    ])
    func `that is none fails with its reason`(argument: String, code: String) {
        let failure = #expect(throws: StageFailure.self) { _ = try PageSource.parse(argument) }
        #expect(failure?.code == code)
        #expect(failure?.location == argument)
    }

    @Test func `may be a file whose name looks like a URL`() throws {
        let folder = try TemporaryFolder(["mailto:desk.html"])
        #expect(
            try PageSource.parse(folder.path + "/mailto:desk.html")
                == .file(folder.path + "/mailto:desk.html"))
    }

    @Test func `in a directory gives its pages in the order of their bytes`() throws {
        let folder = try TemporaryFolder([
            "osce-flat/b/page.txt", "osce-flat/b/gold.json", "osce-flat/B/page.html", "osce-flat/a/page.html",
            "osce-flat/a/parse.json", "osce-flat/a-b/page.html", "é.htm", "z.XHTML", "notes.text", "feed.xml",
            "page", ".hidden.html", ".git/page.html", "README.md", "floors.json",
        ])
        let requests = try PageSource.parse(folder.path + "/").requests()
        #expect(
            requests.map { $0.location.dropFirst(folder.path.count + 1) } == [
                "feed.xml", "notes.text", "osce-flat/B/page.html", "osce-flat/a-b/page.html",
                "osce-flat/a/page.html",
                "osce-flat/b/page.txt", "z.XHTML", "é.htm",
            ])
    }

    @Test func `follows links to pages and none to directories`() throws {
        let folder = try TemporaryFolder(["a/page.html"])
        let manager = FileManager.default
        try manager.createSymbolicLink(atPath: folder.path + "/a/loop.html", withDestinationPath: "..")
        try manager.createSymbolicLink(atPath: folder.path + "/link.html", withDestinationPath: "a/page.html")
        try manager.createSymbolicLink(atPath: folder.path + "/lost.html", withDestinationPath: "nowhere")
        let requests = try PageSource.directory(folder.path).requests()
        #expect(
            requests.map { $0.location.dropFirst(folder.path.count + 1) } == [
                "a/page.html", "link.html", "lost.html",
            ])
    }

    @Test func `in a directory without pages fails`() throws {
        let folder = try TemporaryFolder(["a/gold.json"])
        let failure = #expect(throws: StageFailure.self) {
            _ = try PageSource.directory(folder.path).requests()
        }
        #expect(failure?.code == "fetch.directory.empty")
    }

    @Test(arguments: [PageSource.file("x.dat"), .url("https://news.example/"), .standardInput])
    func `that is one page gives one request`(source: PageSource) throws {
        #expect(try source.requests().count == 1)
    }

    @Test func `gives requests that are one JSON line each`() throws {
        let request = PageRequest(location: "Fixtures/a/page.html")
        #expect(try CanonicalJSON.string(request) == #"{"location":"Fixtures/a/page.html"}"#)
    }
}
