/// Reads the lines of a robots.txt into groups.
struct RobotsReader {
    /// Bytes that count (2.5 asks for 500 KiB at least); a line longer than ``maximumLineBytes`` counts as that many.
    private static let maximumBytes = 500 * 1024

    /// Bytes of the longest line that is read: eight times the longest URL that browsers were known to take.
    private static let maximumLineBytes = 8 * 2083

    /// Seconds of the longest delay that is taken for meant: a day.
    private static let maximumDelay = 86_400.0

    /// How the records are written, misspellings that are common among them.
    private static let userAgentKeys: Set<String> = ["user-agent", "useragent", "user agent"]
    private static let allowKeys: Set<String> = ["allow"]
    private static let disallowKeys: Set<String> = [
        "disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw",
    ]
    private static let delayKeys: Set<String> = ["crawl-delay", "crawldelay", "crawl delay"]
    private static let sitemapKeys: Set<String> = ["sitemap", "site-map"]

    /// The groups in the file's order; the rules before any user agent are nobody's.
    private(set) var groups: [RobotsFile.Group] = []
    private(set) var sitemaps: [String] = []
    private(set) var isMarkup = false

    /// Whether a user-agent line would join the open group, since no rule came yet.
    ///
    /// Other records do not part a list of them (2.2.4).
    private var isNaming = false

    /// The product tokens that an agent goes by, in lower case.
    ///
    /// A header such as `Mozilla/5.0 (compatible; Probe/2.1)` names every product that has a version.
    static func tokens(of agent: String) -> Set<String> {
        let bytes = Array(agent.utf8)
        guard !bytes.allSatisfy(isTokenByte) else { return [lowered(bytes[...])] }
        var tokens: Set<String> = []
        for slash in bytes.indices where bytes[slash] == 0x2F {
            let start = bytes[..<slash].lastIndex { !isTokenByte($0) }.map { $0 + 1 } ?? 0
            if start < slash { tokens.insert(lowered(bytes[start..<slash])) }
        }
        return tokens.isEmpty ? [lowered(bytes.prefix(while: isTokenByte))] : tokens
    }

    /// Takes a whole file.
    mutating func read(_ bytes: [UInt8]) {
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        var (at, number, budget) = (hasMark ? 3 : 0, 0, Self.maximumBytes)
        isMarkup = bytes[at...].first { !Self.isBlank($0) && $0 != 0x0A && $0 != 0x0D } == 0x3C
        while at < bytes.count, budget > 0 {
            let end = bytes[at...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
            number += 1
            // Half a line could say more than the whole one: `/a` for `/abc`.
            if end - at <= min(Self.maximumLineBytes, budget) { read(bytes[at..<end], number) }
            budget -= min(end - at, Self.maximumLineBytes) + 1
            let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
            at = end + (isPair ? 2 : 1)
        }
    }

    private mutating func read(_ bytes: ArraySlice<UInt8>, _ number: Int) {
        let line = Self.trimmed(bytes.prefix { $0 != 0x23 })
        guard let (key, value) = Self.record(line) else { return }
        if Self.userAgentKeys.contains(key) {
            if !isNaming { groups.append(RobotsFile.Group()) }
            isNaming = true
            groups[groups.count - 1].agents.append(Self.agent(value))
        } else if Self.sitemapKeys.contains(key) {
            sitemaps.append(String(decoding: value, as: UTF8.self))
        } else if groups.isEmpty {
            return
        } else if Self.allowKeys.contains(key) || Self.disallowKeys.contains(key) {
            isNaming = false
            addRule(
                allows: Self.allowKeys.contains(key), value, number, String(decoding: line, as: UTF8.self))
        } else if Self.delayKeys.contains(key), let delay = Double(String(decoding: value, as: UTF8.self)),
            delay >= 0
        {
            let known = groups[groups.count - 1].delay ?? 0
            groups[groups.count - 1].delay = max(known, min(delay, Self.maximumDelay))
        }
    }

    /// Adds a rule, and for an allowed `index.html` one that opens its folder, as webmasters mean it.
    private mutating func addRule(allows: Bool, _ value: ArraySlice<UInt8>, _ number: Int, _ text: String) {
        func add(_ pattern: ArraySlice<UInt8>) {
            RobotsRule(allows: allows, pattern: pattern, line: number, text: text).map {
                groups[groups.count - 1].rules.append($0)
            }
        }
        add(value)
        if allows, let slash = value.lastIndex(of: 0x2F), value[slash...].starts(with: "/index.htm".utf8) {
            add(value[...slash] + [0x24])
        }
    }

    /// Key in lower case and value; a blank may stand for the colon where the line has two words.
    private static func record(_ line: ArraySlice<UInt8>) -> (key: String, value: ArraySlice<UInt8>)? {
        if let colon = line.firstIndex(of: 0x3A) {
            return (lowered(trimmed(line[..<colon])), trimmed(line[(colon + 1)...]))
        }
        guard let blank = line.firstIndex(where: isBlank) else { return nil }
        let value = trimmed(line[blank...])
        return value.contains(where: isBlank) ? nil : (lowered(line[..<blank]), value)
    }

    /// `*` alone or before a blank; else the token up to the first sign that none may hold (2.2.1).
    private static func agent(_ value: ArraySlice<UInt8>) -> String {
        if value.first == 0x2A, value.dropFirst().first.map(isBlank) ?? true { return "*" }
        return lowered(value.prefix(while: isTokenByte))
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F || byte == 0x2D
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0C).contains(byte) && byte != 0x0A
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let start = bytes.drop(while: isBlank)
        guard let last = start.lastIndex(where: { !isBlank($0) }) else { return start.prefix(0) }
        return start[...last]
    }

    private static func lowered(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
