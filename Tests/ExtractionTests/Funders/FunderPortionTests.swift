import Interchange
import Testing

@testable import Extraction

/// Whose money a text says it is, who bears a cost, and who answers where it asks who pays.
@Suite struct `Funders behind parts of a sum` {
    @Test(arguments: portions + burdens + answers + counted + fetched + named)
    func `are found`(_ line: Sentence) { #expect(found(line) == line.expected) }

    @Test(arguments: left) func `are left where nothing says that they pay`(_ line: Sentence) {
        #expect(found(line) == line.expected)
    }

    private func found(_ line: Sentence) -> [String] {
        FunderFinder().funders(in: line.prose(.english), issuers: []).map { funder in
            (funder.name ?? funder.passage.text) + (funder.iso.map { " " + $0 } ?? "")
        }
    }

    static let portions = [
        Sentence(
            "The lessons (funding: Malta; Swiss Cooperation Office) come free.",
            ["Malta MT", "Swiss Cooperation Office CH"]),
        Sentence("The lessons (for guards; for Malta) come free.", []),
        Sentence(
            "Malta funds the project; a further contribution to it arrived from Latvia last year.",
            ["Malta MT", "Latvia LV"]),
        Sentence(
            "The ferry cost 41,000 euros, of which 30,000 came from Malta; the rest was put up by Latvia.",
            ["Malta MT", "Latvia LV"]),
        Sentence(
            "The ferry cost 41,000 euros, of which 30,000 was given by Malta and 11,000 by Latvia.",
            ["Malta MT", "Latvia LV"]),
        Sentence(
            "The ferry costs 230,000 euros. Of this, 140,000 is Finnish, 75,000 is Estonian, and the remaining 15,000 came in from the Rope Foundation.",
            ["Finnish FI", "Estonian EE", "Rope Foundation"]),
        Sentence(
            "The ferry cost 90,000 euros, 60,000 of it from Malta and 30,000 from Latvia.",
            ["Malta MT", "Latvia LV"]),
        Sentence("“Our budget is Swedish, our oars are ours,” said Ana Lind.", ["Swedish SE"]),
        Sentence("The money for the oars is Danish.", ["Danish DK"]),
        Sentence("The money behind the oars is Danish.", ["Danish DK"]),
        Sentence(
            "The ferry is co-financed: 80 per cent by Malta, 20 per cent by Latvia.",
            ["Malta MT", "Latvia LV"]),
        Sentence(
            "The money for the oars does not come from Malta: it is Latvia’s.", ["Latvia LV"]),
        Sentence("The money does not come from Malta but from Latvia.", ["Latvia LV"]),
        Sentence(
            "The ferry cost 90,000 euros. Malta put up half; Latvia and Spain divided the other half between them.",
            ["Malta MT", "Latvia LV", "Spain ES"]),
        Sentence(
            "The project they belong to (Malta 60 per cent; Latvia 40 per cent; ferrymen: oars) ends in May.",
            ["Malta MT", "Latvia LV"]),
    ]

    static let burdens = [
        Sentence(
            "The costs wander. In 2014 they fell to Malta, in 2015 to Latvia, and this year to Spain.",
            ["Malta MT", "Latvia LV", "Spain ES"]),
        Sentence(
            "Fares: Latvian Ministry of Climate. Meals: city of Graz.",
            ["Latvian Ministry of Climate LV", "city of Graz AT"]),
        Sentence("Malta and Latvia foot the bill.", ["Malta MT", "Latvia LV"]),
        Sentence("Tuition and travel, some 64,000 euros in all, were met by Malta.", ["Malta MT"]),
        Sentence(
            "Half the ferry is carried by Malta. Latvia matches it euro for euro.", ["Malta MT", "Latvia LV"]),
        Sentence("Their tickets were reimbursed by the Rope Foundation.", ["Rope Foundation"]),
        Sentence(
            "Travel was at the expense of Malta, and the fees at that of Latvia.", ["Malta MT", "Latvia LV"]),
        Sentence(
            "Travel was covered by Malta, and printing, once there is something to print, will be by Latvia.",
            ["Malta MT", "Latvia LV"]),
        Sentence("The oars are on the account of Malta.", ["Malta MT"]),
        Sentence("Malta and Latvia go halves on the costs.", ["Malta MT", "Latvia LV"]),
        Sentence("A cheque for 9,000 euros was handed over by the Ambassador of Malta.", ["Malta MT"]),
        Sentence("None of it is paid by Malta.", []),
        Sentence(
            "The Embassy of Malta took over the oars, while the Embassy of Latvia looked after the fees.",
            ["Embassy of Malta MT", "Embassy of Latvia LV"]),
    ]

    static let answers = [
        Sentence("Who pays? Not the ferrymen. Malta does, as does Latvia.", ["Malta MT", "Latvia LV"]),
        Sentence("Who pays for the oars? Malta and Latvia.", ["Malta MT", "Latvia LV"]),
        Sentence("Who are the donors? Malta and Latvia.", ["Malta MT", "Latvia LV"]),
        Sentence(
            "He thanked the guild for its advice, the guests for their patience and Malta for having covered the oars and the fares.",
            ["Malta MT"]),
    ]

    static let counted = [
        Sentence(
            "Two States share the expense. One is Spain. The other came on board only in August, when the first had paid: it is Malta.",
            ["Spain ES", "Malta MT"]),
        Sentence(
            "Malta’s ambassador and that of Latvia came. The ferry runs because both governments decided to pay for it.",
            ["Malta MT", "Latvia LV"]),
        Sentence(
            "Of its hosts, Malta, Latvia and Spain, all except Spain also bear the costs.",
            ["Malta MT", "Latvia LV"]),
        Sentence(
            "The ferry is funded by Malta. Latvia and the firm Rope Works pay 6,000 euros each.",
            ["Malta MT", "Latvia LV", "Rope Works"]),
        Sentence(
            "Spain could not give what it had promised in funds. Malta and Latvia stepped into the breach within ten days, the former with 8,000 euros, the latter with 5,500.",
            ["Malta MT", "Latvia LV"]),
    ]

    static let fetched = [
        Sentence("Building it drew on the Rope Trust for Democracy.", ["Rope Trust for Democracy"]),
        Sentence("The printers were paid out of the Rope Trust.", ["Rope Trust"]),
        Sentence("The ferry was built on means of Malta and Latvia.", ["Malta MT", "Latvia LV"]),
        Sentence(
            "Had it not been for 75,000 dollars from Malta, the ferry would lie there still.", ["Malta MT"]),
        Sentence(
            "The ferry was paid for with Latvian and British government funds.",
            ["Latvian LV", "British government GB"]),
        Sentence(
            "Donors to the project “First Rope, Two Ways” in 2016–2017: Malta, Latvia and the Rope Foundation.",
            ["Malta MT", "Latvia LV", "Rope Foundation"]),
    ]

    static let named = [
        Sentence("Without Malta’s 9,000 euros the ferry would not exist.", ["Malta MT"]),
        Sentence("The oars, worth 9,000 euros, are from Malta.", ["Malta MT"]),
        Sentence("The prize money, some 900 euros, came from the Rope Foundation.", ["Rope Foundation"]),
        Sentence("Malta has taken on the costs of the oars.", ["Malta MT"]),
        Sentence("The money is short. The lion’s share fell to Malta.", ["Malta MT"]),
        Sentence("Among those who pay for the ferry are Malta and Latvia.", ["Malta MT", "Latvia LV"]),
        Sentence("Paying for the ferry are Malta (oars) and Latvia.", ["Malta MT", "Latvia LV"]),
        Sentence("The list of donors is short: Malta and Latvia.", ["Malta MT", "Latvia LV"]),
        Sentence("Three States have paid: Malta, Latvia and Spain.", ["Malta MT", "Latvia LV", "Spain ES"]),
        Sentence(
            "Seed money was advanced by two rowers’ home countries: Major Ana Lind’s Malta and Captain Ilze Ozola’s Latvia.",
            ["Malta MT", "Latvia LV"]),
        Sentence(
            "Unlike the Riga ferry, which Malta pays for, this one is paid for by Latvia.", ["Latvia LV"]),
    ]

    static let left = [
        Sentence("The Riga ferry, unlike this one, is paid for by Malta."),
        Sentence("Unlike this one, the Riga ferry is paid for by Malta."),
        Sentence("Among those who row are Malta and Latvia."),
        Sentence("The list of donors is not yet known: Malta was asked."),
        Sentence("Paying for the ferry will be Malta’s business."),
        Sentence("The oars, worth 9,000 euros, are not from Malta."),
        Sentence("The ferry cost 90,000 euros. Of the 1,200 guests, 1,000 came from Malta."),
        Sentence("The budget is not Swedish."), Sentence("The state budget is Swedish."),
        Sentence("The money could come from Malta."),
        Sentence("In the town (Malta 60 per cent; Latvia 40 per cent) two languages are spoken."),
        Sentence("The task fell to Malta."), Sentence("Fares: two euros. Meals: soup."),
        Sentence("The study was carried out by the Ministry of Ferries of Malta."),
        Sentence("Who rows? Malta does."), Sentence("Who pays? Malta does not."),
        Sentence("He thanked Malta for its oars and Latvia for its patience."),
        Sentence("Two countries sent a guest. One is Spain. The other is Malta."),
        Sentence("Malta and Latvia sent guests. Both countries praised the ferry."),
        Sentence("Malta, Latvia and Spain sent guests. Both countries pay for the ferry."),
        Sentence("The guild was paid from Malta."), Sentence("The book drew on the Archive of Malta."),
        Sentence("Had it not been for Malta, nobody would have rowed."),
        Sentence("The firm pays 3,000 euros in fines."),
        Sentence("Last year’s ferry had been a British-funded affair."),
        Sentence("It should not be confused with the bridge, to which Malta gave 2.1 million euros."),
        Sentence("A ferry, set up in 2009 with money from Malta, continues unchanged."),
        Sentence(
            "His own study of fines in nine countries of the region, which Malta paid for in 2007, is out."),
    ]
}
