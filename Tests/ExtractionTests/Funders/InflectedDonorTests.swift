import Interchange
import Testing

@testable import Extraction

@Suite struct `Donors in languages with cases` {
    @Test(arguments: [
        Sentence(
            "Finanziert wurde der Kurs vom Auswärtigen Amt, von der Schweiz und vom Land Tirol.",
            ["Auswärtiges Amt DE", "Switzerland CH", "Land Tirol AT"]),
        Sentence(
            "Der Kurs wurde von Norwegen und der Blauen Stiftung finanziert.",
            ["Norway NO", "Blaue Stiftung"]),
        Sentence("Der Kurs fand mit finanzieller Unterstützung Japans statt.", ["Japan JP"]),
        Sentence(
            "Das Heft wird von Malta und der Norwegischen Entwicklungszusammenarbeit finanziert.",
            ["Malta MT", "Norwegische Entwicklungszusammenarbeit NO"]),
        Sentence(
            "Der Kurs wurde von der Danish Mill Agency und von Malta finanziert.",
            ["Danish Mill Agency DK", "Malta MT"]),
        Sentence("Der Kurs wurde in der Danish Mill Agency abgehalten."),
        Sentence(
            "Der Kurs wird von der Anna Lind Stiftung sowie von der Republik Malta gefördert.",
            ["Anna Lind Stiftung", "Malta MT"]),
        Sentence("Die Nachtfalter gGmbH finanzierte den Ofen.", ["Nachtfalter gGmbH"]),
        Sentence(
            "Finanziert wurde der Kurs von der Schweizerischen Direktion für Wege und Stege.",
            ["Schweizerische Direktion für Wege und Stege CH"]),
        Sentence(
            "Möglich wurde die Reise durch Mittel des Staatlichen Brunnenfonds und des Fürstentums Liechtenstein.",
            ["Staatlicher Brunnenfonds", "Liechtenstein LI"]),
        Sentence(
            "Die Kosten trugen die schwedische Regierung und das Niederländische Brückenamt.",
            ["Sweden SE", "Niederländisches Brückenamt NL"]),
        Sentence("Gefördert wird der Kurs von der Regierung Maltas.", ["Malta MT"]),
        Sentence("Dank einer Spende Estlands gibt es einen zweiten Kurs.", ["Estonia EE"]),
        Sentence("Die Mittel stammen aus Finnland.", ["Finland FI"]),
        Sentence("Malta leistete einen freiwilligen Beitrag von 900 Euro.", ["Malta MT"]),
        Sentence("Malta leistete einen Beitrag zur Sicherheit."),
        Sentence("Malta leistet Hilfe beim Backen."),
        Sentence("Malta gab Wolle, und die Kosten trug Norwegen.", ["Norway NO"]),
        Sentence(
            "Der Ofen wird von der Bundesrepublik Deutschland, Malta und der Schweizerischen Eidgenossenschaft finanziert.",
            ["Germany DE", "Malta MT", "Switzerland CH"]),
        Sentence("Finanziert wurde der Kurs von der Französischen Republik.", ["France FR"]),
        Sentence("Möglich wurde die Reise durch Mittel des Königreichs Norwegen.", ["Norway NO"]),
        Sentence("Der Kurs wird von der Republik Österreich gefördert.", ["Austria AT"]),
        Sentence("Gäste der Schweizerischen Eidgenossenschaft besuchten Wien."),
        Sentence("Die Gäste stammen aus Finnland."),
        Sentence("Die schwedische Regierung lobte den Kurs."),
        Sentence("Die Nachtfalter gGmbH lieh den Ofen."),
        Sentence("Der Kurs wurde von der OSZE-Mission in Serbien organisiert."),
        Sentence("Der Kurs wurde nicht von Norwegen finanziert."),
        Sentence("Teilnehmer aus Norwegen besuchten Wien."),
    ])
    func `are found in German`(_ line: Sentence) { #expect(found(line, .german) == line.expected) }

    @Test(arguments: [
        Sentence("Мальта предоставила тренеров, а расходы покрыла Норвегия.", ["Norway NO"]),
        Sentence(
            "Курс проведён при финансовой поддержке Швеции и Европейского союза.",
            ["Sweden SE", "European Union EU"]),
        Sentence("Проект финансируют Норвегия и фонд «Тихий дом».", ["Norway NO", "фонд «Тихий дом»"]),
        Sentence(
            "Колодец, профинансированный Финляндией и Мальтой, откроют в мае.", ["Finland FI", "Malta MT"]),
        Sentence("Проект финансирует Швейцарская Конфедерация.", ["Switzerland CH"]),
        Sentence("Работы, оплаченные правительством Эстонии, завершены.", ["Estonia EE"]),
        Sentence("Благодаря гранту Австрии и взносу Мальты насос заработал.", ["Austria AT", "Malta MT"]),
        Sentence(
            "Финансирование курса обеспечивает Министерство мостов Эстонии.",
            ["Министерство мостов Эстонии EE"]),
        Sentence("Донорами курса выступают Италия и Мальта.", ["Italy IT", "Malta MT"]),
        Sentence("Спонсором курса стало посольство Японии.", ["посольство Японии JP"]),
        Sentence("На открытии выступила Италия."),
        Sentence("Курс, организованный Финляндией, завершён."),
        Sentence("Норвегия и Мальта финансируют проект.", ["Norway NO", "Malta MT"]),
        Sentence("Проект финансируется Министерством юстиции Латвии.", ["Министерство юстиции Латвии LV"]),
        Sentence(
            "Проект финансируется правительствами Мальты и Исландии.", ["Malta MT", "Iceland IS"]),
        Sentence("Правительства Мальты и Исландии прислали поздравления."),
        Sentence("Курс был посвящён финансированию терроризма в Норвегии."),
        Sentence(
            "Курс проведён на средства Федерального министерства юстиции Германии.",
            ["Федеральное министерство юстиции Германии DE"]),
        Sentence("Курс проведён на грант Чешского агентства развития.", ["Чешское агентство развития CZ"]),
        Sentence("Курс финансируется Норвежским агентством мельниц.", ["Норвежское агентство мельниц NO"]),
        Sentence("Норвежское агентство мельниц прислало поздравления."),
        Sentence("Министерство финансов выделило здание."),
    ])
    func `are found in Russian`(_ line: Sentence) { #expect(found(line, .russian) == line.expected) }

    @Test(arguments: [
        Sentence(
            "Le cours a été financé par l’Italie, le Danemark et la République tchèque, ainsi que par la Direction norvégienne de la pêche et de la forêt.",
            ["Italy IT", "Denmark DK", "Czechia CZ", "Direction norvégienne de la pêche et de la forêt NO"]),
        Sentence(
            "La foire a eu lieu avec le soutien financier de l’Irlande et des Pays-Bas.",
            ["Ireland IE", "Netherlands NL"]),
        Sentence(
            "La foire a eu lieu grâce à une contribution de 40 000 euros du gouvernement d’Andorre.",
            ["Andorra AD"]),
        Sentence("Les États-Unis et Malte financent la foire.", ["United States US", "Malta MT"]),
        Sentence("L’Union européenne a cofinancé l’atelier.", ["European Union EU"]),
        Sentence(
            "Organisée par le ministère de la Justice, la foire est financée par l’ambassade de Norvège à Tunis.",
            ["ambassade de Norvège à Tunis NO"]),
        Sentence(
            "Elle est financée par l’Espagne et organisée par le ministère de la Culture.", ["Spain ES"]),
        Sentence(
            "Elle est financée par le ministère danois de l’Intérieur et de la Santé dans le cadre d’un projet.",
            ["ministère danois de l’Intérieur et de la Santé DK"]),
        Sentence(
            "Elle est financée par le ministère de la Défense et de la Suède.",
            ["ministère de la Défense", "Sweden SE"]),
        Sentence("La Banque mondiale, qui finance la route, n’y a pas participé."),
        Sentence("La contribution de l’Italie au débat a été saluée."),
        Sentence("Le cours portait sur le financement du terrorisme en Italie."),
        Sentence("La Suisse finance l’Agence de la route.", ["Switzerland CH"]),
        Sentence("Le cours a été organisé par la Suisse."),
    ])
    func `are found in French`(_ line: Sentence) { #expect(found(line, .french) == line.expected) }

    private func found(_ line: Sentence, _ lexicon: Lexicon) -> [String] {
        FunderFinder().funders(in: line.prose(lexicon), issuers: []).map { funder in
            (funder.name ?? funder.passage.text) + (funder.iso.map { " " + $0 } ?? "")
        }
    }
}
