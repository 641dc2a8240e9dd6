import Testing

@testable import Extraction

struct QuoteFragmentTests {
    @Test(
        arguments: QuoteLine.table(
            """
            Tibor Halmos, a miller, replied that his village would “gladly do both”. => p;gladly do both;Tibor Halmos;a miller
            Tibor Halmos, a miller, said that Bar had “never once seen such a lid”. => p;never once seen such a lid;Tibor Halmos;a miller
            Tibor Halmos, a miller, said that he could “hardly have slept less”. => p;hardly have slept less;Tibor Halmos;a miller
            Tibor Halmos, a miller, said that “families do both”. => d;families do both;Tibor Halmos;a miller
            In the words of Tibor Halmos, a miller, the village has “more dust than we feared and less than he hoped”. => p;more dust than we feared and less than he hoped;Tibor Halmos;a miller
            Tibor Halmos, a miller, called it “a deeper well than the town needs”. => p;a deeper well than the town needs;Tibor Halmos;a miller
            Tibor Halmos, a miller, noted that “fewer than half of the mills are open”. => d;fewer than half of the mills are open;Tibor Halmos;a miller
            Tibor Halmos, a miller, said that “more mills than the town needs have been built”. => d;more mills than the town needs have been built;Tibor Halmos;a miller
            Tibor Halmos, a miller, asked who would grease the wheel, “because lids rust faster than pots”. => d;because lids rust faster than pots;Tibor Halmos;a miller
            Tibor Halmos, a miller, said he kept two, “whereas pots outlive millers”. => d;whereas pots outlive millers;Tibor Halmos;a miller
            Tibor Halmos, a miller, said he was late “because of the long rain”. => p;because of the long rain;Tibor Halmos;a miller
            """))
    func `Clauses and fragments are told by what a verb hangs on`(line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
