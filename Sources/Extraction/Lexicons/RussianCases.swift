/// Endings by which Russian turns the genitive of a name or an office back into the nominative, and tells gender.
///
/// Each pair holds what stands at the end and what takes its place; of the endings that fit, the longest counts.
enum RussianCases {
    /// Endings of surnames: `Исаковой`, `Орлова`.
    static let surnames = pairs(
        """
        овой ова евой ева ёвой ёва иной ина ыной ына ской ская цкой цкая ского ский цкого цкий
        ова ов ева ев ёва ёв ина ин ына ын
        """)

    /// Endings of first names, patronymics and nouns of office: `Айнуры`, `Сергея`, `директора`.
    static let nouns = pairs(
        """
        ии ия ьи ья ги га ки ка хи ха жи жа ши ша чи ча щи ща ы а и я ея ей ая ай ия ий уя уй оя ой ья ий ря рь ля ль
        теля тель юря юрь а -
        """)

    /// Endings of the adjectives before an office: `генерального`, `старшей`.
    static let adjectives = pairs("ого ый кого кий гого гий хого хий шего ший щего щий него ний ей ая ой ая")

    /// Endings of adjectives in the genitive and the prepositional, by the gender of their noun: `итоговом докладе`.
    static let masculineAdjectives = pairs(
        "ого ый ом ый кого кий ком кий гом гий хом хий щем щий шем ший нем ний него ний щего щий ой ой ей ей")
    /// Endings of nouns by which they are feminine, and neuter.
    static let (feminineNouns, neuterNouns) = (["а", "я"], ["о", "е"])
    /// Those beside a neuter.
    static let neuterAdjectives = pairs("ого ое ом ое его ее ем ее")
    /// Those beside a feminine.
    static let feminineAdjectives = pairs("ой ая ей яя щей щая шей шая")

    /// Endings of nouns for those who do something: `лодочница`, `хранитель`.
    static let agentEndings = [
        "ник", "ница", "тель", "ист", "истка", "арь", "вец", "овод", "чик", "щик", "чица", "щица", "лог",
        "граф",
        "вед", "атор", "итор", "ктор", "анин", "анка", "мастер", "ёр", "вар", "руб",
    ]

    /// Words that no ending tells.
    static let irregular = pairs(
        "посла посол льва лев павла павел петра пётр отца отец жреца жрец борца борец знатока знаток")

    /// Nouns of papers in the cases that phrases of attribution put them into.
    static let documents = pairs(
        """
        докладе доклад доклада доклад отчёте отчёт отчёта отчёт отчете отчет заявлении заявление заявления заявление письме письмо
        письма письмо законе закон закона закон резолюции резолюция исследовании исследование исследования исследование
        документе документ документа документ сообщении сообщение сообщения сообщение обзоре обзор обзора обзор
        руководстве руководство руководства руководство уставе устав устава устав протоколе протокол протокола протокол
        решении решение решения решение пресс-релизе пресс-релиз записке записка памятке памятка хартии хартия пособии пособие пособия пособие плане план
        плана план программе программа программы программа каталоге каталог каталога каталог брошюре брошюра брошюры брошюра
        статье статья статьи статья справке справка справки справка инструкции инструкция рекомендациях рекомендации
        обращении обращение обращения обращение вступлении вступление предисловии предисловие соглашении соглашение
        соглашения соглашение
        """)

    /// Nouns of bodies in the genitive.
    static let bodies = pairs(
        """
        министерства министерство миссии миссия офиса офис центра центр управления управление агентства агентство службы служба
        фонда фонд комиссии комиссия комитета комитет совета совет правительства правительство департамента департамент
        секретариата секретариат администрации администрация ассоциации ассоциация института институт суда суд полиции полиция
        министерстве министерство офисе офис центре центр управлении управление агентстве агентство службе служба фонде фонд
        комитете комитет совете совет правительстве правительство департаменте департамент секретариате секретариат
        администрации администрация институте институт суде суд прокуратуре прокуратура университете университет
        посольстве посольство ведомстве ведомство ведомства ведомство пресс-службе пресс-служба пресс-службы пресс-служба
        дипмиссии дипмиссия прокуратуры прокуратура академии академия университета университет посольства посольство парламента парламент
        """)

    /// First names of men that end as those of women do.
    static let masculineNames: Set<String> = [
        "никита", "илья", "данила", "савва", "фома", "лука", "кузьма", "мустафа",
    ]

    /// What ends a woman's first name.
    static let feminineEndings = ["а", "я", "гуль", "нур", "ай"]

    /// Endings that hardly any word but a verb has.
    static let verbEndings = [
        "ает", "яет", "ует", "еет", "ают", "яют", "уют", "еют", "аем", "уем", "яем", "ится", "ятся", "ется",
        "ются",
        "ался", "ался", "лась", "лись", "лось", "ждали", "шёл", "шел", "шла", "шли", "ила", "или", "ило",
        "ала", "али",
        "яла", "яли", "ела", "ели", "дал", "зал", "тал", "вал", "нял", "нял", "шим", "дим", "тим", "ешь",
        "ишь", "дят", "жит", "рит", "лит", "вит", "бит", "шит", "дёт", "нёт", "сёт", "рёт", "вёт", "жёт",
        "жил", "рил", "вил",
        "тят", "чат", "жат", "дут", "нут", "жут", "чит", "дит", "нит", "сит", "ходит",
    ]

    /// Endings of a verb where nothing but one can stand: between the dash behind somebody's words and who says them.
    static let reportEndings =
        verbEndings + [
            "ал", "ел", "ил", "ул", "ял", "ла", "ло", "ли", "лся", "ет", "ёт", "ит", "ют", "ят",
        ]

    /// Endings of the plurals to whom somebody speaks, or with which: `участникам`, `словами`.
    static let objectEndings = ["ам", "ям", "ами", "ями"]

    /// Endings of nouns behind `по`: `по развитию`, `по делам`.
    static let datives = ["у", "ю", "ам", "ям", "е", "ой", "ей"]

    private static func pairs(_ list: String) -> [(from: String, to: String)] {
        let words = list.split(whereSeparator: \.isWhitespace).map(String.init)
        let all = stride(from: 0, to: words.count - 1, by: 2).map { at in
            (from: words[at], to: words[at + 1] == "-" ? "" : words[at + 1])
        }
        return all.sorted { $0.from.utf8.count > $1.from.utf8.count }
    }
}
