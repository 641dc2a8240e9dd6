import Interchange

/// Checks what a page states of its own day against the day that it prints.
struct PublishedLadder {
    let page: Page

    /// The mentions in order of trust, with the printed day at its place among them.
    ///
    /// The printed day goes first where a label says so, where it is some time earlier than the stated one (systems stamp
    /// a page anew when it changes), where it settles the order of the stated one's figures, and where the stated one is
    /// an instant of universal time on the day before or after: what the page prints is the day of its own zone.
    func ordered(_ stated: [PublishedMention], _ visible: VisibleDay?) -> [PublishedMention] {
        guard let visible, stated.first?.passage.range != visible.range else { return stated }
        let mention = PublishedMention(page.passage(visible.range), from: .dateElement)
        guard let first = stated.first else { return [mention] }
        let isComparable: Bool =
            switch first.source {
            case .meta, .jsonLD, .url, .dateElement: true
            case .issuedOn, .prefix, .stamp, .dateline: false
            }
        let others = stated.filter { $0.passage.range != visible.range }
        guard isComparable, isBetter(visible, than: first.passage.text) else {
            return others.count < stated.count ? stated : stated + [mention]
        }
        return [mention] + others
    }

    private func isBetter(_ visible: VisibleDay, than stated: String) -> Bool {
        let days = Self.days(of: stated)
        guard let earliest = days.min(), let latest = days.max() else { return visible.place != .behind }
        if days.count > 1 { return visible.days.contains(where: days.contains) }
        guard !visible.days.contains(earliest), let last = visible.days.max() else { return false }
        if visible.days.count == 1, last == latest.adding(days: 1), Self.isUniversal(stated) { return true }
        guard visible.place != .behind else { return false }
        return visible.place == .labelled
            || last < earliest && earliest.days(since: last) <= Self.longest
    }

    /// A page whose head names a day longer before its stated one, in days, may be about that day.
    private static let longest = 3653

    /// The day of an instant or of a date in words or figures; two where figures leave them open.
    static func days(of text: String) -> [CalendarDate] {
        if let day = CalendarDate(text.prefix(10)) { return [day] }
        let bytes = Array(text.utf8)
        return HeadDay.all(in: bytes, ByteRange(0, bytes.count)).first?.days ?? []
    }

    /// Whether an instant is one of universal time: what it says of the day is no page's own zone.
    private static func isUniversal(_ text: String) -> Bool {
        ["Z", "+00:00", "+0000", "GMT", "UTC"].contains { text.hasSuffix($0) }
    }
}
