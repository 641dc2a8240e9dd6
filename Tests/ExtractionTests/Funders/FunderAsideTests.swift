import Interchange
import Testing

@testable import Extraction

/// Givers beside what is put in amid a sentence, companies by their legal form, bodies told by the words behind them, and what
/// is over or another's.
@Suite struct `Funders and what stands beside them` {
    @Test(arguments: amid + companies + described)
    func `are found amid it`(_ line: Sentence) { #expect(found(line) == line.expected) }

    @Test(arguments: over)
    func `are left where it says that the money is not for this`(_ line: Sentence) {
        #expect(found(line) == line.expected)
    }

    private func found(_ line: Sentence, _ lexicon: Lexicon = .english) -> [String] {
        FunderFinder().funders(in: line.prose(lexicon), issuers: []).map { funder in
            (funder.name ?? funder.passage.text) + (funder.iso.map { " " + $0 } ?? "")
        }
    }

    static let amid = [
        Sentence(
            "Malta has to date given 8,000 euros for the loom and will add another 4,000 euros.", ["Malta MT"]
        ),
        Sentence("The loom has so far been paid for by Malta.", ["Malta MT"]),
        Sentence(
            "The loom, for which Malta and Latvia have between them set aside 9,000 euros, is new.",
            ["Malta MT", "Latvia LV"]),
        Sentence(
            "The loom (financial support: Malta, Latvia, Danish Ministry of Culture) is new.",
            ["Malta MT", "Latvia LV", "Danish Ministry of Culture DK"]),
        Sentence(
            "The loom is new (money: Malta and, for the yarn, Latvia); the yarn is old.",
            ["Malta MT", "Latvia LV"]),
        Sentence(
            "The donors of “Warp and Weft” are: Malta, Latvia, and the Embassy of Norway in Skopje.",
            ["Malta MT", "Latvia LV", "Embassy of Norway in Skopje NO"]),
        Sentence("Donors for the Blue Loom project include Malta.", ["Malta MT"]),
        Sentence("The course, “Warp”, was paid for by Malta.", ["Malta MT"]),
        Sentence("The loom shown in Riga in 2016-2017 was paid for by Malta.", ["Malta MT"]),
        Sentence(
            "Contributions came from Malta and, under a grant agreement signed on 14 August, from the Clay Fund.",
            ["Malta MT", "Clay Fund"]),
        Sentence(
            "The yarn was bought with a grant from Malta, and Latvia is meeting the rent and the weaver’s fee until June.",
            ["Malta MT", "Latvia LV"]),
        Sentence("A grant from Malta, on which the guild lives, pays for the loom.", ["Malta MT"]),
        Sentence(
            "The loom was bought by the guild. The Warp Fund, whose money pays for the yarn, sent an envoy.",
            ["Warp Fund"]),
        Sentence("The course, which Malta financed and which ended today, drew forty weavers.", ["Malta MT"]),
        Sentence("The course was financed by Malta and ended on 3 May.", ["Malta MT"]),
        Sentence("The looms handed over today are a gift of Malta.", ["Malta MT"]),
        Sentence(
            "The rest came from Malta and from a private benefactor, Ms. Ana Lind.", ["Malta MT", "Ana Lind"]),
    ]

    static let companies = [
        Sentence(
            "The loom was paid for by Vevstad ASA, Lindner GmbH & Co. KG and Stan, a.s., which spin.",
            ["Vevstad ASA", "Lindner GmbH & Co. KG", "Stan, a.s."]),
        Sentence(
            "The loom was donated by the Norwegian company Vevstad AS and by the Dutch firm Wever B.V.",
            ["Vevstad AS NO", "Wever B.V. NL"]),
        Sentence(
            "The loom was funded by Vevstad A/S, Kangas Oy and the yarn mill Garn AB.",
            ["Vevstad A/S", "Kangas Oy", "Garn AB"]),
        Sentence("The loom was funded by Malta as a donor.", ["Malta MT"]),
        Sentence("THE LOOM WAS FUNDED BY MALTA AS DONOR OF THE YEAR.", ["MALTA MT"]),
    ]

    static let described = [
        Sentence(
            "Garn AB, a Swedish yarn mill, is paying for the loom.", ["Garn AB SE"]),
        Sentence(
            "The loom was funded by the Warp Fund, a charity registered in Mostar.", ["Warp Fund BA"]),
        Sentence("The loom was funded by the Warp Fund, a foundation active in Mostar.", ["Warp Fund"]),
        Sentence("The loom was funded by the Warp Fund, a member of the Swedish guild.", ["Warp Fund"]),
        Sentence("Sida, the Swedish development agency, contributed 9,000 euros.", ["Sida SE"]),
        Sentence(
            "The loom was funded by Sida, the Swedish development agency, and by Malta.",
            ["Sida SE", "Malta MT"]),
        Sentence(
            "The loom was funded by Malta, the Swedish development agency and Latvia.",
            ["Malta MT", "Swedish development agency SE", "Latvia LV"]),
        Sentence(
            "The loom was funded by the Osh city khokimiyat and the Skopje municipal council.",
            ["Osh city khokimiyat KG", "Skopje municipal council MK"]),
        Sentence(
            "The costs are covered by a grant of the European Agency for Reconstruction.",
            ["European Agency for Reconstruction EU"]),
    ]

    static let over = [
        Sentence("Malta has to date given 8,000 euros for a similar loom in Riga."),
        Sentence("The Ministry of Finance of Georgia has set aside 9,000 euros for the loom."),
        Sentence("The loom (visitors: Malta, Latvia) has funds of its own."),
        Sentence("The donors of Blue Loom met Malta’s envoy."),
        Sentence("An earlier course, “Warp”, was paid for by Malta."),
        Sentence("An earlier course, Blue Warp, had been paid for by Malta."),
        Sentence("A similar loom that was shown in Riga in 2016-2017 had been funded by Malta."),
        Sentence("A grant from Malta, on which the guild lived for years, expired on 31 December."),
        Sentence("A grant from Malta (2019–2021) has run out."),
        Sentence(
            "The yarn was bought with a grant from Malta, and Latvia is meeting the rent.", ["Malta MT"]),
        Sentence(
            "The yarn was bought with a grant from Malta; Latvia is meeting the mayor.", ["Malta MT"]),
        Sentence(
            "The loom was bought by the guild. The Warp Fund, whose money pays the pensions, sent an envoy."),
        Sentence("The course grew out of “Warp”, which Malta financed and which ran out last year."),
        Sentence("The scheme was financed by Malta and ended in 2012."),
        Sentence(
            "Our own project “Warp”, which is funded by Malta and unconnected with the course, goes on."),
        Sentence("The looms installed in 2016 were a gift of Malta."),
    ]

    @Test(arguments: [
        Sentence("Für die Weber kam Norwegen auf.", ["Norway NO"]),
        Sentence("Für die Weber kam der Bus aus Norwegen auf die Brücke."),
        Sentence("Norwegen kam auf die Brücke."),
        Sentence("Bezahlt wurde der Kurs vom Auswärtigen Amt in Berlin.", ["Auswärtiges Amt DE"]),
        Sentence("Die deutsche Botschaft in Wien bezahlte den Webstuhl.", ["deutsche Botschaft in Wien DE"]),
    ]) func `are read in German too`(_ line: Sentence) { #expect(found(line, .of("de")) == line.expected) }
}
