import Testing

@testable import Extraction

struct QuoteCompatriotTests {
    @Test(
        arguments: QuoteLine.table(
            """
            Tibor Halmos, Canadian Co-Chair of the Well Group, and Ana Orr, its Maltese Co-Chair, came to Bar. “Rain is late,” said the Canadian. => d;Rain is late,;Tibor Halmos;Canadian Co-Chair of the Well Group
            Tibor Halmos, Co-Chair for Canada, and Ana Orr, Co-Chair for Malta, came to Bar. “Rain is late,” said the Canadian, “and cold.” => d;Rain is late,;Tibor Halmos;Co-Chair for Canada || p;and cold.;Tibor Halmos;Co-Chair for Canada
            Tibor Halmos left the hall at noon. “Rain is late,” the Norwegian said. => d;Rain is late,;Tibor Halmos;
            “Rain is late,” the Norwegian Mission said. => d;Rain is late,;Norwegian Mission;
            “Rain is late,” said the Norwegian. => d;Rain is late,;Norwegian;
            """))
    func `a word for somebody of a State stands for the one who was told of`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            “Rain is late,” said Lucía de los Montes Orr, a miller. => d;Rain is late,;Lucía de los Montes Orr;a miller
            “Rain is late,” said Padraig Mac an Tuile, Head of the Office. => d;Rain is late,;Padraig Mac an Tuile;Head of the Office
            “Rain is late,” Daniyar uulu Azamat, keeper of the well, said. => d;Rain is late,;Daniyar uulu Azamat;keeper of the well
            Ana Orr gave Tibor Halmos an Apple. “Rain is late,” she said. => d;Rain is late,;Ana Orr;
            """))
    func `small words that belong to a name join it`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            “Rain is late,” says Tibor Halmos, who feeds ten donkeys and, at 80, a parrot with one wing. => d;Rain is late,;Tibor Halmos;feeds ten donkeys and, at 80, a parrot with one wing
            “Rain is late,” says Tibor Halmos, who feeds ten donkeys, smiling. => d;Rain is late,;Tibor Halmos;feeds ten donkeys
            Lena Orr, who was his deputy and his cook, as she admits, came last. “Rain is late,” she said. => d;Rain is late,;Lena Orr;his deputy and his cook
            Lena Orr opened the gate. She is 40 and the first woman to be elected Mayor of Bar. “Rain is late,” she said. => d;Rain is late,;Lena Orr;first woman to be elected Mayor of Bar
            Lena Orr opened the gate. She is 40 and tired. “Rain is late,” she said. => d;Rain is late,;Lena Orr;
            “Rain is late,” said Lena Orr, the first woman to be elected Mayor of Bar. => d;Rain is late,;Lena Orr;first woman to be elected Mayor of Bar
            """))
    func `what a clause says of somebody is whole and without its verb`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            “Rain is late,” conceded, not without pride, Captain Tibor Halmos, a miller. => d;Rain is late,;Tibor Halmos;a miller
            Lena Orr spoke last. “Rain is late,” she said; and, after the kettle had sung: “But do dig the wells.” => d;Rain is late,;Lena Orr; || d;But do dig the wells.;nil;
            Lena Orr spoke last. She corrects him: “Rain is late.” => d;Rain is late.;Lena Orr;
            The Mayor of Bar, Lena Orr, came by boat. All had ten minutes. The Mayor used two: “Rain is late, and wells need lids.” => d;Rain is late, and wells need lids.;Lena Orr;Mayor of Bar
            Lena Orr came by boat. Nine lists had a hole where the price should be. “We forgot the lids of the wells.” => d;We forgot the lids of the wells.;Lena Orr;
            """))
    func `adverbials before a name are passed, and things are nobody`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
