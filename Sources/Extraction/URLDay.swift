import Interchange
import Registries

/// Finds the day in the path of a URL: `/2023/03/02/`, `/2023/mar/2/`, `/2023-03-02-title`, `/20230302/`.
enum URLDay {
    /// The first day in the path of `url`; a query holds anything.
    static func first(in text: [UInt8], _ url: ByteRange) -> ByteRange? {
        var at = url.start
        while at < url.end, text[at] != 0x3F, text[at] != 0x23 {
            // A year opens a part of the path, or stands behind a hyphen in one.
            if isDigit(text[at]), at > url.start, [0x2F, 0x2D, 0x5F].contains(text[at - 1]) {
                if let day = compact(text, at, url.end) ?? parted(text, at, url.end) { return day }
                while at < url.end, isDigit(text[at]) { at += 1 }
            } else {
                at += 1
            }
        }
        return nil
    }

    private static func compact(_ text: [UInt8], _ start: Int, _ end: Int) -> ByteRange? {
        guard let (value, next) = number(text, start, end), next - start == 8, isBound(text, next, end),
            isDay(value / 10_000, value / 100 % 100, value % 100)
        else { return nil }
        return ByteRange(start, next)
    }

    private static func parted(_ text: [UInt8], _ start: Int, _ end: Int) -> ByteRange? {
        guard let (year, afterYear) = number(text, start, end), afterYear - start == 4, afterYear < end,
            text[afterYear] == 0x2F || text[afterYear] == 0x2D,
            let (month, afterMonth) = month(text, afterYear + 1, end), afterMonth < end,
            text[afterMonth] == text[afterYear],
            let (day, next) = number(text, afterMonth + 1, end), next - afterMonth <= 3,
            isBound(text, next, end), isDay(year, month, day)
        else { return nil }
        return ByteRange(start, next)
    }

    private static func number(_ text: [UInt8], _ start: Int, _ end: Int) -> (value: Int, next: Int)? {
        var (value, next) = (0, start)
        while next < end, next - start < 9, isDigit(text[next]) {
            value = value * 10 + Int(text[next] - 0x30)
            next += 1
        }
        return next > start ? (value, next) : nil
    }

    /// A month in figures or by its short name.
    private static func month(_ text: [UInt8], _ start: Int, _ end: Int) -> (value: Int, next: Int)? {
        if let figures = number(text, start, end) { return figures.next - start <= 2 ? figures : nil }
        var next = start
        while next < end, (text[next] | 0x20) &- 0x61 < 26 { next += 1 }
        return CalendarNames.month(String(decoding: text[start..<next], as: UTF8.self).lowercased())
            .map { ($0, next) }
    }

    private static func isBound(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
        at == end || [0x2F, 0x2D, 0x5F, 0x2E, 0x3F, 0x23].contains(text[at])
    }

    private static func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
        (1990...2050).contains(year) && CalendarDate(year, month, day) != nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
