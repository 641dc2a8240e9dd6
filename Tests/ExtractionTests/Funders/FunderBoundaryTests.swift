import Interchange
import Testing

@testable import Extraction

/// Funders beside words that look like theirs: intentions, persons with the names of regions, and money of the OSCE itself.
@Suite struct `Funders and what looks like them` {
    @Test(arguments: lines) func `are told apart`(_ line: Sentence) { #expect(found(line) == line.expected) }

    private func found(_ line: Sentence) -> [String] {
        FunderFinder().funders(in: line.prose, issuers: []).map { funder in
            funder.passage.text + (funder.iso.map { " " + $0 } ?? "")
        }
    }

    static let lines = [
        // An intention of the past is no promise.
        Sentence("Spain was to fund the course but did not."), Sentence("Norway was to pay for the course."),
        Sentence("Malta and Norway were to finance the ovens."),
        Sentence("Norway is to provide 9,000 euros for the ovens.", ["Norway NO"]),
        Sentence("Norway agreed to pay for the course.", ["Norway NO"]),
        Sentence("Malta helped to finance the ovens.", ["Malta MT"]),
        Sentence("Malta continues to fund the course.", ["Malta MT"]),
        // Another clause behind the list.
        Sentence(
            "The money comes from Malta, and the Institute of Ovens in Bar lends its hall.", ["Malta MT"]),
        Sentence("Funds come from Malta, and the Ministry of Wool sends two bakers.", ["Malta MT"]),
        Sentence("Funds come from Malta, and the Ministry of Wool in Bar sent two bakers.", ["Malta MT"]),
        Sentence("Funds come from Malta and the Republic of France.", ["Malta MT", "Republic of France FR"]),
        Sentence("Funds come from Malta and the Ministry of Wool.", ["Malta MT", "Ministry of Wool"]),
        // Regions, persons of the same name, and places where a body only stands.
        Sentence("It was funded by the Alberta Rossi Foundation.", ["Alberta Rossi Foundation"]),
        Sentence("It was funded by the Alberta Rossi School.", ["Alberta Rossi School"]),
        Sentence("It was funded by the Lori Mill Fund.", ["Lori Mill Fund"]),
        Sentence("It was funded by the Mill Embassy in Wales.", ["Mill Embassy in Wales"]),
        Sentence("It was funded by the Tavush Mill Company.", ["Tavush Mill Company AM"]),
        Sentence("It was funded by the Police of Alberta.", ["Police of Alberta CA"]),
        Sentence("It was funded by the Alberta Police.", ["Alberta Police CA"]),
        Sentence("It was funded by the Tyrol Chamber of Bread.", ["Tyrol Chamber of Bread AT"]),
        Sentence("It was funded by the Graz Mill Museum.", ["Graz Mill Museum AT"]),
        // The budget of the OSCE, and States behind its acronym.
        Sentence("It was funded by OSCE Norway and Malta.", ["Norway NO", "Malta MT"]),
        Sentence("Funding came from the OSCE core budget and from Malta.", ["Malta MT"]),
        Sentence("Funding came from the OSCE Unified Budget and from Malta.", ["Malta MT"]),
        Sentence("It was funded by OSCE Albania and Malta.", ["Malta MT"]),
        // What words and deeds contribute to, money may as well.
        Sentence(
            "Malta contributed to the success of the course with 9,000 euros.", ["Malta MT"]),
        Sentence("Malta contributed to the success of the funded course with two bakers."),
        Sentence("Malta contributed trainers."),
        // Somebody who has been described before: not in another paragraph’s words, nor pages ago.
        Sentence(
            "The guild’s vet, Ana Lind, came.¶A further 900 euros came from the pocket of the guild’s vet.",
            ["Ana Lind"]),
        Sentence(
            "They met the guild’s vet¶Ana Lind came late.¶A further 900 euros came from the pocket of the guild’s vet."
        ),
        Sentence(
            "They met the guild’s¶vet, Ana Lind, came late. A further 900 euros came from the pocket of the guild’s vet."
        ),
        Sentence(
            "The guild’s vet, Ana Lind, came.¶" + String(repeating: "It rained.¶", count: 11)
                + "A further 900 euros came from the pocket of the guild’s vet."),
    ]
}
