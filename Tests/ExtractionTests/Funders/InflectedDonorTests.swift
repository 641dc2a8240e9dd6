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
            ["Norway NO", "Blauen Stiftung"]),
        Sentence("Der Kurs fand mit finanzieller Unterstützung Japans statt.", ["Japan JP"]),
        Sentence("Der Kurs wurde von der OSZE-Mission in Serbien organisiert."),
        Sentence("Der Kurs wurde nicht von Norwegen finanziert."),
        Sentence("Teilnehmer aus Norwegen besuchten Wien."),
    ])
    func `are found in German`(_ line: Sentence) { #expect(found(line, .german) == line.expected) }

    @Test(arguments: [
        Sentence(
            "Курс проведён при финансовой поддержке Швеции и Европейского союза.",
            ["Sweden SE", "European Union EU"]),
        Sentence("Проект финансируют Норвегия и фонд «Тихий дом».", ["Norway NO", "фонд «Тихий дом»"]),
        Sentence("Норвегия и Мальта финансируют проект.", ["Norway NO", "Malta MT"]),
        Sentence("Проект финансируется Министерством юстиции Латвии.", ["Министерство юстиции Латвии LV"]),
        Sentence("Курс был посвящён финансированию терроризма в Норвегии."),
        Sentence("Министерство финансов выделило здание."),
    ])
    func `are found in Russian`(_ line: Sentence) { #expect(found(line, .russian) == line.expected) }

    private func found(_ line: Sentence, _ lexicon: Lexicon) -> [String] {
        FunderFinder().funders(in: line.prose(lexicon), issuers: []).map { funder in
            (funder.name ?? funder.passage.text) + (funder.iso.map { " " + $0 } ?? "")
        }
    }
}
