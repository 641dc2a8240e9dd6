import Interchange
import Testing

@testable import Extraction

/// Givers that a text counts one by one, times amid a subject and its verb, halves of what has been named, and givers of what
/// the page is not about.
@Suite struct `Funders counted one by one` {
    @Test(arguments: counted + timed + halves)
    func `are found behind the donors`(_ line: Sentence) { #expect(found(line) == line.expected) }

    @Test(arguments: others)
    func `are left where they pay for other work`(_ line: Sentence) { #expect(found(line) == line.expected) }

    private func found(_ line: Sentence) -> [String] {
        FunderFinder().funders(in: line.prose(.english), issuers: []).map { funder in
            (funder.name ?? funder.passage.text) + (funder.iso.map { " " + $0 } ?? "")
        }
    }

    static let counted = [
        Sentence(
            "The loom had three donors. The first to sign, in May, was Malta. Latvia came second, and the Silk Roads Foundation took over the printing.",
            ["Malta MT", "Latvia LV", "Silk Roads Foundation"]),
        Sentence(
            "The loom has two donors. The first was Malta; the second is Latvia.", ["Malta MT", "Latvia LV"]),
        Sentence("The loom has two donors. Malta came first.", ["Malta MT"]),
        Sentence("The race had three prizes. The first to sign was Malta. Latvia came second.", []),
        Sentence("The loom had three donors. The first guest was Malta.", []),
        Sentence("The police took over the printing of leaflets from Malta.", []),
    ]

    static let timed = [
        Sentence(
            "The loom was paid for by Malta. Latvia last week pledged a further 6,000 euros for it.",
            ["Malta MT", "Latvia LV"]),
        Sentence("Malta on Friday pledged 6,000 euros for the loom.", ["Malta MT"]),
        Sentence("The fair in Malta on Friday funded nothing.", []),
        Sentence(
            "With funding from Malta and Latvia, the Weaving Centre plans a second course.",
            ["Malta MT", "Latvia LV"]),
        Sentence(
            "Thanks to grants from Malta and Latvia, the Weaving Centre and Spain, the loom is new.",
            ["Malta MT", "Latvia LV", "Weaving Centre", "Spain ES"]),
    ]

    static let halves = [
        Sentence(
            "The loom costs 9,000 euros. Malta covers half of it, Latvia the other half.",
            ["Malta MT", "Latvia LV"]),
        Sentence("The loom stands in Bar. Malta covers half of it, Latvia the other half.", []),
    ]

    static let others = [
        Sentence("The loom came to Bar under an older project of 2016, which was funded by Malta.", []),
        Sentence(
            "The course built on a previous one and ended in a manual, which was funded by Malta.",
            ["Malta MT"]),
        Sentence("The road was built with funds from Malta, which the project does not touch.", []),
        Sentence("The road was built with funds from Malta, which the guild did not ask for.", ["Malta MT"]),
        Sentence(
            "Our other work has its own friends: “Warp” was funded by Malta, the school is financed by Latvia.",
            []),
        Sentence("The other donors: Malta and Latvia.", []),
        Sentence("The scanning, begun with a grant of the Linden Foundation, is a separate undertaking.", []),
    ]
}
