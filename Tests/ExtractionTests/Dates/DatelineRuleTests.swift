import Interchange
import Testing

@testable import Extraction

@Suite struct `Datelines` {
    @Test(arguments: [
        ("VIENNA, 4 May 2020 – Millers met.", "VIENNA | 4 May 2020"),
        ("VIENNA, 4 May 2020 - Millers met.", "VIENNA | 4 May 2020"),
        ("VIENNA, 4 May 2020 — Millers met.", "VIENNA | 4 May 2020"),
        ("VIENNA, 4 May 2020 -- Millers met.", "VIENNA | 4 May 2020"),
        ("VIENNA, 4 May 2020 \u{2212} Millers met.", "VIENNA | 4 May 2020"),
        ("VIENNA, 4 May 2020 –Millers met.", "VIENNA | 4 May 2020"),
        ("VIENNA, 4 May 2020- Millers met.", "VIENNA | 4 May 2020"),
        ("VIENNA, 4 May 2020-Millers met.", "VIENNA | 4 May 2020"),
        ("Vienna, 4 May 2020 – Millers met.", "Vienna | 4 May 2020"),
        ("Budva, 3 october 2025 — Millers met.", "Budva | 3 october 2025"),
        ("OSH, Kyrgyzstan, 4 May 2020 – Millers met.", "OSH | 4 May 2020"),
        ("WARSAW/VIENNA, 30 June – Millers met.", "WARSAW, VIENNA | 30 June"),
        ("YEREVAN / BAKU, 4 May 2020 – Millers met.", "YEREVAN, BAKU | 4 May 2020"),
        ("COPENHAGEN/WARSAW/VIENNA, 4 May 2020 – Millers met.", "COPENHAGEN, WARSAW, VIENNA | 4 May 2020"),
        ("PRISHTINË/PRIŠTINA, 4 May 2020 – Millers met.", "PRISHTINË/PRIŠTINA | 4 May 2020"),
        ("Moscow, Paris, 4 May 2020 – Millers met.", "Moscow, Paris | 4 May 2020"),
        ("Belfast and Vienna, 4 May 2020 – Millers met.", "Belfast, Vienna | 4 May 2020"),
        ("VIENNA, 6 October- Millers met.", "VIENNA | 6 October"),
        ("GENEVA – 6 October 2020. Millers met.", "GENEVA | 6 October 2020"),
        ("TIRANA, May 2, 2025 – Millers met.", "TIRANA | May 2, 2025"),
        ("TASHKENT, Nov. 19. /Mill Wire/. Millers met.", "TASHKENT | Nov. 19"),
        ("SKOPJE, 4 May 2020 (OSCE) – Millers met.", "SKOPJE | 4 May 2020"),
        ("VIENNA, 4 May 2020 – “We grind,” said Ana Moser.", "VIENNA | 4 May 2020"),
        ("VIENNA – Millers met.", "VIENNA | none"),
        ("ALMATY 6 December 2005", "ALMATY | 6 December 2005"),
        ("MILLNET - Mill Wire) TIRANA, May 2, 2025 -Millers met.", "TIRANA | May 2, 2025"),
        ("THE HAGUE, 30 August 2017 – Millers met.", "THE HAGUE | 30 August 2017"),
        ("AKTAU. October 23. MILLWIRE - Millers met.", "AKTAU | October 23"),
        ("Aktau. 23 October. Mill Wire: millers met.", "Aktau | 23 October"),
        ("YEREVAN, MARCH 7, MILLPRESS: Some millers met.", "YEREVAN | MARCH 7"),
        ("YEREVAN, 7 MARCH 2020, MILLPRESS. Millers met.", "YEREVAN | 7 MARCH 2020"),
        ("Yerevan, March 7, Millpress - Millers met.", "Yerevan | March 7"),
        ("YEREVAN, 7 Dec., MILL WIRE – Millers met.", "YEREVAN | 7 Dec."),
        ("Turkmenistan, Ashgabat, July 17 /Mill A.Orr/ A mill was opened.", "Ashgabat | July 17"),
        ("Ashgabat, January 17 /Millwire/ - A mill was opened.", "Ashgabat | January 17"),
        ("ASHGABAT, 17 JANUARY /MILLWIRE/: A mill was opened.", "ASHGABAT | 17 JANUARY"),
        ("Kyrgyzstan, Osh, 17 January (Millwire) – A mill was opened.", "Osh | 17 January"),
    ]) func `give places and day`(text: String, expected: String) throws {
        let prose = DatesInText.prose([(.body, text)])
        let line = try #require(DatelineRule().match(prose, paragraph: 0))
        let places = line.places.map(\.text).joined(separator: ", ")
        #expect("\(places) | \(line.date?.passage.text ?? "none")" == expected)
    }

    @Test(arguments: [
        "Millers met in Vienna on 4 May 2020 – at last.",
        "On 4 May 2020 – a Monday – millers met.",
        "MILLS – a story in two parts.",
        "Project Mill – a course for bakers.",
        "Friday, 21 June 2024",
        "May 2020 – millers met.",
        "“Vienna, 4 May 2020 – we met,” he said.",
        "5 March 2018: survey of all mills",
        "Osh, 3 May, Ana Orr: “We grind.”",
        "Osh, May 3/4, saw millers at work.",
        "Ana. 4 May. Millers met.",
        "In Osh, May 17 /a Friday/ was dry.",
    ]) func `are not seen where none stands`(text: String) {
        #expect(DatelineRule().match(DatesInText.prose([(.body, text)]), paragraph: 0) == nil)
    }

    @Test(arguments: [
        ("BAR, 4 May 2020 - Millers met.", DateMention.Role.dateline),
        ("BAR, 5 May 2020 - Millers met.", DateMention.Role.other),
        ("On 4 May 2020 millers met.", DateMention.Role.other),
    ]) func `stand again before what a page quotes whole`(text: String, role: DateMention.Role) throws {
        let prose = DatesInText.prose([
            (.body, "BAR, 4 May 2020 - The following is a release of the guild."), (.body, text),
        ])
        let line = try #require(DatelineRule().match(prose, paragraph: 0))
        let dates = DateFinder().dates(in: prose, dateline: line)
        #expect(dates.map(\.role) == [.dateline, role])
    }
}
