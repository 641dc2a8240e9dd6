import Interchange
import Testing

@testable import Extraction

/// Funders told by their seat, joined by words of other languages, or standing near money that is for something else.
@Suite struct `Funders and their seats` {
    @Test(arguments: giving)
    func `are found under their own name`(_ line: Sentence) { #expect(found(line) == line.expected) }

    @Test(arguments: notGiving)
    func `are not found where the money is for other things`(_ line: Sentence) {
        #expect(found(line) == line.expected)
    }

    private func found(_ line: Sentence) -> [String] {
        FunderFinder().funders(in: line.prose, issuers: []).map { funder in
            funder.passage.text + (funder.iso.map { " " + $0 } ?? "")
        }
    }

    static let giving = [
        Sentence(
            "The bees were bought with funds provided by the Embassy of Japan in Osh and the UK-based Hive Foundation.",
            ["Embassy of Japan in Osh JP", "Hive Foundation GB"]),
        Sentence("The course was funded by the Vienna-based Hive Foundation.", ["Hive Foundation AT"]),
        Sentence(
            "The course was funded by Malta and the Oslo-headquartered Hive Foundation.",
            ["Malta MT", "Hive Foundation NO"]),
        Sentence(
            "The course was funded by a donation of the Almaty-based company Sary Bal LLP.",
            ["Sary Bal LLP KZ"]),
        Sentence("The course was funded by the Norwegian company Sary Bal.", ["Sary Bal NO"]),
        Sentence(
            "It is co-funded by the Government of Malta and the Barn till Barn Foundation.",
            ["Government of Malta MT", "Barn till Barn Foundation"]),
        Sentence(
            "It is co-funded by Honig für die Stadt, the Fondation de Talas and the Zurich-based foundation Haus am Hang.",
            ["Honig für die Stadt", "Fondation de Talas KG", "Haus am Hang CH"]),
        Sentence("It is co-funded by Honig für Kinder Stiftung.", ["Honig für Kinder Stiftung"]),
        Sentence(
            "The Fund for Quiet Harbours, into which Iceland, Malta and the Republic of Korea have paid 90,000 euros since 2022, will close.",
            ["Iceland IS", "Malta MT", "Republic of Korea KR"]),
        Sentence("The visit was organized by the Centre and financed by Iceland.", ["Iceland IS"]),
        Sentence("A three-day study visit was funded by Iceland.", ["Iceland IS"]),
        Sentence("Iceland, which finances the course, sent a card.", ["Iceland IS"]),
        Sentence("Iceland, which co-finances courses for beekeepers, sent a card.", ["Iceland IS"]),
        Sentence(
            "The Beekeeping Programme is supported by extra-budgetary contributions from Iceland and Malta.",
            ["Iceland IS", "Malta MT"]),
    ]

    static let notGiving = [
        Sentence("The Almaty-based company Sary Bal LLP took part."),
        Sentence("The UK-based Hive Foundation took part with a trainer."),
        Sentence("The shop stays open from noon till nine, funded by nobody."),
        Sentence("The city, into which many millers from Iceland and Malta have moved, hosted the course."),
        Sentence("They visit a school funded by Iceland."),
        Sentence("The millers visit a school funded by Iceland."),
        Sentence(
            "The Ministry of Trade of Latvia, which co-finances small mills through yearly calls, has sent a card."
        ),
        Sentence(
            "The rebuilding of mills is a separate matter: the European Union pays for the wheels in two towns."
        ),
        Sentence("That the European Union funds the wheels is another story."),
        Sentence("The dam is not part of the project; it was bought by the town."),
    ]
}
