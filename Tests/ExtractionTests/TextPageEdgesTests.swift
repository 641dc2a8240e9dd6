import Foundation
import Interchange
import Parsing
import Testing

@testable import Extraction

/// What stands right above and right below the text of releases that came as text.
@Suite struct `The edges of text pages` {
    private static let text = [
        "BAR, 3 May 2021 - Millers from nine valleys met in Bar today to compare the noise that their wheels make at night.",
        "They heard a pilot, two engineers and the keeper of the oldest mill, who has slept beside it for sixty years.",
        "The millers will meet again in the ninth valley, where the brook is said to be louder than any wheel.",
    ]
    private static let title = "Millers compare the noise of nine valleys"

    /// The page of some lines; `*` stands for the text, `#` for the headline.
    private func article(_ lines: [String]) async throws -> Article {
        let page = lines.flatMap { $0 == "*" ? Self.text : [$0 == "#" ? Self.title : $0] }.joined(
            separator: "\n")
        let capture = Capture(
            origin: Origin(location: "page.txt", digest: "sha256:0"), body: Data(page.utf8))
        let document = try #require(try HTMLParser().run(capture).first).value
        return try #require(try Extractor().run(document).first).value
    }

    @Test(arguments: [
        "OSCE Parliamentary Assembly / OSCE Office for Democratic Institutions and Human Rights / Parliamentary Assembly of the Council of Europe",
        "OSCE Parliamentary Assembly, OSCE Office for Democratic Institutions and Human Rights",
        "OSCE Mission to Serbia and Council of Europe",
        "OSCE | United Nations Development Programme | European Union",
        "OSCE Mission to Skopje – Ministry of Justice of Examplia",
    ]) func `hold issuers above the headline`(line: String) async throws {
        for page in [["PRESS RELEASE", line, "#", "*"], [line, "", "#", "*"]] {
            let article = try await article(page)
            #expect(article.title?.text == Self.title)
            #expect(article.body.map(\.text) == Self.text)
        }
    }

    @Test(arguments: [
        "OSCE Mission to Serbia and police open a school for millers",
        "OSCE, mayors and millers speak of noise in nine valleys",
        "Parliamentary Assembly and Council of Mills split over nine wheels",
    ]) func `hold a headline that names bodies and says more`(line: String) async throws {
        let article = try await article(["PRESS RELEASE", line, "Second line of the head", "*"])
        #expect(article.title?.text == line)
    }

    @Test(arguments: [
        ["Erstellt am 03. 05. 2021 - 10:15"], ["Stand: 3. Mai 2021"], ["Créé le 3 mai 2021"],
        ["Создано 3 мая 2021 г."],
        ["Опубликовано: 03. 05. 2021"], ["Vytvořeno 3. 5. 2021"],
    ]) func `hold the day behind a label`(head: [String]) async throws {
        for page in [
            ["MILL JOURNAL – Aktuelles", "<< zurück zur Übersicht", "#"] + head + ["*"],
            ["« Retour à la liste"] + head + ["#", "*"], ["#", "*"] + head,
        ] {
            let article = try await article(page)
            #expect(article.title?.text == Self.title)
            #expect(article.published.count == 1)
            #expect(article.body.map(\.text) == Self.text)
        }
    }

    private static let notice =
        "This is a press release issued by the Union of Mills. The views expressed in it do not necessarily reflect those of all millers who live beside a wheel."

    @Test(arguments: [
        [
            "Ana Orr", "Head of the Press Office: +45 33 00 00 00", "Mobile: +45 60 00 00 00",
            "Email: [email protected]", notice,
        ],
        [
            "Ana Orr, Union of Mills, +389 70 000 001, ana@mills.example",
            "Bo Lind, +389 70 000 002, bo@mills.example",
        ],
        ["Contact person: Ana O.", "phone: (+994 12) 400 00 00", "fax: (+994 12) 400 00 01"],
        ["Pressestelle", "Tel.: 01 234 567 89", "press@mills.example"],
        ["Нажмите, чтобы связаться", "Тел.: +996 312 00 00 00", "press (at) mills.example"], [notice],
        [
            "The opinions expressed by speakers do not necessarily represent the position of the Union of Mills."
        ],
        [
            "Die in dieser Mitteilung geäußerten Ansichten geben nicht unbedingt die Meinung des Verbandes der Müller wieder."
        ],
        [
            "Les opinions exprimées dans ce communiqué ne reflètent pas nécessairement celles de l’Union des moulins."
        ],
        ["--", "Union of Mills, Brook Lane 7, Bar", "Contact: Ana Orr, +382 30 000 000"],
        [
            "--", "Ana Orr", "Union of Mills",
            "You receive this mail because you asked us to write less often than the others do.",
        ],
        ["Contact: Ana Orr, +382 30 000 000"], ["Media contact: Ana Orr, ana@mills.example"],
        ["Sie erhalten diese E-Mail, weil Sie sich auf der Liste der Mühlen eingetragen haben."],
    ]) func `end before those to call and before notices`(below: [String]) async throws {
        #expect(try await article(["#", "*"] + below).body.map(\.text) == Self.text)
        #expect(try await article(["PRESS RELEASE", "#", "*"] + below).body.map(\.text) == Self.text)
    }

    @Test(arguments: [
        ["Register with Ana Orr at ana@mills.example"], ["Hotline: 0 800 500 335", text[1], text[2]],
        [
            "Tel.: +45 33 00 00 00", "Email: ana@mills.example", text[0], text[1],
            text[2] + " Others will come too.",
        ],
        [
            "--", "You receive a wheel for nothing, and you pay for the brook.",
        ],
        [
            "The views expressed at the fair were many, and the millers wrote them all down in a book of ninety pages."
        ],
        [
            "BAR, 4 May 2021 - The following is a press release of the Union of Mills. The views expressed in it do not necessarily reflect those of all millers."
        ],
    ]) func `go on behind an address amid the text`(lines: [String]) async throws {
        let body = try await article(
            ["PRESS RELEASE", "#", Self.text[0]] + lines + [Self.text[1].dropLast() + " and more."]
        ).body
        #expect(body.last?.text.hasSuffix("and more.") == true)
    }

    @Test(arguments: [
        ["#", "Ana Orr", "Tel.: +45 33 00 00 00", "Email: ana@mills.example", notice], ["#", notice],
        ["#", "Ana Orr, +45 33 00 00 00, ana@mills.example"],
    ]) func `hold the headline below the text where none stands above`(below: [String]) async throws {
        let article = try await article(["*"] + below)
        #expect(article.title?.text == Self.title)
        #expect(article.body.map(\.text) == Self.text)
    }

    @Test(arguments: [
        ["Ana Maria Orr Lindqvist", "Tel.: +45 33 00 00 00", "Email: ana@mills.example"],
        ["Head of Communications and Press Office", "Tel.: +45 33 00 00 00", "Email: ana@mills.example"],
        [
            "Ferries stay in their docks until the spring", "Tel.: +45 33 00 00 00",
            "Email: ana@mills.example",
        ],
        ["Related content", "#", notice], ["Read more:", "#"],
    ]) func `hold no headline below the text in other lines`(below: [String]) async throws {
        #expect(try await article(["*"] + below).title == nil)
    }

    @Test(arguments: [
        [
            "Subject: Fwd: Millers compare the noise of nine valleys", "",
            "Press and Public Information Unit of the Mills", "#", "*",
        ],
        [
            "Subject: [mills] Millers compare the noise of nine valleys", "",
            "Nine Wheels Building, 11 Brook Street 25, Bar", "#", "*",
        ],
        ["PRESS RELEASE", "*** PLEASE DISREGARD THE PREVIOUS VERSION ***", "#", "*"],
        ["=== CORRECTED: READ THIS VERSION ONLY ===", "#", "*"],
        [
            "Valley Observer", "All the news of two rivers and a brook", "Search", "News | Culture | Sport",
            "#", "*",
        ],
        ["All the news of two rivers and a brook", "Home | Mills | Contacts", "3 May 2021", "#", "*"],
    ]) func `hold the headline below what mails and sites say of themselves`(page: [String]) async throws {
        let article = try await article(
            (page[0].hasPrefix("Subject") ? ["From: mills@lists.example"] : []) + page)
        #expect(article.title?.text == Self.title)
        #expect(article.body.map(\.text) == Self.text)
    }

    @Test(arguments: [
        ["#", "Home | Mills | Contacts", "Print", "*"], ["#", "3 May 2021 | Bar", "Ana Orr", "*"],
        ["Subject: Nine wheels and a brook in Bar", "", "#", "Nine wheels", "*"],
        ["#", "News | Culture | Sport", "By Ana Orr, who keeps the mills", "*"],
    ]) func `hold the headline above rows of links`(page: [String]) async throws {
        #expect(try await article(page).title?.text == Self.title)
    }

    @Test func `hold the headline below whom to call`() async throws {
        let contact = ["Media contact:", "Ana Orr, Director", "+45 33 00 00 00 | ana@mills.example"]
        #expect(try await article(["*"] + contact + ["Millers compared noises of nine valleys"]).title != nil)
        #expect(
            try await article(["*"] + contact + ["Ferries stay in their docks until spring"]).title == nil)
        #expect(try await article(["*"] + contact + ["#", "Millers like bread"]).title == nil)
    }

    @Test(arguments: [
        (["#", "Publié le 03.05.2021", "Mis à jour le 04.05.2021", "*"], "03.05.2021"),
        (["#", "Last updated: 4 May 2021", "Published: 3 May 2021", "*"], "3 May 2021"),
        (["#", "Letzte Aktualisierung: 4. Mai 2021", "Veröffentlicht am 3. Mai 2021", "*"], "3. Mai 2021"),
        (["#", "Обновлено: 04.05.2021", "Опубликовано: 03.05.2021", "*"], "03.05.2021"),
        (["#", "Communiqué – Publié le 03.05.2021", "*", "Dernière mise à jour 04.05.2021"], "03.05.2021"),
        (["#", "*", "Last updated: 4 May 2021", "Published: 3 May 2021"], "3 May 2021"),
        (["#", "Last updated: 4 May 2021", "*"], "4 May 2021"),
        (["#", "*", "Last updated: 4 May 2021"], "4 May 2021"),
    ]) func `are of the day of publication before that of a change`(lines: [String], day: String)
        async throws
    {
        let article = try await article(lines)
        #expect(article.published.first?.passage.text == day)
        #expect(article.title?.text == Self.title)
    }

    @Test(arguments: [
        ["Mill Lane 5-7, A-1010 Bar, Examplia", "", "PRESS RELEASE", "", "#", "*"],
        ["Examplian Guild of Potters and Millers in Bar", "PRESS RELEASE", "#", "*"],
        ["Guild of Potters", "Mill Lane 5, 1010 Bar, Examplia", "Press release", "#", "*"],
        [
            "Subject: MILL NEWS No. 7/21", "", "Section of the Mills for Press and Public", "NEWS RELEASE",
            "#", "*",
        ],
        ["( Editorial: --> 4711 )", "#", "*"], ["[Note to editors: 4711 of 3]", "#", "*"],
        // The headline above the label stays.
        ["#", "Press release", "*"], ["#", "PRESS RELEASE", "*"],
        ["#", "Press release", "Nine valleys, one noise and no sleep", "*"],
    ]) func `take no sender and no note for their headline`(lines: [String]) async throws {
        let article = try await article(lines)
        #expect(article.title?.text == Self.title)
    }

    @Test(arguments: ["( Editorial: --> 4711 )", "[4711 Mills and potters]"])
    func `may have no headline below a note in brackets`(line: String) async throws {
        let article = try await article([line, "*"])
        #expect(article.title == nil)
        #expect(article.body.map(\.text) == Self.text)
    }

    @Test(arguments: [
        ["Home", "Mills", "You are here: Home > Mills > News of the mills", "Print", "#", "*"],
        ["Sie sind hier: Startseite > Presse > Mitteilungen der Mühlen", "Drucken", "#", "*"],
        ["Vous êtes ici : Accueil > Presse > Communiqués des moulins", "Imprimer", "#", "*"],
        ["Вы здесь: Главная > Пресса > Сообщения о мельницах", "Распечатать", "#", "*"],
        ["Sie befinden sich hier: Presse und Öffentlichkeit der Mühlen", "#", "*"],
        ["#", "You are here: Home > Mills > News of the mills", "*"],
    ]) func `take no place on their site for their headline`(lines: [String]) async throws {
        #expect(try await article(lines).title?.text == Self.title)
    }

    @Test(arguments: ["You are here to stay, millers tell nine valleys", "Are you here? Nine valleys ask"])
    func `may have a headline that tells somebody of their place`(line: String) async throws {
        #expect(try await article([line, "*"]).title?.text == line)
    }
}
