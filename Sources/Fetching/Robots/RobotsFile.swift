public import struct Foundation.Data

/// A robots.txt, read and answered from as RFC 9309 says.
///
/// Any bytes are one; lines that say nothing to it are passed over.
public struct RobotsFile: Hashable, Sendable {
    /// Whether a page may be fetched, and what says so.
    public struct Verdict: Hashable, Sendable {
        /// Whether the page may be fetched.
        public let isAllowed: Bool

        /// The number of the line that decides, from 1; `nil` where none does.
        public let line: Int?

        /// The line that decides, comment and outer blanks off; `nil` where none does.
        public let rule: String?

        /// Why no line decides, in words; `nil` where one does.
        public let absence: String?
    }

    /// Lines of allow, disallow and crawl-delay under one list of user agents.
    struct Group: Hashable, Sendable {
        /// Product tokens in lower case, `*` among them.
        var agents: [String] = []
        var rules: [RobotsRule] = []
        /// Seconds.
        var delay: Double?
    }

    let groups: [Group]

    /// What `Sitemap` lines name, in order, as printed.
    public let sitemaps: [String]

    /// Whether it opens as markup does: a page of errors served under the file's name, most likely.
    public let isMarkup: Bool

    /// Reads a body; beyond 500 KiB nothing counts (2.5).
    public init(_ body: Data) {
        var reader = RobotsReader()
        reader.read(Array(body))
        self.groups = reader.groups
        self.sitemaps = reader.sitemaps
        self.isMarkup = reader.isMarkup
    }

    /// Whether `agent` may fetch `target`, a URL's path and query.
    ///
    /// The longest matching rule decides, and of two equally long ones the one that allows (2.2.2). The agent is a
    /// product token, or a `User-Agent` header, whose products all count.
    public func verdict(for agent: String, target: String) -> Verdict {
        let target = RobotsRule.normalised(target)
        guard target != Array("/robots.txt".utf8) else {
            return Verdict(
                isAllowed: true, line: nil, rule: nil, absence: "robots.txt itself is always allowed")
        }
        let groups = groups(for: agent)
        guard !groups.isEmpty else {
            return Verdict(
                isAllowed: true, line: nil, rule: nil, absence: "no group of the file is for \(agent)")
        }
        var best: RobotsRule?
        for rule in groups.lazy.flatMap(\.rules) where best.map(rule.outranks) ?? true && rule.matches(target)
        {
            best = rule
        }
        return Verdict(
            isAllowed: best?.allows ?? true, line: best?.line, rule: best?.text,
            absence: best == nil ? "no rule for \(agent) matches" : nil)
    }

    /// The longest `Crawl-delay` for `agent`, a day at most; `nil` where it is given none.
    ///
    /// Not of the RFC; how far it is heeded is the caller's choice.
    public func crawlDelay(for agent: String) -> Duration? {
        groups(for: agent).compactMap(\.delay).max().map { .milliseconds(Int($0 * 1000)) }
    }

    /// The groups that name the agent, else those for everyone (2.2.1).
    private func groups(for agent: String) -> [Group] {
        let tokens = RobotsReader.tokens(of: agent)
        let named = groups.filter { $0.agents.contains(where: tokens.contains) }
        return named.isEmpty ? groups.filter { $0.agents.contains("*") } : named
    }
}
