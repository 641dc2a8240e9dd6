import Testing

@testable import Extraction

struct QuoteBeforeTests {
    @Test(
        arguments: QuoteLine.table(
            """
            Odile Marrant, Mayor of Kotor, said: “Wells need neighbours.” => d;Wells need neighbours.;Odile Marrant;Mayor of Kotor
            Odile Marrant, Mayor of Kotor, said, “Wells need neighbours.” => d;Wells need neighbours.;Odile Marrant;Mayor of Kotor
            Odile Marrant, Mayor of Kotor, said in a statement: “Wells need neighbours.” => d;Wells need neighbours.;Odile Marrant;Mayor of Kotor
            Mayor of Kotor Odile Marrant underlined that “wells need neighbours”. => d;wells need neighbours;Odile Marrant;Mayor of Kotor
            Opening the fair, Odile Marrant, Mayor of Kotor, said: “Wells need neighbours.” => d;Wells need neighbours.;Odile Marrant;Mayor of Kotor
            In her opening remarks, Odile Marrant, Mayor of Kotor, said: “Wells need neighbours.” => d;Wells need neighbours.;Odile Marrant;Mayor of Kotor
            Odile Marrant, who led the survey, put it differently: “Wells need neighbours.” => d;Wells need neighbours.;Odile Marrant;led the survey
            Odile Marrant, Mayor of Kotor, closed the day with a warning: “Wells need neighbours.” => d;Wells need neighbours.;Odile Marrant;Mayor of Kotor
            Odile Marrant, Mayor of Kotor, issued the following statement: “Wells need neighbours.” => d;Wells need neighbours.;Odile Marrant;Mayor of Kotor
            According to Odile Marrant, Mayor of Kotor, “wells need neighbours”. => d;wells need neighbours;Odile Marrant;Mayor of Kotor
            In the words of Odile Marrant, Mayor of Kotor, “wells need neighbours”. => d;wells need neighbours;Odile Marrant;Mayor of Kotor
            Odile Marrant, Mayor of Kotor: “Wells need neighbours.” => d;Wells need neighbours.;Odile Marrant;Mayor of Kotor
            Odile Marrant, Mayor of Kotor, thanked the donors for “a decade of patience”. => p;a decade of patience;Odile Marrant;Mayor of Kotor
            Odile Marrant, Mayor of Kotor, called the map “a quiet revolution”. => p;a quiet revolution;Odile Marrant;Mayor of Kotor
            Odile Marrant, Mayor of Kotor, described the map as “a quiet revolution”. => p;a quiet revolution;Odile Marrant;Mayor of Kotor
            Odile Marrant, Mayor of Kotor, spoke of “forty dry summers”. => p;forty dry summers;Odile Marrant;Mayor of Kotor
            Odile Marrant, Mayor of Kotor, said the map was “long overdue”. => p;long overdue;Odile Marrant;Mayor of Kotor
            Odile Marrant, Mayor of Kotor, praised the girls, who had “mapped every ditch”. => p;mapped every ditch;Odile Marrant;Mayor of Kotor
            Odile Marrant, Mayor of Kotor, opened the fair, saying that “wells need neighbours”. => d;wells need neighbours;Odile Marrant;Mayor of Kotor
            Odile Marrant, Mayor of Kotor, welcomed the map and added: “Wells need neighbours.” => d;Wells need neighbours.;Odile Marrant;Mayor of Kotor
            The map was described by Odile Marrant as “a quiet revolution”. => p;a quiet revolution;Odile Marrant;
            KOTOR, 4 May 2021 – Odile Marrant, Mayor of Kotor, said today: “Wells need neighbours.” => d;Wells need neighbours.;Odile Marrant;Mayor of Kotor
            KOTOR, 4 May 2021 – “Wells need neighbours,” said Odile Marrant, Mayor of Kotor. => d;Wells need neighbours,;Odile Marrant;Mayor of Kotor
            The Mayor of Kotor, Odile Marrant, told reporters on Friday: “Wells need neighbours.” => d;Wells need neighbours.;Odile Marrant;Mayor of Kotor
            Odile Marrant, Mayor of Kotor, wrote that the fair “belongs to the wells”. => p;belongs to the wells;Odile Marrant;Mayor of Kotor
            Said Odile Marrant: “Wells need neighbours.” => d;Wells need neighbours.;Odile Marrant;
            Odile Marrant was blunt: “Wells need neighbours.” => d;Wells need neighbours.;Odile Marrant;
            Odile Marrant warned of “summers without a single drop”. => p;summers without a single drop;Odile Marrant;
            Odile Marrant expressed hope that “every ditch will be mapped”. => d;every ditch will be mapped;Odile Marrant;
            In a letter to the council, Odile Marrant called for “fewer pumps and more patience”. => p;fewer pumps and more patience;Odile Marrant;
            """))
    func `what stands before a quote gives its speaker and role`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
