import Testing

@testable import Extraction

struct QuoteTailTests {
    @Test(
        arguments: QuoteLine.table(
            """
            “My report is short,” said Pia Lindroos, Head of Unit, as she handed over the keys. => d;My report is short,;Pia Lindroos;Head of Unit
            “My report is short,” said Pia Lindroos, Head of Unit, with a smile. => d;My report is short,;Pia Lindroos;Head of Unit
            “My report is short,” said Pia Lindroos, Head of Unit, to laughter. => d;My report is short,;Pia Lindroos;Head of Unit
            “My report is short,” said Pia Lindroos, Head of Unit, via video link from Vienna. => d;My report is short,;Pia Lindroos;Head of Unit
            “My report is short,” said Pia Lindroos, Head of Unit, on behalf of the organizers. => d;My report is short,;Pia Lindroos;Head of Unit
            “My report is short,” said Pia Lindroos, Head of Unit, quoting a proverb. => d;My report is short,;Pia Lindroos;Head of Unit
            “My report is short,” said Pia Lindroos, Head of Unit, referring to the new law. => d;My report is short,;Pia Lindroos;Head of Unit
            “My report is short,” said Pia Lindroos, Head of Unit, when asked about the law. => d;My report is short,;Pia Lindroos;Head of Unit
            “My report is short,” said Pia Lindroos, Head of Unit, back from a visit to Osh. => d;My report is short,;Pia Lindroos;Head of Unit
            “My report is short,” said Pia Lindroos, Head of Unit, visibly tired. => d;My report is short,;Pia Lindroos;Head of Unit
            “My report is short,” said Pia Lindroos, Head of Unit, ten days later. => d;My report is short,;Pia Lindroos;Head of Unit
            “My report is short,” said Pia Lindroos, Head of Unit, earlier this week. => d;My report is short,;Pia Lindroos;Head of Unit
            “My report is short,” said Pia Lindroos, Head of Unit; the others nodded. => d;My report is short,;Pia Lindroos;Head of Unit
            “My report is short,” said Pia Lindroos, Head of Unit, but gave no details. => d;My report is short,;Pia Lindroos;Head of Unit
            “My report is short,” said Pia Lindroos, Head of Unit, whose team counted the wells. => d;My report is short,;Pia Lindroos;Head of Unit
            """))
    func `what follows a role is no part of it`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            The OSCE Mission to Serbia welcomed the law. It called the draft “a step, not a stair”. => p;a step, not a stair;OSCE Mission to Serbia;
            Under Article 4, each State “shall protect its wells”. => -
            Article 4 provides that each State “shall protect its wells”. => p;shall protect its wells;Article 4;
            The Helsinki Final Act says that frontiers are “inviolable”. => p;inviolable;Helsinki Final Act;
            “My report is short,” said Head of Mission Lindroos. => d;My report is short,;Lindroos;Head of Mission
            “My report is short,” said Pia Lindroos, of the Ministry of Water. => d;My report is short,;Pia Lindroos;Ministry of Water
            “My report is short,” said Pia Lindroos, from the Ministry of Water. => d;My report is short,;Pia Lindroos;Ministry of Water
            “My report is short,” said Pia Lindroos, herself a judge. => d;My report is short,;Pia Lindroos;a judge
            “My report is short,” said Pia Lindroos, then a judge in Bar. => d;My report is short,;Pia Lindroos;a judge in Bar
            “My report is short,” said Pia Lindroos, now Head of Unit. => d;My report is short,;Pia Lindroos;Head of Unit
            “My report is short,” said Pia Lindroos, aged 19, a pupil in Bar. => d;My report is short,;Pia Lindroos;a pupil in Bar
            “My report is short,” said Pia Lindroos (19), a pupil in Bar. => d;My report is short,;Pia Lindroos;a pupil in Bar
            “My report is short,” said Pia Lindroos – Head of Unit and a diver. => d;My report is short,;Pia Lindroos;Head of Unit and a diver
            """))
    func `a role is found behind a preposition, an adverb or a dash`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
