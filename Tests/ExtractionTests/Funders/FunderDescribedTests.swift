import Interchange
import Testing

@testable import Extraction

/// Who somebody is, told beside what they did; programmes by name; public money; contributions told with whom they were given to.
@Suite struct `Funders and those who are only described` {
    @Test(arguments: giving)
    func `are found where they give to what the page reports`(_ line: Sentence) {
        #expect(found(line) == line.expected)
    }

    @Test(arguments: describing)
    func `are not found where a clause only says who somebody is`(_ line: Sentence) {
        #expect(found(line).isEmpty)
    }

    private func found(_ line: Sentence) -> [String] {
        FunderFinder().funders(in: line.prose, issuers: []).map { funder in
            funder.passage.text + (funder.iso.map { " " + $0 } ?? "")
        }
    }

    static let giving = [
        Sentence("Norway, which funds the course, was represented by its envoy.", ["Norway NO"]),
        Sentence("Malta, which finances this project, sent two smiths.", ["Malta MT"]),
        Sentence(
            "The oven was funded by Malta and by the Hive Foundation, which paid for the bricks.",
            ["Malta MT", "Hive Foundation"]),
        Sentence(
            "The trip is co-financed by the Hive Agency’s Better Kilns and Ovens Program.",
            ["Hive Agency’s Better Kilns and Ovens Program"]),
        Sentence(
            "Seats were paid from contributions to the guild by Austria, Malta and the European Union.",
            ["Austria AT", "Malta MT", "European Union EU"]),
        Sentence(
            "The course is financed by Malta and the Kingdom of Belgum.",
            ["Malta MT", "Kingdom of Belgum BE"]),
        Sentence("The course is financed by the Kingdom of Belgium.", ["Kingdom of Belgium BE"]),
        Sentence("The course is financed by the Government of Kazachstan.", ["Government of Kazachstan KZ"]),
        Sentence(
            "The school is donor-funded; the contribution to the kitchen was made by Malta and Norway.",
            ["Malta MT", "Norway NO"]),
        Sentence(
            "The pledges were: Malta (one million US dollars), Norway (400,000 euros) and Belgium.",
            ["Malta MT", "Norway NO", "Belgium BE"]),
        Sentence(
            "States of the Organization for Security and Co-operation in Europe and Malta pledged nine euros.",
            ["Malta MT"]),
        Sentence(
            "The film was made with a grant of Malta, which is not part of the Union.", ["Malta MT"]),
    ]

    static let describing = [
        Sentence(
            "The World Bank and the EBRD, which finance the repair of the dam, were represented as observers."
        ),
        Sentence("The Ministry of Culture, which finances a fund for small presses, sent two clerks."),
        Sentence("The Hive Foundation, which funds road works in the valley, lent its vans."),
        Sentence("The Hive Agency, which finances its own school, also attended."),
        Sentence(
            "The Hive Ministry, which funds a fair, and Malta, which chairs a group, were asked to act."),
        Sentence("The Hive Foundation, whose Winter Fund pays for the stoves, is no donor of the fair."),
        Sentence("None has pledged money for the roof so far."),
        Sentence("The Hive Foundation, which pays for a school in Talas, took part."),
        Sentence("Nobody funded the roof."),
        Sentence("The contributions went to: Malta (9,000 euros) and Norway."),
        Sentence("The contributions were: Malta (9 kg of salt) and Norway."),
        Sentence("A separate programme for smiths, paid for by Malta, has ended."),
        Sentence("The Hive Ministry has earmarked funds for roads, but not for this project."),
        Sentence("The film was made with a grant of Malta and is not part of the project."),
        Sentence("The contribution to the talks was made by Malta and Norway."),
        Sentence("The Hive Commission financed the leaflets from the State budget."),
        Sentence("Checks, which the Hive Unit finances from public funds, were spoken of."),
    ]
}
