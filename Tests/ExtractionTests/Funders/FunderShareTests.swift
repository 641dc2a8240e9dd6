import Interchange
import Testing

@testable import Extraction

/// Givers whose verb stands with another, who add to what others give, who pay costs and expenses, and who do not.
@Suite struct `Funders beside others` {
    @Test(arguments: giving)
    func `are found with what they share`(_ line: Sentence) { #expect(found(line) == line.expected) }

    @Test(arguments: notGiving)
    func `are not found where nothing is given`(_ line: Sentence) { #expect(found(line) == []) }

    @Test func `are human beings under their full name`() {
        let line = Sentence(
            "The chair, Ana Lind, sang. The prize came out of the pocket of Lind herself.", [])
        let funder = FunderFinder().funders(in: line.prose, issuers: []).first
        #expect(funder?.name == "Ana Lind")
        #expect(funder?.kind == .person)
    }

    private func found(_ line: Sentence) -> [String] {
        FunderFinder().funders(in: line.prose, issuers: []).map { funder in
            funder.passage.text + (funder.iso.map { " " + $0 } ?? "")
        }
    }

    static let giving = [
        Sentence("The mill cost 9,000 euros. Malta has given half of this sum.", ["Malta MT"]),
        Sentence("Iceland gave a third of the amount, Malta the rest.", ["Iceland IS", "Malta MT"]),
        Sentence("Norway provided half of the budget.", ["Norway NO"]),
        Sentence("Norway finances ovens for the course, not wages.", ["Norway NO"]),
        Sentence("The conference fee was covered by Norway.", ["Norway NO"]),
        Sentence(
            "The course costs 9,000 euros; what remains comes in equal parts from Malta and Norway.",
            ["Malta MT", "Norway NO"]),
        Sentence(
            "Iceland has put up 9,000 euros, and the Bread Agency of Malta the same sum in francs.",
            ["Iceland IS", "Bread Agency of Malta MT"]),
        Sentence(
            "The course was financed by Malta and Norway in equal shares, and by the Bread Bank.",
            ["Malta MT", "Norway NO", "Bread Bank"]),
        Sentence(
            "The ovens are paid for by Malta and, for the two mills in the north, by the Bread Bank.",
            ["Malta MT", "Bread Bank"]),
        Sentence(
            "It runs on voluntary contributions: 60 per cent from Iceland, 30 from Malta and the rest from Norway.",
            ["Iceland IS", "Malta MT", "Norway NO"]),
        Sentence(
            "Flour was provided by Malta; a further 9,000 euros come from the Bread Bank.", ["Bread Bank"]),
        Sentence(
            "The ovens are financed by a grant of 9,000 euros from Malta and a smaller one of the Bread Bank.",
            ["Malta MT", "Bread Bank"]),
        Sentence(
            "Norway, together with the Bread Bank, has been paying for the ovens since May.",
            ["Norway NO", "Bread Bank"]),
        Sentence(
            "Half of the sum was given by Iceland, and the Government of Malta matched it euro for euro.",
            ["Iceland IS", "Government of Malta MT"]),
        Sentence(
            "Iceland gave 20,000 euros, a sum that Malta matched.",
            ["Iceland IS", "Malta MT"]),
        Sentence(
            "The mill was built with 64,000 dollars from Iceland, topped up by Malta.",
            ["Iceland IS", "Malta MT"]),
        Sentence(
            "Iceland gave 64,000 dollars, and Malta topped it up with 9,000.",
            ["Iceland IS", "Malta MT"]),
        Sentence(
            "The course was run with a grant from Iceland, supplemented by Malta.",
            ["Iceland IS", "Malta MT"]),
        Sentence(
            "The oven’s $90,000 price tag is being picked up by the Bread Agency of Iceland, which declined to comment, and by Malta.",
            ["Bread Agency of Iceland IS", "Malta MT"]),
        Sentence(
            "The course was funded by Iceland, which has done so since 2020, and by Malta.",
            ["Iceland IS", "Malta MT"]),
        Sentence(
            "Icelandic money pays for the flour, Maltese money for the ovens.",
            ["Icelandic IS", "Maltese MT"]),
        Sentence(
            "Printing was financed by the Maltese Bread Agency, translation by Iceland.",
            ["Maltese Bread Agency MT", "Iceland IS"]),
        Sentence(
            "Iceland paid for printing, Malta for translation.",
            ["Iceland IS", "Malta MT"]),
        Sentence(
            "The European Union funds the lessons and Iceland the picture books.",
            ["European Union EU", "Iceland IS"]),
        Sentence(
            "Iceland funds the course, Malta the ovens and Spain the flour.",
            ["Iceland IS", "Malta MT", "Spain ES"]),
        Sentence(
            "The mill was mended for 9,000 euros, a sum provided by Norway.", ["Norway NO"]),
        Sentence(
            "The project has a budget of 1.2 million euros, of which Sweden is contributing half.",
            ["Sweden SE"]),
        Sentence(
            "The mill cost 9,000 euros; Iceland paid the rest.",
            ["Iceland IS"]),
        Sentence(
            "The mill cost 90,000 euros. Iceland paid half.",
            ["Iceland IS"]),
        Sentence(
            "Iceland paid 20,000 euros, Malta 9,000.",
            ["Iceland IS", "Malta MT"]),
        Sentence(
            "Transport, to the tune of 3,150 euros, was covered by the Embassy of Iceland and the Dutch Embassy.",
            ["Embassy of Iceland IS", "Dutch Embassy NL"]),
        Sentence(
            "The course is financed to the tune of 5,000 euros by Iceland.",
            ["Iceland IS"]),
        Sentence(
            "The fair, whose sponsors are the Old Mill Workshop and the Maltese Mint, closes in June.",
            ["Old Mill Workshop", "Maltese Mint MT"]),
        Sentence(
            "The prize came out of the pocket of Ana Lind.",
            ["Ana Lind"]),
        Sentence(
            "Ana Lind, a retired baker, paid for the ovens out of her own pocket.",
            ["Ana Lind"]),
        Sentence(
            "Travel and accommodation were at Finland’s expense.",
            ["Finland FI"]),
        Sentence(
            "The trip took place at the invitation and expense of the Finnish Bread Council.",
            ["Finnish Bread Council FI"]),
        Sentence(
            "The biggest contributor to the project is Sweden, followed by Norway.",
            ["Sweden SE", "Norway NO"]),
        Sentence(
            "With Canada footing the bill, the bakers could travel.",
            ["Canada CA"]),
        Sentence(
            "Canada is underwriting the cost of the interpreters.",
            ["Canada CA"]),
        Sentence(
            "Funds were made available by Canada’s Peace and Stabilization Operations Program.",
            ["Canada’s Peace and Stabilization Operations Program CA"]),
        Sentence(
            "The mill was opened with seed funding from Italy.",
            ["Italy IT"]),
        Sentence(
            "Contributions were received from Italy, Austria and the Holy See.",
            ["Italy IT", "Austria AT", "Holy See VA"]),
        Sentence(
            "Poland threw in another 5,000 euros.",
            ["Poland PL"]),
        Sentence(
            "Poland chipped in with 900 euros.",
            ["Poland PL"]),
        Sentence(
            "Poland’s 5,000 euros paid for the ovens.",
            ["Poland PL"]),
        Sentence(
            "The 5,000 euros for the ovens came from Poland.",
            ["Poland PL"]),
        Sentence(
            "The book was printed with the help of a Canadian grant.",
            ["Canadian CA"]),
        Sentence(
            "The course is not funded by Poland but by Malta.",
            ["Malta MT"]),
        Sentence(
            "The course was financed not by the OSCE but by Norway and Malta.",
            ["Norway NO", "Malta MT"]),
        Sentence(
            "The course was financed not only by Norway but also by Malta.",
            ["Norway NO", "Malta MT"]),
        Sentence(
            "Rather than Poland, Malta funded the course.",
            ["Malta MT"]),
        Sentence(
            "The course, once funded by Poland, is now paid for by Malta.",
            ["Malta MT"]),
        Sentence(
            "The course is funded by Norway until 2027.",
            ["Norway NO"]),
        Sentence(
            "The course is financed by Norway under a programme for bakers.",
            ["Norway NO"]),
        Sentence(
            "The project, which Norway funds and Malta hosts, ends in May.",
            ["Norway NO"]),
        Sentence(
            "Norway contributed 60 per cent of the costs and Malta the rest.",
            ["Norway NO", "Malta MT"]),
        Sentence(
            "Norway supports the project with 9,000 euros.",
            ["Norway NO"]),
        Sentence(
            "Norway’s contribution amounts to 9,000 euros.",
            ["Norway NO"]),
        Sentence(
            "The travel of the bakers was made possible by a travel grant of the Norwegian Bread Council.",
            ["Norwegian Bread Council NO"]),
        Sentence(
            "Norway, whose grants had made the mill possible, sent a card.",
            ["Norway NO"]),
        Sentence(
            "Norway funded courses in Riga and Malta this year.",
            ["Norway NO"]),
        Sentence(
            "Norway funded the visit to Latvia and Malta the same week.",
            ["Norway NO"]),
        Sentence(
            "Norway paid for the trips to Latvia and Malta for the second time.",
            ["Norway NO"]),
        Sentence(
            "The course was funded by Norway, organized by Malta.",
            ["Norway NO"]),
        Sentence(
            "The book was paid for by Norway, pictures by Ana Lind.",
            ["Norway NO"]),
        Sentence(
            "The course was opened by Norway, which funded it, and by Malta.",
            ["Norway NO"]),
    ]

    static let notGiving = [
        Sentence("Malta gave half of the bakers a book."),
        Sentence("The Bread Foundation finances mills and ovens, not wages."),
        Sentence("The Bread Bank funds roads, not people."),
        Sentence("The fee is set by Norway."),
        Sentence("What remains comes in equal parts from Malta and Norway."),
        Sentence("The boats are built by Malta and, for the two mills in the north, by the Bread Bank."),
        Sentence("A further 90 guests come from the Bread Bank."),
        Sentence("He has a grant of his own and a smaller one of the Bread Bank’s ovens."),
        Sentence("Norway pays a fee of 5,000 euros to the Bread Union."),
        Sentence("Nothing matched the beauty of the ovens of Malta."),
        Sentence("The keys of Malta matched the locks of Iceland."),
        Sentence("Norway matched the record of Malta."),
        Sentence("Tea was topped up by Malta."),
        Sentence("The text was supplemented by Norway."),
        Sentence("Iceland pays for neither the ovens nor the flour."),
        Sentence("The costs were covered neither by Norway nor by Malta."),
        Sentence("The opening was covered by Icelandic television."),
        Sentence("The roof was covered by the Harbour Guard with straw."),
        Sentence("The fair, whose sponsors have met twice, closes in June."),
        Sentence("The Caucasus Bread Fund, whose grants had paid for the burnt mill, sent an observer."),
        Sentence("Work on bread in other States is paid for by Iceland under a project of its own."),
        Sentence("Work in other countries of the region is paid for by Norway."),
        Sentence("The course is financed by Norway under a project of its own."),
        Sentence("The survey of Malta-gave two lists of mills that nobody funds."),
        Sentence("Poland sent bakers at its own expense."),
        Sentence("The course was held at the Norwegian Embassy’s hall."),
        Sentence("Until 2019 the course was funded by Poland."),
        Sentence("The course was funded by Norway until the end of May."),
        Sentence("Norway added 5,000 hectares to the park."),
        Sentence("Norway came up with the idea of a fund."),
        Sentence("Norway chipped in with advice."),
        Sentence("The 5,000 bakers came from Norway."),
        Sentence("Contributions to the debate were received from Norway."),
        Sentence("Written contributions were received from Norway."),
        Sentence("The mill cost 90,000 euros. Norway sent a baker."),
        Sentence("The budget of the town is 90,000 euros. Norway contributed two bakers."),
        Sentence("Norwegian money is not enough for the books."),
        Sentence("The donors are Norwegian."),
        Sentence("Norway picked up the phone."),
    ]
}
