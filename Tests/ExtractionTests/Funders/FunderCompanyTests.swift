import Interchange
import Testing

@testable import Extraction

/// Givers that join others, and givers whose noun or verb stands with somebody else.
@Suite struct `Funders in company` {
    @Test(arguments: giving)
    func `are found beside those who gave first`(_ line: Sentence) { #expect(found(line) == line.expected) }

    @Test(arguments: notGiving)
    func `are not those who only join in`(_ line: Sentence) { #expect(found(line) == line.expected) }

    private func found(_ line: Sentence) -> [String] {
        FunderFinder().funders(in: line.prose, issuers: []).map { funder in
            (funder.name ?? funder.passage.text) + (funder.iso.map { " " + $0 } ?? "")
        }
    }

    static let giving = [
        // Joining
        Sentence("Japan joined the donors in May.", ["Japan JP"]),
        Sentence("Japan joined the small circle of donors in May.", ["Japan JP"]),
        Sentence(
            "Malta funds the ovens. Japan joined them this year with 9,000 euros.", ["Malta MT", "Japan JP"]),
        Sentence("Malta funds the ovens; Iceland came on board in May.", ["Malta MT", "Iceland IS"]),
        Sentence("Malta chipped in 5,000 euros, and so did Iceland.", ["Malta MT", "Iceland IS"]),
        Sentence(
            "Malta funds the ovens. For the feast alone the town’s Blue Lake Foundation paid as well.",
            ["Malta MT", "Blue Lake Foundation"]),
        // Insertions in a list
        Sentence("Its donors are Malta and, since January, Iceland.", ["Malta MT", "Iceland IS"]),
        Sentence(
            "Its donors are Malta, Japan and, most recently, with 9,000 euros, the Republic of Korea.",
            ["Malta MT", "Japan JP", "Republic of Korea KR"]),
        Sentence(
            "Its donors are Malta and-most recently, with 9,000 euros-the Republic of Korea.",
            ["Malta MT", "Republic of Korea KR"]),
        // What stands with the member before
        Sentence(
            "Malta picked up the bill for the ovens, Iceland that for the lids.", ["Malta MT", "Iceland IS"]),
        Sentence("Malta’s grant paid for the ovens, Iceland’s for the lids.", ["Malta MT", "Iceland IS"]),
        Sentence(
            "A grant from Malta covered the ovens, one from Iceland the lids.", ["Malta MT", "Iceland IS"]),
        Sentence("Malta meets half of the budget, Iceland the rest.", ["Malta MT", "Iceland IS"]),
        Sentence(
            "Of the 90,000 euros that the course cost, Malta gave 50,000 and the rest came from Iceland.",
            ["Malta MT", "Iceland IS"]),
        // Prices, headings, nouns
        Sentence(
            "The ovens, worth 9,000 euros, come from the Blue Lake Foundation.", ["Blue Lake Foundation"]),
        Sentence("The lids (worth 3 million soms) came from Malta.", ["Malta MT"]),
        Sentence("Financial backing for the course: Malta, Iceland.", ["Malta MT", "Iceland IS"]),
        Sentence("It was held with the financial participation of Malta.", ["Malta MT"]),
        // A human being who has been described before
        Sentence(
            "The jury’s chair, the baker Ana Lind, came late. The rest of the 900 euros came out of the pocket of the jury’s chair, who sang.",
            ["Ana Lind"]),
        Sentence(
            "The guild’s vet, Ana Lind, came late. A further 900 euros came from the pocket of the guild’s vet.",
            ["Ana Lind"]),
    ]

    static let notGiving = [
        Sentence("Japan joined the course in May."), Sentence("Japan has not joined the donors."),
        Sentence("Malta funds the ovens. Japan joined them on the second day.", ["Malta MT"]),
        Sentence("Malta funds the ovens. Japan joined them with two bakers.", ["Malta MT"]),
        Sentence("The Blue Lake Foundation paid as well."),
        Sentence("Malta meets Iceland in the final, and the rest is history."),
        Sentence("Malta meets half of the bakers."),
        Sentence("The ovens come from Malta."), Sentence("The ovens, worth a visit, come from Malta."),
        Sentence("Two of the bakers, one from Malta, left."),
        Sentence("Malta’s course was for bakers, Iceland’s for millers."),
        Sentence("Its donors are Malta and, as one baker joked, the ovens.", ["Malta MT"]),
        Sentence("Ana Lind came late. The rest came out of the pocket of the guild’s vet."),
    ]
}
