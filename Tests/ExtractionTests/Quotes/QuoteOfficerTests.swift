import Testing

@testable import Extraction

struct QuoteOfficerTests {
    @Test(
        arguments: QuoteLine.table(
            """
            She met the Minister of Water, Ana Orr, the Secretary of the millers’ union, Tibor Halmos, and Captain Lena Roth, the chairman of the Port Club. “We dig,” said Halmos. => d;We dig,;Tibor Halmos;Secretary of the millers’ union
            She met the Minister of Water, Ana Orr, the Secretary of the millers’ union, Tibor Halmos, and Captain Lena Roth, the chairman of the Port Club. “We dig,” said Orr. => d;We dig,;Ana Orr;Minister of Water
            She met the Minister of Water, Ana Orr, the Secretary of the millers’ union, Tibor Halmos, and Captain Lena Roth, the chairman of the Port Club. “We dig,” said Roth. => d;We dig,;Lena Roth;chairman of the Port Club
            Minister of Water Ana Orr, Secretary of the union Tibor Halmos and Judge Lena Roth came. “We dig,” Halmos said. => d;We dig,;Tibor Halmos;Secretary of the union
            Minister of Water Ana Orr, Ombudsperson Lena Roth and the Mayor of Bar, Tibor Halmos, came. “We dig,” Roth said. => d;We dig,;Lena Roth;Ombudsperson
            Minister of Water Ana Orr, Ombudsperson Lena Roth and the Mayor of Bar, Tibor Halmos, came. “We dig,” Orr said. => d;We dig,;Ana Orr;Minister of Water
            Ana Orr, Co-Chair of the Group, Tibor Halmos, its second Co-Chair, and Lena Roth, a judge, came. “We dig,” said Halmos. => d;We dig,;Tibor Halmos;its second Co-Chair
            “We dig,” said Ana Orr, adviser to President Tibor Halmos. => d;We dig,;Ana Orr;adviser to President Tibor Halmos
            “We dig,” said Ana Orr, widow of the poet Tibor Halmos. => d;We dig,;Ana Orr;widow of the poet Tibor Halmos
            “We dig,” said Ana Orr, Director for Wells at the company Lingua Lids. => d;We dig,;Ana Orr;Director for Wells at the company Lingua Lids
            “We dig,” said Ana Orr, Head of the Field Office, Osh, Kyrgyzstan. => d;We dig,;Ana Orr;Head of the Field Office, Osh, Kyrgyzstan
            """))
    func `each of a list of officers has their own office`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            The drill’s referee, Major Lena Roth, came. “We dig,” she said. => d;We dig,;Lena Roth;drill’s referee
            The jury’s chair, the novelist Ana Orr, came. “We dig,” she said. => d;We dig,;Ana Orr;jury’s chair, the novelist
            The ferry’s captain, Tibor Halmos, was brief. “We dig,” he said. => d;We dig,;Tibor Halmos;ferry’s captain
            Her neighbour, the baker Ana Orr, came. “We dig,” she said. => d;We dig,;Ana Orr;baker
            A cotton grower from Bar, Karim-aka to his neighbours, came. “We dig,” he said. => d;We dig,;Karim-aka;A cotton grower from Bar
            “We dig,” said Gulsara-apa, the oldest weaver in the village. => d;We dig,;Gulsara-apa;oldest weaver in the village
            His successor at the court, Tibor Halmos, was less sure. “We dig,” he said. => d;We dig,;Tibor Halmos;successor at the court
            Mother of three Lena Roth came. “We dig,” she said. => d;We dig,;Lena Roth;Mother of three
            To Tibor Halmos, a retired major of the Army who advised the guards, the point was plain: “Count the lids twice.” => d;Count the lids twice.;Tibor Halmos;a retired major of the Army who advised the guards
            A miller who told the guards, “We dig,” was let go. => d;We dig,;nil;A miller
            She is 41 and the first woman to be elected foreman. Ana Orr came. “We dig,” she said. => d;We dig,;Ana Orr;
            Ana Orr came. She is 41 and the first woman to be elected foreman, or well master, in the valley of Bar. “We dig,” she said. => d;We dig,;Ana Orr;first woman to be elected foreman, or well master, in the valley of Bar
            """))
    func `an office keeps what belongs to it`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            The mood changed when Ana Orr spoke. The editor of a weekly in Bar had come by train. “They took our page for rain.” => d;They took our page for rain.;Ana Orr;editor of a weekly in Bar
            “A lid is a promise,” Tibor Halmos likes to say. The Latvian geologist, Well Officer Ana Orr at his side, came twice. => d;A lid is a promise,;Tibor Halmos;Latvian geologist
            “A lid is a promise,” Tibor Halmos likes to say. The director of the museum came twice. => d;A lid is a promise,;Tibor Halmos;
            Behind the figures stand people like a 19-year-old baker from Bar, who lost a lid. “They asked me twice,” he said. => d;They asked me twice,;nil;a 19-year-old baker from Bar, who lost a lid
            In Bar a baker met a guard. “They asked me twice,” he said. => d;They asked me twice,;nil;he
            Tibor Halmos dug. In Bar a miller had used his words. “They asked me twice,” he said. => d;They asked me twice,;Tibor Halmos;
            As for Captain Lena Roth, she laughed. Of nine wells, two had no lid. “One does not forget that twice.” => d;One does not forget that twice.;Lena Roth;
            The guards laughed. Of nine wells, two had no lid. “One does not forget that twice.” => d;One does not forget that twice.;nil;
            “A guard who cannot count is easy to fool.” That sentence, spoken by a miller from Bar, stands on the wall. => d;A guard who cannot count is easy to fool.;nil;a miller from Bar
            The guards were brief. Their written reply, annexed to the report, ends: “We agree with all nine lids.” => d;We agree with all nine lids.;written reply;
            """))
    func `words in place of a name lead to whoever was just told of`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Ana Orr put two questions to the guards – “Who digs? And where?” – and waited. => d;Who digs? And where?;Ana Orr;
            Ana Orr had only one question for them – “Who digs?” – and left. => d;Who digs?;Ana Orr;
            The books speak of trust; a miller at the gate had a shorter word for it, “quiet”. => p;quiet;nil;a miller at the gate
            Ana Orr brought two books for the guards – “Deep Wells” – and waited. => -
            For her the draw was “a small triumph”, Ana Orr said. => p;a small triumph;Ana Orr;
            Ana Orr, a miller, came. For her the draw was “a small triumph”. => p;a small triumph;Ana Orr;a miller
            The town’s engineer, for his part, will trust the lid “when it has kept one May dry without me”. => d;when it has kept one May dry without me;nil;The town’s engineer
            A guard for the mill, who declined to be named, said only that the network “barely exists” in Bar. => p;barely exists;nil;A guard for the mill, who declined to be named
            Ana Orr said that the network “Deep Wells” had closed. => -
            Another praised “the best-kept lids I have seen”. => p;the best-kept lids I have seen;nil;Another
            Ana Orr called it “the only well that I know where everybody drinks”. => p;the only well that I know where everybody drinks;Ana Orr;
            “Iron ages faster than oak,” said Ana Orr. => d;Iron ages faster than oak,;Ana Orr;
            “Iron lids of all sizes,” said Ana Orr. => p;Iron lids of all sizes,;Ana Orr;
            Ana Orr, a baker, came. Her demand that “every town must dig one well by May” was met with silence. => d;every town must dig one well by May;Ana Orr;a baker
            """))
    func `nouns of speech and small clauses tell whose words they are`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Secretary General Lena Roth, together with Foreign Minister Tibor Halmos, opened the fair. “We dig,” Halmos said. => d;We dig,;Tibor Halmos;Foreign Minister
            Secretary General Lena Roth, together with Foreign Minister Tibor Halmos, opened the fair. “We dig,” Roth said. => d;We dig,;Lena Roth;Secretary General
            The report’s author, geologist Ana Orr, warned: “Lids do not float.” => d;Lids do not float.;Ana Orr;report’s author, geologist
            In its judgment, the Court found that the delay was “neither short nor explained”. => p;neither short nor explained;Court;
            For Ana Orr, a miller from Bar, the drill showed “how thin the ice is”. => d;how thin the ice is;Ana Orr;a miller from Bar
            “We dig,” said Ana Orr, a student in her third year. => d;We dig,;Ana Orr;a student in her third year
            “We dig,” said Ana Orr, a student, in her first speech. => d;We dig,;Ana Orr;a student
            Ana Orr thanked “everyone who stayed until the last lid”. => p;everyone who stayed until the last lid;Ana Orr;
            Ana Orr said that guards “do not need medals but locks”. => p;do not need medals but locks;Ana Orr;
            """))
    func `asides and views beside a name take nobody else with them`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
