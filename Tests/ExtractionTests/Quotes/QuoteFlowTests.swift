import Testing

@testable import Extraction

struct QuoteFlowTests {
    @Test(
        arguments: QuoteLine.table(
            """
            “Wells need neighbours,” said Odile Marrant. “Pumps need oil.” => d;Wells need neighbours,;Odile Marrant; || d;Pumps need oil.;Odile Marrant;
            “Wells need neighbours,” said Odile Marrant, Mayor of Kotor, “and pumps need oil.” => d;Wells need neighbours,;Odile Marrant;Mayor of Kotor || d;and pumps need oil.;Odile Marrant;Mayor of Kotor
            “Wells need neighbours,” said Odile Marrant. “Pumps need oil,” said Tibor Halmos. => d;Wells need neighbours,;Odile Marrant; || d;Pumps need oil,;Tibor Halmos;
            “Wells need neighbours,” said Odile Marrant. “Pumps need oil,” Tibor Halmos replied. => d;Wells need neighbours,;Odile Marrant; || d;Pumps need oil,;Tibor Halmos;
            “Wells need neighbours,” said Odile Marrant, Mayor of Kotor.¶“Pumps need oil,” she added. => d;Wells need neighbours,;Odile Marrant;Mayor of Kotor || d;Pumps need oil,;Odile Marrant;Mayor of Kotor
            “Wells need neighbours,” said Odile Marrant, Mayor of Kotor.¶“We shall count every pump in the valley.” => d;Wells need neighbours,;Odile Marrant;Mayor of Kotor || d;We shall count every pump in the valley.;Odile Marrant;Mayor of Kotor
            Odile Marrant, Mayor of Kotor, highlighted the role of schools. “Pumps need oil and children know it.” => d;Pumps need oil and children know it.;Odile Marrant;Mayor of Kotor
            “Wells need neighbours,” said Odile Marrant. Tibor Halmos praised the map. “It saves us a week of walking.” => d;Wells need neighbours,;Odile Marrant; || d;It saves us a week of walking.;Tibor Halmos;
            Tibor Halmos, a miller, was less sure.¶“Why not ask the frogs?” he said. => d;Why not ask the frogs?;Tibor Halmos;a miller
            Ms. Odile Marrant and Mr. Tibor Halmos opened the fair. “Wells need neighbours,” he said. “Pumps need oil,” she said. => d;Wells need neighbours,;Tibor Halmos; || d;Pumps need oil,;Odile Marrant;
            Ambassador Odile Marrant, Head of the OSCE Mission to Serbia, opened the fair. “Wells need neighbours,” the Ambassador said. => d;Wells need neighbours,;Odile Marrant;Head of the OSCE Mission to Serbia
            Ambassador Odile Marrant, Head of the OSCE Mission to Serbia, opened the fair. “Wells need neighbours,” said the Head of Mission. => d;Wells need neighbours,;Odile Marrant;Head of the OSCE Mission to Serbia
            Odile Marrant, Mayor of Kotor, opened the fair.¶“Wells need neighbours,” said Marrant. => d;Wells need neighbours,;Odile Marrant;Mayor of Kotor
            Odile Marrant, Mayor of Kotor, opened the fair.¶“Wells need neighbours,” said Odile. => d;Wells need neighbours,;Odile Marrant;Mayor of Kotor
            Odile Marrant, Mayor of Kotor, opened the fair.¶“Wells need neighbours,” said Mayor Marrant. => d;Wells need neighbours,;Odile Marrant;Mayor of Kotor
            Ljubiša Đorđić, Mayor of Kotor, opened the fair.¶“Wells need neighbours,” said Dordic. => d;Wells need neighbours,;Ljubiša Đorđić;Mayor of Kotor
            Odile Marrant, Mayor of Kotor, opened the fair.¶“Wells need neighbours,” said Marant. => d;Wells need neighbours,;Odile Marrant;Mayor of Kotor
            “Wells need neighbours,” said Odile Marrant.¶Marrant, who is the Mayor of Kotor, left at noon. => d;Wells need neighbours,;Odile Marrant;Mayor of Kotor
            “Wells need neighbours,” said Odile Marrant.¶The fair was opened by Odile Marrant, Mayor of Kotor. => d;Wells need neighbours,;Odile Marrant;Mayor of Kotor
            “Wells need neighbours,” Odile Marrant said, adding that “pumps need oil”. => d;Wells need neighbours,;Odile Marrant; || d;pumps need oil;Odile Marrant;
            The speaker turned to Odile Marrant, Mayor of Kotor, who replied: “Wells need neighbours.” => d;Wells need neighbours.;Odile Marrant;Mayor of Kotor
            Odile Marrant, Mayor of Kotor, told the hall:¶“Wells need neighbours.” => d;Wells need neighbours.;Odile Marrant;Mayor of Kotor
            Odile Marrant said “wells need neighbours”, and Tibor Halmos replied that “pumps need oil”. => d;wells need neighbours;Odile Marrant; || d;pumps need oil;Tibor Halmos;
            Mariana Petrescu-Vlad, Rector of the Water Academy, met Ion Ciobanu, a miller. “Pumps need oil,” he told her. => d;Pumps need oil,;Ion Ciobanu;a miller
            """))
    func `a speaker is found over sentences and paragraphs`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
