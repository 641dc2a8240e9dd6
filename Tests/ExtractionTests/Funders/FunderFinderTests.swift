import Interchange
import Testing

@testable import Extraction

@Suite struct `Funders` {
    @Test(arguments: giving)
    func `are found with their State`(_ line: Sentence) { #expect(found(line) == line.expected) }

    @Test(arguments: notGiving)
    func `are not found where nobody gives`(_ line: Sentence) { #expect(found(line) == []) }

    @Test(arguments: mixed)
    func `are told from those who stand beside them`(_ line: Sentence) {
        #expect(found(line) == line.expected)
    }

    @Test func `come with the words that say so and with what is funded`() throws {
        let prose = Sentence("The pilot phase was kindly funded by Iceland and Malta.").prose
        let first = try #require(FunderFinder().funders(in: prose, issuers: []).first)
        #expect(first.cue?.text == "funded by")
        #expect(first.funds?.text == "The pilot phase")
        #expect(first.rule == "funder.passive")
        #expect(first.kind == .state)
    }

    @Test func `are one funder on a page, whatever the page calls them`() {
        let line = Sentence(
            "The fair was funded by the United States.¶It thanked the US for its financial support.")
        #expect(found(line) == ["United States US"])
    }

    @Test func `are not counted again under a shorter name`() {
        let line = Sentence(
            "It was funded by the Ministry of Justice of Latvia.¶The tour, too, was paid for by the Ministry of Justice."
        )
        #expect(found(line) == ["Ministry of Justice of Latvia LV"])
    }

    private func found(_ line: Sentence) -> [String] {
        FunderFinder().funders(in: line.prose, issuers: []).map { funder in
            funder.passage.text + (funder.iso.map { " " + $0 } ?? "")
                + (funder.kind == .person ? " person" : "")
        }
    }

    /// Each line is the only one that its alternative of a rule takes.
    static let giving = [
        Sentence("The seminar was funded by Norway.", ["Norway NO"]),
        Sentence("Malta gave 3,000 euros for paint and repairs.", ["Malta MT"]),
        Sentence(
            "The fair had a stall of its own, with Malta and Cyprus co-funding the lanterns.",
            ["Malta MT", "Cyprus CY"]),
        Sentence("The seminar was fully funded by Norway and Malta.", ["Norway NO", "Malta MT"]),
        Sentence(
            "The kiosk was financed jointly by Latvia, Malta and Spain.",
            ["Latvia LV", "Malta MT", "Spain ES"]),
        Sentence(
            "The kiosk was co-financed by Latvia, Malta, and Spain.", ["Latvia LV", "Malta MT", "Spain ES"]),
        Sentence("It is part of a project funded by the Czech Republic.", ["Czech Republic CZ"]),
        Sentence(
            "The drills, financed by Bosnia and Herzegovina and Cyprus, end in May.",
            ["Bosnia and Herzegovina BA", "Cyprus CY"]),
        Sentence(
            "The drills, which are funded by the Kingdom of Norway, end in May.", ["Kingdom of Norway NO"]),
        Sentence("The archive is sponsored by the Holy See.", ["Holy See VA"]),
        Sentence("The hut was paid for by Monaco.", ["Monaco MC"]),
        Sentence("Spare tyres and fuel were paid for by Estonia.", ["Estonia EE"]),
        Sentence(
            "The travel costs were covered by the Embassy of Estonia in Riga.",
            ["Embassy of Estonia in Riga EE"]),
        Sentence("The bill was footed by Andorra.", ["Andorra AD"]),
        Sentence("The scanners were donated by the Government of Japan.", ["Government of Japan JP"]),
        Sentence(
            "The course was funded through the project “Clear Water II” by Sweden and Finland.",
            ["Sweden SE", "Finland FI"]),
        Sentence(
            "The course was funded through the Norwegian Embassy in Skopje.",
            ["Norwegian Embassy in Skopje NO"]),
        Sentence("The course was funded, among others, by Greece.", ["Greece GR"]),
        Sentence(
            "The booklet was funded by the Danish and Dutch governments.",
            ["Danish DK", "Dutch governments NL"]),
        Sentence(
            "The booklet was funded by the governments of Poland, Malta and Spain.",
            ["Poland PL", "Malta MT", "Spain ES"]),
        Sentence("The booklet was funded by the German government.", ["German government DE"]),
        Sentence(
            "The booklet was funded by several donors, including Italy and the Republic of Korea.",
            ["Italy IT", "Republic of Korea KR"]),
        Sentence(
            "The booklet was funded by the following participating States: Italy, Hungary and Malta.",
            ["Italy IT", "Hungary HU", "Malta MT"]),
        Sentence("The booklet was funded by Swizerland.", ["Swizerland CH"]),
        Sentence("The booklet was funded by Italy as well as by Malta.", ["Italy IT", "Malta MT"]),
        Sentence("The booklet was funded by Italy (60 per cent) and Malta.", ["Italy IT", "Malta MT"]),
        Sentence(
            "Two bridges (funded by Italy and the Aga Khan Foundation) opened.",
            ["Italy IT", "Aga Khan Foundation"]),
        Sentence(
            "The stall was funded by the Norwegian Agency for Fish and Forests.",
            ["Norwegian Agency for Fish and Forests NO"]),
        Sentence(
            "The stall was funded by the Ministry of Culture, Youth and Sport of Latvia and by Malta.",
            ["Ministry of Culture, Youth and Sport of Latvia LV", "Malta MT"]),
        Sentence(
            "The stall was funded by the Ministry of Justice and the Ministry of Health of Georgia.",
            ["Ministry of Justice", "Ministry of Health of Georgia GE"]),
        Sentence(
            "The stall was funded by the Ministry of Trade and Industry and the Blue Lake Foundation.",
            ["Ministry of Trade and Industry", "Blue Lake Foundation"]),
        Sentence(
            "The stall was funded by Hungary’s Ministry of Justice.", ["Hungary’s Ministry of Justice HU"]),
        Sentence("The stall was funded by the U.S. Mission to the OSCE.", ["U.S. Mission to the OSCE US"]),
        Sentence(
            "The stall was funded by the Delegation of the European Union to Georgia.",
            ["Delegation of the European Union to Georgia EU"]),
        Sentence(
            "The stall was funded by the Austrian Development Agency (ADA) and Sida.",
            ["Austrian Development Agency AT", "Sida SE"]),
        Sentence(
            "The stall was funded by Amalia Vestergaard and the Lindqvist Foundation.",
            ["Amalia Vestergaard", "Lindqvist Foundation"]),
        Sentence("With financial support from Ireland, the library bought a van.", ["Ireland IE"]),
        Sentence(
            "The library bought a van with the financial assistance of Ireland and of the British Council.",
            ["Ireland IE", "British Council GB"]),
        Sentence(
            "The library bought a van with financial and technical support from Ireland.", ["Ireland IE"]),
        Sentence(
            "The van was bought thanks to generous contributions from Ireland and Malta.",
            ["Ireland IE", "Malta MT"]),
        Sentence("The van was bought with funds provided by Ireland.", ["Ireland IE"]),
        Sentence("The van was bought with funds that Ireland provided.", ["Ireland IE"]),
        Sentence(
            "The van was bought with money from the Grand Duchy of Luxembourg.",
            ["Grand Duchy of Luxembourg LU"]),
        Sentence("The van was bought with a grant of 12,000 euros from Ireland.", ["Ireland IE"]),
        Sentence(
            "The van was bought with a contribution of 12,000 euros from Ireland and one of 3,000 from Malta.",
            ["Ireland IE", "Malta MT"]),
        Sentence("The van was bought through an extra-budgetary contribution from Ireland.", ["Ireland IE"]),
        Sentence("The van was bought with Irish funding.", ["Irish IE"]),
        Sentence("The van was bought with Ireland’s financial support.", ["Ireland IE"]),
        Sentence("The van was bought with EU money.", ["EU EU"]),
        Sentence("Financial support for the van came from Ireland and Malta.", ["Ireland IE", "Malta MT"]),
        Sentence("Financial support for the van was provided by Ireland.", ["Ireland IE"]),
        Sentence("Funding is provided by Ireland.", ["Ireland IE"]),
        Sentence("Funds for the van come from Ireland.", ["Ireland IE"]),
        Sentence(
            "The choir receives funding from Ireland and the Italian Ministry of Culture.",
            ["Ireland IE", "Italian Ministry of Culture IT"]),
        Sentence(
            "The cost is covered by a contribution of 500 euros from Malta and a gift from Amalia Vestergaard.",
            ["Malta MT", "Amalia Vestergaard"]),
        Sentence(
            "The tour lived on a private donation from Amalia Vestergaard, received with funds from Malta.",
            ["Amalia Vestergaard person", "Malta MT"]),
        Sentence(
            "The tour is funded by Malta and by a private donation from Amalia Vestergaard.",
            ["Malta MT", "Amalia Vestergaard person"]),
        Sentence(
            "The tour was printed at the expense of the Government of Italy.", ["Government of Italy IT"]),
        Sentence("The tour was made possible by Slovenia and Croatia.", ["Slovenia SI", "Croatia HR"]),
        Sentence("The tour was made possible by the generous support of Slovenia.", ["Slovenia SI"]),
        Sentence("The tour was made possible thanks to a grant by Slovenia.", ["Slovenia SI"]),
        Sentence("Slovenia and Croatia are funding the tour.", ["Slovenia SI", "Croatia HR"]),
        Sentence("Slovenia has funded the tour since 2019.", ["Slovenia SI"]),
        Sentence("Slovenia, an old friend of the choir, finances the tour.", ["Slovenia SI"]),
        Sentence("Slovenia funds the tour.", ["Slovenia SI"]),
        Sentence(
            "Three States – the Czech Republic, Malta, and the United States of America - are funding the tour.",
            ["Czech Republic CZ", "Malta MT", "United States of America US"]),
        Sentence("The following States are funding the tour: Malta and Spain.", ["Malta MT", "Spain ES"]),
        Sentence(
            "Four States have contributed to the fence – Malta, Spain, Latvia and the Netherlands – with 9,000 euros.",
            ["Malta MT", "Spain ES", "Latvia LV", "Netherlands NL"]),
        Sentence(
            "The Swiss Agency for Roads and Rivers paid the printing costs.",
            ["Swiss Agency for Roads and Rivers CH"]),
        Sentence("The lamps cost 900 euros, a sum that Malta covers.", ["Malta MT"]),
        Sentence("Malta provided 20,000 euros for the lamps.", ["Malta MT"]),
        Sentence("Malta contributed EUR 20,000 to the lamps.", ["Malta MT"]),
        Sentence(
            "The lamps were funded by Malta. Spain and Latvia have also contributed.",
            ["Malta MT", "Spain ES", "Latvia LV"]),
        Sentence(
            "The lamps came with the assistance of the Irish Ministry of Justice, which financed the bulbs.",
            ["Irish Ministry of Justice IE"]),
        Sentence("Malta is the main donor of the project.", ["Malta MT"]),
        Sentence("The project’s donors are Malta and Spain.", ["Malta MT", "Spain ES"]),
        Sentence(
            "Donors: Malta, Spain and the British Embassy.", ["Malta MT", "Spain ES", "British Embassy GB"]),
        Sentence(
            "The fair is sponsored by Andorra and by a private donor, Amalia Vestergaard.",
            ["Andorra AD", "Amalia Vestergaard person"]),
        Sentence("He thanked Malta for funding the fair.", ["Malta MT"]),
        Sentence(
            "She expressed her gratitude to Malta and Spain for their financial support.",
            ["Malta MT", "Spain ES"]),
        Sentence("The EU-funded fair drew a crowd.", ["EU EU"]),
        Sentence("Participants of the EU-funded fair drew a crowd.", ["EU EU"]),
        Sentence("The fair was part of the EU-funded Barn Programme.", ["EU EU"]),
        Sentence("The fair took place under an EU-funded project.", ["EU EU"]),
        Sentence("The course was held with financial and in-kind support from Norway.", ["Norway NO"]),
        Sentence("The European Commission-funded fair drew a crowd.", ["European Commission EU"]),
        Sentence("The Norwegian-financed fair drew a crowd.", ["Norwegian NO"]),
        Sentence("The EU funded fair drew a crowd.", ["EU EU"]),
        Sentence(
            "The Academy thanks its donors for the year:¶Finland¶Ministry of Justice of Romania¶GIZ",
            ["Finland FI", "Ministry of Justice of Romania RO", "GIZ DE"]),
        Sentence("“We could do this because it was funded by Norway,” she said.", ["Norway NO"]),
        Sentence("The seminar on the financing of terrorism was funded by Norway.", ["Norway NO"]),
        Sentence("The campaign against early marriage was funded by Norway.", ["Norway NO"]),
        Sentence(
            "The fair is funded by the governments of Germany and the United States of America.",
            ["Germany DE", "United States of America US"]),
        Sentence(
            "Norway, Sweden and the United Kingdom provided financial support for the fair.",
            ["Norway NO", "Sweden SE", "United Kingdom GB"]),
        Sentence(
            "Financial support was provided by the following: Austria, Italy and the Netherlands Ministry of Foreign Affairs.",
            ["Austria AT", "Italy IT", "Netherlands Ministry of Foreign Affairs NL"]),
        Sentence(
            "It is implemented with the generous financial support of the Federal Foreign Office of Germany.",
            ["Federal Foreign Office of Germany DE"]),
        Sentence(
            "It has been funded by the Swedish International Development Co-operation Agency (Sida) and the U.S. Department of State.",
            ["Swedish International Development Co-operation Agency SE", "U.S. Department of State US"]),
        Sentence(
            "The U.S. Embassy in Dushanbe and the Government of Finland funded the fair.",
            ["U.S. Embassy in Dushanbe US", "Government of Finland FI"]),
        Sentence("The fair was launched thanks to Switzerland’s contribution.", ["Switzerland CH"]),
        Sentence("The fair was held with the support of the OSCE and funding from Canada.", ["Canada CA"]),
        Sentence(
            "The fair receives voluntary contributions from Andorra, Germany and Poland.",
            ["Andorra AD", "Germany DE", "Poland PL"]),
        Sentence("It is supported financially by Turkey.", ["Turkey TR"]),
        Sentence("The fair is funded by Denmark; Estonia hosted the closing event.", ["Denmark DK"]),
        Sentence(
            "The fair is funded by Germany and the European Union’s Instrument contributing to Stability and Peace.",
            ["Germany DE", "European Union’s Instrument contributing to Stability and Peace EU"]),
        Sentence("The fair was sponsored by Spain in its capacity as Chair.", ["Spain ES"]),
        Sentence(
            "It was co-funded by the Ministry of Foreign Affairs of Italy, and the Turkish Cooperation and Coordination Agency (TIKA).",
            ["Ministry of Foreign Affairs of Italy IT", "Turkish Cooperation and Coordination Agency TR"]),
        Sentence("The trip was paid for with a grant from the City of Vienna.", ["City of Vienna AT"]),
        Sentence("Poland and Romania each gave 5,000 euros.", ["Poland PL", "Romania RO"]),
        Sentence("The money came from Sweden.", ["Sweden SE"]),
        Sentence("Sweden paid for the van.", ["Sweden SE"]),
        Sentence(
            "Its main sponsors are Sweden and the Lindqvist Foundation.",
            ["Sweden SE", "Lindqvist Foundation"]),
        Sentence("The fair’s sponsor, the Lindqvist Foundation, sent flowers.", ["Lindqvist Foundation"]),
        Sentence("Japan, which is financing the second phase, sent flowers.", ["Japan JP"]),
        Sentence(
            "The fair was funded by Austria’s Ministry for European and International Affairs.",
            ["Austria’s Ministry for European and International Affairs AT"]),
        Sentence(
            "The fair was funded by the Netherlands’ Ministry of Justice and Security.",
            ["Netherlands’ Ministry of Justice and Security NL"]),
        Sentence(
            "The fair was funded by the UK’s Foreign, Commonwealth and Development Office.",
            ["UK’s Foreign, Commonwealth and Development Office GB"]),
        Sentence(
            "The fair was funded by Global Affairs Canada and the Lindqvist Foundation.",
            ["Global Affairs Canada CA", "Lindqvist Foundation"]),
        Sentence(
            "The fair was funded by the Permanent Delegation of Norway to the OSCE.",
            ["Permanent Delegation of Norway to the OSCE NO"]),
        Sentence(
            "The fair was funded by the Royal Norwegian Embassy in Astana and by the Italian Embassy.",
            ["Royal Norwegian Embassy in Astana NO", "Italian Embassy IT"]),
        Sentence(
            "The fair was funded by the Foreign Ministry of the Netherlands.",
            ["Foreign Ministry of the Netherlands NL"]),
        Sentence(
            "The fair was funded by the State Investigation and Protection Agency.",
            ["State Investigation and Protection Agency"]),
        Sentence(
            "The fair was funded by Bosnia and Herzegovina, Albania and North Macedonia.",
            ["Bosnia and Herzegovina BA", "Albania AL", "North Macedonia MK"]),
        Sentence(
            "The fair was financially supported by Belgium, France, and the Grand Duchy of Luxembourg.",
            ["Belgium BE", "France FR", "Grand Duchy of Luxembourg LU"]),
        Sentence("The fair is being funded by Liechtenstein and Monaco.", ["Liechtenstein LI", "Monaco MC"]),
        Sentence(
            "The fair was organized with extra-budgetary funding from the United States.",
            ["United States US"]),
        Sentence(
            "The fair is part of a programme with a budget of 2 million euros, funded by Lichtenstein.",
            ["Lichtenstein LI"]),
        Sentence(
            "It received no donor funding beyond a grant from the Lindqvist Foundation.",
            ["Lindqvist Foundation"]),
        Sentence(
            "The desks were purchased through a donation of 4,000 euros by the Bulgarian Red Cross.",
            ["Bulgarian Red Cross BG"]),
        Sentence("The costs are shared by Austria and Hungary.", ["Austria AT", "Hungary HU"]),
        Sentence("Finland and Sweden covered the costs of the fair.", ["Finland FI", "Sweden SE"]),
        Sentence("Italy has pledged 40,000 euros for the fair.", ["Italy IT"]),
        Sentence("The German Government allocated 40,000 euros to the fair.", ["German Government DE"]),
        Sentence(
            "The fair was funded by Switzerland, represented by the Swiss Cooperation Office.",
            ["Switzerland CH"]),
        Sentence(
            "The fair was supported with funds from the European Union and co-financed by Austria.",
            ["European Union EU", "Austria AT"]),
        Sentence("FUNDED BY: Germany, Norway", ["Germany DE", "Norway NO"]),
        Sentence("Italy, through its Ministry of Foreign Affairs, funded the fair.", ["Italy IT"]),
        Sentence(
            "A stall funded by the OSCE participating States Finland, Germany, and Sweden opened.",
            ["Finland FI", "Germany DE", "Sweden SE"]),
        Sentence(
            "The stall was funded by the State Secretariat for Roads of Switzerland.",
            ["State Secretariat for Roads of Switzerland CH"]),
        Sentence(
            "Funding for the stall was secured from the Province of Lower Austria.",
            ["Province of Lower Austria AT"]),
        Sentence("The budget of 340,000 euros is provided by Finland.", ["Finland FI"]),
        Sentence(
            "The cost of the stall, 2 million dollars, was borne equally by Canada and Germany.",
            ["Canada CA", "Germany DE"]),
        Sentence("Slovenia’s financial contribution made the fair possible.", ["Slovenia SI"]),
        Sentence(
            "The bridge was repaired with 40,000 euros from Luxembourg and 10,000 from Malta.",
            ["Luxembourg LU", "Malta MT"]),
        Sentence("The stall is run by an NGO and funded by Sweden.", ["Sweden SE"]),
        Sentence(
            "The stall was funded by the Swedish Prison and Probation Service.",
            ["Swedish Prison and Probation Service SE"]),
        Sentence(
            "The vans, donated by the U.S. Government to the Border Service, came late.",
            ["U.S. Government US"]),
        Sentence("Donors to the fair include Canada and Italy.", ["Canada CA", "Italy IT"]),
        Sentence(
            "The fair would not have been possible without the financial support of Canada.", ["Canada CA"]),
        Sentence("Canada has been supporting the fair financially since 2018.", ["Canada CA"]),
        Sentence(
            "The fair was held at the request of the Ministry of Interior and with financing from Poland.",
            ["Poland PL"]),
        Sentence(
            "The fair runs until May thanks to additional funding from the Government of Norway.",
            ["Government of Norway NO"]),
        Sentence("Funding: Norway, Sweden", ["Norway NO", "Sweden SE"]),
        Sentence("The OSCE and the European Union jointly fund the fair.", ["European Union EU"]),
        Sentence("Financed by Sweden, the fair drew a crowd.", ["Sweden SE"]),
        Sentence(
            "The choir toured four towns, with Malta and Spain as its donors.", ["Malta MT", "Spain ES"]),
        Sentence("Iceland, acting as main sponsor, sent flowers.", ["Iceland IS"]),
        Sentence(
            "Each lamp costs 900 euros. One was given by a private donor, the Trento-based baker Amalia Vestergaard; Malta and the Polish embassy in Minsk covered the other two.",
            ["Amalia Vestergaard person", "Malta MT", "Polish embassy in Minsk PL"]),
        Sentence("The first lamp was donated by a local bakery, Zlatni Vir.", ["Zlatni Vir person"]),
        Sentence("The first lamp was donated by a local company, Zlatni Vir.", ["Zlatni Vir"]),
        Sentence(
            "The fair was financed jointly by Malta, the Lindqvist Foundation and a retired postman from Graz, Amalia Vestergaard.",
            ["Malta MT", "Lindqvist Foundation", "Amalia Vestergaard person"]),
        Sentence(
            "The fair was held with a gift of 5,000 euros from Amalia Vestergaard, a baker.",
            ["Amalia Vestergaard person"]),
        Sentence("The van is a gift of Japan.", ["Japan JP"]),
        Sentence("The vans were a donation from the Government of Japan.", ["Government of Japan JP"]),
        Sentence("A Danish grant covers the rent.", ["Danish DK"]),
        Sentence("Rain fell, but Irish funding made the fair possible.", ["Irish IE"]),
        Sentence("The OSCE Mission to Serbia co-finances it together with Norway.", ["Norway NO"]),
        Sentence("It funds the fair jointly with Malta and Spain.", ["Malta MT", "Spain ES"]),
        Sentence("Ambassador Lise Holm of Norway, whose country paid for the fair, spoke.", ["Norway NO"]),
        Sentence(
            "The Norwegian Ministry of Justice, through its EXPORT programme, and the Irish Ministry of Health jointly financed the fair.",
            ["Norwegian Ministry of Justice NO", "Irish Ministry of Health IE"]),
        Sentence(
            "Malta (twice) and Spain financed the fair.", ["Malta MT", "Spain ES"]),
        Sentence(
            "It receives Danish and Dutch funding until May, together with a yearly grant from the Nordic Council of Ministers.",
            ["Danish DK", "Dutch NL", "Nordic Council of Ministers"]),
        Sentence(
            "It was made possible by contributions from Malta, Spain and, for the first time, Andorra.",
            ["Malta MT", "Spain ES", "Andorra AD"]),
        Sentence("It was funded by Malta and (since 2019) Spain.", ["Malta MT", "Spain ES"]),
        Sentence("It was funded by the Italian ministry of justice.", ["Italian ministry of justice IT"]),
        Sentence("It was funded by the Danish foreign ministry.", ["Danish foreign ministry DK"]),
        Sentence("Malta gave 5,000 euros. So did Spain and Latvia.", ["Malta MT", "Spain ES", "Latvia LV"]),
        Sentence("Malta funded the fair. Spain did the same.", ["Malta MT", "Spain ES"]),
        Sentence(
            "The United States Department of Justice financed the fair.",
            ["United States Department of Justice US"]),
        Sentence(
            "The Swiss Agency paid for it.¶The Swiss Agency for\nDevelopment and Cooperation funds the fair.",
            ["Swiss Agency for\nDevelopment and Cooperation CH"]),
        Sentence("The tools came with money from Norad (NORAD).¶NORAD funded the fair.", ["Norad NO"]),
    ]

    /// Words of money, and nobody who gives any for what the page reports.
    static let notGiving = [
        Sentence("Malta covers the repairs."),
        Sentence("The fair had a stall of its own, with Malta and Cyprus hanging the lanterns."),
        Sentence("Bakers from Malta financing a loan read the funding rules."),
        Sentence("The officers discussed the financing of terrorism in Norway."),
        Sentence("The armed groups funded by Ruritania and Iran fled."),
        Sentence("The candidates funded by Norway lost."),
        Sentence("The seminar was held with support from Norway."),
        Sentence("The seminar was supported by the European Union."),
        Sentence("The seminar was organized by Norway and hosted by Malta."),
        Sentence(
            "The seminar was held in co-operation with the Swiss Agency for Development and Cooperation."),
        Sentence("Norway had financed a similar seminar last year."),
        Sentence("An earlier round, which Norway had paid for in 2019, dealt with ships."),
        Sentence("A previous course was funded by Norway."),
        Sentence("A separate project, financed by Norway, deals with ships."),
        Sentence("The Bank, which finances new cranes under a separate loan, sent an observer."),
        Sentence("The seminar was not funded by Norway."),
        Sentence("The seminar took place without funding from Norway."),
        Sentence("A second seminar could be funded by Norway."),
        Sentence("The school hopes to receive a grant from Norway."),
        Sentence("The school applied for funding from Norway."),
        Sentence("The budget of the Ministry of Finance grew."),
        Sentence("The Ministry of Finance waived the duty."),
        Sentence("The Ministry of Health will bear the salaries."),
        Sentence("Fuel is paid by the Ministry of Culture."),
        Sentence("Pensions are paid by the Pension Fund of Ukraine."),
        Sentence("The Agency maintains the canal out of its own budget."),
        Sentence("The OSCE Mission to Serbia donated ten computers to the police."),
        Sentence("The Ministry of Interior donated two boats to the rangers."),
        Sentence("The OSCE Centre in Ashgabat handed over equipment worth 900 euros to Norway."),
        Sentence("No donor is attached to the course."),
        Sentence("The donors, who asked not to be named, came to Vienna."),
        Sentence("A representative of the donor community spoke in Norway."),
        Sentence("Trainers from Norway and Malta led the course."),
        Sentence("The report on campaign finance was written by Norway."),
        Sentence("Money laundering in Norway has grown."),
        Sentence("The police traced funds from Cyprus to Malta."),
        Sentence("Jana Orr, director of an NGO funded by Norway, took part."),
        Sentence("The broadcaster is funded by Norway."),
        Sentence("The bank granted the farm a loan from Norway."),
        Sentence("A trainer of the Eurasian Group on Combating Money Laundering took the floor."),
        Sentence(
            "Experts sent by MONEYVAL, the Council of Europe’s body against money laundering, led the course."
        ),
        Sentence("The Chair praised the contribution of Kazakhstan to peace."),
        Sentence("The contribution of the Ministry of Justice to the law was praised."),
        Sentence("Norway joined the course as a partner."),
        Sentence("The course is open to those who support Norway."),
        Sentence("The United Nations Population Fund attended."),
        Sentence("Lack of funding from Norway delayed the course."),
        Sentence("Sweden and Norway took part in the seminar on public finance."),
        Sentence("The court fined the party for accepting donations from Norway."),
        Sentence("The assistance of Norway was praised."),
        Sentence("The Ministry of Health will fund further courses from its own budget."),
        Sentence("Norway called on donors to fund the fair."),
        Sentence("The United States urged Germany to fund the fair."),
        Sentence("Participants visited a laboratory funded by Japan."),
        Sentence("The Financial Intelligence Unit of Latvia took part."),
        Sentence("The road was built with a loan from the European Bank for Reconstruction and Development."),
        Sentence("A financial adviser from Norway spoke."),
        Sentence("Financial experts from Norway and Malta spoke."),
        Sentence("The grant scheme of the Ministry of Agriculture was explained."),
        Sentence("The guide was written with the aid of Norway."),
        Sentence("Donors from Norway and Sweden took part."),
        Sentence("The Mission thanked Norway for its support."),
        Sentence("Contributions from Ireland, Malta and Spain to the debate were lively."),
        Sentence("The Bank of Cyprus paid fines."),
        Sentence("A state-funded broadcaster in Norway reported."),
        Sentence("A donor-funded project in Norway ended."),
        Sentence("The OSCE-funded fair ended."),
        Sentence("The Academy of the Ministry of Internal Affairs pays for the courses out of its budget."),
        Sentence("Financial police from Italy trained investigators from Kosovo."),
        Sentence("The law on the financing of political parties in Albania was discussed."),
        Sentence("The fund supports farmers in Moldova."),
        Sentence("Norway raised the question of funding at the Permanent Council."),
        Sentence("Asset recovery funds from Switzerland were the theme of the day."),
        Sentence("The OSCE Mission to Moldova has funded forty such courses."),
        Sentence("Georgia received equipment worth 40,000 euros from the OSCE."),
        Sentence("The course was attended by donors and by officials from Norway."),
        Sentence("The exercise was run with trainers provided by Norway."),
        Sentence("The office was opened with help from the Ministry of Justice."),
        Sentence("The State Customs Service received a scanner financed under another project by Japan."),
        Sentence("The NGO Blue Lake, which receives funding from Sweden, ran the stall."),
        Sentence("Funds for terrorists come from Ruritania."),
        Sentence("The police academy, financed by the Ministry of Interior, hosted the fair."),
        Sentence("It is financed through the OSCE Unified Budget."),
        Sentence("The Office has funded two shelters since 2018."),
        Sentence("The seminar dealt with access to EU funds and grants from Norway."),
        Sentence("The centre, once funded by Norway, closed."),
        Sentence("He called on Norway to increase its funding for the centre."),
        Sentence("A previous course, in 2021, had been sponsored by Norway."),
        Sentence("A similar course (in 2021) was funded by Norway."),
        Sentence("An earlier fair, which filled two halls, was funded by Norway."),
        Sentence("The Lamp Museum, which is financed from the State budget, sent flowers."),
        Sentence("One was funded by readers."),
        Sentence("Norway acted as donor coordinator."),
        Sentence("Bicycles came as a gift in kind from Norway."),
        Sentence("The seminar was held together with Norway."),
        Sentence("Norway sent trainers. So did Malta."),
        Sentence("A Danish grant was not paid."),
        Sentence("The fair was funded by a local tax, Amalia Vestergaard said."),
        Sentence("The Mission funds the fair organized together with Norway."),
    ]

    /// Givers and others in one sentence or paragraph.
    static let mixed = [
        Sentence("It was funded by Norway, and Malta hosted it.", ["Norway NO"]),
        Sentence(
            "The lamps were funded by Norway and the Ministry of Energy supplied guards.", ["Norway NO"]),
        Sentence(
            "The lamps were funded by Norway, the Netherlands and the European Union. EUFOR gave advice, and the Ministry of Defence, which received the land, sent guards.",
            ["Norway NO", "Netherlands NL", "European Union EU"]),
        Sentence(
            "The site was paid for by Iceland, and the British Embassy in Podgorica financed the seminars.",
            ["Iceland IS", "British Embassy in Podgorica GB"]),
        Sentence(
            "Funds for the signs come from the EEA Grants and the Slovak Railways will put them up.",
            ["EEA Grants"]),
        Sentence(
            "The Irish Ministry of Justice financed the map and the Open Door Foundation paid the travel costs. The Ministry of Finance sent an observer.",
            ["Irish Ministry of Justice IE", "Open Door Foundation"]),
        Sentence(
            "The course was made possible by contributions from Norway and the Republic of Korea, an Asian Partner for Co-operation.",
            ["Norway NO", "Republic of Korea KR"]),
        Sentence(
            "Extra-budgetary contributions from Norway to the OSCE Mission to Moldova paid for it.",
            ["Norway NO"]),
        Sentence(
            "The workshop was organized by the OSCE Mission to Skopje with financial support from Spain.",
            ["Spain ES"]),
        Sentence(
            "The radios were bought with funds from Finland. The Customs Service of Moldova will cover repairs and the OSCE Mission donated the tool kits.",
            ["Finland FI"]),
        Sentence(
            "The cameras were donated by the Dutch Embassy, and the Ministry of Interior donated two boats.",
            ["Dutch Embassy NL"]),
        Sentence(
            "A course for police officers from Serbia and Albania funded by Norway ended.", ["Norway NO"]),
    ]
}
