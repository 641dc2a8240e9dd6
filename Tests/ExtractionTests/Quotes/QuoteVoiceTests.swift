import Testing

@testable import Extraction

struct QuoteVoiceTests {
    @Test(
        arguments: QuoteLine.table(
            """
            “Ropes need hands,” said Ana Orr-Halm, a diver.¶“They fray,” Orr Halm noted. => d;Ropes need hands,;Ana Orr-Halm;a diver || d;They fray,;Ana Orr-Halm;a diver
            “Ropes need hands,” said Ana Orr Halm, a diver.¶“They fray,” Ms. Orr-Halm noted. => d;Ropes need hands,;Ana Orr Halm;a diver || d;They fray,;Ana Orr Halm;a diver
            “Ropes need hands,” said Ana-Maria Orr, a diver.¶“They fray,” Maria Orr noted. => d;Ropes need hands,;Ana-Maria Orr;a diver || d;They fray,;Maria Orr;
            “Ropes need hands,” said Luca de’ Bardi, a diver from Bar. => d;Ropes need hands,;Luca de’ Bardi;a diver from Bar
            “Ropes need hands,” said Luca de' Bardi. => d;Ropes need hands,;Luca de' Bardi;
            “Ropes need hands,” the divers’ teacher said. => d;Ropes need hands,;nil;the divers’ teacher
            “Ropes need hands,” said Commissioner af Berg. => d;Ropes need hands,;af Berg;Commissioner
            “Ropes need hands,” said the Mayor of Berg. => d;Ropes need hands,;nil;the Mayor of Berg
            Olena, a rope maker from Bar, came late. “Ropes need hands,” Olena said. => d;Ropes need hands,;Olena;a rope maker from Bar
            Spring, a season of winds, came late. “Ropes need hands,” Olena said. => d;Ropes need hands,;Olena;
            """))
    func `a name keeps its first full form whatever joins its parts`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Ambassador Nuala Orr, who heads the Centre, came. “Ropes need hands,” said the Head of the OSCE Centre in Bar. => d;Ropes need hands,;Nuala Orr;Head of the OSCE Centre in Bar
            Nuala Orr, a diver, came. “Ropes need hands,” said the Head of the OSCE Centre in Bar. => d;Ropes need hands,;Head of the OSCE Centre in Bar;
            Mayor of Bar Tibor Halmos and the Head of the Mission, Ambassador Maria Orr, came. “Ropes need hands,” he said. => d;Ropes need hands,;Tibor Halmos;Mayor of Bar
            His counterpart from Bar, Dr. Emir Halmos, nods. “Ropes need hands,” he says. => d;Ropes need hands,;Emir Halmos;His counterpart from Bar
            The fund and a retired notary from Bar, Tibor Halmos, paid. “Ropes need hands,” joked Halmos. => d;Ropes need hands,;Tibor Halmos;a retired notary from Bar
            “Ropes need hands,” sighs Bar’s mayor, Tibor Halmos. => d;Ropes need hands,;Tibor Halmos;Bar’s mayor
            “Ropes need hands,” said Ana Orr, Deputy Director (Sails) of the Rope House. => d;Ropes need hands,;Ana Orr;Deputy Director (Sails) of the Rope House
            “Ropes need hands,” said Ana Orr, Deputy Director (of late) of the Rope House. => d;Ropes need hands,;Ana Orr;Deputy Director
            The Rope Fund and a retired notary from Kotor, Tibor Halmos, paid. “Ropes need hands,” joked Halmos. => d;Ropes need hands,;Tibor Halmos;a retired notary from Kotor
            “Ropes need hands,” Orlan retorted. => d;Ropes need hands,;Orlan;
            Nuala Orr, a diver, came. According to her, “the rope is older than the bridge.” => d;the rope is older than the bridge.;Nuala Orr;a diver
            “Ropes need hands,” said Zulfiya To‘raqulova, a diver. => d;Ropes need hands,;Zulfiya To‘raqulova;a diver
            The Head of the working group, Tibor Halmos-Orr, pointed out that ropes fray. “Ropes need hands,” he recalled. => d;Ropes need hands,;Tibor Halmos-Orr;Head of the working group
            The Head of the Bay Rope Office (BRO), Tibor Halmos, came. “Ropes need hands,” Halmos said. => d;Ropes need hands,;Tibor Halmos;Head of the Bay Rope Office
            The Bay Rope Office (BRO), Tibor Halmos said, closed. “Ropes need hands,” Halmos said. => d;Ropes need hands,;Tibor Halmos;
            A sailor told the crew to wait and, after half an hour, sent it home, citing “tides”. => p;tides;nil;A sailor
            According to a diver, “the rope is older than the bridge.” => d;the rope is older than the bridge.;nil;a diver
            “Ropes need hands.” With these words Nuala Orr closed the fair. => d;Ropes need hands.;Nuala Orr;
            """))
    func `an office and a pronoun lead to whoever bears the name`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            The Final Review of the Rope Project finds that “no knot is idle”, yet it warns that “the old rope is thin”. => d;no knot is idle;Final Review of the Rope Project; || d;the old rope is thin;Final Review of the Rope Project;
            The report on the 3 May vote finds that “no knot is idle”. => d;no knot is idle;report;
            The manual, which Ana Orr co-wrote, opens with the sentence, “Ropes need hands.” => d;Ropes need hands.;manual;
            The fair opens with the play “Ropes and Sails”. => -
            The jury described the knot as “short, strong and easy to teach”. => p;short, strong and easy to teach;jury;
            The panel called the knot “a small wonder”. => p;a small wonder;panel;
            The committee noted that “the knot holds”. => d;the knot holds;committee;
            The chair of the jury called the knot “a small wonder”. => p;a small wonder;nil;The chair of the jury
            The rope report draws attention to “the thin line between knot and noose”. => p;the thin line between knot and noose;rope report;
            The Fund sent a mission to Bar in June; the rope report draws attention to “the thin line between knot and noose”. => p;the thin line between knot and noose;rope report;
            The Rope Guidelines recommend that schools “mark, not mend” old knots. => p;mark, not mend;Rope Guidelines;
            The OSCE Mission to Bosnia and Herzegovina paid.¶The Mission said it gave “ropes, maps and time”. => p;ropes, maps and time;OSCE Mission to Bosnia and Herzegovina;
            The conclusions adopted at the fair state that “every rope shall receive a tag within a week”. => d;every rope shall receive a tag within a week;conclusions;
            The guidelines stress that “no knot is idle”. => d;no knot is idle;guidelines;
            The State budget pays for “Ropes and Sails”. => -
            The members state their names before the play “Ropes and Sails”. => -
            The OSCE Mission to Serbia and Ana Orr paid.¶The Mission said it gave “ropes, maps and time”. => p;ropes, maps and time;OSCE Mission to Serbia;
            """))
    func `a document and a body speak with their whole name`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            “Donors love a bridge,” said Ana Orr. => d;Donors love a bridge,;Ana Orr;
            “And a bear,” said Ana Orr. => p;And a bear,;Ana Orr;
            He replied that “people catch their boats”. => d;people catch their boats;nil;He
            He spoke of “lessons worth the wait”. => p;lessons worth the wait;nil;He
            He noted that “papers answer the mayor faster than they answer the child”. => d;papers answer the mayor faster than they answer the child;nil;He
            He praised “bridges without a toll”. => p;bridges without a toll;nil;He
            He wrote that “nets which lie idle teach the crew nothing”. => d;nets which lie idle teach the crew nothing;nil;He
            He wrote that “boats which stay ashore rot the pier”. => d;boats which stay ashore rot the pier;nil;He
            He wrote of “nets which teach the crew”. => p;nets which teach the crew;nil;He
            He wrote of “nets which the crew mend every night”. => p;nets which the crew mend every night;nil;He
            He noted “the cost of old sails”. => p;the cost of old sails;nil;He
            """))
    func `a plural and an object make a clause of the word between`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            «Я не ждала дождя, – призналась Анна Орлова. – Теперь идти». => d;Я не ждала дождя,;Анна Орлова; || p;Теперь идти;Анна Орлова;
            «Мы не ждали дождя – он пришёл сам», – сказала Анна Орлова. => d;Мы не ждали дождя – он пришёл сам;Анна Орлова;
            """))
    func `an attribution between dashes cuts a quote in two`(_ line: QuoteLine) {
        #expect(line.found(in: "ru") == line.expected)
    }

    @Test(arguments: [
        "“", "“a” ", "“a, ", "said “a” ", "”, ", "«a” ", "Ana Orr said “b c”, ", "the Mission said “b c” ",
    ])
    func `one long paragraph takes no more than its length in time`(_ unit: String) {
        let text = String(repeating: unit, count: 24_000 / unit.utf8.count)
        let prose = QuoteLine(text: text, expected: "").prose()
        let taken = ContinuousClock().measure { _ = QuoteFinder().quotations(in: prose) }
        // A quadratic pass took minutes in a debug build; a linear one takes under a second.
        #expect(taken < .seconds(20))
    }
}
