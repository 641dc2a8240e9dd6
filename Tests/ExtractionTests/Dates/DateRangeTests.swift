import Interchange
import Testing

@testable import Extraction

/// Ranges whose ends share month and year in figures, parts of months, and years counted from the page's own.
@Suite struct `Ranges of dates` {
    @Test(arguments: [
        ("en", "Smiths met between 16 and 27.05.2022.", ["between 16 and 27.05.2022 = 2022-5-16/2022-5-27"]),
        ("en", "Smiths met from 12.09 to 14.09.2022.", ["from 12.09 to 14.09.2022 = 2022-9-12/2022-9-14"]),
        (
            "en", "Smiths met 25.04.2015 - 27.04.2015 in Bar.",
            ["25.04.2015 - 27.04.2015 = 2015-4-25/2015-4-27"]
        ),
        ("de", "Der Kurs lief vom 16. bis 27.05.2022.", ["vom 16. bis 27.05.2022 = 2022-5-16/2022-5-27"]),
        ("de", "Der Kurs lief vom 3.05. bis 7.05.2022.", ["vom 3.05. bis 7.05.2022 = 2022-5-3/2022-5-7"]),
        ("ru", "Курс шёл с 16 по 27.05.2022 в Оше.", ["с 16 по 27.05.2022 = 2022-5-16/2022-5-27"]),
        ("fr", "Le four a servi de mai à juin 2021.", ["de mai à juin 2021 = 2021-5/2021-6"]),
        (
            "fr", "Le cours a duré de mars 2020 à juin 2021.",
            ["de mars 2020 à juin 2021 = 2020-3/2021-6"]
        ),
        ("fr", "La guilde a cuit de 2018 à 2020.", ["de 2018 à 2020 = 2018/2020"]),
        (
            "fr", "Il a plu de la mi-mai à la fin août 2022.",
            ["de la mi-mai à la fin août 2022 = 2022-5/2022-8"]
        ),
        (
            "en", "It rained from mid-May until the end of June 2021.",
            ["from mid-May until the end of June 2021 = 2021-5/2021-6"]
        ),
        // Leaves
        ("en", "The price rose from 10.30 to 12.05.2022.", ["12.05.2022 = 2022-5-12"]),
        (
            "en", "Smiths met on 16.05.2022 and 27.05.2022.",
            ["16.05.2022 = 2022-5-16", "27.05.2022 = 2022-5-27"]
        ),
        ("fr", "Ils sont passés de 12 à 15 en 2021.", ["2021 = 2021"]),
        ("fr", "Il a ouvert le mois de mai.", ["mai = ?-5"]),
        ("fr", "Le maître de 2018 a parlé.", ["2018 = 2018"]),
    ]) func `share month and year`(language: String, text: String, expected: [String]) {
        #expect(DatesInText.find(text, language: language) == expected)
    }

    @Test(arguments: [
        ("en", "It was lit in May of last year.", ["May of last year = ?-5 of year -1"]),
        ("en", "It was lit on 3 May of last year.", ["3 May of last year = ?-5-3 of year -1"]),
        (
            "en", "It was lit from March to May of this year.",
            ["from March to May of this year = ?-3 of year 0 to ?-5 of year 0"]
        ),
        ("de", "Im Mai des vergangenen Jahres brannte er.", ["Mai des vergangenen Jahres = ?-5 of year -1"]),
        ("de", "Im Juni dieses Jahres brannte er.", ["Juni dieses Jahres = ?-6 of year 0"]),
        ("fr", "Il a brûlé en mai de l’année dernière.", ["mai de l’année dernière = ?-5 of year -1"]),
        ("fr", "Il a brûlé en juin de l’an dernier.", ["juin de l’an dernier = ?-6 of year -1"]),
        ("ru", "В мае прошлого года она горела.", ["мае прошлого года = ?-5 of year -1"]),
        // Leaves
        ("en", "It was lit in May of the last year that he lived.", ["May = ?-5"]),
        ("en", "It was lit in May of our lives.", ["May = ?-5"]),
    ]) func `count their year from the page's own`(language: String, text: String, expected: [String]) {
        #expect(DatesInText.find(text, language: language) == expected)
    }

    @Test(arguments: [
        ("Die Gilde, deren Beitrag für Lehrlinge 2021 gekürzt wurde, kam.", ["2021 = 2021"]),
        ("Ein Posten für Ton, der im Haushalt 2020 gestrichen worden war, fehlt.", ["2020 = 2020"]),
        ("Der Ofen, der mit Spenden 2019 gebaut wurde, brennt.", ["2019 = 2019"]),
        ("Sie haben für Lehrlinge 2021 Krüge gebrannt.", []),
        ("Die Gilde kam in Saal 2021 und sang.", []),
        ("Der Preis für Ton 2000 Kronen, sagte er.", []),
    ]) func `of German may be a bare year before the verbs that end a clause`(
        text: String, expected: [String]
    ) {
        #expect(DatesInText.find(text, language: "de") == expected)
    }

    @Test(
        arguments: [
            ("A fair, planned for August, was put off for the heat.", nil),
            ("The fair scheduled for 3 May had to wait.", nil),
            ("A fair, expected in June, was called off.", nil),
            ("A fair is planned for August, said Orr.", .future),
            ("The fair, planned for August, opens in Osh.", .future),
            ("Orr was told that a fair is planned for August.", .future),
            ("The mayor proposed to open a mill by 1 May.", .future),
            ("Orr suggested closing the mill by 1 May.", .future),
            ("Orr proposed a law that was passed by 1 May.", .past),
        ] as [(String, DateMention.Tense?)])
    func `of what had been planned have no tense where more is told of it`(
        text: String, tense: DateMention.Tense?
    ) {
        #expect(DatesInText.mentions([(.body, text)]).map(\.tense) == [tense])
    }
}
