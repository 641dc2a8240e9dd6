import Interchange
import Testing

@testable import Extraction

/// Constructions in which a giver stands beside another, in a part of a sum or behind a noun for donors.
@Suite struct `Funders by construction` {
    @Test(arguments: giving)
    func `are found in every one of its orders`(_ line: Sentence) { #expect(found(line) == line.expected) }

    @Test(arguments: notGiving)
    func `are not found in its neighbours`(_ line: Sentence) { #expect(found(line) == []) }

    private func found(_ line: Sentence) -> [String] {
        FunderFinder().funders(in: line.prose, issuers: []).map { funder in
            funder.passage.text + (funder.iso.map { " " + $0 } ?? "")
        }
    }

    static let giving = [
        Sentence(
            "The survey was paid for by Malta. Norway contributed its usual share of the costs.",
            ["Malta MT", "Norway NO"]),
        Sentence(
            "The survey was paid for by Malta. The Bay Forum contributed its knowledge.", ["Malta MT"]),
        Sentence(
            "The larger part of the 300,000 euros comes from Italy, the rest from the European Union.",
            ["Italy IT", "European Union EU"]),
        Sentence(
            "The archive received 300,000 euros: two thirds from Italy, one third from the European Union.",
            ["Italy IT", "European Union EU"]),
        Sentence(
            "The Centre got 40,000 euros, half of it from Norway and half from Denmark.",
            ["Norway NO", "Denmark DK"]),
        Sentence(
            "Of the 90,000 euros that the course cost, Italy paid 60,000 and Malta 30,000.",
            ["Italy IT", "Malta MT"]),
        Sentence(
            "The course cost 90,000 euros, of which Italy paid two thirds and Malta the remainder.",
            ["Italy IT", "Malta MT"]),
        Sentence(
            "The initiative, for which Finland and Sweden are paying, ends in June.",
            ["Finland FI", "Sweden SE"]),
        Sentence("The initiative, whose costs are borne by Finland, ends in June.", ["Finland FI"]),
        Sentence("The money for the initiative was put up by Finland.", ["Finland FI"]),
        Sentence("Finland put up the money for the initiative.", ["Finland FI"]),
        Sentence("Finland footed the bill for the interpreters.", ["Finland FI"]),
        Sentence("Finland picked up the bill.", ["Finland FI"]),
        Sentence("Financial backing comes from Finland and Turkey.", ["Finland FI", "Turkey TR"]),
        Sentence(
            "Financial backing comes from Malta and from Norway’s embassy in Tirana.",
            ["Malta MT", "Norway’s embassy in Tirana NO"]),
        Sentence(
            "Norway and, since last year, Canada have been funding the school.",
            ["Norway NO", "Canada CA"]),
        Sentence(
            "The school is funded by Norway and, since last year, by Canada.",
            ["Norway NO", "Canada CA"]),
        Sentence(
            "The school is funded mainly by Norway, with a smaller contribution from Canada.",
            ["Norway NO", "Canada CA"]),
        Sentence(
            "The school is funded by Norway, with Canada contributing 20,000 euros.",
            ["Norway NO", "Canada CA"]),
        Sentence(
            "Norway is funding the school and Canada is paying for the books.",
            ["Norway NO", "Canada CA"]),
        Sentence("Norway financed the first phase and Canada the second.", ["Norway NO", "Canada CA"]),
        Sentence(
            "The first phase was financed by Norway, the second by Canada.", ["Norway NO", "Canada CA"]),
        Sentence(
            "While Norway funded the training, the equipment was paid for by Canada.",
            ["Norway NO", "Canada CA"]),
        Sentence("Norwegian money paid for the books.", ["Norwegian NO"]),
        Sentence("The project has two donors: Norway and Iceland.", ["Norway NO", "Iceland IS"]),
        Sentence("The project has two donors, Norway and Iceland.", ["Norway NO", "Iceland IS"]),
        Sentence("Among the donors are Norway and Iceland.", ["Norway NO", "Iceland IS"]),
        Sentence("Norway and Iceland are among the donors to the project.", ["Norway NO", "Iceland IS"]),
        Sentence("Norway was the sole donor of the project.", ["Norway NO"]),
        Sentence("The sole donor of the project is Norway.", ["Norway NO"]),
        Sentence("Norway, which is the project’s largest donor, asked for a report.", ["Norway NO"]),
        Sentence("As the main donor, Norway asked for a report.", ["Norway NO"]),
        Sentence(
            "The project is funded by the UK’s Conflict, Stability and Security Fund.",
            ["UK’s Conflict, Stability and Security Fund GB"]),
        Sentence(
            "Voluntary contributions from the Principality of Liechtenstein and the Principality of Monaco paid for the interpreters.",
            ["Principality of Liechtenstein LI", "Principality of Monaco MC"]),
        Sentence(
            "The Republic of Korea and Japan, two Asian Partners for Co-operation, provided the funds.",
            ["Republic of Korea KR", "Japan JP"]),
        Sentence(
            "Andorra funded the camp, while the Spanish Embassy in Tunis bought the tents.",
            ["Andorra AD", "Spanish Embassy in Tunis ES"]),
        Sentence(
            "She thanked Luxembourg and Slovakia, whose contributions had made the course possible.",
            ["Luxembourg LU", "Slovakia SK"]),
        Sentence(
            "Special thanks went to the donors: Luxembourg and Slovakia.",
            ["Luxembourg LU", "Slovakia SK"]),
        Sentence(
            "He praised the donors: “Malta gave first, the Kingdom of Norway gave twice, and the Old Sailors’ Trust gave in silence.”",
            ["Malta MT", "Kingdom of Norway NO", "Old Sailors’ Trust"]),
        Sentence(
            "Its financial supporters are the Swedish Government and the Dutch Ministry of Foreign Affairs.",
            ["Swedish Government SE", "Dutch Ministry of Foreign Affairs NL"]),
        Sentence(
            "Financial supporters of the project are Sweden and the Netherlands.",
            ["Sweden SE", "Netherlands NL"]),
        Sentence(
            "Sweden has pledged 200,000 euros to the project, and the Netherlands another 100,000.",
            ["Sweden SE", "Netherlands NL"]),
        Sentence(
            "Sweden contributes 200,000 euros and the Netherlands 100,000 to the project.",
            ["Sweden SE", "Netherlands NL"]),
        Sentence(
            "Sweden gave 200,000 euros, the Netherlands 100,000 and Malta 5,000.",
            ["Sweden SE", "Netherlands NL", "Malta MT"]),
        Sentence("Sweden has allocated 200,000 euros for the project.", ["Sweden SE"]),
        Sentence("Some 200,000 euros were allocated by Sweden for the project.", ["Sweden SE"]),
        Sentence("Sweden announced a contribution of 200,000 euros to the project.", ["Sweden SE"]),
        Sentence(
            "The Swedish contribution of 200,000 euros will keep the project running until May.",
            ["Swedish SE"]),
        Sentence(
            "Sweden’s contribution of 200,000 euros will keep the project running until May.",
            ["Sweden SE"]),
        Sentence(
            "A contribution of 200,000 euros from Sweden will keep the project running until May.",
            ["Sweden SE"]),
        Sentence("An agreement on a Swedish contribution of 200,000 euros was signed today.", ["Swedish SE"]),
        Sentence("Donors – Sweden and Norway", ["Sweden SE", "Norway NO"]),
        Sentence("Funded by: Sweden, Norway", ["Sweden SE", "Norway NO"]),
        Sentence("Financial support: Sweden and Norway", ["Sweden SE", "Norway NO"]),
        Sentence(
            "Funding came mainly from Sweden and, to a lesser extent, from Norway.",
            ["Sweden SE", "Norway NO"]),
        Sentence("Funding came from two sources: Sweden and Norway.", ["Sweden SE", "Norway NO"]),
        Sentence("Sweden together with Norway is financing the project.", ["Sweden SE", "Norway NO"]),
        Sentence("Sweden, along with Norway, finances the project.", ["Sweden SE", "Norway NO"]),
        Sentence("Both Sweden and Norway fund the project.", ["Sweden SE", "Norway NO"]),
        Sentence("Not only Sweden but also Norway finances the project.", ["Sweden SE", "Norway NO"]),
        Sentence("The project is financed by Sweden and also by Norway.", ["Sweden SE", "Norway NO"]),
        Sentence(
            "The project is financed not only by Sweden but also by Norway.",
            ["Sweden SE", "Norway NO"]),
        Sentence(
            "The training was held as part of the project “Registers Without Borders”, which is co-funded by the European Union and the German Federal Foreign Office.",
            ["European Union EU", "German Federal Foreign Office DE"]),
        Sentence(
            "The training was held within the EU-funded, OSCE-implemented project “Registers Without Borders”.",
            ["EU EU"]),
        Sentence(
            "Contributions from Poland, Switzerland and Andorra have made the project possible.",
            ["Poland PL", "Switzerland CH", "Andorra AD"]),
        Sentence(
            "Poland and Switzerland have generously supported the project with extra-budgetary contributions.",
            ["Poland PL", "Switzerland CH"]),
        Sentence("Poland and Switzerland support the project financially.", ["Poland PL", "Switzerland CH"]),
        Sentence(
            "The project enjoys the financial support of Poland and Switzerland.",
            ["Poland PL", "Switzerland CH"]),
        Sentence(
            "The project relies on voluntary contributions from Poland and Switzerland.",
            ["Poland PL", "Switzerland CH"]),
        Sentence(
            "To date, €1.2 million has been contributed by Poland and Switzerland.",
            ["Poland PL", "Switzerland CH"]),
        Sentence("Poland has contributed €50,000 to the project.", ["Poland PL"]),
        Sentence("Poland’s €50,000 contribution will pay for the labels.", ["Poland PL"]),
        Sentence("A €50,000 grant from Poland will pay for the labels.", ["Poland PL"]),
        Sentence("A 50,000-euro grant from Poland will pay for the labels.", ["Poland PL"]),
        Sentence(
            "With a budget of €50,000 provided by Poland, the project will print labels.",
            ["Poland PL"]),
        Sentence("The project’s budget of €50,000 is fully covered by Poland.", ["Poland PL"]),
        Sentence("The project, worth €50,000, is financed by Poland.", ["Poland PL"]),
        Sentence("The project has a budget of 50,000 euros, all of it from Poland.", ["Poland PL"]),
        Sentence("The project has a budget of 50,000 euros, which Poland provides.", ["Poland PL"]),
        Sentence("Poland is the project’s only donor.", ["Poland PL"]),
        Sentence("Labels were printed, courtesy of a grant from Poland.", ["Poland PL"]),
        Sentence("The labels, for which Poland paid, were printed in Bitola.", ["Poland PL"]),
        Sentence("It is Poland that pays for the labels.", ["Poland PL"]),
        Sentence("It was Poland which financed the labels.", ["Poland PL"]),
        Sentence(
            "The smallest participating States, Andorra, Malta and San Marino, fund the school.",
            ["Andorra AD", "Malta MT", "San Marino SM"]),
        Sentence(
            "The school is funded by three of the smallest participating States: Andorra, Malta and San Marino.",
            ["Andorra AD", "Malta MT", "San Marino SM"]),
        Sentence("Participating States Andorra and Malta fund the school.", ["Andorra AD", "Malta MT"]),
        Sentence(
            "The school is funded jointly by Andorra, an OSCE participating State since 1996, and Malta.",
            ["Andorra AD", "Malta MT"]),
        Sentence(
            "The school is funded jointly by Andorra and Japan, one of the OSCE Asian Partners for Co-operation.",
            ["Andorra AD", "Japan JP"]),
        Sentence(
            "Lithuania, for its part, paid for the pumps, while Latvia financed the pipes.",
            ["Lithuania LT", "Latvia LV"]),
        Sentence("The pumps are a gift from the Lithuanian people.", ["Lithuanian people LT"]),
        Sentence("Funded by the people of Lithuania, the pumps now run day and night.", ["Lithuania LT"]),
        Sentence("Supported financially by Lithuania, the pumps now run day and night.", ["Lithuania LT"]),
        Sentence(
            "Lithuania and Latvia, the two countries that fund the pumps, sent their ambassadors.",
            ["Lithuania LT", "Latvia LV"]),
        Sentence(
            "The two countries that fund the pumps, Lithuania and Latvia, sent their ambassadors.",
            ["Lithuania LT", "Latvia LV"]),
        Sentence("The countries funding the pumps are Lithuania and Latvia.", ["Lithuania LT", "Latvia LV"]),
        Sentence("The country funding the pumps is Lithuania.", ["Lithuania LT"]),
        Sentence(
            "The ambassadors of Lithuania and Latvia, which fund the pumps, were present.",
            ["Lithuania LT", "Latvia LV"]),
        Sentence(
            "Representatives of Lithuania and Latvia, the donors of the project, were present.",
            ["Lithuania LT", "Latvia LV"]),
        Sentence("The Ambassador of Lithuania, the donor of the project, was present.", ["Lithuania LT"]),
        Sentence("The Ambassador of Lithuania, which funds the project, was present.", ["Lithuania LT"]),
        Sentence("“Without Lithuania’s money there would be no pump,” she said.", ["Lithuania LT"]),
        Sentence("“Without the money of Lithuania there would be no pump,” she said.", ["Lithuania LT"]),
        Sentence("Without financial support from Lithuania, there would be no pump.", ["Lithuania LT"]),
        Sentence("No pump would run but for a grant from Lithuania.", ["Lithuania LT"]),
        Sentence(
            "Italy is covering the cost of the interpreters, Hungary that of the hall.",
            ["Italy IT", "Hungary HU"]),
        Sentence(
            "The cost of the interpreters is covered by Italy, that of the hall by Hungary.",
            ["Italy IT", "Hungary HU"]),
        Sentence(
            "The interpreters and the hall were paid for by Italy and Hungary respectively.",
            ["Italy IT", "Hungary HU"]),
        Sentence("The school was awarded a grant by Finland.", ["Finland FI"]),
        Sentence("The school was awarded a grant of 90,000 euros by Finland.", ["Finland FI"]),
        Sentence("A Finnish grant keeps the school open.", ["Finnish FI"]),
        Sentence("The school’s main source of funding is Finland.", ["Finland FI"]),
        Sentence(
            "Half of its funding comes from Finland, the other half from Estonia.",
            ["Finland FI", "Estonia EE"]),
        Sentence(
            "Finland provides half of the funding and Estonia the other half.",
            ["Finland FI", "Estonia EE"]),
        Sentence(
            "Finland provides 60 per cent of the funding and Estonia 40 per cent.",
            ["Finland FI", "Estonia EE"]),
        Sentence("The costs are split between Finland and Estonia.", ["Finland FI", "Estonia EE"]),
        Sentence("Finland and Estonia split the costs.", ["Finland FI", "Estonia EE"]),
        Sentence("Finland and Estonia share the costs.", ["Finland FI", "Estonia EE"]),
        Sentence("Finland and Estonia are sharing the cost of the boats.", ["Finland FI", "Estonia EE"]),
        Sentence("“We are grateful to Finland for paying for the boats,” she said.", ["Finland FI"]),
        Sentence(
            "Finland and Latvia, long-standing donors to the school, were praised.",
            ["Finland FI", "Latvia LV"]),
        Sentence("Long-standing donors Finland and Latvia were praised.", ["Finland FI", "Latvia LV"]),
        Sentence("Donor countries Finland and Latvia were praised.", ["Finland FI", "Latvia LV"]),
        Sentence(
            "The school has several donors, among them Finland and Latvia.",
            ["Finland FI", "Latvia LV"]),
        Sentence("With donors such as Finland and Latvia, the school is safe.", ["Finland FI", "Latvia LV"]),
        Sentence("Finland acts as the donor of the school.", ["Finland FI"]),
        Sentence("Finland stepped in as donor.", ["Finland FI"]),
        Sentence("Finland remains the largest donor to the school.", ["Finland FI"]),
        Sentence(
            "The Aga Khan Foundation and Switzerland put 200,000 euros into the bridge.",
            ["Aga Khan Foundation", "Switzerland CH"]),
        Sentence(
            "The bridge was handed over by the Swiss Embassy in Tashkent, which paid for it.",
            ["Swiss Embassy in Tashkent CH"]),
        Sentence("The bridge was repaired with Swiss Embassy funds.", ["Swiss Embassy CH"]),
        Sentence("The mill was opened. Italy financed it, and so did Spain.", ["Italy IT", "Spain ES"]),
        Sentence(
            "The mill was opened. Italy, and to a lesser degree Spain, financed it.",
            ["Italy IT", "Spain ES"]),
        Sentence(
            "The mill was opened with Italian and Spanish support of 40,000 euros.",
            ["Italian IT", "Spanish ES"]),
        Sentence(
            "The mill was paid for by the European Union and by Spain, each giving half.",
            ["European Union EU", "Spain ES"]),
        Sentence("The school has donors, among them Finland and Latvia.", ["Finland FI", "Latvia LV"]),
        Sentence("The school has donors such as Finland and Latvia.", ["Finland FI", "Latvia LV"]),
        Sentence("With funding from Norway, UNDP holds a workshop.", ["Norway NO"]),
        Sentence("With funding from Norway, UNICEF trained forty teachers.", ["Norway NO"]),
        Sentence(
            "With funding from Norway and Sweden, UNICEF trained forty teachers.",
            ["Norway NO", "Sweden SE"]),
        Sentence(
            "With funding from Norway, Sweden and Malta, UNICEF trained forty teachers.",
            ["Norway NO", "Sweden SE", "Malta MT"]),
        Sentence("Funded by Norway, UNICEF trained forty teachers.", ["Norway NO"]),
        Sentence(
            "The project, funded by Norway and Italy, Serbia’s neighbours said, is long.",
            ["Norway NO", "Italy IT"]),
        Sentence("The project is funded by Norway, Serbia’s Ministry of Justice said.", ["Norway NO"]),
        Sentence(
            "The workshop – for judges from Serbia, Albania and Malta – was funded by Norway.",
            ["Norway NO"]),
        Sentence("Norway funded the workshop for judges from Serbia, Albania and Malta.", ["Norway NO"]),
        Sentence(
            "Norway funded the workshop, and judges from Serbia, Albania and Malta attended.",
            ["Norway NO"]),
        Sentence(
            "The OSCE Programme Office in Bishkek, with financial support from Germany and Luxembourg and in partnership with the State Border Service, equipped the classroom.",
            ["Germany DE", "Luxembourg LU"]),
        Sentence("With 40,000 euros from Croatia, the camp could be extended by a week.", ["Croatia HR"]),
        Sentence("The camp could be extended by a week thanks to 40,000 euros from Croatia.", ["Croatia HR"]),
        Sentence(
            "The camp was extended by a week after Croatia made 40,000 euros available.",
            ["Croatia HR"]),
        Sentence("Croatia increased its contribution to 40,000 euros.", ["Croatia HR"]),
        Sentence("Croatia has committed 40,000 euros to the project.", ["Croatia HR"]),
        Sentence("The project received £40,000 from the UK Government.", ["UK Government GB"]),
        Sentence(
            "The project is funded by the U.S. Department of State’s Office to Monitor and Combat Trafficking in Persons.",
            ["U.S. Department of State’s Office to Monitor and Combat Trafficking in Persons US"]),
        Sentence(
            "The five Nordic countries – Denmark, Finland, Iceland, Norway and Sweden – pay for the boats.",
            ["Denmark DK", "Finland FI", "Iceland IS", "Norway NO", "Sweden SE"]),
        Sentence(
            "The Baltic States (Estonia, Latvia and Lithuania) pay for the boats.",
            ["Estonia EE", "Latvia LV", "Lithuania LT"]),
        Sentence(
            "The boats, to which Estonia and Latvia have contributed 40,000 euros, arrived.",
            ["Estonia EE", "Latvia LV"]),
        Sentence(
            "The boats received funding from, among others, Estonia and Latvia.",
            ["Estonia EE", "Latvia LV"]),
        Sentence("The UK is providing £40,000 for the pumps.", ["UK GB"]),
    ]

    /// Shares, sums and purchases of which no money comes to what the page reports.
    static let notGiving = [
        Sentence("The ministry received 300 applications: two thirds from Osh, one third from Batken."),
        Sentence("Half of the trainees came from Norway and half from Denmark."),
        Sentence("The larger part of the visitors came from Italy, the rest from Malta."),
        Sentence("Italy paid a visit to the Centre and Malta a call."),
        Sentence("Norway won the first match and Canada the second."),
        Sentence("The first phase was led by Norway, the second by Canada."),
        Sentence("Norway bought gas from Canada."),
        Sentence("The drums were bought by the town from its own budget."),
        Sentence("The mayor announced a contribution to peace."),
        Sentence("The Ministry of Education announced a budget of 2 million euros for schools."),
        Sentence("Norwegian money was found in the car."),
        Sentence("The participants received advice from Norway and funding from nobody."),
        Sentence("The participants discussed how donors such as Norway decide."),
        Sentence("The conference on funding of civil society was attended by Norway, Sweden and Malta."),
        Sentence("Norway, whose ambassador spoke at the event, follows the project."),
        Sentence("Norway’s contribution to the debate was lively."),
        Sentence("Sweden’s contribution of three trainers was welcomed."),
        Sentence("Sweden contributed two trainers to the course."),
        Sentence("Sweden contributed to the discussion."),
        Sentence("Sweden provided the room, the chairs and a flag."),
        Sentence("Sweden provided expertise and support."),
        Sentence("Sweden supported the resolution on funding."),
        Sentence("Experts from Sweden provided advice on how to raise money."),
        Sentence("The report on the funding of parties in Sweden was read out."),
        Sentence("Funding for the police of Sweden has grown."),
        Sentence("The money was stolen from the Bank of Cyprus."),
        Sentence("He was accused of paying 20,000 euros to officials in Cyprus."),
        Sentence("The gang had sent money from Cyprus to Latvia."),
        Sentence("Cyprus received 200,000 euros from the gang."),
        Sentence(
            "The Ministry of Finance of Georgia, the Financial Monitoring Service and the National Bank took part."
        ),
        Sentence("They examined grants awarded by the Ministry of Culture to its friends."),
        Sentence("The association receives no money from Norway."),
        Sentence("No money came from Norway."),
        Sentence("Neither Norway nor Sweden has funded the project."),
        Sentence("The project has yet to be funded by Norway."),
        Sentence("Norway may fund a second phase."),
        Sentence("Norway is considering whether to fund a second phase."),
        Sentence("Norway promised to look into funding."),
        Sentence("Negotiations with Norway on funding a second phase go on."),
        Sentence("The OSCE seeks donors for a second phase; Norway has been asked."),
        Sentence("Norway declined to fund a second phase."),
        Sentence("Norway ended its funding in 2019."),
        Sentence("Until 2019 a different project was funded by Norway."),
        Sentence("The workshop drew on the lessons of a project that Norway had funded in 2012."),
        Sentence("The workshop built on an earlier project funded by Norway."),
        Sentence("Norway financed the neighbouring village’s well."),
        Sentence("The Programme Office in Dushanbe pays the rent of the centre."),
        Sentence("The Mission covered the travel costs of the participants."),
        Sentence("The OSCE Mission to Serbia provided funding for the course."),
        Sentence("Travel costs were covered by the OSCE Mission to Serbia."),
        Sentence("The Coast Guard pays the cooks’ wages out of its own budget."),
        Sentence("The two donors present, who asked not to be named, praised the course."),
        Sentence("The UNDP Resident Representative thanked the OSCE and its donors."),
        Sentence(
            "A meeting with donors was attended by representatives of Norway, Sweden and the European Union."),
        Sentence("The donor conference was opened by the Ambassador of Norway."),
        Sentence("The course is co-organized by the Ministry of Justice and supported by Norway."),
        Sentence("The workshop, supported by the United Kingdom and hosted by Malta, ended today."),
        Sentence("With the support of Norway, the workshop was held in Malta."),
        Sentence("With technical assistance from Norway, the laboratory tested the samples."),
        Sentence("The laboratory was built with Norwegian expertise."),
        Sentence("The handbook was translated with the help of the Embassy of Norway."),
        Sentence("The seminar was made possible by the work of volunteers from Norway."),
        Sentence("The seminar was made possible by good weather in Norway."),
        Sentence("The seminar was possible because Norway had lent a boat."),
        Sentence("Thanks to Norway’s experience, the seminar went well."),
        Sentence("Thanks to Norway, the seminar went well."),
        Sentence(
            "The OSCE handed over ten laptops to the Ministry of Interior of Moldova, worth 12,000 euros."),
        Sentence(
            "The Ministry of Interior of Moldova received ten laptops from the OSCE Mission to Moldova."),
        Sentence("The students won scholarships from the Academy."),
        Sentence("The course dealt with cost sharing between Norway and Sweden."),
        Sentence("The draft law obliges donors from Norway to register."),
        Sentence(
            "Civil society groups that receive money from abroad, for instance from Norway, must register."),
        Sentence("The European Union will not pay for the second phase."),
        Sentence("It is not clear who will pay; Norway has not answered."),
        Sentence("Norway, Sweden and Malta praised the work of the donors."),
        Sentence("Norway raised 20,000 euros in fines."),
        Sentence("Italy and Malta are to pay damages of 20,000 euros."),
        Sentence("Fees are paid to the Chamber of Commerce of Malta."),
        Sentence("Participants paid 20 euros each; the Embassy of Norway lent the hall."),
        Sentence("The Embassy of Norway hosted the reception and the Embassy of Sweden lent a projector."),
        Sentence("The Norwegian Refugee Council and the Danish Refugee Council work in the valley."),
        Sentence("In its report the European Union praised the financing of schools."),
        Sentence("The participants visited a mill that had been financed by Norway."),
        Sentence("“We do not get a cent from Norway,” he said."),
        Sentence("“If Norway pays, we shall build it,” he said."),
        Sentence("He asked Norway to provide funding."),
        Sentence("Norway was asked to provide 20,000 euros."),
        Sentence("The budget of the Municipality of Osh covers the costs of the centre."),
        Sentence("Contributions from Poland and Malta have made the debate lively."),
        Sentence("The countries that fund the pumps met in Osh."),
        Sentence("The countries that fund the pumps, Poland said, met in Osh."),
        Sentence("The two countries visiting the pumps, Malta and Spain, sent flowers."),
        Sentence("The ambassadors of Malta and Spain, which border the sea, were present."),
        Sentence("Without Malta the course took place."),
        Sentence("Without money from Malta the course took place."),
        Sentence("The Ambassador of Malta, the dean of the corps, was present."),
        Sentence("A 50,000-euro fine awaits smugglers from Malta."),
        Sentence("All of it came from Malta."),
        Sentence("Malta and Spain support the project morally."),
        Sentence("The project has a budget of 50,000 euros, which Malta praised."),
        Sentence("Half of the trainers, all of whom came from Malta, spoke of money."),
        Sentence("The smallest of the three States, Malta, spoke of money."),
        Sentence("The Border Service met the costs of its guards."),
        Sentence("The Tax Service paid the travel costs of its officers."),
    ]
}
