import Interchange
import Testing

@testable import Normalisation

@Suite struct `A page's own day` {
    @Test(arguments: [
        ("2023-12-18", "2023-12-18"), ("2023-12-18T09:00:00+01:00", "2023-12-18"),
        ("2023-12-18T23:30:00-11:00", "2023-12-18"), ("2023-12-18T00:15Z", "2023-12-18"),
        ("2023-12-18 09:00:00", "2023-12-18"), ("2023/12/18", "2023-12-18"), ("20231218", "2023-12-18"),
        ("18 December 2023", "2023-12-18"), ("18th December 2023", "2023-12-18"),
        ("the 18th of December 2023", "2023-12-18"), ("December 18, 2023", "2023-12-18"),
        ("Dec. 18th, 2023", "2023-12-18"), ("Monday, December 18, 2023", "2023-12-18"),
        ("Mon, 18 Dec 2023 09:00:00 +0100", "2023-12-18"), ("18-Dec-2023", "2023-12-18"),
        ("18.12.2023", "2023-12-18"), ("30.06.2022 14:05", "2022-06-30"), ("1.2.2023", "2023-02-01"),
        ("Wednesday, 02 December 2015. | |", "2015-12-02"), ("18. Dezember 2023", "2023-12-18"),
        ("02 Декабрь 2015", "2015-12-02"), ("2 декабря 2015 г., 14:30", "2015-12-02"),
        ("18 décembre 2023", "2023-12-18"), ("18 грудня 2023", "2023-12-18"),
        ("18. decembar 2023.", "2023-12-18"),
        ("Tue, 11/01/2022 - 12:06", "2022-11-01"), ("OSCE - Fri, 31/10/2025 - 08:00", "2025-10-31"),
        ("OSCE - Tue, 04/11/2025 - 08:00", "2025-11-04"), ("Mon, 11/04/2019 - 16:20", "2019-11-04"),
        ("01/25/2023 | Press release | Distributed by Public on 01/25/2023 10:21", "2023-01-25"),
        ("25/01/2023", "2023-01-25"), ("03/04/2023", "2023-03-04"), ("20 Feb 2024, 6:02 pm", "2024-02-20"),
        ("Mon Dec 18 15:02:11 2023", "2023-12-18"), ("Mon Dec 18 15:02:11 +0100 2023", "2023-12-18"),
        ("181744 MET dec 98", "1998-12-18"), ("030912 CET May 2004", "2004-05-03"),
        ("Published: 18 December 2023", "2023-12-18"), ("Posted on December 18, 2023 by staff", "2023-12-18"),
        ("World Press · Monday, May 19, 2025 · 814,151,364 Articles", "2025-05-19"),
        ("Society 14 March 2022 12:03 (UTC+05:00)", "2022-03-14"),
    ]) func `is read in every form that templates print`(text: String, expected: String) {
        let read = PublishedDate.read(text, from: .stamp)
        #expect(read?.date.description == expected)
        #expect(read?.precision == .day)
    }

    @Test(arguments: [
        ("Fri, 07/11/2025 - 15:30", "2025-11-07", "2025-11-07"),
        ("Fri, 07/11/2025 - 15:30", "2025-07-11", "2025-07-11"), ("07/11/2025", "2025-11-07", "2025-11-07"),
        ("07/11/2025", nil, "2025-07-11"), ("Tue, 04/11/2025 - 08:00", "2025-04-11", "2025-11-04"),
        ("07.11.2025", "2025-07-11", "2025-11-07"), ("25/01/2023", "2023-01-01", "2023-01-25"),
    ]) func `in figures that leave two is the one for which the text speaks`(
        text: String, told: String?, expected: String
    ) {
        let read = PublishedDate.read(text, from: .stamp) { $0.description == told ? 1 : 0 }
        #expect(read?.date.description == expected)
    }

    @Test(arguments: [
        ("2021-02", "2021-02-01", Record.Published.Precision.month), ("February 2021", "2021-02-01", .month),
        ("Feb. 2021", "2021-02-01", .month), ("2021", "2021-01-01", .year),
    ]) func `may be a month or a year`(text: String, expected: String, precision: Record.Published.Precision)
    {
        let read = PublishedDate.read(text, from: .prefix)
        #expect(read?.date.description == expected)
        #expect(read?.precision == precision)
    }

    @Test(arguments: [
        "", "today", "yesterday at noon", "12:06", "18 December", "December 18", "32 December 2023",
        "31 February 2023", "2023-13-01", "00.00.0000", "99/99/2023", "18.12.23", "1234567890", "1.2.3.2023",
        "18 December 2023 to 20 December 2023", "5 May 2023 | updated 6 May 2023", "room 2021 of 12",
        "May the mill stand", "+43 1 514 36 6000", "\u{0}\u{FFFD}", "1893-12-18T09:00",
    ]) func `stays open for rubbish and for two days at once`(text: String) {
        #expect(PublishedDate.read(text, from: .meta) == nil)
    }
}
