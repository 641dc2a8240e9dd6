/// A day of the Gregorian calendar, without a time zone; `2023-12-18` in JSON.
public struct CalendarDate: Hashable, Sendable, Comparable {
    /// 1 to 9999.
    public let year: Int

    /// 1 to 12.
    public let month: Int

    /// 1 to the length of the month.
    public let day: Int

    /// Makes a day; `nil` where the calendar has none such.
    public init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.days(in: month, of: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2023-12-18`; `nil` for anything else.
    public init?(_ iso: some StringProtocol) {
        var (numbers, part) = ([0, 0, 0], 0)
        var length = 0
        for byte in iso.utf8 {
            length += 1
            switch byte {
            case 0x30...0x39 where length != 5 && length != 8 && length <= 10:
                numbers[part] = numbers[part] * 10 + Int(byte - 0x30)
            case 0x2D where length == 5 || length == 8: part += 1
            default: return nil
            }
        }
        guard length == 10 else { return nil }
        self.init(numbers[0], numbers[1], numbers[2])
    }

    /// The number of days in a month, 28 to 31.
    public static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1 March of the year 0, which makes leap days fall at a year's end.
    private var ordinal: Int {
        let shifted = month > 2 ? year : year - 1
        let monthFromMarch = (month + 9) % 12
        return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + (153 * monthFromMarch + 2) / 5
            + day - 1
    }

    /// 1 for Monday to 7 for Sunday, as in ISO 8601.
    public var weekday: Int { (ordinal + 2) % 7 + 1 }

    /// The day `count` days later, or earlier where `count` is negative; clamped to the years 1 to 9999.
    public func adding(days count: Int) -> CalendarDate {
        let target = ordinal + count
        var year = min(max(target * 400 / 146_097, 0), 9999)
        func start(_ year: Int) -> Int { year * 365 + year / 4 - year / 100 + year / 400 }
        while start(year + 1) <= target { year += 1 }
        while start(year) > target { year -= 1 }
        let rest = target - start(year)
        let monthFromMarch = (5 * rest + 2) / 153
        let day = rest - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return CalendarDate(month <= 2 ? year + 1 : year, month, day) ?? self
    }

    /// The number of days from `other` to this day.
    public func days(since other: CalendarDate) -> Int { ordinal - other.ordinal }

    /// Orders by time.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CalendarDate: CustomStringConvertible {
    /// ISO 8601, such as `2023-12-18`.
    public var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}

extension CalendarDate: Codable {
    /// Reads `2023-12-18`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let date = CalendarDate(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a day of the calendar: \(text)")
        }
        self = date
    }

    /// Writes `2023-12-18`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
