import Testing

@testable import Extraction

struct QuoteMarkTests {
    @Test(
        arguments: QuoteLine.table(
            """
            "Wells need neighbours," said Odile Marrant. => d;Wells need neighbours,;Odile Marrant;
            „Wells need neighbours“, said Odile Marrant. => d;Wells need neighbours;Odile Marrant;
            «Wells need neighbours», said Odile Marrant. => d;Wells need neighbours;Odile Marrant;
            « Wells need neighbours », said Odile Marrant. => d;Wells need neighbours;Odile Marrant;
            »Wells need neighbours«, said Odile Marrant. => d;Wells need neighbours;Odile Marrant;
            ”Wells need neighbours,” said Odile Marrant. => d;Wells need neighbours,;Odile Marrant;
            "Wells need neighbours,” said Odile Marrant. => d;Wells need neighbours,;Odile Marrant;
            ''Wells need neighbours,'' said Odile Marrant. => d;Wells need neighbours,;Odile Marrant;
            ``Wells need neighbours,'' said Odile Marrant. => d;Wells need neighbours,;Odile Marrant;
            “Wells need neighbours,� said Odile Marrant. => d;Wells need neighbours,;Odile Marrant;
            ‘Wells need neighbours,’ said Odile Marrant. => d;Wells need neighbours,;Odile Marrant;
            'Wells need the farmers' trust,' said Odile Marrant. => d;Wells need the farmers' trust,;Odile Marrant;
            “Ask ‘who digs?’ before you dig,” said Odile Marrant. => d;Ask ‘who digs?’ before you dig,;Odile Marrant;
            “Ask “who digs?” before you dig,” said Odile Marrant. => d;Ask “who digs?” before you dig,;Odile Marrant;
            “We’ll share the farmers’ wells,” said Odile Marrant. => d;We’ll share the farmers’ wells,;Odile Marrant;
            “Wells need neighbours, said Odile Marrant, Mayor of Kotor. => d;Wells need neighbours,;Odile Marrant;Mayor of Kotor
            “Wells need neighbours, said Odile Marrant.¶“Pumps need oil,” said Tibor Halmos. => d;Wells need neighbours,;Odile Marrant; || d;Pumps need oil,;Tibor Halmos;
            Odile Marrant said: “Wells need neighbours.¶The fair closed at noon. => d;Wells need neighbours.;Odile Marrant;
            Wells need neighbours,” said Odile Marrant. => d;Wells need neighbours,;Odile Marrant;
            “Wells need neighbours.¶“Pumps need oil,” said Odile Marrant. => d;Wells need neighbours.¶Pumps need oil,;Odile Marrant;
            Odile Marrant said: “Wells need neighbours.¶“Pumps need oil.¶“Maps need walkers.” => d;Wells need neighbours.¶Pumps need oil.¶Maps need walkers.;Odile Marrant;
            Odile Marrant said: “Wells need neighbours.¶Pumps need oil.¶Maps need walkers.” => d;Wells need neighbours.¶Pumps need oil.¶Maps need walkers.;Odile Marrant;
            Odile Marrant said:“Wells need neighbours.” => d;Wells need neighbours.;Odile Marrant;
            Odile Marrant said: "Wells need neighbours". => d;Wells need neighbours;Odile Marrant;
            “Wells need neighbours… and patience,” said Odile Marrant. => d;Wells need neighbours… and patience,;Odile Marrant;
            (“Wells need neighbours,” said Odile Marrant.) => d;Wells need neighbours,;Odile Marrant;
            “Wells need neighbours”– Odile Marrant said. => d;Wells need neighbours;Odile Marrant;
            ˮWells need neighbours,ˮ said Odile Marrant. => d;Wells need neighbours,;Odile Marrant;
            “Wells need neighbours.¶Pumps need oil.¶“Maps need walkers,” said Odile Marrant. => d;Wells need neighbours.¶Pumps need oil.¶Maps need walkers,;Odile Marrant;
            """))
    func `marks of every kind pair, broken ones too`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
