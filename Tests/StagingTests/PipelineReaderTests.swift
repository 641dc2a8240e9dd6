import Foundation
import Staging
import TestSupport
import Testing

@Suite struct `A pipeline file` {
    private static let head = "sources:\n  - files: pages\nworkspace: work\n"

    @Test func `says where pages come from and where records go`() throws {
        let pipeline = try PipelineReader.pipeline(
            """
            sources:
              - listing: https://news.example/all
                pages: 3
              - feed: https://news.example/rss.xml
              - sitemap: https://news.example/sitemap.xml
              - list: urls.txt
              - url: https://news.example/node/1
              - files: pages
              - warc: archives
            fetch: {seconds_between_requests: 2.5, hosts: [cdn.example]}
            workspace: work
            sinks: [json_lines: a.jsonl, {sqlite: b.sqlite}]
            checks: {enabled: false}
            """, file: "news.yaml")
        #expect(
            pipeline.sources == [
                .listing("https://news.example/all", maximumPages: 3), .feed("https://news.example/rss.xml"),
                .sitemap("https://news.example/sitemap.xml"), .list("urls.txt"),
                .url("https://news.example/node/1"), .files("pages"), .warc("archives"),
            ])
        #expect(pipeline.fetch.secondsBetweenRequests == 2.5)
        #expect(pipeline.fetch.hosts == ["cdn.example"])
        #expect(pipeline.workspace == "work")
        #expect(pipeline.sinks == [.init(.jsonLines, "a.jsonl"), .init(.sqlite, "b.sqlite")])
        #expect(!pipeline.checks.isEnabled)
    }

    @Test(arguments: [
        "checks: {significance: 1}", "checks: {minimum_fall: 0}", "fetch: {recheck_all: true}",
        "stages: {normalise: {without: [funder]}}", "sinks: []", "fetch: {seconds_between_requests: 0}",
        "fetch:\n  user_agent: '5'", "fetch: {user_agent: 5}", "# a word\n",
    ]) func `may also say`(part: String) throws {
        #expect(throws: Never.self) { try PipelineReader.pipeline(Self.head + part, file: "p.yaml") }
    }

    @Test(
        arguments: [
            ("", "p.yaml: nothing stands in it"),
            ("[]", "p.yaml:1: there has to be keys with values, not an empty list"),
            (
                "sources: [files: a]",
                "p.yaml:1: workspace: this key has to be there"
            ),
            ("workspace: w", "p.yaml:1: sources: this key has to be there"),
            (
                "sources: []\nworkspace: w",
                "p.yaml:1: sources: there has to be a list of at least 1, not an empty list"
            ),
            (
                "sources:\n  - listin: https://x.example/\nworkspace: w",
                """
                p.yaml:2: sources[0].listin: there is no such key here; did you mean listing?
                p.yaml:2: sources[0]: there has to be one of listing, feed, sitemap, list, url, files, warc; none is there
                """
            ),
            (
                "sources:\n  - listing: ftp://x.example/\nworkspace: w",
                "p.yaml:2: sources[0].listing: there has to be an http or https URL, not \"ftp://x.example/\""
            ),
            (
                "sources:\n  - files: a\n    url: https://x.example/\nworkspace: w",
                """
                p.yaml:2: sources[0]: there has to be one of listing, feed, sitemap, list, url, files, warc; url and files are there
                """
            ),
            (
                "sources:\n  - feed: https://x.example/\n    pages: 2\nworkspace: w",
                "p.yaml:2: sources[0].pages: this key stands beside listing alone"
            ),
            (
                "sources:\n  - listing: https://x.example/\n    pages: 0\nworkspace: w",
                "p.yaml:3: sources[0].pages: there has to be a whole number of at least 1, not \"0\""
            ),
            (
                head + "fetch:\n  interval: 3",
                """
                p.yaml:5: fetch.interval: there is no such key here; there are seconds_between_requests, maximum_wait_seconds, \
                maximum_attempts, timeout_seconds, maximum_megabytes, maximum_redirects, user_agent, hosts, include, exclude, \
                maximum_requests, maximum_minutes, maximum_hosts, minimum_recheck_days, maximum_recheck_days, recheck_all, \
                maximum_archive_megabytes, allow_private_addresses, private_hosts, ca_file
                """
            ),
            (
                head + "fetch: {recheck_all: yes}",
                "p.yaml:4: fetch.recheck_all: there has to be true or false, not \"yes\""
            ),
            (
                head + "fetch: {timeout_seconds: 0}",
                "p.yaml:4: fetch.timeout_seconds: there has to be a number above 0, not \"0\""
            ),
            (
                head + "fetch: {timeout_seconds: '3'}",
                "p.yaml:4: fetch.timeout_seconds: there has to be a number above 0, not \"3\""
            ),
            (
                head + "fetch: {timeout_seconds: .inf}",
                "p.yaml:4: fetch.timeout_seconds: there has to be a number above 0, not \".inf\""
            ),
            (
                head + "checks: {maximum_sameness: 1.5}",
                "p.yaml:4: checks.maximum_sameness: there has to be a number of at least 0 and at most 1, not \"1.5\""
            ),
            (
                head + "fetch:\n  hosts: a.example",
                "p.yaml:5: fetch.hosts: there has to be a list, not \"a.example\""
            ),
            (
                head + "fetch:\n  hosts:\n    - a.example\n    -",
                "p.yaml:7: fetch.hosts[1]: there has to be a text, not nothing"
            ),
            (
                head + "stages:\n  normalise:\n    withuot: [a]",
                "p.yaml:6: stages.normalise.withuot: there is no such key here; did you mean without?"
            ),
            (
                head + "stages: {parse: {maximum_depth: 2.5}}",
                "p.yaml:4: stages.parse.maximum_depth: there has to be a whole number of at least 1, not \"2.5\""
            ),
            (
                head + "sinks:\n  - json_lines: a\n    sqlite: b",
                """
                p.yaml:5: sinks[0]: there has to be one of json_lines, sqlite, csv, json_ld, postgresql; \
                json_lines and sqlite are there
                """
            ),
            (
                head + "sinks:\n  - records.jsonl",
                "p.yaml:5: sinks[0]: there has to be keys with values, not \"records.jsonl\""
            ),
            (
                head + "workspace: other",
                "p.yaml:3: workspace: this key stands twice, for the first time here"
            ),
            (head + "fetch: {", "p.yaml:5: this is no YAML: did not find expected node content"),
            (
                head + "\tfetch: 1",
                "p.yaml:4: this is no YAML: found a tab character that violates indentation"
            ),
            (
                head + "1: 2",
                """
                p.yaml:4: 1: there is no such key here; there are sources, fetch, stages, workspace, sinks, \
                checks
                """
            ),
        ]) func `is told what is wrong`(text: String, errors: String) throws
    {
        #expect { try PipelineReader.pipeline(text, file: "p.yaml") } throws: { error in
            #expect("\(error)" == errors)
            return true
        }
    }

    @Test func `has to be there`() {
        #expect { try PipelineReader.pipeline(at: "no/such.yaml") } throws: {
            "\($0)" == "no/such.yaml: cannot be read as UTF-8 text"
        }
    }

    @Test(arguments: ["fixtures", "osce-news", "warc"])
    func `of ours is sound`(name: String) throws {
        let path = Fixture.root.appending(path: "Pipelines/\(name).yaml").path
        #expect(try !PipelineReader.pipeline(at: path).sinks.isEmpty)
    }
}
