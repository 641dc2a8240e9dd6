import Interchange
import Testing

@testable import Extraction

@Suite struct `Dates of other languages` {
    @Test(arguments: [
        ("de", "„Ich werde es am 5. Mai an die Tür hängen.“", DateMention.Tense.future),
        ("de", "Der Kurs endete, aber am 5. Mai wird gefeiert.", .future),
        ("ru", "Гончары прошли обжиг, а 5 мая планируется ярмарка.", .future),
        ("ru", "Гончары прошли обжиг 5 мая.", .past),
        ("de", "Das Heft soll am 5. Mai vorliegen.", .future),
        ("de", "„Meinen Topf will ich im Mai zurück“, rief er.", .future),
        ("de", "Der Kurs wollte im Mai enden.", nil),
        ("fr", "La foire a été tenue hier, mais le 5 mai sera chômé.", .future),
    ]) func `have the tense of their own clause`(language: String, text: String, tense: DateMention.Tense?) {
        #expect(DatesInText.mentions([(.body, text)], language: language).last?.tense == tense)
    }

    @Test(arguments: [
        ("de", "Der Kurs findet am 3. und 4. Mai statt.", ["3. und 4. Mai = ?-5-3/?-5-4"]),
        ("de", "Der Kurs fand vom 8. bis 19. Jänner statt.", ["vom 8. bis 19. Jänner = ?-1-8/?-1-19"]),
        ("de", "Im Feber 2024 begann der Kurs.", ["Feber 2024 = 2024-2"]),
        ("de", "Im vergangenen Jahr gab es drei Kurse.", ["vergangenen Jahr = year -1"]),
        ("de", "Die Kurse beginnen im kommenden Monat.", ["kommenden Monat = month 1"]),
        ("de", "Vorige Woche kam der Regen.", ["Vorige Woche = week -1"]),
        ("de", "Das Heft heißt „Guten Morgen, Müller“.", []),
        ("de", "An jenem Morgen brannte der Ofen.", []),
        ("de", "Der Kurs beginnt morgen.", ["morgen = day 1"]),
        ("de", "Morgen beginnt der Kurs.", ["Morgen = day 1"]),
        ("de", "Der Kurs endete am Freitag.", ["Freitag = weekday 5 nearest"]),
        (
            "de", "Zwischen dem 3. und dem 5. Mai 2024 regnete es.",
            ["Zwischen dem 3. und dem 5. Mai 2024 = 2024-5-3/2024-5-5"]
        ),
        ("de", "Bis Ende 2025 sollen zehn Brunnen stehen.", ["2025 = 2025 until"]),
        ("de", "Der Kurs läuft von Mai bis Juli 2024.", ["von Mai bis Juli 2024 = 2024-5/2024-7"]),
        ("de", "Das Heft aus dem Jahr 1951 liegt in Graz.", ["1951 = 1951"]),
        ("de", "Der Hang hat 1951 Bäume.", []),
        ("de", "Die Öfen aus den 1970er Jahren sind kalt.", ["den 1970er Jahren = 1970/1979"]),
        ("de", "Die 1990er-Jahre waren trocken.", ["Die 1990er-Jahre = 1990/1999"]),
        ("de", "Der Hang hat 1970er Holz.", ["1970er = 1970/1979"]),
        ("ru", "Печи 1970-х годов остыли.", ["1970-х годов = 1970/1979"]),
        ("ru", "В 1990-е годы было сухо.", ["1990-е годы = 1990/1999"]),
        ("ru", "Бюджет на 2025 год утверждён.", ["2025 год = 2025"]),
        ("ru", "Курс рассчитан на 2025 человек.", []),
        ("fr", "Dans les années 1970, les fours étaient froids.", ["les années 1970 = 1970/1979"]),
        ("fr", "Le puits compte 1970 années.", []),
        (
            "de", "Der Kurs läuft vom 2. bis zum 6. Mai 2024.",
            ["vom 2. bis zum 6. Mai 2024 = 2024-5-2/2024-5-6"]
        ),
        ("de", "Gefragt sind alle, die 1975 gegen den Brunnen waren.", ["1975 = 1975"]),
        (
            "de", "Der Kurs ist alt. 2019 hatte er zehn Gäste, 2021 gar keine.",
            ["2019 = 2019", "2021 = 2021"]
        ),
        ("de", "Der Kurs ist alt. 2019 Bäume stehen am Hang, 2021 am Bach.", []),
        ("de", "Der Kurs ist alt. 2019 passierten 500 Boote den Pass.", ["2019 = 2019"]),
        ("de", "Der Kurs ist alt. 2019 alte Boote passierten den Pass.", []),
        ("de", "Morgen beginnt der Kurs „Guten Morgen, Müller“.", ["Morgen = day 1"]),
        ("de", "Vorgestern kam der Regen.", ["Vorgestern = day -2"]),
        ("de", "Gefragt sind alle, die 1975 Eimer trugen.", []),
        ("fr", "Le maire a ouvert mercredi la salle.", ["mercredi = weekday 3 nearest"]),
        ("fr", "Le stage s'achève jeudi.", ["jeudi = weekday 4 nearest"]),
        ("fr", "Le stage s'est achevé avant-hier.", ["avant-hier = day -2"]),
        ("fr", "Le puits ouvre chaque mardi.", []),
        ("fr", "Le puits ouvre le mardi et les jeudis.", []),
        ("ru", "Курс пройдёт весной 2025 года.", ["весной 2025 года = 2025-3/2025-5"]),
        ("ru", "Послезавтра начнётся курс.", ["Послезавтра = day 2"]),
        ("ru", "Весной шли дожди.", []),
        ("de", "Im Saal saßen 45 Menschen aus drei Dörfern.", []),
        ("de", "Der Brunnen gab bis zu 40 Liter.", []),
        ("ru", "Курс прошёл 3 и 4 мая 2024 года.", ["3 и 4 мая 2024 года = 2024-5-3/2024-5-4"]),
        ("ru", "В прошлом месяце шли дожди.", ["прошлом месяце = month -1"]),
        ("ru", "На следующей неделе начнётся курс.", ["следующей неделе = week 1"]),
        ("ru", "В прошлом году прошло три курса.", ["прошлом году = year -1"]),
        ("ru", "Курс завершится к концу 2025 года.", ["2025 года = 2025 until"]),
        ("ru", "Проверка завершится до 1 июля.", ["1 июля = ?-7-1 until"]),
        ("ru", "Колодец копали с мая по июль 2024 года.", ["с мая по июль 2024 года = 2024-5/2024-7"]),
        ("ru", "В понедельник открыли колодец.", ["понедельник = weekday 1 nearest"]),
        ("ru", "С 2019 года колодец закрыт.", ["2019 года = 2019 since"]),
        ("ru", "В школе № 12 учатся 2019 детей.", []),
        ("ru", "Отряд прошёл 12 километров.", []),
        ("fr", "Le cours a lieu les 1er et 2 mai 2024.", ["les 1er et 2 mai 2024 = 2024-5-1/2024-5-2"]),
        ("fr", "Du 3 au 5 mai 2024, il a plu.", ["Du 3 au 5 mai 2024 = 2024-5-3/2024-5-5"]),
        ("fr", "Entre le 3 et le 5 mai 2024, il a plu.", ["Entre le 3 et le 5 mai 2024 = 2024-5-3/2024-5-5"]),
        ("fr", "L’an dernier, il a plu.", ["an dernier = year -1"]),
        ("fr", "Le mois prochain, il pleuvra.", ["mois prochain = month 1"]),
        ("fr", "Le puits a été fermé fin 2023.", ["2023 = 2023"]),
        ("fr", "Le puits a 12 mètres.", []),
    ])
    func `are found`(language: String, text: String, expected: [String]) {
        #expect(DatesInText.find(text, language: language) == expected)
    }

    @Test(arguments: [
        (
            "de", ["GRAZ, 5. Mai 2024 – Der Kurs fand vom 3. bis 5. Mai statt und endete heute."],
            ["dateline", "event", "event"]
        ),
        (
            "de", ["Der Kurs fand am 5. Mai 2024 statt.", "Das Heft erscheint im Juni 2024."],
            ["event", "other"]
        ),
        (
            "de",
            ["Der Kurs fand am 5. Mai 2024 statt.", "Ein zweiter Kurs ist vom 3. bis 5. Juni 2024 geplant."],
            ["event", "other"]
        ),
        (
            "de",
            ["Der Kurs fand am 5. Mai 2024 statt.", "Ein Bericht, der am 2. Mai erschienen ist, lobt ihn."],
            ["event", "other"]
        ),
        (
            "de", ["Der Kurs fand am 5. Mai 2024 statt.", "Ein weiterer Kurs wird im Juni beginnen."],
            ["event", "other"]
        ),
        (
            "de",
            ["Vom 3. bis 5. Mai 2024 lernten Töpferinnen das Glasieren.", "Der Kurs begann am 3. Mai."],
            ["event", "event"]
        ),
        (
            "de", ["Töpfer trafen einander am 5. Mai 2024.", "Die Gilde hatte den Ofen im März gekauft."],
            ["event", "other"]
        ),
        (
            "de", ["Töpfer trafen einander am 5. Mai 2024.", "Der erste Ofen wurde 1990 gebaut."],
            ["event", "other"]
        ),
        ("ru", ["ОШ, 5 мая 2024 года – С 3 по 5 мая гончары учились обжигу."], ["dateline", "event"]),
        (
            "ru",
            ["Гончары с 3 по 5 мая 2024 года обжигали миски.", "В отчёте, опубликованном 4 мая, их хвалят."],
            ["event", "other"]
        ),
        (
            "ru", ["Гончары встретились 5 мая 2024 года.", "Похожий курс прошёл в июне 2023 года."],
            ["event", "other"]
        ),
        (
            "ru", ["Гончары встретились 5 мая 2024 года.", "Следующий курс состоится 3 июня."],
            ["event", "other"]
        ),
        ("ru", ["Курс состоится 5 мая 2024 года."], ["event"]),
        ("ru", ["Курс прошёл 5 мая 2024 года.", "Проверка завершится до 1 июля."], ["event", "other"]),
        ("ru", ["Гончары встретились 5 мая 2024 года, сообщила гильдия в пятницу."], ["event", "other"]),
        (
            "ru", ["ОШ, 5 мая 2024 года. 28 гончаров учились обжигу.", "Глина была сухой."],
            ["dateline"]
        ),
        ("ru", ["г. Ош, 5 мая 2024 г.", "Гончары учились обжигу."], ["dateline"]),
        ("ru", ["Гончары из Оша встретились 5 мая 2024 года. 28 мисок обожгли."], ["event"]),
        ("de", ["Graz, 5.5.2024 – Töpfer trafen einander gestern."], ["dateline", "event"]),
        ("de", ["Graz, 05.05.2024. Töpfer trafen einander."], ["dateline"]),
        ("de", ["Graz, am 5. Mai 2024: Töpfer trafen einander."], ["dateline"]),
        ("de", ["Töpfer trafen einander in Graz am 5. Mai 2024: Es regnete."], ["event"]),
        ("de", ["Töpfer aus Graz, 05.05.2024 und später."], ["event"]),
        (
            "fr", ["GAND, le 5 mai 2024 – Du 3 au 5 mai, des potiers ont appris à cuire."],
            ["dateline", "event"]
        ),
        (
            "fr", ["Des potiers se sont réunis le 5 mai 2024.", "Le rapport publié le 2 mai les loue."],
            ["event", "other"]
        ),
        (
            "fr", ["Des potiers se sont réunis le 5 mai 2024.", "Un prochain cours aura lieu le 3 juin."],
            ["event", "other"]
        ),
        (
            "fr", ["Des potiers se sont réunis le 5 mai 2024.", "Le four avait été acheté en mars."],
            ["event", "other"]
        ),
        // An occasion of several days, told by one word
        (
            "ru",
            [
                "ОШ, 5 мая 2024 года – Гончары сегодня завершили двухдневный семинар.",
                "Он обжёг миску 4 мая.",
            ],
            ["dateline", "event", "event"]
        ),
        (
            "ru",
            [
                "ОШ, 5 мая 2024 года – Гончары сегодня завершили двухдневный семинар.",
                "Он обжёг миску 2 мая.",
            ],
            ["dateline", "event", "other"]
        ),
        (
            "ru", ["ОШ, 5 мая 2024 года – Гончары сегодня завершили семинар.", "Он обжёг миску 4 мая."],
            ["dateline", "event", "other"]
        ),
        (
            "de",
            ["GRAZ, 5. Mai 2024 – Heute endete ein dreitägiges Seminar.", "Ana kam am 3. Mai in die Mühle."],
            ["dateline", "event", "event"]
        ),
        (
            "de",
            ["GRAZ, 5. Mai 2024 – Heute endete ein dreitägiges Seminar.", "Ana kam am 1. Mai in die Mühle."],
            ["dateline", "event", "other"]
        ),
        // What goes on since a day of the weeks before
        (
            "fr", ["GAND, le 5 mai 2024 – Le moulin est ouvert de nouveau, depuis lundi, aux potiers."],
            ["dateline", "event"]
        ),
        (
            "en", ["OSH, 5 May 2024 – Smiths left a course that the guild has taught since 9 April."],
            ["dateline", "event"]
        ),
        (
            "en", ["OSH, 5 May 2024 – Smiths left a school that the guild has led since 9 April 2011."],
            ["dateline", "other"]
        ),
        (
            "en", ["OSH, 5 May 2024 – Smiths left a school that the guild had led since 9 April."],
            ["dateline", "other"]
        ),
        (
            "en", ["OSH, 5 May 2024 – Smiths agreed to open the mill as of 9 May."],
            ["dateline", "other"]
        ),
    ])
    func `have the role that their tense gives`(language: String, paragraphs: [String], expected: [String]) {
        let found = DatesInText.mentions(paragraphs.map { (.body, $0) }, language: language)
        #expect(found.map(\.role.rawValue) == expected)
    }
}
