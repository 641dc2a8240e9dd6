import Foundation

/// Reads the dates of HTTP headers, feeds and sitemaps.
enum WebDate {
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// Offsets in hours of the zone names that RFC 822 knows.
    private static let zones: [String: Int] = [
        "ut": 0, "gmt": 0, "utc": 0, "z": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6,
        "pst": -8, "pdt": -7,
    ]

    /// The instant that `text` names; `nil` where it is none.
    ///
    /// Takes the three forms of RFC 9110, 5.6.7, RFC 822 with any zone, and W3C's profile of ISO 8601 from the day on.
    static func date(_ text: String) -> Date? {
        let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard text.utf8.count <= 64, let first = text.utf8.first else { return nil }
        let isYearFirst = (0x30...0x39).contains(first) && text.utf8.dropFirst(4).first == 0x2D
        return isYearFirst ? iso(text) : named(text)
    }

    private static func iso(_ text: String) -> Date? {
        let parts = text.uppercased().split(separator: "T", maxSplits: 1)
        let day = parts[0].split(separator: "-").map { Int($0) ?? 0 }
        guard day.count == 3 else { return nil }
        guard parts.count == 2 else { return instant(day[0], day[1], day[2], [], 0) }
        let time = parts[1].prefix { $0.isNumber || $0 == ":" || $0 == "." }
        guard let zone = zone(String(parts[1].dropFirst(time.count))) else { return nil }
        return instant(day[0], day[1], day[2], clock(time), zone)
    }

    /// `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`.
    private static func named(_ text: String) -> Date? {
        let words = text.split { " ,-".contains($0) && $0 != "-" || $0 == "\t" }.map(String.init)
        var (day, month, year, time, offset) = (Int?.none, Int?.none, Int?.none, [Int](), 0)
        for word in words.flatMap({ $0.first == "-" ? [$0] : $0.split(separator: "-").map(String.init) }) {
            if word.contains(":") {
                time = clock(word[...])
            } else if let number = Int(word), word.first != "+", word.first != "-" {
                if day == nil { day = number } else if year == nil { year = number }
            } else if let index = months.firstIndex(of: String(word.lowercased().prefix(3))), word.count >= 3
            {
                month = index + 1
            } else if !time.isEmpty, let zone = zone(word) {
                offset = zone
            }
        }
        guard let day, let month, var year else { return nil }
        // RFC 9110: a two-digit year that seems more than 50 years ahead is one of the past.
        if year < 100 { year += year < 70 ? 2_000 : 1_900 }
        return instant(year, month, day, time, offset)
    }

    private static func clock(_ text: Substring) -> [Int] {
        text.split(separator: ":").map { Int($0.prefix { $0 != "." }) ?? 0 }
    }

    /// Minutes east of Greenwich; `nil` for a zone that nobody knows.
    private static func zone(_ text: String) -> Int? {
        if text.isEmpty { return 0 }
        if let hours = zones[text.lowercased()] { return hours * 60 }
        guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
        let digits = text.dropFirst().filter(\.isNumber)
        guard digits.count == 4, let value = Int(digits) else { return nil }
        return (sign == "-" ? -1 : 1) * (value / 100 * 60 + value % 100)
    }

    private static func instant(_ year: Int, _ month: Int, _ day: Int, _ time: [Int], _ zone: Int) -> Date? {
        let time = time + [Int](repeating: 0, count: max(0, 3 - time.count))
        guard (1970...9999).contains(year), (1...12).contains(month), (1...31).contains(day),
            (0...23).contains(time[0]), (0...59).contains(time[1]), (0...60).contains(time[2])
        else { return nil }
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let text = "\(year)-\(two(month))-\(two(day))T\(two(time[0])):\(two(time[1])):\(two(time[2]))Z"
        return UTCInstant.date(text)?.addingTimeInterval(Double(-zone * 60))
    }
}
