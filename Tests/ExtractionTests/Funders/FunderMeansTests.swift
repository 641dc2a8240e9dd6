import Interchange
import Testing

@testable import Extraction

/// Givers behind a budget, behind an object and under an agency's name; what public bodies spend on their own is left.
@Suite struct `Funders and public means` {
    @Test(arguments: giving)
    func `are told apart: givers`(_ line: Sentence) { #expect(found(line) == line.expected) }

    @Test(arguments: notGiving)
    func `are told apart: own means`(_ line: Sentence) { #expect(found(line) == []) }

    private func found(_ line: Sentence) -> [String] {
        FunderFinder().funders(in: line.prose, issuers: []).map { funder in
            funder.passage.text + (funder.iso.map { " " + $0 } ?? "")
        }
    }

    static let giving = [
        Sentence("Iceland paid for the lids and Malta for the ovens.", ["Iceland IS", "Malta MT"]),
        Sentence(
            "Iceland paid for the lids, Malta for the ovens and the Blue Lake Foundation for two tables.",
            ["Iceland IS", "Malta MT", "Blue Lake Foundation"]),
        Sentence("Iceland’s own funds cover the course.", ["Iceland IS"]),
        Sentence("The Blue Lake Foundation’s own funds paid for the ovens.", ["Blue Lake Foundation"]),
        Sentence("The Norwegian Bread Committee paid for the ovens.", ["Norwegian Bread Committee NO"]),
        Sentence("Iceland and other donors funded the course.", ["Iceland IS"]),
        Sentence(
            "Iceland, through its embassy, and OSCE participating States are funding the course.",
            ["Iceland IS"]),
        Sentence(
            "The lids, which Malta, through its Instrument for Old Ovens, and other donors are funding, are warm.",
            ["Malta MT"]),
        Sentence("Iceland, Malta and two private donors paid for the ovens.", ["Iceland IS", "Malta MT"]),
        Sentence(
            "The fees of the bakers were paid out of a grant of the Swedish Bread Agency.",
            ["Swedish Bread Agency SE"]),
        Sentence(
            "The largest gifts to the school came from Malta and Iceland, and the European Union has provided funding for the ovens.",
            ["Malta MT", "Iceland IS", "European Union EU"]),
        Sentence("It is funded by Malta and the City of Graz.", ["Malta MT", "City of Graz AT"]),
        Sentence("It is funded by the Museum of Bread in Graz.", ["Museum of Bread"]),
        Sentence("It is funded by the Graz Bread Museum.", ["Graz Bread Museum AT"]),
        Sentence(
            "It is financed by Malta, with the US Department of State's Old Ovens Task Force covering the costs of the trips.",
            ["Malta MT", "US Department of State's Old Ovens Task Force US"]),
        Sentence(
            "Bakers get 90 euros a day, paid from a grant of the Norwegian Institute of Bread.",
            ["Norwegian Institute of Bread NO"]),
        Sentence(
            "The ovens, bought from funds of the Swedish Bread Agency, are warm.",
            ["Swedish Bread Agency SE"]),
        Sentence(
            "The course was sponsored by the U.S. Department of Energy's Safe Harbours and Related Ports program, as well as by Norway and the Republic of Korea.",
            [
                "U.S. Department of Energy's Safe Harbours and Related Ports program US", "Norway NO",
                "Republic of Korea KR",
            ]),
        Sentence(
            "The course was sponsored by Norway's Ministry of Energy.", ["Norway's Ministry of Energy NO"]),
        Sentence(
            "Two participating States – Iceland and Malta – are funding the school, “Safe Harbours, Safe Ports”, together with the European Union.",
            ["Iceland IS", "Malta MT", "European Union EU"]),
        Sentence("Iceland is funding the school, together with Malta.", ["Iceland IS", "Malta MT"]),
        Sentence(
            "Iceland is funding the school, which the town runs together with Malta.", ["Iceland IS"]),
        Sentence(
            "The school is financed from the budget of the Austrian Development Agency and the province of Tyrol.",
            ["Austrian Development Agency AT", "province of Tyrol AT"]),
        Sentence(
            "The school was funded by the canton of Uri and the city of Graz.",
            ["canton of Uri CH", "city of Graz AT"]),
        Sentence(
            "The school was made possible thanks to the generous support donated by the Governments of Iceland and Malta, and to a grant from the Blue Lake Foundation.",
            ["Iceland IS", "Malta MT", "Blue Lake Foundation"]),
        Sentence(
            "Since May, the Norwegian Ministry of Energy has funded the school.",
            ["Norwegian Ministry of Energy NO"]),
    ]

    static let notGiving = [
        Sentence("The ovens are warm. The Ministry of Bread’s own funds cover the aprons."),
        Sentence("The aprons were bought with the Bread Service’s own funds."),
        Sentence("The course went on, while the Committee for Oven Safety paid for the new aprons."),
        Sentence("The State Bread Committee covered the travel costs of its bakers."),
        Sentence("Iceland for the first time sent a baker, and Malta for its part an oven."),
        Sentence("Iceland and other donors met to speak of the funding of schools."),
        Sentence("Three out of four bakers from Norway took the funds out of the oven.", []),
        Sentence("The Ministry of Finance of Georgia has set aside 9 million laris for the two bridges.", []),
        Sentence("Bakers spoke of a grant of the Norwegian Institute of Bread.", []),
        Sentence("The school was equipped with funds allocated by the Harbour Committee itself.", []),
        Sentence("The Ministry of Finance has since allocated funds for new boats.", []),
        Sentence("The school is financed from the budget of Georgia.", []),
        Sentence("The school is financed from the state budget of Georgia.", []),
    ]
}
