import Testing

@testable import Extraction

struct QuoteOfficeTests {
    @Test(
        arguments: QuoteLine.table(
            """
            Saule Orhan, Vice-Minister of Roads, Bridges and Water Industry of the Republic of Bar, who opened the fair, thanked the guests “for a dry cellar in a wet year”. => p;for a dry cellar in a wet year;Saule Orhan;Vice-Minister of Roads, Bridges and Water Industry of the Republic of Bar
            “Wells need lids,” said Saule Orhan, Minister of Roads, Bridges and Water Industry. => d;Wells need lids,;Saule Orhan;Minister of Roads, Bridges and Water Industry
            “Wells need lids,” said Saule Orhan, Minister of Justice, Human Rights and Local Government of Bar. => d;Wells need lids,;Saule Orhan;Minister of Justice, Human Rights and Local Government of Bar
            “Wells need lids,” said Saule Orhan, Deputy Minister of Ecology, Geology and Natural Resources of Kazakhstan. => d;Wells need lids,;Saule Orhan;Deputy Minister of Ecology, Geology and Natural Resources of Kazakhstan
            “Wells need lids,” said Saule Orhan, State Secretary in the Ministry of Labour, Family, Social Affairs and Equal Opportunities. => d;Wells need lids,;Saule Orhan;State Secretary in the Ministry of Labour, Family, Social Affairs and Equal Opportunities
            “Wells need lids,” said Minister of Ecology, Sustainable Development and Northern Development Saule Orhan. => d;Wells need lids,;Saule Orhan;Minister of Ecology, Sustainable Development and Northern Development
            “Wells need lids,” said the Minister of Culture, Information and Sport, Saule Orhan. => d;Wells need lids,;Saule Orhan;Minister of Culture, Information and Sport
            The Minister of Culture, Information and Sport, Saule Orhan, said that “wells need lids”. => d;wells need lids;Saule Orhan;Minister of Culture, Information and Sport
            The Deputy Minister of Digital Development, Innovations and Aerospace Industry of Kazakhstan, Saule Orhan, said that “wells need lids”. => d;wells need lids;Saule Orhan;Deputy Minister of Digital Development, Innovations and Aerospace Industry of Kazakhstan
            “Wells need lids,” said Saule Orhan, Head of the Department for Roads, Wells and Bridges at the Ministry of Water. => d;Wells need lids,;Saule Orhan;Head of the Department for Roads, Wells and Bridges at the Ministry of Water
            “Wells need lids,” said Saule Orhan, Mayor of Bar, and Tibor Halmos nodded. => d;Wells need lids,;Saule Orhan;Mayor of Bar
            Saule Orhan, Minister of Water, Tibor Halmos and Ana Orr came. “Wells need lids,” Orhan said. => d;Wells need lids,;Saule Orhan;Minister of Water
            “Wells need lids,” said Saule Orhan, Member of the Committee on Migration, Refugees and Displaced Persons. => d;Wells need lids,;Saule Orhan;Member of the Committee on Migration, Refugees and Displaced Persons
            “Wells need lids,” said Saule Orhan, the OSCE Special Representative and Co-ordinator for Combating Trafficking in Human Beings. => d;Wells need lids,;Saule Orhan;OSCE Special Representative and Co-ordinator for Combating Trafficking in Human Beings
            “Wells need lids,” said Saule Orhan, Professor of Law, Ethics and History at the University of Bar. => d;Wells need lids,;Saule Orhan;Professor of Law, Ethics and History at the University of Bar
            “Wells need lids,” said Saule Orhan, Chair of the OSCE PA Committee on Democracy, Human Rights and Humanitarian Questions. => d;Wells need lids,;Saule Orhan;Chair of the OSCE PA Committee on Democracy, Human Rights and Humanitarian Questions
            The Ministry of Digital Development, Innovations and Aerospace Industry called it “a dry night for all”. => p;a dry night for all;Ministry of Digital Development, Innovations and Aerospace Industry;
            The Minister of Labour, Migration and Employment called it “a dry night for all”. => p;a dry night for all;nil;The Minister of Labour, Migration and Employment
            Saule Orhan, Minister of Labour, Migration and Employment, came. The Minister called it “a dry night for all”. => p;a dry night for all;Saule Orhan;Minister of Labour, Migration and Employment
            Saule Orhan, Vice-Minister of Labour, Migration and Employment, came. “It was dry,” the Vice-Minister said. => d;It was dry,;Saule Orhan;Vice-Minister of Labour, Migration and Employment
            Saule Orhan, Economic and Environmental Officer at the Centre, came. “It was dry,” the Officer said. => d;It was dry,;Saule Orhan;Economic and Environmental Officer at the Centre
            Saule Orhan, nineteen, chair of the rowing club, came. “It was dry,” Orhan said. => d;It was dry,;Saule Orhan;chair of the rowing club
            “It was dry,” jokes Saule Orhan, nineteen, chair of the rowing club. => d;It was dry,;Saule Orhan;chair of the rowing club
            “It was dry,” jokes Saule Orhan, twenty-three, a baker from Bar. => d;It was dry,;Saule Orhan;a baker from Bar
            “It was dry,” says Saule Orhan, aged 19, a baker from Bar. => d;It was dry,;Saule Orhan;a baker from Bar
            “It was dry,” says Saule Orhan, 19 years old, a baker from Bar. => d;It was dry,;Saule Orhan;a baker from Bar
            “It was dry,” says Saule Orhan (19), a baker from Bar. => d;It was dry,;Saule Orhan;a baker from Bar
            “It was dry,” says Saule Orhan, 19, from Bar. => d;It was dry,;Saule Orhan;
            """))
    func `an office keeps the fields that commas join`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            The Co-Chairs of the Bar Well Group came on Monday. The Co-Chairs said: “Wells need lids.” => d;Wells need lids.;Co-Chairs of the Bar Well Group;
            The Co-Chairs of the Bar Well Group came on Monday. They asked the millers “to cover the well at night”. => p;to cover the well at night;Co-Chairs of the Bar Well Group;
            The Co-Chairs of the Bar Well Group said: “Wells need lids.” => d;Wells need lids.;Co-Chairs of the Bar Well Group;
            The Co-Chairs said: “Wells need lids.” => d;Wells need lids.;nil;The Co-Chairs
            “Wells need lids,” the Co-Chairs of the Bar Well Group said. => d;Wells need lids,;Co-Chairs of the Bar Well Group;
            The three Co-Chairs of the Bar Well Group came. The Co-Chairs noted that “wells need lids”. => d;wells need lids;Co-Chairs of the Bar Well Group;
            In a letter read out in Bar the Co-Chairs said: “Wells need lids.” => d;Wells need lids.;nil;the Co-Chairs
            The Heads of Mission said that “wells need lids”. => d;wells need lids;nil;The Heads of Mission
            The Foreign Ministers of Bar and Kotor said that “wells need lids”. => d;wells need lids;nil;The Foreign Ministers of Bar and Kotor
            The teachers of the Bar Well School said that “wells need lids”. => d;wells need lids;nil;The teachers of the Bar Well School
            Ambassadors Ana Orr and Tibor Halmos, the Co-Chairs of the Well Group, came. The Co-Chairs said: “Wells need lids.” => d;Wells need lids.;Co-Chairs of the Well Group;
            The Mission (OMB) said that “the road is long”. => d;the road is long;Mission;
            The Co-Chairs of the Well Group (Ana Orr of Norway, Tibor Halmos of Malta and Lena Petrov of Bar) said that “the road is long”. => d;the road is long;Co-Chairs of the Well Group;
            He met pupils, railway posts and the Plenipotentiary of the Government of Bar for Wells, Vera Halmos, who told him: “It was long.” => d;It was long.;Vera Halmos;Plenipotentiary of the Government of Bar for Wells
            He met pupils, railway guards and the Plenipotentiary of the Government of Bar for Wells, Vera Halmos, who told him: “It was long.” => d;It was long.;Vera Halmos;Plenipotentiary of the Government of Bar for Wells
            He met pupils, railway staff and the Mayor of Bar, Vera Halmos, who told him: “It was long.” => d;It was long.;Vera Halmos;Mayor of Bar
            He met pupils, staff and the Mayor of Bar, Vera Halmos, who told him: “It was long.” => d;It was long.;Vera Halmos;Mayor of Bar
            He met staff and the Mayor of Bar, Vera Halmos, who told him: “It was long.” => d;It was long.;Vera Halmos;Mayor of Bar
            He met the founder and the director of the Fund, Vera Halmos, who told him: “It was long.” => d;It was long.;Vera Halmos;founder and the director of the Fund
            """))
    func `offices that several hold speak as a body`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            “We dig at night,” the Head of Mission, Ambassador Tibor Halmos, says.¶“It rained,” adds Sorin Orr, a miller.¶For the Ambassador, such rain is a gift. “The roof is wet,” he says. => d;We dig at night,;Tibor Halmos;Head of Mission || d;It rained,;Sorin Orr;a miller || d;The roof is wet,;Tibor Halmos;Head of Mission
            “We dig at night,” the Head of Mission, Ambassador Tibor Halmos, says.¶“It rained,” adds Sorin Orr, a miller.¶The Head of Mission came in May. “The roof is wet,” he says. => d;We dig at night,;Tibor Halmos;Head of Mission || d;It rained,;Sorin Orr;a miller || d;The roof is wet,;Tibor Halmos;Head of Mission
            “We dig at night,” the Head of Mission, Ambassador Tibor Halmos, says.¶“It rained,” adds Sorin Orr, a miller.¶Sorin Orr met the Head of Mission. “The roof is wet,” he says. => d;We dig at night,;Tibor Halmos;Head of Mission || d;It rained,;Sorin Orr;a miller || d;The roof is wet,;Sorin Orr;a miller
            Ana Orr, Head of the OSCE Mission to Bar, came in May. “It was wet,” the Head of Mission said. => d;It was wet,;Ana Orr;Head of the OSCE Mission to Bar
            Ana Orr, Deputy Head of the OSCE Mission to Bar, came in May. “It was wet,” the Deputy Head said. => d;It was wet,;Ana Orr;Deputy Head of the OSCE Mission to Bar
            Ana Orr, Vice-Minister of Water, came in May with Tibor Halmos, Minister of Oil. “It was wet,” the Vice-Minister said. “It was dry,” the Minister replied. => d;It was wet,;Ana Orr;Vice-Minister of Water || d;It was dry,;Tibor Halmos;Minister of Oil
            Ana Orr, Political Officer, came in May with Tibor Halmos, Mayor of Bar. “It was wet,” the Officer noted. => d;It was wet,;Ana Orr;Political Officer
            Ana Orr, the Special Representative of the Chairperson-in-Office for the Mills, came in May. “It was wet,” the Special Representative said. => d;It was wet,;Ana Orr;Special Representative of the Chairperson-in-Office for the Mills
            Ana Orr, Co-ordinator of the Mill Office, came. “It was wet,” the Co-ordinator said. => d;It was wet,;Ana Orr;Co-ordinator of the Mill Office
            Ana Orr, Chief Monitor, came. “It was wet,” the Chief Monitor said. => d;It was wet,;Ana Orr;Chief Monitor
            Ana Orr, the OSCE High Commissioner on Mills, came. “It was wet,” the High Commissioner said. The Commissioner called the rain “a long guest”. => d;It was wet,;Ana Orr;OSCE High Commissioner on Mills || p;a long guest;Ana Orr;OSCE High Commissioner on Mills
            Ana Orr, Chair of the Mill Committee, came. The Chair called the rain “a long guest”. => p;a long guest;Ana Orr;Chair of the Mill Committee
            Ana Orr, Rector of the Mill Academy, and Tibor Halmos, a guard, came. The Rector called the rain “a long guest”, the guard “a thief”. => p;a long guest;Ana Orr;Rector of the Mill Academy || p;a thief;Tibor Halmos;a guard
            Ana Orr, a teacher, and Tibor Halmos, a guard, came. The teacher called the rain “a long guest”. => p;a long guest;Ana Orr;a teacher
            Ambassador Ana Orr, Head of the OSCE Centre in Bar, came with the Mayor. The Ambassador called the rain “a long guest”. => p;a long guest;Ana Orr;Head of the OSCE Centre in Bar
            The Ambassador of Bar to Kotor, Ana Orr, came. The Ambassador called the rain “a long guest”. => p;a long guest;Ana Orr;Ambassador of Bar to Kotor
            Ana Orr, Prosecutor General, came. The Prosecutor General called the rain “a long guest”. => p;a long guest;Ana Orr;Prosecutor General
            “The road is long,” said Ambassador Ana Orr, Head of the OSCE Mission to Bar, and Tibor Halmos, Minister of Water, in a joint statement. => d;The road is long,;Ana Orr;Head of the OSCE Mission to Bar
            In a joint statement, the Co-Chairs of the Well Group (Ana Orr of Norway and Tibor Halmos of Malta) said that “the road is long”. => d;the road is long;Co-Chairs of the Well Group;
            Opening the event, Ana Orr, Acting Head of the OSCE Programme Office in Bar, stressed that “the road is long”. => d;the road is long;Ana Orr;Acting Head of the OSCE Programme Office in Bar
            Also speaking at the event, Deputy Minister of Internal Affairs of Bar, Colonel Tibor Halmos, called the road “a long one for all of us”. => p;a long one for all of us;Tibor Halmos;Deputy Minister of Internal Affairs of Bar
            The OSCE Special Representative and Co-ordinator for Combating Trafficking in Human Beings, Ana Orr, said the law was “a good start for all”. The Special Representative added: “We wait.” => p;a good start for all;Ana Orr;OSCE Special Representative and Co-ordinator for Combating Trafficking in Human Beings || d;We wait.;Ana Orr;OSCE Special Representative and Co-ordinator for Combating Trafficking in Human Beings
            Ana Orr, who chairs the Human Dimension Committee, said: “We wait.” => d;We wait.;Ana Orr;chairs the Human Dimension Committee
            “We wait,” OSCE Chairperson-in-Office and Foreign Minister of Bar, Ana Orr, said today. => d;We wait,;Ana Orr;OSCE Chairperson-in-Office and Foreign Minister of Bar
            “We wait,” said the Chairperson-in-Office, Foreign Minister Ana Orr. => d;We wait,;Ana Orr;Chairperson-in-Office, Foreign Minister
            The Chairperson-in-Office, Ana Orr, and the Secretary General, Tibor Halmos, met. “We wait,” the Chairperson-in-Office said. “We do not,” the Secretary General replied. => d;We wait,;Ana Orr;Chairperson-in-Office || d;We do not,;Tibor Halmos;Secretary General
            “We wait,” said ODIHR Director Ana Orr. “We do not,” said the Director. => d;We wait,;Ana Orr;ODIHR Director || d;We do not,;Ana Orr;ODIHR Director
            Ana Orr, Head of the Rule of Law Unit at the OSCE Centre in Bar, came. “We wait,” the head of the unit said. => d;We wait,;Ana Orr;Head of the Rule of Law Unit at the OSCE Centre in Bar
            Tibor Halmos, Governor of Bar Province, came. The Governor, for his part, spoke of “a night without lamps”. => p;a night without lamps;Tibor Halmos;Governor of Bar Province
            Tibor Halmos, the Mission’s senior police adviser, came. The adviser spoke of “a night without lamps”. => p;a night without lamps;Tibor Halmos;Mission’s senior police adviser
            Tibor Halmos, a Project Co-ordinator from Bar, and Ana Orr, Deputy Head of Mission, came. “We wait,” the Deputy Head of Mission said. => d;We wait,;Ana Orr;Deputy Head of Mission
            Tibor Halmos, National Legal Officer at the Mission, came with the Prosecutor. The Legal Officer spoke of “a night without lamps”. => p;a night without lamps;Tibor Halmos;National Legal Officer at the Mission
            “We wait,” said Tibor Halmos, Executive Director of the Well Fund, an NGO in Bar. => d;We wait,;Tibor Halmos;Executive Director of the Well Fund, an NGO in Bar
            “We wait,” said Tibor Halmos, a lawyer and a member of the bar in Kotor. => d;We wait,;Tibor Halmos;a lawyer and a member of the bar in Kotor
            “We wait,” said Tibor Halmos, 27, an electrician from Kotor who joined in May. => d;We wait,;Tibor Halmos;an electrician from Kotor who joined in May
            “We wait,” said Tibor Halmos, one of the five trainers. => d;We wait,;Tibor Halmos;one of the five trainers
            “We wait,” said Tibor Halmos, Director of the Department for Education, Science, Culture and Sport of Brčko District. => d;We wait,;Tibor Halmos;Director of the Department for Education, Science, Culture and Sport of Brčko District
            “We wait,” said Tibor Halmos, Head of the Sector for Analytics, Telecommunication and Information Technologies of the Ministry of Interior. => d;We wait,;Tibor Halmos;Head of the Sector for Analytics, Telecommunication and Information Technologies of the Ministry of Interior
            “We wait,” said Tibor Halmos, Deputy Chairman of the Committee on Religious Affairs, Regulation of Traditions, Celebrations and Ceremonies under the Government of Bar. => d;We wait,;Tibor Halmos;Deputy Chairman of the Committee on Religious Affairs, Regulation of Traditions, Celebrations and Ceremonies under the Government of Bar
            “We wait,” said Tibor Halmos, Assistant Minister for Multilateral Affairs, Regional Co-operation and Security Policy. => d;We wait,;Tibor Halmos;Assistant Minister for Multilateral Affairs, Regional Co-operation and Security Policy
            “We wait,” said Tibor Halmos, Minister for Human Rights and Refugees of Bosnia and Herzegovina. => d;We wait,;Tibor Halmos;Minister for Human Rights and Refugees of Bosnia and Herzegovina
            “We wait,” said Tibor Halmos, Minister of Agriculture, Forestry and Water Economy of North Macedonia, and left. => d;We wait,;Tibor Halmos;Minister of Agriculture, Forestry and Water Economy of North Macedonia
            “We wait,” said Tibor Halmos, Secretary of State at the Ministry of Labour, Health and Social Protection of Moldova. => d;We wait,;Tibor Halmos;Secretary of State at the Ministry of Labour, Health and Social Protection of Moldova
            The Ministry of Labour, Health and Social Protection spoke of “a night without lamps”. => p;a night without lamps;Ministry of Labour, Health and Social Protection;
            Officials from the Ministries of Justice, Health and Education spoke of “a night without lamps”. => p;a night without lamps;nil;Officials from the Ministries of Justice, Health and Education
            """))
    func `an office that a sentence is about leads to its holder`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            His neighbour at the table found the bread “far too salty”. => p;far too salty;nil;His neighbour at the table
            A woman at the table called it “far too salty”. => p;far too salty;nil;A woman at the table
            A guest at the round table called it “far too salty”. => p;far too salty;nil;A guest
            Two armed guards denied the crew passage, citing “orders from below”. => p;orders from below;nil;Two armed guards
            Three masked men told the crew to leave, citing “orders from below”. => p;orders from below;nil;Three masked men
            Several displaced residents spoke of “orders from below”. => p;orders from below;nil;Several displaced residents
            One asked guests whether “the well is open”. => d;the well is open;nil;One
            A uniformed guard said: “The well is closed.” => d;The well is closed.;nil;A uniformed guard
            Two visibly tired guards said: “The well is closed.” => d;The well is closed.;nil;Two visibly tired guards
            One of the guards at the gate said: “The well is closed.” => d;The well is closed.;nil;One of the guards at the gate
            One of them said: “The well is closed.” => d;The well is closed.;nil;One of them
            An unidentified member of the armed formations told the patrol: “The well is closed.” => d;The well is closed.;nil;An unidentified member of the armed formations
            A man in military-type clothing said: “The well is closed.” => d;The well is closed.;nil;A man in military-type clothing
            “We wait,” said a woman in her late sixties. => d;We wait,;nil;a woman in her late sixties
            “We wait,” said Ana Orr in her opening remarks. => d;We wait,;Ana Orr;
            A man in his twenties said: “We wait.” => d;We wait.;nil;A man in his twenties
            “We wait,” said a woman in her sixties who did not give her name. => d;We wait,;nil;a woman in her sixties who did not give her name
            “We wait,” says one of them. => d;We wait,;nil;one of them
            “We wait,” another participant from Kotor added. => d;We wait,;nil;another participant from Kotor
            “We wait,” a resident of Bar told the monitors. => d;We wait,;nil;a resident of Bar
            “We wait,” a 60-year-old woman told the monitors. => d;We wait,;nil;a 60-year-old woman
            An elderly couple told the monitors that “the road is long”. => d;the road is long;nil;An elderly couple
            The driver of a lorry told the monitors that “the road is long”. => d;the road is long;nil;The driver of a lorry
            A representative of the Ministry of Water said that “the road is long”. => d;the road is long;nil;A representative of the Ministry of Water
            The owner of the shop, a man of about fifty, said that “the road is long”. => d;the road is long;nil;The owner of the shop, a man of about fifty
            Most of the participants described the day as “long but worth it”. => p;long but worth it;nil;Most of the participants
            Some participants called it “a night without lamps”. => p;a night without lamps;nil;Some participants
            Eleven-year-old Sanja called it “a night without lamps”. => p;a night without lamps;Sanja;
            Two members of an armed group in a black car warned the patrol that “the road is long”. => d;the road is long;nil;Two members of an armed group in a black car
            Both mayors called it “a night without lamps”. => p;a night without lamps;nil;Both mayors
            The three judges called it “a night without lamps”. => p;a night without lamps;nil;The three judges
            The participants called it “a night without lamps”. => p;a night without lamps;nil;The participants
            At a checkpoint near Bar the guards told the SMM that it was “a closed zone”, citing “orders from above”. => p;a closed zone;nil;the guards || p;orders from above;nil;the guards
            Armed men told the patrol that the road was “a closed zone”. => p;a closed zone;nil;Armed men
            A guard told the SMM that a mine “had gone off at night”. => p;had gone off at night;nil;A guard
            Residents told the SMM that they had “not slept since Monday”. => p;not slept since Monday;nil;Residents
            The commander of the post told the SMM that the road was “a closed zone”. => p;a closed zone;nil;The commander of the post
            Medical staff at the hospital in Bar told the SMM that the man had “asked for tea”. => p;asked for tea;nil;Medical staff at the hospital in Bar
            A doctor at the hospital in Bar told the SMM that the man had “asked for tea”. => p;asked for tea;nil;A doctor at the hospital in Bar
            The SMM saw a sign reading “Mines”. => -
            Two men wearing military-type clothing stopped the patrol, saying that “the road is closed”. => d;the road is closed;nil;Two men wearing military-type clothing
            """))
    func `people without names keep what tells them apart`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
