import Interchange
import Testing

@testable import Extraction

/// Somebody new without a name, terms nobody says, and marks that are half lost.
struct QuoteStrangerTests {
    @Test(
        arguments: QuoteLine.table(
            """
            “Rain is late,” said Lena Orr, a miller.¶Another farmer told the fair that he had dug at night. “I dug because my goats wanted to drink.” => d;Rain is late,;Lena Orr;a miller || d;I dug because my goats wanted to drink.;nil;Another farmer
            “Rain is late,” said Lena Orr, a miller. A teacher said that the lids were dear. “I paid for mine with eggs.” => d;Rain is late,;Lena Orr;a miller || d;I paid for mine with eggs.;nil;A teacher
            “Rain is late,” said Tibor Halmos, a miller. The fair closed late; in one of the rows a farmer simply refused to leave. “I did not know that I could,” he said. => d;Rain is late,;Tibor Halmos;a miller || d;I did not know that I could,;nil;a farmer
            “Rain is late,” said Tibor Halmos, a miller. In Bar a teacher closed the well. “I did not know that I could,” he said. => d;Rain is late,;Tibor Halmos;a miller || d;I did not know that I could,;nil;a teacher
            “Rain is late,” said Tibor Halmos, a miller. In Bar a teacher met a farmer. “I did not know that I could,” he said. => d;Rain is late,;Tibor Halmos;a miller || d;I did not know that I could,;Tibor Halmos;a miller
            “Rain is late,” said Lena Orr, a miller. Two farmers said that the lids were dear. “I paid for mine with eggs.” => d;Rain is late,;Lena Orr;a miller || d;I paid for mine with eggs.;Lena Orr;a miller
            """))
    func `speaks where a sentence tells of one alone`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            The code of the fair speaks of “closed wells”, a term that no farmer had heard. => -
            The Mayor spoke of “soft lids”, a nickname from her school. => -
            It is a bay that the capital calls “down there somewhere”. => -
            It is a mill which the neighbours call “the old crow”. => -
            Lena Orr, a miller, spoke of “closed wells”, a habit of the south. => p;closed wells;Lena Orr;a miller
            It is a bay that Lena Orr, a miller, called “our only sea”. => p;our only sea;Lena Orr;a miller
            """))
    func `says no term and no byname`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Lena Orr, a miller, said: The cheapest way to dig is to wait.” => d;The cheapest way to dig is to wait.;Lena Orr;a miller
            Tibor Halmos of the River Fund warned: A well is no bank.” => d;A well is no bank.;Tibor Halmos;River Fund
            “I like every lid that fits,” Lena Orr said. “and I shall close each of them at night.” => d;I like every lid that fits,;Lena Orr; || d;and I shall close each of them at night.;Lena Orr;
            “But put it down anyway,” Lena Orr said. => d;But put it down anyway,;Lena Orr;
            The authors of the survey write that rain is “no cure for thirst, only its rest”. => p;no cure for thirst, only its rest;nil;The authors of the survey
            The akimat promised lids “before the first rain”. => p;before the first rain;akimat;
            The fair had one rule: bring a lid” => -
            “I like every lid that fits,” Lena Orr said. The list says “and so on”. => d;I like every lid that fits,;Lena Orr; || p;and so on;list;
            """))
    func `speaks where marks, verbs and bodies are out of the ordinary`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test func `is heard in a headline without its stop`() {
        let line = QuoteLine(
            text: "Lena Orr, a miller, warned them: “Nobody gives you a lid, you take it.”", expected: "")
        let title = "“Nobody gives you a lid, you take it”: farmers meet in Bar"
        let found = QuoteFinder().quotations(in: line.prose(title: title))
        #expect(found.map { $0.speaker?.name } == ["Lena Orr", "Lena Orr"])
        let same = QuoteFinder().quotations(in: line.prose(title: "“Nobody gives you a lid, you take it.”"))
        #expect(same.count == 1)
    }
}
