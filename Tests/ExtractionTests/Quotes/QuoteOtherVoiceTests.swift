import Testing

@testable import Extraction

struct QuoteOtherVoiceTests {
    @Test(
        arguments: QuoteLine.table(
            """
            “Ropes need hands,” replied his opposite number from Bar, Ana Orlan. => d;Ropes need hands,;Ana Orlan;his opposite number from Bar
            Her sister, Olena, came late. “Ropes need hands,” Olena said. => d;Ropes need hands,;Olena;Her sister
            Quoting her sister, Ana Orr said that “ropes need hands”. => d;ropes need hands;Ana Orr;
            Anna Orr, a diver, and Tibor Halmos, a baker, disagreed. “Ropes need hands,” she said. Her colleague was calmer. “Knots hold by themselves.” => d;Ropes need hands,;Anna Orr;a diver || d;Knots hold by themselves.;Tibor Halmos;a baker
            Ana Orr, a diver, came. “Ropes need hands,” she said. Her colleague said: “Knots hold by themselves.” => d;Ropes need hands,;Ana Orr;a diver || d;Knots hold by themselves.;nil;Her colleague
            Ana Orr, a diver, came.¶One passenger, a retired nurse, had paid twice. “The rope was new,” she told Orr. => d;The rope was new,;nil;One passenger, a retired nurse
            Ana Orr, a diver, came.¶One passenger had asked Maria Halm. “The rope was new,” she said. => d;The rope was new,;Maria Halm;
            Tibor Halmos, a baker, came.¶Former inmate Olena, 34, was less sure. “The rope was new,” she said. => d;The rope was new,;Olena;Former inmate
            “Ropes need hands,” Port Director, former Rope Minister Ana Orr said. => d;Ropes need hands,;Ana Orr;Port Director, former Rope Minister
            “Ropes need hands,” joked one of the divers, police captain Ana Orr. => d;Ropes need hands,;Ana Orr;police captain
            The Mayor met rope ecologist Dr Tibor Halmos. “Ropes need hands,” he said. => d;Ropes need hands,;Tibor Halmos;rope ecologist
            The Mayor met the ecologist Dr Tibor Halmos. “Ropes need hands,” he said. => d;Ropes need hands,;Tibor Halmos;ecologist
            “Ropes need hands”, Ana Orr, Head of Ropes and Sails, Anti-Rot and Knots Department, agreed. => d;Ropes need hands;Ana Orr;Head of Ropes and Sails, Anti-Rot and Knots Department
            “Ropes need hands,” Ana Orr, a diver, said; her elder colleague, Tibor Halmos, spoke of “a fair without wind”. => d;Ropes need hands,;Ana Orr;a diver || p;a fair without wind;Tibor Halmos;her elder colleague
            “Hold me up”, said Ana Orr. => p;Hold me up;Ana Orr;
            “Hold me to it”, said Ana Orr. => d;Hold me to it;Ana Orr;
            For Rope Manager Ana Orr, who has run the fair since May, the point lies elsewhere. “Nobody should pull alone.” => d;Nobody should pull alone.;Ana Orr;Rope Manager
            Captain Ana Orr, who leads the crew and who, at dawn, ties the knots, spoke last. “Ropes need hands,” she said. => d;Ropes need hands,;Ana Orr;leads the crew
            Ana Orr – and a former diver herself – explained the plan: “Ropes need hands.” => d;Ropes need hands.;Ana Orr;
            Tibor Halmos, who has sailed since May, laughed. Asked why, the fisherman shrugged. “Ropes need hands,” he said. => d;Ropes need hands,;Tibor Halmos;has sailed since May
            According to a Rope Union survey, printed in May, ropes are old. It finds that “the knot is not the problem”. => d;the knot is not the problem;Rope Union survey;
            She pointed to a paper of May, “Ropes and Sails”, which reads: “No rope without hands.” => p;No rope without hands.;Ropes and Sails;
            “Ropes need hands,” he said, and Ana Orr added: “And knots need eyes.” => d;Ropes need hands,;nil;he || d;And knots need eyes.;Ana Orr;
            """))
    func `relations, unnamed subjects and longer offices lead to the speaker`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
