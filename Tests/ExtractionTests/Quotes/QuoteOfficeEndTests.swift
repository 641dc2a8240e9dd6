import Interchange
import Testing

@testable import Extraction

/// Where the words for an office begin and end.
struct QuoteOfficeEndTests {
    @Test(
        arguments: QuoteLine.table(
            """
            “The lids are dear,” said Lena Orr, acting BRO Project Keeper in Bar. => d;The lids are dear,;Lena Orr;acting BRO Project Keeper in Bar
            “The lids are dear,” said Lena Orr, acting BRO Project Co-ordinator in Bar. => d;The lids are dear,;Lena Orr;acting BRO Project Co-ordinator in Bar
            “The lids are dear,” said Lena Orr, outgoing Head of the River Fund. => d;The lids are dear,;Lena Orr;outgoing Head of the River Fund
            “The lids are dear,” said Lena Orr, incoming BRO Deputy Director. => d;The lids are dear,;Lena Orr;incoming BRO Deputy Director
            “The lids are dear,” said Lena Orr, thanking Mayor Tibor Halmos. => d;The lids are dear,;Lena Orr;
            “The lids are dear,” said Lena Orr, opening the BRO Conference in Bar. => d;The lids are dear,;Lena Orr;
            “The lids are dear,” said Lena Orr, leaving BRO Directors no choice. => d;The lids are dear,;Lena Orr;
            “The lids are dear,” said Lena Orr, Lecturer and Head of the Master of Arts Programme – Politics and Peace, River Academy in Bar. => d;The lids are dear,;Lena Orr;Lecturer and Head of the Master of Arts Programme – Politics and Peace, River Academy in Bar
            “The lids are dear,” said Lena Orr, Head of the Water Programme – Tibor Halmos, River Academy, nodded. => d;The lids are dear,;Lena Orr;Head of the Water Programme
            Lena Orr, Head of the Water Programme – a miller by trade – said: “The lids are dear.” => d;The lids are dear.;Lena Orr;Head of the Water Programme
            The Director of Wells, Ministry of Water of Malta, Lena Orr, put it bluntly: “The lids are dear.” => d;The lids are dear.;Lena Orr;Director of Wells, Ministry of Water of Malta
            “The lids are dear,” said the Head of Unit, River Agency, Lena Orr. => d;The lids are dear,;Lena Orr;Head of Unit, River Agency
            The Deputy Director, BRO Secretariat, Tibor Halmos, said: “The lids are dear.” => d;The lids are dear.;Tibor Halmos;Deputy Director, BRO Secretariat
            The Director of Wells, Minister of Water Lena Orr and a guard said: “The lids are dear.” => d;The lids are dear.;nil;a guard
            The Director of Wells, Lena Orr, said: “The lids are dear.” => d;The lids are dear.;Lena Orr;Director of Wells
            In Bar, Deputy Minister of Water Affairs of Malta Egidija Halmos opened a fair. “The lids are dear,” said the Deputy Minister. => d;The lids are dear,;Egidija Halmos;Deputy Minister of Water Affairs of Malta
            On 4 May in Bar, Director of Fisheries of Norway Xavan Halmos opened a fair. “The lids are dear,” said Halmos. => d;The lids are dear,;Xavan Halmos;Director of Fisheries of Norway
            In Bar, Head of Mission Blue Wells opened a fair. “The lids are dear,” said Lena Orr. => d;The lids are dear,;Lena Orr;
            The Special Representative of the Fund on the dispute dealt with by the River Union, Ambassador Jan Halmos, opened the well. “The lids are dear,” said Ambassador Halmos. => d;The lids are dear,;Jan Halmos;Special Representative of the Fund on the dispute dealt with by the River Union
            The Adviser on the wells dug by the Union, Lena Orr, said: “The lids are dear.” => d;The lids are dear.;Lena Orr;Adviser on the wells dug by the Union
            The Representative for the road closed by the Ministry of Water, Tibor Halmos, said: “The lids are dear.” => d;The lids are dear.;Tibor Halmos;Representative for the road closed by the Ministry of Water
            The Representative of the Fund was joined by the Mayor of Bar, Tibor Halmos, who said: “The lids are dear.” => d;The lids are dear.;Tibor Halmos;Mayor of Bar
            “The lids are dear,” said Lena Orr, Head of the Arts Programme – Rivers and Lakes, Water Academy in Bar. => d;The lids are dear,;Lena Orr;Head of the Arts Programme – Rivers and Lakes, Water Academy in Bar
            """))
    func `an office keeps its body, its task and the participle before it`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Lena Orr, who is 22 and has two goats, dug. “The lids are dear,” said Orr. => d;The lids are dear,;Lena Orr;
            Lena Orr, who was nineteen when she dug, laughed. “The lids are dear,” said Orr. => d;The lids are dear,;Lena Orr;
            Lena Orr, who is 34, laughed. “The lids are dear,” said Orr. => d;The lids are dear,;Lena Orr;
            Lena Orr, who runs a mill in Bar, laughed. “The lids are dear,” said Orr. => d;The lids are dear,;Lena Orr;runs a mill in Bar
            “The lids are dear,” said Lena Orr, Captain in the River Guard, the only woman among the guests. => d;The lids are dear,;Lena Orr;Captain in the River Guard
            “The lids are dear,” said Tibor Halmos, keeper of the mill, the oldest man in the row. => d;The lids are dear,;Tibor Halmos;keeper of the mill
            The man, Tibor Halmos, received them at the well. “The lids are dear,” he said. => d;The lids are dear,;Tibor Halmos;
            The woman, Lena Orr, laughed. “The lids are dear,” she said. => d;The lids are dear,;Lena Orr;
            The man from Bar, Tibor Halmos, laughed. “The lids are dear,” he said. => d;The lids are dear,;Tibor Halmos;man from Bar
            The miller, Tibor Halmos, laughed. “The lids are dear,” he said. => d;The lids are dear,;Tibor Halmos;
            A miller from Bar, who had followed the talk from the wall, said: “The lids are dear.” => d;The lids are dear.;nil;A miller from Bar
            A miller from Bar, who had asked not to be named, said: “The lids are dear.” => d;The lids are dear.;nil;A miller from Bar, who had asked not to be named
            A miller from Bar, who has dug nine wells, said: “The lids are dear.” => d;The lids are dear.;nil;A miller from Bar, who has dug nine wells
            A miller, who had also walked from Bar, said: “The lids are dear.” => d;The lids are dear.;nil;A miller
            """))
    func `an age, a sex and a deed are no office`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
