import Interchange
import Testing

@testable import Extraction

@Suite struct `Givers by the grammar of their language` {
    @Test(arguments: [
        Sentence(
            "Finanziert wurde der Kurs vom Bundesministerium für Wasser und ländliche Angelegenheiten sowie von Liechtenstein; die Schweiz trug die Reisekosten.",
            [
                "Bundesministerium für Wasser und ländliche Angelegenheiten", "Liechtenstein LI",
                "Switzerland CH",
            ]),
        Sentence(
            "Die Schweiz und Liechtenstein zahlten den Brunnen.", ["Switzerland CH", "Liechtenstein LI"]),
        Sentence("Die Kosten übernahm Norwegen.", ["Norway NO"]),
        Sentence("Norwegen übernahm die Kosten.", ["Norway NO"]),
        Sentence("Die Kosten des Kurses trägt die Schweiz.", ["Switzerland CH"]),
        Sentence("Die Schweiz stellte 20 000 Euro zur Verfügung.", ["Switzerland CH"]),
        Sentence("Die Schweiz stellte einen Saal zur Verfügung."),
        Sentence("Der Kurs wurde mit Mitteln der Europäischen Union gefördert.", ["European Union EU"]),
        Sentence("Die Schweiz hat den Kurs finanziert.", ["Switzerland CH"]),
        Sentence("Der Kurs wurde durch Spenden aus Norwegen finanziert.", ["Norway NO"]),
        Sentence(
            "Das Projekt wird vom Außenministerium Finnlands kofinanziert.", ["Außenministerium Finnlands FI"]
        ),
        Sentence("Die deutsche Botschaft in Wien bezahlte den Brunnen.", ["deutsche Botschaft in Wien DE"]),
        Sentence("Der Kurs, den die Schweiz bezahlt, dauert drei Tage.", ["Switzerland CH"]),
        Sentence(
            "Der Kurs wurde vom deutschen Außenministerium finanziert.", ["deutsches Außenministerium DE"]),
        Sentence("Für einen zweiten Kurs werden Geldgeber aus Norwegen gesucht."),
        Sentence("Bis 2019 hatte Norwegen den Kurs finanziert."),
        Sentence("Norwegen trug den Koffer."),
        Sentence("Norwegen übernahm den Vorsitz."),
        Sentence("Das Bundesheer stellte die Unterkunft."),
        Sentence("Die Schweiz zahlte keinen Beitrag."),
        Sentence("Sponsoren aus Norwegen werden gesucht."),
        Sentence("Die Konferenz behandelte die Finanzierung des Terrorismus in Norwegen."),
        Sentence("Der Kurs findet dank der finanziellen Unterstützung durch Norwegen statt.", ["Norway NO"]),
        Sentence("Der Kurs wird aus Mitteln des Landes Tirol bezahlt.", ["Land Tirol AT"]),
        Sentence(
            "Finanziert wird die Pumpe vom Eidgenössischen Departement für auswärtige Angelegenheiten und vom Fürstentum Liechtenstein.",
            ["Eidgenössisches Departement für auswärtige Angelegenheiten CH", "Liechtenstein LI"]),
        Sentence(
            "Ermöglicht wurde der Kurs durch Beiträge der Direktion für Wege und Wasser, des Kantons Uri und der Ernst-Moser-Stiftung.",
            ["Direktion für Wege und Wasser", "Kanton Uri", "Ernst-Moser-Stiftung"]),
        Sentence(
            "Die Kosten tragen die Republik Korea und das Königreich Norwegen.",
            ["Republic of Korea KR", "Norway NO"]),
        Sentence(
            "Die Lindenhofstiftung (LHS) finanziert den Brunnen.", ["Lindenhofstiftung"]),
        Sentence(
            "Der Kurs wird mit Unterstützung des Landes Tirol und des Bundeskanzleramts finanziert.",
            ["Land Tirol AT", "Bundeskanzleramt"]),
        Sentence("Der Kurs wird mit Unterstützung des Landes Tirol abgehalten."),
        Sentence("Ermöglicht wurde der Kurs durch den Kanton Uri."),
        Sentence("Die Lindenhofstiftung (LHS) begleitet den Brunnen."),
        Sentence("Das Königreich Norwegen lieferte das Holz."),
    ])
    func `are found in German`(_ line: Sentence) { #expect(found(line, .german) == line.expected) }

    @Test(arguments: [
        Sentence("Норвегия выделила на проект 20 тысяч евро.", ["Norway NO"]),
        Sentence("Норвегия выделила участок земли."),
        Sentence("Средства на колодец выделила Норвегия.", ["Norway NO"]),
        Sentence("Курс профинансировало правительство Норвегии.", ["Norway NO"]),
        Sentence("Финансирование обеспечили Норвегия и Мальта.", ["Norway NO", "Malta MT"]),
        Sentence("Проект был профинансирован Норвегией и Мальтой.", ["Norway NO", "Malta MT"]),
        Sentence("Колодец построен на деньги Европейского союза.", ["European Union EU"]),
        Sentence("Расходы на курс взяла на себя Норвегия.", ["Norway NO"]),
        Sentence("Курс оплачен посольством Норвегии в Бишкеке.", ["посольство Норвегии в Бишкеке NO"]),
        Sentence("Проект осуществляется при финансовом содействии Мальты.", ["Malta MT"]),
        Sentence("Проект не финансируется Норвегией."),
        Sentence("В 2021 году похожий проект финансировала Норвегия."),
        Sentence("Ранее проект финансировала Норвегия."),
        Sentence("Для нового курса ищут спонсоров в Норвегии."),
        Sentence("Министерство юстиции Норвегии в проекте не участвует."),
        Sentence("Мальта предоставила лодки."),
        Sentence("Мальта предоставила 5000 евро.", ["Malta MT"]),
        Sentence(
            "Проект реализуется благодаря взносам Норвегии, Мальты и США.",
            ["Norway NO", "Malta MT", "United States US"]),
        Sentence(
            "Проект идёт при финансовой поддержке Швейцарского управления по развитию и сотрудничеству и правительства Финляндии.",
            ["Швейцарское управление по развитию и сотрудничеству CH", "Finland FI"]),
        Sentence(
            "Курс прошёл на средства Департамента охраны вод и Королевства Норвегия.",
            ["Департамент охраны вод", "Norway NO"]),
        Sentence("Курс финансируется из средств добровольного взноса Германии.", ["Germany DE"]),
        Sentence("Управление по развитию и сотрудничеству открыло курс."),
    ])
    func `are found in Russian`(_ line: Sentence) { #expect(found(line, .russian) == line.expected) }

    @Test(arguments: [
        Sentence(
            "Le cours bénéficie de l’appui financier de la Norvège et de Malte.", ["Norway NO", "Malta MT"]),
        Sentence("La Norvège a versé 20 000 euros.", ["Norway NO"]),
        Sentence("La Norvège a versé de l’eau dans le puits."),
        Sentence("La Norvège a pris en charge les frais de voyage.", ["Norway NO"]),
        Sentence("Les frais de voyage ont été pris en charge par la Norvège.", ["Norway NO"]),
        Sentence("Le puits a été creusé grâce au soutien financier de la Norvège.", ["Norway NO"]),
        Sentence("Le puits a été creusé grâce à un don de la Norvège.", ["Norway NO"]),
        Sentence("Financé par la Norvège, le cours a été donné par Malte.", ["Norway NO"]),
        Sentence("Le cours n’a pas été financé par la Norvège."),
        Sentence("La Norvège avait financé un premier cours."),
        Sentence("Des bailleurs de fonds sont recherchés en Norvège."),
        Sentence("La Norvège a accordé une subvention de 5 000 euros au cours.", ["Norway NO"]),
        Sentence("La Norvège a accueilli le cours."),
        Sentence(
            "Le département fédéral des affaires étrangères (DFAE) finance le puits.",
            ["département fédéral des affaires étrangères"]),
        Sentence(
            "Le puits a bénéficié d'une subvention de la Fondation Colombe, à laquelle se sont ajoutées des contributions de l'Autriche.",
            ["Fondation Colombe", "Austria AT"]),
        Sentence("Le puits a bénéficié d'un public fidèle en Autriche."),
        Sentence("Le département fédéral des affaires étrangères (DFAE) accueille le stage."),
    ])
    func `are found in French`(_ line: Sentence) { #expect(found(line, .french) == line.expected) }

    private func found(_ line: Sentence, _ lexicon: Lexicon) -> [String] {
        FunderFinder().funders(in: line.prose(lexicon), issuers: []).map { funder in
            (funder.name ?? funder.passage.text) + (funder.iso.map { " " + $0 } ?? "")
        }
    }
}
