/// Invented news in the templates of two page families, and what a redesign does to them.
public struct GazettePages {
    /// How a page is shown.
    public enum Template: Sendable, CaseIterable {
        /// As the family's marks have it.
        case usual
        /// Classes have other names.
        case renamedClasses
        /// The element of the day is gone.
        case dateGone
        /// Every page bears the site's name.
        case siteTitle
    }

    private static let subjects = [
        "harbour pilots", "bell founders", "ferry crews", "map makers", "glass blowers",
    ]
    private static let names = ["Orsolya Tandari", "Bertil Okonjo", "Mirjeta Halvorsen", "Anselm Duro"]

    private var random: Seeded

    /// Begins the sequence of pages number `seed`.
    public init(seed: UInt64) { random = Seeded(seed) }

    /// News number `number` in the older template of the site; now and then without a day, speech or funder.
    public mutating func article(_ number: Int, _ template: Template = .usual) -> String {
        let subject = Self.subjects[Int.random(in: 0..<Self.subjects.count, using: &random)]
        let name = Self.names[Int.random(in: 0..<Self.names.count, using: &random)]
        let (day, hasDay) = (Int.random(in: 1...28, using: &random), chance(0.98) && template != .dateGone)
        let speech =
            chance(0.7) ? "<p>“We have trained \(number + 12) \(subject),” said \(name), a teacher.</p>" : ""
        let funder = chance(0.3) ? "<p>The course was funded by the Government of Norway.</p>" : ""
        let title =
            template == .siteTitle
            ? "The Gazette of the Quays" : "Course \(number) for \(subject) ends in Aktau"
        let page = """
            <html><head><title>\(title)</title></head><body><div class="content--header"><h1>\(title)</h1></div>
            <div class="content--meta">\(hasDay ? "<span class=\"date-display-single\">\(day) May 2020</span>" : "")</div>
            <div class="content--content"><div class="pane-content">
            <p>A course for \(number + 20) \(subject) from \(number % 7 + 2) ports came to its end in round \(number).</p>
            \(speech)\(funder)<p>Course number \(number + 1) begins in a month, and will again last a week.</p>
            </div></div></body></html>

            """
        guard template == .renamedClasses else { return page }
        return page.replacing("content--", with: "c-").replacing("pane-content", with: "c-pane")
            .replacing("date-display-single", with: "c-day")
    }

    /// A listing of `rows` news; an empty one shows its head alone.
    public func listing(rows: Int) -> String {
        let entries = (0..<rows).map {
            """
            <div class="search-result-news"><h3 class="search-title"><a href="/node/\($0)">Course \($0) ends in Aktau</a></h3>
            <span class="publishing-date">4 May 2020</span><span class="content-type">News</span></div>
            """
        }
        return
            "<html><head><title>News</title></head><body><h1>News</h1>\(entries.joined(separator: "\n"))</body></html>\n"
    }

    private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }
}
