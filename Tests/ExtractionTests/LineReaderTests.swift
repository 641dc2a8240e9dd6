import Foundation
import Interchange
import Parsing
import Testing

@testable import Extraction

@Suite struct `Text pages` {
    private static let prose =
        "Millers from nine valleys met in Examplia to compare the noise that their wheels make at night."

    private func article(_ page: String) async throws -> Article {
        let capture = Capture(
            origin: Origin(location: "page.txt", digest: "sha256:0"), body: Data(page.utf8))
        let document = try #require(try HTMLParser().run(capture).first).value
        return try #require(try Extractor().run(document).first).value
    }

    @Test(arguments: [
        ["Newsroom", "Millers count the noise of nine valleys", "3 May 2021", "*"],
        [
            "News Item", "Millers count the noise of nine valleys", "*", "- Issued on:", "- Issued by:",
            "- X", "*",
        ],
        [
            "Home | News | Video", "Millers count the noise of nine valleys", "3 May 2021 15:08 (UTC+05:00)",
            "By Ana Orr", "*",
        ],
        [
            "Submit Release", "There were 9 press releases posted in the last 24 hours.",
            "Millers count the noise of nine valleys", "*",
        ],
        [
            "Trusted News Since 1995", "A Site · Monday, May 3, 2021 · 7 Articles",
            "Millers count the noise of nine valleys", "*",
        ],
        ["Millers count the noise of nine valleys", "A Forum – Newsletter", "Posted on 3 May 2021", "*"],
        ["Millers count the noise of nine valleys", "OSCE", "*", "/Public Release. Rest"],
        [
            "OSCE – Organization for Security and Co-operation in Europe",
            "Millers count the noise of nine valleys", "*",
        ],
        ["Channel: Mills", "Millers count the noise of nine valleys", "$", "0", "0", "*"],
        [
            "PRESS RELEASE", "Millers count the noise of nine valleys", "*",
            "For further information contact:", "A. Orr",
        ],
        [
            "From mills@lists.example Mon May 3 15:02:11 2021",
            "Subject: [mills] Millers count the noise of nine valleys", "",
            "Millers count the noise of nine valleys", "*",
        ],
        [
            "Press release", "Organization for Security and Co-operation in Europe",
            "Millers count the noise of nine valleys", "*",
        ],
        ["OSCE Office in Yerevan", "Press release", "Millers count the noise of nine valleys", "*"],
        [
            "OSCE MISSION TO SERBIA", "PRESS RELEASE", "Millers count the noise of nine valleys",
            "OSCE Mission to Serbia", "*",
        ],
        [
            "Ministry of Mills and Valleys of Examplia", "Home | Mills | Contacts", "EN | RU", "",
            "Millers count the noise of nine valleys", "*",
        ],
        ["Mills", "Millers count the noise of nine valleys", "Meldung vom 3.5.2021", "*"],
        ["Read aloud", "Mill Letter No. 12 of 3 May 2021", "Millers count the noise of nine valleys", "*"],
        [
            "Mühlenbrief Nr. 12 vom 03.05.2021", "Millers count the noise of nine valleys", "*",
            "(Schluss) ao",
        ],
        [
            "FILTER", "Show only items published in the period of nine valleys:", "language:",
            "Croatian English",
            "Millers count the noise of nine valleys", "*",
        ],
        ["Millers count the noise of nine valleys", "*", "– ENDS –", "The mills have nine wheels."],
        [
            "ReliefWeb", "Informing humanitarians worldwide 24/7 — a service provided by UN OCHA", "Examplia",
            "Millers count the noise of nine valleys", "*", "Report an issue with this content",
        ],
        [
            "mill.kg", "Millers count the noise of nine valleys",
            "16:12, 14 March 2024, Bar - mill.kg , Ana ORR", "*",
        ],
        [
            "Submit Release", "News Search", "1,204 press releases in the last 24 hours",
            "Millers count the noise of nine valleys", "*",
        ],
        ["Home / Region / Mills", "Millers count the noise of nine valleys", "3 May 2021 15:08", "*"],
        ["Home > Mills", "Millers count the noise of nine valleys", "3 May 2021 15:08", "*"],
        [
            "Millers count the noise of nine valleys", "3 May 2021 15:08", "*",
            "Follow the Mill Post on Telegram",
        ],
        ["Millers count the noise of nine valleys", "3 May 2021 15:08", "*", "Join our WhatsApp channel"],
        [
            "Millers count the noise of nine valleys", "3 May 2021 15:08", "*", "1 482 views",
            "Version for print",
        ],
        [
            "Millers count the noise of nine valleys", "3 May 2021 15:08", "*", "Views: 212",
            "More on this subject: Mills get new wheels",
        ],
        ["Millers count the noise of nine valleys", "3 May 2021 15:08", "*", "Source: Valley Wire"],
        [
            "Newsroom", "Millers count the noise of nine valleys", "*",
            "This site takes no responsibility for external links and what stands behind them.",
        ],
        [
            "Newsroom", "Millers count the noise of nine valleys", "*",
            "The Keeper of the Mills hears what millers fear. Learn more atwww.mills.example, Twitter: @mills.",
        ],
    ])
    func `have one headline above their text, and the text alone in the body`(lines: [String]) async throws {
        let page = lines.map { $0 == "*" ? Self.prose : $0 }.joined(separator: "\n")
        let article = try await article(page)
        #expect(article.title?.text == "Millers count the noise of nine valleys")
        #expect(article.body.map(\.text) == [Self.prose])
    }

    @Test(arguments: [
        [
            "Examplia, 4 June 2024", "Dear friends of the mills,", "*", "Yours sincerely,",
            "Ana Orr, Keeper of the Mills",
        ],
        ["Examplia, le 4 juin 2024", "Chères amies, chers amis,", "*", "Je frappe donc.", "Ana Orr"],
        ["Sehr geehrte Frau Orr,", "*", "Mit freundlichen Grüßen", "Ana Orr"],
    ]) func `that are letters keep their salutation and signature`(letter: [String]) async throws {
        let text = letter.map { $0 == "*" ? Self.prose : $0 }
        let article = try await article(
            (["Home | Mills | Contacts", "Letters", "An open letter to the millers of nine valleys"] + text
                + ["Share on X", "Contacts"]).joined(separator: "\n"))
        #expect(article.title?.text == "An open letter to the millers of nine valleys")
        #expect(article.body.map(\.text) == text)
    }

    @Test(
        arguments: [
            (
                "Subject: [mills] Fwd: Millers count the noise of nine valleys",
                "Millers count the noise of nine valleys"
            ),
            (
                "Subject: EU: Millers count the noise of nine valleys",
                "EU: Millers count the noise of nine valleys"
            ),
            (
                "Subject: Re: Fw: Millers count the noise of nine valleys",
                "Millers count the noise of nine valleys"
            ),
            ("Subject: PRESS RELEASE", nil), ("Subject: News", nil),
        ] as [(String, String?)]) func `take the subject of a mail without a headline`(
            subject: String, title: String?
        ) async throws
    {
        let article = try await article(
            "From: mills@lists.example\n\(subject)\n\nEXAMPLIA, 3 May 2021 - \(Self.prose)")
        #expect(article.title?.text == title)
    }

    @Test(arguments: [
        "«Count the wheels»: a night with the millers of nine valleys",
        "Millers of nine valleys dismayed by the silence over “loud wheels”",
    ]) func `have headlines with marks of any shape`(title: String) async throws {
        let article = try await article("News Item\n\(title)\n\(Self.prose)")
        #expect(article.title?.text == title)
    }

    @Test(arguments: [
        "The Keeper of the Mills of Examplia, Ana Orr, today issued the following statement on the noise:",
        "Ana Orr, who keeps the mills of nine valleys, today told all those who live beside them what she thinks of the noise that their wheels make",
    ]) func `have a lead without a full stop`(lead: String) async throws {
        let article = try await article(
            """
            Statement
            The keeper of nine mills speaks of noise
            \(lead)
            - Issued on:
            - Issued by:
            - OSCE Parliamentary Assembly
            - Fields of work:
            - Good governance
            \(lead)
            \(Self.prose)
            """)
        #expect(article.lead?.text == lead)
        #expect(article.issuedBy.map(\.text) == ["OSCE Parliamentary Assembly"])
        #expect(article.body.map(\.text) == [lead, Self.prose])
    }

    @Test(arguments: [
        "date 2021-05-03 *", "MENAFN - Wire) *", "(MENAFN - Wire) *", "*\nFollow us on Telegram: @mills",
        "*\nRead more on this topic\nAnother mill", "*\nYou receive this message because you asked",
    ])
    func `have no headline where none is printed`(page: String) async throws {
        let article = try await article(page.replacingOccurrences(of: "*", with: Self.prose))
        #expect(article.title == nil)
        #expect(article.body.map(\.text) == [Self.prose])
    }

    @Test(arguments: [
        "Follow-up talks will be held on Telegram and in the town hall, the millers of all nine valleys agreed.",
        "Home / away: how nine valleys vote",
        "The valley has had nine articles in the last week alone, said Ana Orr, who keeps its mills.",
        "By the evening of 4 May all nine valleys had signed the plan.",
        "Follow-up visits will take place in June in all nine valleys.",
        "Photo exhibitions will travel through the valleys in the summer.",
        "Like many of her neighbours, Ana Orr sold the bread of her mill on Facebook.",
        "The millers answer for the noise; who links their valleys to the capital bears no responsibility for it.",
        "Two thousand views were collected from the towers, and 300 of them went into an exhibition in Examplia.",
    ]) func `keep sentences that look like lines of a site`(line: String) async throws {
        let article = try await article(
            "News Item\nMillers count\n- Issued by:\n- X\n\(Self.prose)\n\(line)\n\(Self.prose.dropLast()) again."
        )
        #expect(article.body.map(\.text).contains(line))
    }

    @Test(arguments: [
        "“Our wheels turn by night,” says Ana Orr, a miller of the ninth valley. “They do not know the hour.”",
        "“We counted and counted, and then the brook froze over and there was nothing left to count.”",
    ]) func `open with what somebody says as with any sentence`(line: String) async throws {
        let article = try await article(
            "News Item\nMillers count the noise of nine valleys\n\(Self.prose)\n- Issued on:\n- Issued by:\n- X\n\(line)\n\(Self.prose)"
        )
        #expect(article.body.first?.text == line)
    }

    @Test(arguments: [
        ("EXAMPLIA, May 3 /Mill Wire/", true), ("EXAMPLIA, 3 May 2021 –", true),
        ("Examplia, Nine Valleys, May 3", true), ("EXAMPLIA 3 May 2021", false),
        ("Examplia, May 3, 2021", false),
        ("Mills, wheels and brooks: 9", false),
        ("3 May 2021 –", false),
    ]) func `begin with a dateline that has a line of its own`(line: String, opens: Bool) async throws {
        let article = try await article("Millers count the noise of nine valleys\n\(line)\n\(Self.prose)")
        #expect((article.body.first?.text == line) == opens)
    }

    @Test func `keep lines of an advisory that say where and when`() async throws {
        let article = try await article(
            "Mills open their doors to all\n\(Self.prose)\nWhere: The Old Mill, Examplia")
        #expect(article.body.last?.text == "Where: The Old Mill, Examplia")
    }

    @Test(arguments: [
        ("16:12, 14 March 2024, Bar - mill.kg", "14 March 2024"),
        ("9:05, 3 May 2021, the mill", "3 May 2021"),
        ("14:00 for 14:30 in the mill", nil),
    ]) func `are dated by the hour and day above a text`(line: String, day: String?) async throws {
        let article = try await article("Millers count the noise of nine valleys\n\(line)\n\(Self.prose)")
        #expect(article.published.map(\.passage.text) == (day.map { [$0] } ?? []))
    }

    @Test(arguments: [
        ("091744 MET mar 98", true), ("091744 mar 98", false), ("Room 091744 in the mill", false),
    ]) func `are dated by the stamp below a message`(line: String, isStamp: Bool) async throws {
        let article = try await article(
            "Millers count the noise of nine valleys\n\(Self.prose)\n(mw) ao\n\(line)\nOther news of the mills"
        )
        #expect(article.published.map(\.passage.text) == (isStamp ? [line] : []))
        #expect(article.body.map(\.text) == [Self.prose])
    }

    @Test func `keep what answers a question of an advisory`() async throws {
        let article = try await article(
            "OSCE - Mon, 05/03/2021 - 10:00\nMills open their doors to all\n\(Self.prose)\nWhen:\nMonday, 10 May at 3 p.m.\nWhere:\nOld Mill, Examplia"
        )
        #expect(article.body.last?.text == "Old Mill, Examplia")
    }

    @Test(arguments: [
        ("Источник:\nOSCE Secretariat", ["OSCE Secretariat"]), ("Источник: ОБСЕ", []), ("Source: OSCE", []),
        ("Issued by:\nOSCE Secretariat", ["OSCE Secretariat"]),
    ]) func `are issued by units, not by the Organization`(label: String, issuers: [String]) async throws {
        let article = try await article(
            "Press release\nMillers count the noise of nine valleys\n\(label)\nFields of work:\nПрава мельниц, Вода\n\n\(Self.prose)"
        )
        #expect(article.issuedBy.map(\.text) == issuers)
        #expect(article.fieldsOfWork.map(\.text) == ["Права мельниц", "Вода"])
    }
}
