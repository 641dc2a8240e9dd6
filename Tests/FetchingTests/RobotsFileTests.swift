import Foundation
import Testing

@testable import Fetching

@Suite struct `A robots file` {
    /// The body, the target and whether `Probe` may fetch it.
    private typealias Case = (body: String, target: String, isAllowed: Bool)

    private static let rules: [Case] = [
        ("", "/a", true), ("User-agent: *\nDisallow: /", "/a", false),
        ("User-agent: *\nDisallow:", "/a", true),
        ("User-agent: *\nDisallow: /", "/robots.txt", true),
        ("User-agent: *\nDisallow: /", "/robots.txt?a", false),
        // RFC 9309 2.2.2: the longest match wins, and allow where two are as long.
        ("User-agent: *\nDisallow: /\nAllow: /boats", "/boats/1", true),
        ("User-agent: *\nAllow: /boats\nDisallow: /boats/old", "/boats/old/1", false),
        ("User-agent: *\nDisallow: /boats/old\nAllow: /boats/old", "/boats/old", true),
        ("User-agent: *\nAllow: /boat\nDisallow: /*.html", "/boat.html", false),
        ("User-agent: *\nDisallow: /Boats", "/boats", true), ("User-agent: *\nDisallow: /?", "/?a", false),
        // 2.2.3: stars and the dollar sign.
        ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false),
        ("User-agent: *\nDisallow: /*.pdf$", "/a.pdf?b", true),
        ("User-agent: *\nDisallow: /a*b*c", "/a-c-b-c", false),
        ("User-agent: *\nDisallow: /a*b*c", "/a-c-b", true),
        ("User-agent: *\nDisallow: /**a***b", "/xayb", false),
        ("User-agent: *\nDisallow: /a*$", "/ab", false),
        ("User-agent: *\nDisallow: /a*a$", "/a", true), ("User-agent: *\nDisallow: /a*a$", "/aa", false),
        ("User-agent: *\nDisallow: /*ab$", "/abab", false), ("User-agent: *\nDisallow: $", "/", true),
        ("User-agent: *\nDisallow: *$", "/a", false), ("User-agent: *\nDisallow: /a$b", "/a$b", false),
        ("User-agent: *\nDisallow: /a%2Ab", "/a*b", false), ("User-agent: *\nDisallow: /a%2Ab", "/axb", true),
        ("User-agent: *\nDisallow: /a%24", "/a$b", false), ("User-agent: *\nDisallow: boats", "/boats", true),
        // 2.2.2: octets are compared after both sides are put in one form.
        ("User-agent: *\nDisallow: /%7eboat", "/~boat", false),
        ("User-agent: *\nDisallow: /a%c3%bc", "/aü", false),
        ("User-agent: *\nDisallow: /aü", "/a%C3%BC", false),
        ("User-agent: *\nDisallow: /a%2fb", "/a/b", true),
        ("User-agent: *\nDisallow: /a%2fb", "/a%2Fb", false),
        ("User-agent: *\nDisallow: /a b", "/a%20b", false),
        ("User-agent: *\nDisallow: /a%", "/a%", false), ("User-agent: *\nDisallow: /a%4", "/a%4", false),
        // 2.2.1: groups.
        ("User-agent: Other\nDisallow: /", "/a", true), ("User-agent: PROBE\nDisallow: /", "/a", false),
        ("User-agent: *\nDisallow: /\nUser-agent: Probe\nDisallow: /b", "/a", true),
        (
            "User-agent: Probe\nDisallow: /a\nUser-agent: Other\nDisallow: /b\nUser-agent: probe\nDisallow: /c",
            "/c", false
        ),
        ("User-agent: Other\nUser-agent: Probe\n\n\nDisallow: /a", "/a", false),
        (
            "User-agent: Probe\nSitemap: /s\nFoo: 1\nCrawl-delay: 2\nUser-agent: Other\nDisallow: /a", "/a",
            false
        ),
        ("User-agent: Probe/2\nDisallow: /a", "/a", false),
        ("User-agent: Probe news\nDisallow: /a", "/a", false),
        ("User-agent: Prob\nDisallow: /a", "/a", true), ("User-agent: Probe-News\nDisallow: /a", "/a", true),
        ("User-agent: Prob*\nDisallow: /a", "/a", true), ("User-agent: *x\nDisallow: /a", "/a", true),
        ("User-agent: *\nDisallow: /\nUser-agent: Probe", "/a", true),
        ("Disallow: /\nUser-agent: *\nAllow: /", "/a", true),
        // Lines.
        ("User-agent: *\rDisallow: /a\r", "/a", false), ("User-agent: *\r\nDisallow: /a\r\n", "/a", false),
        ("\u{FEFF}User-agent: *\nDisallow: /a", "/a", false),
        ("User-agent: * # all\nDisallow: /a # b", "/a", false),
        ("\t USER-AGENT\t:*\n dISALLOW : /a ", "/a", false), ("User-agent: *\nDisallow /a", "/a", false),
        ("User-agent: *\nDisalow: /a", "/a", false), ("<html>\n<p>User-agent: *\nDisallow: /a", "/a", true),
        ("User-agent: *\nDisallow: /x\u{0}\nDisallow: /a", "/a", false),
        ("User-agent: *\nAllow: /boats/index.html\nDisallow: /", "/boats/", true),
        ("User-agent: *\nAllow: /boats/index.html\nDisallow: /", "/boats/a", false),
    ]

    @Test(arguments: rules)
    private func `RFC 9309: answers by its rules`(example: Case) {
        let verdict = RobotsFile(Data(example.body.utf8)).verdict(for: "Probe", target: example.target)
        #expect(verdict.isAllowed == example.isAllowed)
    }

    @Test(arguments: [
        ("Probe", true), ("probe", true), ("Probe/1.0", true), ("Probe/1.0 (+https://probe.invalid/)", true),
        ("Mozilla/5.0 (compatible; Probe/2.1; +https://probe.invalid/)", true), ("Prober", false),
        ("A Probe", false),
    ])
    func `knows an agent by its product token`(agent: String, isNamed: Bool) {
        let file = RobotsFile(Data("User-agent: Probe\nDisallow: /a".utf8))
        #expect(file.verdict(for: agent, target: "/a").isAllowed != isNamed)
    }

    @Test func `names the line that decides, or why none does`() {
        let file = RobotsFile(
            Data("# boats\r\nUser-agent: Probe\r\n\r\nDisallow: /a*c # no\r\nAllow: /x\r\n".utf8))
        let verdict = file.verdict(for: "Probe", target: "/abc")
        #expect((verdict.line, verdict.rule, verdict.absence) == (4, "Disallow: /a*c", nil))
        #expect(file.verdict(for: "Probe", target: "/b").absence == "no rule for Probe matches")
        #expect(file.verdict(for: "Other", target: "/b").absence == "no group of the file is for Other")
    }

    @Test(arguments: [
        ("10", 10_000), ("0.5", 500), ("0", 0), ("-1", nil), ("soon", nil), ("nan", nil), ("inf", 86_400_000),
        ("1e9", 86_400_000), ("", nil),
    ])
    func `gives the delay that it asks for`(value: String, milliseconds: Int?) {
        let file = RobotsFile(Data("User-agent: Probe\nDisallow: /a\nCrawl-delay: \(value)\n".utf8))
        #expect(file.crawlDelay(for: "Probe") == milliseconds.map { .milliseconds($0) })
        #expect(file.crawlDelay(for: "Other") == nil)
    }

    @Test func `gives the sitemaps wherever they stand`() {
        let file = RobotsFile(
            Data("Sitemap: https://h.example/1\nUser-agent: *\nsitemap:https://h.example/2".utf8))
        #expect(file.sitemaps == ["https://h.example/1", "https://h.example/2"])
    }

    @Test(arguments: [(" \r\n<!DOCTYPE html>", true), ("User-agent: *", false), ("", false)])
    func `knows a page of markup`(body: String, isMarkup: Bool) {
        #expect(RobotsFile(Data(body.utf8)).isMarkup == isMarkup)
    }

    /// RFC 9309 2.5.
    @Test(arguments: [(499, false), (501, true)])
    func `reads 500 KiB and no more`(kibibytes: Int, isAllowed: Bool) {
        let padding = String(repeating: "#" + String(repeating: "p", count: 1022) + "\n", count: kibibytes)
        let file = RobotsFile(Data((padding + "User-agent: *\nDisallow: /").utf8))
        #expect(file.verdict(for: "Probe", target: "/a").isAllowed == isAllowed)
    }

    @Test func `leaves a line that is too long`() {
        let long = "Disallow: /b" + String(repeating: "b", count: 1 << 20)
        let file = RobotsFile(Data("User-agent: *\n\(long)\nDisallow: /a".utf8))
        #expect(!file.verdict(for: "Probe", target: "/a").isAllowed)
        #expect(file.verdict(for: "Probe", target: "/bb").isAllowed)
    }

    @Test func `matches many stars against a long path without delay`() {
        let stars = String(repeating: "*a", count: 12)
        let file = RobotsFile(Data("User-agent: *\nDisallow: /\(stars)b\n".utf8))
        let target = "/" + String(repeating: "a", count: 2000)
        let time = ContinuousClock().measure { #expect(file.verdict(for: "Probe", target: target).isAllowed) }
        #expect(time < .milliseconds(50))  // a debug build; below 1 ms in a release build
    }
}
