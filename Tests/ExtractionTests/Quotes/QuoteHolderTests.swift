import Testing

@testable import Extraction

struct QuoteHolderTests {
    @Test(
        arguments: QuoteLine.table(
            """
            The Chairmanship’s background paper, “Dry Buckets, Wet Boots”, puts the loss at four litres. It notes that “the cheapest lid is the one already there”. => d;the cheapest lid is the one already there;Dry Buckets, Wet Boots;
            The Office had published its study “Silence at the Well” on 3 May. It describes 58 cases and finds that “no fewer than 40 of them ended without a lid”. => d;no fewer than 40 of them ended without a lid;Silence at the Well;
            A survey which the Office carried out in March lists twelve villages, among them Bar and Kotor. It states that “no lid can last if only one side is asked”. => d;no lid can last if only one side is asked;survey;
            A risk assessment that the Ministry commissioned names three streams. It adds that “the fourth one was not visited”. => d;the fourth one was not visited;risk assessment;
            Montenegro’s National Water Strategy, adopted in May 2020, describes wells as “the memory of a village”. => p;the memory of a village;National Water Strategy;
            The Ministry’s annual report describes the lids as “a modest success”. => p;a modest success;Ministry’s annual report;
            Article 4 of the Convention on Wells obliges the parties to provide “safe and easy access” to every rope. => p;safe and easy access;Convention on Wells;
            Paragraph 7 of the Protocol to the Water Treaty, signed in 2015, requires both sides to keep “an open and lit path”. => p;an open and lit path;Protocol to the Water Treaty;
            Chapter 2 of the handbook describes the lid as “a promise made of wood”. => p;a promise made of wood;handbook;
            """))
    func `a paper speaks by its own name, whoever had it out`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Ana Petrov cited a report of the Agency for 2020, according to which guards met 914 visitors, “of whom fourteen had a bucket and none a rope”. => d;of whom fourteen had a bucket and none a rope;report of the Agency;
            He quoted a survey by the Institute, according to which the pumps are “slow but loyal”. => p;slow but loyal;survey by the Institute;
            The final report, of 28 June 2015, contained 29 rules, of which the Central Water Commission says nine were “kept in full or in part”. => p;kept in full or in part;Central Water Commission;
            The Mission raised the matter with the Joint Water Commission, whose duty officer called it “a mix-up between two shifts”. => p;a mix-up between two shifts;nil;duty officer
            Ana Petrov, Head of the Water Unit, met the villagers, whose elder described the pump as “our only clock”. => p;our only clock;nil;elder
            “We paint the lids,” said Ana Petrov, Head of the Water Unit at the Ministry, while Ivan Orlov, Deputy Head of the same Unit, called the paint “a matter of patience”. => d;We paint the lids,;Ana Petrov;Head of the Water Unit at the Ministry || p;a matter of patience;Ivan Orlov;Deputy Head of the same Unit
            “We paint the lids,” said Ana Petrov, a miller, whereas Ivan Orlov, a guard, found the paint “too bright for goats”. => d;We paint the lids,;Ana Petrov;a miller || p;too bright for goats;Ivan Orlov;a guard
            Ana Petrov, while in Bar, called the paint “a matter of patience”. => p;a matter of patience;Ana Petrov;
            The joint observation mission from the OSCE Office for Wells and the Water Assembly noted that the campaign, which ran from May to June, “remained unseen in most villages”. => p;remained unseen in most villages;joint observation mission;
            “We had eleven ropes,” confessed one member from Malta. “We had none,” said another, from Georgia. => d;We had eleven ropes,;nil;one member from Malta || d;We had none,;nil;another, from Georgia
            """))
    func `a relative clause has a subject of its own`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            “A roof is not a rope,” said Hanne Solberg, Project Manager, Water and Well Security, at the OSCE Mission to Montenegro. => d;A roof is not a rope,;Hanne Solberg;Project Manager, Water and Well Security, at the OSCE Mission to Montenegro
            “A roof is not a rope,” said Hanne Solberg, Senior Officer, Rule of Law, with the OSCE Mission in Kosovo, at the opening. => d;A roof is not a rope,;Hanne Solberg;Senior Officer, Rule of Law, with the OSCE Mission in Kosovo
            “It rained on the judges,” said Ivan Orlov, Director, National Water Agency, and Chair, Board of Wells. => d;It rained on the judges,;Ivan Orlov;Director, National Water Agency, and Chair, Board of Wells
            “The wells know no court,” said Tetiana Melnyk, Judge-Speaker, Bar District Court, and member, Council of Judges of Montenegro. => d;The wells know no court,;Tetiana Melnyk;Judge-Speaker, Bar District Court, and member, Council of Judges of Montenegro
            “The wells know no court,” said Ivan Orlov, Judge, Bar District Court, and Ana Petrov nodded. => d;The wells know no court,;Ivan Orlov;Judge, Bar District Court
            My own Director, Ambassador Ana Petrov, said at the launch that “a well that loses its rope in a year has no water problem”. => d;a well that loses its rope in a year has no water problem;Ana Petrov;Director
            “I saw a rope,” said Paula Lindh, Head of the Delegation of the Water Assembly. Her Assembly colleague, Deputy Head of Delegation Georgi Marinov, was less sparing: “Counting took four hours in the cold.” => d;I saw a rope,;Paula Lindh;Head of the Delegation of the Water Assembly || d;Counting took four hours in the cold.;Georgi Marinov;Deputy Head of Delegation
            In a letter to Water Minister Siro Aslan, the OSCE Representative on Freedom of the Wells, Desire Kauppi-Wolf, yesterday asked Bar to renew the ropes. “A rope that has to be earned is a leash,” Kauppi-Wolf wrote. => d;A rope that has to be earned is a leash,;Desire Kauppi-Wolf;OSCE Representative on Freedom of the Wells
            At a meeting with Mayor Ivan Orlov, the Head of the Water Mission, Ambassador Ana Petrov, praised the lids. “They fit at last,” Petrov said. => d;They fit at last,;Ana Petrov;Head of the Water Mission
            """))
    func `an office goes on over commas and belongs to the name beside it`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            «Мы чистим каждый колодец», – сказал Нурбек Осмонов, заместитель директора Департамента воды при Министерстве юстиции. => d;Мы чистим каждый колодец;Нурбек Осмонов;заместитель директора Департамента воды при Министерстве юстиции
            «Мы чистим каждый колодец», – сказал Нурбек Осмонов, директор Департамента воды, при открытии. => d;Мы чистим каждый колодец;Нурбек Осмонов;директор Департамента воды
            «Колодец не ведёт переговоров», – сказал Равшан Маматов, заведующий отделом воды. «Переговоры придётся вести нам». => d;Колодец не ведёт переговоров;Равшан Маматов;заведующий отделом воды || d;Переговоры придётся вести нам;Равшан Маматов;заведующий отделом воды
            """))
    func `a Russian office goes on over its body`(_ line: QuoteLine) {
        #expect(line.found(in: "ru") == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            „Wir reinigen jeden Brunnen“, erklärte die Leiterin der Abteilung für Wasser, Gesandte Verena Holl, bei der Feier. => d;Wir reinigen jeden Brunnen;Verena Holl;Leiterin der Abteilung für Wasser
            Im Landtag fand ein Gespräch statt. Dort nannte die Abgeordnete Wiebke Oltmann den Brunnen „einen kleinen Beitrag mit langer Wirkung“. => p;einen kleinen Beitrag mit langer Wirkung;Wiebke Oltmann;Abgeordnete
            „Wir brauchen ihn in jedem Dorf“, sagte Irmela Sand, Leiterin des Wasserprogramms beim OSZE-Projektkoordinator in Usbekistan. => d;Wir brauchen ihn in jedem Dorf;Irmela Sand;Leiterin des Wasserprogramms beim OSZE-Projektkoordinator in Usbekistan
            „Wir brauchen ihn in jedem Dorf“, sagte Irmela Sand, Leiterin des Wasserprogramms, beim Treffen. => d;Wir brauchen ihn in jedem Dorf;Irmela Sand;Leiterin des Wasserprogramms
            """))
    func `a German office goes on over its body`(_ line: QuoteLine) {
        #expect(line.found(in: "de") == line.expected)
    }
}
