import Interchange
import Testing

@testable import Extraction

/// Givers as press officers vary the phrase: who announces, whose name is misspelt, who gives as something, and who does not.
@Suite struct `Funders in other phrasings` {
    @Test(arguments: giving)
    func `are found`(_ line: Sentence) { #expect(found(line) == line.expected) }

    @Test(arguments: notGiving)
    func `are not found where nobody gives`(_ line: Sentence) { #expect(found(line) == []) }

    private func found(_ line: Sentence) -> [String] {
        FunderFinder().funders(in: line.prose, issuers: []).map { funder in
            funder.passage.text + (funder.iso.map { " " + $0 } ?? "")
        }
    }

    static let giving = [
        // Who announces it.
        Sentence("Malta and Norway announced that they would pay for the ovens.", ["Malta MT", "Norway NO"]),
        Sentence("Norway said it would finance a second mill.", ["Norway NO"]),
        Sentence("Norway pledged that it would cover the costs of the harvest.", ["Norway NO"]),
        Sentence("Malta agreed to finance the second mill.", ["Malta MT"]),
        Sentence("Malta has undertaken to cover the costs of the harvest.", ["Malta MT"]),
        Sentence("Malta promised to finance the Miller’s visits to the valley.", ["Malta MT"]),
        Sentence("The Ambassador of Norway said that his country would finance the mill.", ["Norway NO"]),
        // Slips of the pen in two words.
        Sentence("The oven was financed by the Untied States.", ["Untied States US"]),
        Sentence(
            "The oven was financed by Malta, with a smaller sum from the Bread Bank.",
            ["Malta MT", "Bread Bank"]),
        // What somebody gives it as.
        Sentence(
            "The ovens were funded by Malta as the eldest member, by Norway and by the Bread Bank.",
            ["Malta MT", "Norway NO", "Bread Bank"]),
        Sentence(
            "It was financed by Malta, in its role as patron, and by Norway.", ["Malta MT", "Norway NO"]),
        // Sums and what they are part of.
        Sentence("They received EUR 70,000 from Malta.", ["Malta MT"]),
        Sentence(
            "The ovens stand under a EUR 9,000 grant from Malta and Norway.", ["Malta MT", "Norway NO"]),
        Sentence(
            "They received a contribution in kind from Iceland and 9,000 euros from Malta.", ["Malta MT"]),
        Sentence(
            "Norway covers 60 per cent of the budget, Malta 25 per cent and Iceland the rest.",
            ["Norway NO", "Malta MT", "Iceland IS"]),
        Sentence(
            "The mill costs 9,000 euros; Malta and Norway contribute to it.", ["Malta MT", "Norway NO"]),
        Sentence("The prize is 9,000 euros, a gift of the Bread Bank.", ["Bread Bank"]),
        Sentence("Malta gave money for the ovens and Norway for the lamps.", ["Malta MT", "Norway NO"]),
        // Other nouns and verbs.
        Sentence("The tab was picked up by Malta.", ["Malta MT"]),
        Sentence("With resources from Malta they built two ovens.", ["Malta MT"]),
        Sentence("The oven is entirely financed from Norwegian funds.", ["Norwegian NO"]),
        Sentence("Money for the oven was raised from Malta and Norway.", ["Malta MT", "Norway NO"]),
        Sentence("Contributions came from Malta and Norway.", ["Malta MT", "Norway NO"]),
        Sentence("The baker thanked Malta for having financed the oven.", ["Malta MT"]),
        Sentence("Malta funded the oven together with the Bread Bank.", ["Malta MT", "Bread Bank"]),
        Sentence(
            "The mill runs with the help of Malta and Norway, which are also paying for the lamps.",
            ["Malta MT", "Norway NO"]),
        Sentence(
            "The mill prints the book with the Ministry of Bread, and Malta and Norway pay for the paper.",
            ["Malta MT", "Norway NO"]),
        // A State in the name of a project gives nothing.
        Sentence(
            "It was funded through the Malta Forward project, to which Norway contributes.", ["Norway NO"]),
        Sentence("The trip was financed by the hosts and by Malta.", ["Malta MT"]),
        Sentence("Funding came from the OSCE Unified Budget and from Malta.", ["Malta MT"]),
        Sentence("The mill owes its existence to funding from Malta.", ["Malta MT"]),
        Sentence(
            "Norway contributed 70 per cent of the budget and Malta 30 per cent.", ["Norway NO", "Malta MT"]),
        Sentence("A grant of 9,000 euros was announced by Malta.", ["Malta MT"]),
        Sentence(
            "Three States – Malta, Iceland and Norway among them – are funding the mill.",
            ["Malta MT", "Iceland IS", "Norway NO"]),
        Sentence("The roof was mended with Italian help and Maltese money.", ["Maltese MT"]),
        Sentence("The mill received 9,000 euros for the ovens from Malta.", ["Malta MT"]),
        Sentence("It was funded by the bakers’ own guilds and by Malta.", ["Malta MT"]),
        Sentence("Norway paid the travel and accommodation of the bakers.", ["Norway NO"]),
        Sentence("Norway is to provide 9,000 euros for the ovens.", ["Norway NO"]),
        Sentence("The UK government-funded mill opened in May.", ["UK GB"]),
        // Names.
        Sentence(
            "It was funded by Great Britain and Northern Ireland.", ["Great Britain and Northern Ireland GB"]),
        Sentence("It was funded by the Syunik Bread Company.", ["Syunik Bread Company AM"]),
        Sentence(
            "It was funded by the Port of Antwerp-Bruges Mill Trust.",
            ["Port of Antwerp-Bruges Mill Trust BE"]),
    ]

    static let notGiving = [
        Sentence("In-kind contributions came from Malta and Norway.", []),
        Sentence("Donors have been asked, and Malta has offered two trainers.", []),
        Sentence("The Ministry of Bread has allocated 9,000 euros to the new Oven Centre.", []),
        Sentence("Party funding is new here, and the Bread Foundation finances a page about it.", []),
        Sentence("They spoke of terrorist financing, with contributions from Malta and Norway.", []),
        Sentence("Norway is looking for donors for its mill.", []),
        Sentence("Malta contributes to the debate on funding.", []),
        Sentence("Without donors such as Malta, small mills cannot pay for ovens.", []),
        Sentence("Norway said that others would finance the mill.", []),
        Sentence("A rise of 9,000 euros in fares was announced by Malta.", []),
        Sentence("The government-funded mill opened in Malta.", []),
        Sentence("The roof was mended with Italian help and Maltese tiles.", []),
        Sentence("The mill asked for 9,000 euros for the bakers from Malta.", []),
        Sentence("The court found that it had financed rebels from Norway.", []),
        Sentence("Malta said that whoever bakes would finance the mill.", []),
        Sentence("Norwegian financial investigators follow money.", []),
        Sentence("Contributions to the talk came from Malta.", []),
        Sentence("The miller said he would pay more visits to Malta.", []),
    ]
}
