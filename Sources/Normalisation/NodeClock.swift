import Interchange

/// Tells roughly when an osce.org node was created: from 58000 on, node ids rise with time.
///
/// It bounds a page's day where nothing states it; updates that were filled in later are younger than their event.
/// Source: ids and days read off dated pages, 2010 to 2026.
enum NodeClock {
    /// The first days of the months between which a node was created; `nil` for ids outside the table.
    static func bounds(of node: Int) -> (earliest: CalendarDate, latest: CalendarDate)? {
        guard let next = ticks.firstIndex(where: { $0.node > node }), next > 0,
            let earliest = CalendarDate(ticks[next - 1].year, ticks[next - 1].month, 1),
            let latest = CalendarDate(
                ticks[next].year, ticks[next].month,
                CalendarDate.days(in: ticks[next].month, of: ticks[next].year))
        else { return nil }
        return (earliest, latest)
    }

    private static let ticks: [(node: Int, year: Int, month: Int)] = [
        (69_125, 2010, 4), (77_380, 2011, 5), (88_066, 2012, 2), (98_394, 2012, 12), (111_042, 2014, 2),
        (123_909, 2014, 9), (174_161, 2015, 7), (223_461, 2016, 2), (283_241, 2016, 11), (353_866, 2017, 10),
        (370_281, 2018, 2), (400_865, 2018, 10), (411_350, 2019, 2), (426_212, 2019, 7), (439_661, 2019, 11),
        (457_399, 2020, 7), (486_286, 2021, 5), (508_571, 2021, 12), (521_131, 2022, 6), (530_054, 2022, 11),
        (538_245, 2023, 3), (553_600, 2023, 9), (561_050, 2023, 12), (571_927, 2024, 7), (581_860, 2024, 11),
        (600_584, 2025, 10), (661_519, 2025, 12), (666_284, 2026, 8),
    ]
}
