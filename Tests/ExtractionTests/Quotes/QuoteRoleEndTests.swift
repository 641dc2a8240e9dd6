import Testing

@testable import Extraction

struct QuoteRoleEndTests {
    @Test(
        arguments: QuoteLine.table(
            """
            “Rain is late,” says Ana Orr, keeper of the “Deep Well” museum at the centre “Lantern”. => d;Rain is late,;Ana Orr;keeper of the “Deep Well” museum at the centre “Lantern”
            “Rain is late,” says Ana Orr, keeper of the “Deep Well: Salt” museum. “It always is.” => d;Rain is late,;Ana Orr;keeper of the “Deep Well: Salt” museum || d;It always is.;Ana Orr;keeper of the “Deep Well: Salt” museum
            “Rain is late,” replied Ana Orr, Board Member of the pump operator “Lantern Works”, pointing at the sky. => d;Rain is late,;Ana Orr;Board Member of the pump operator “Lantern Works”
            “Rain is late,” said Ana Orr, editor of the weekly "Kotor Rain" in Bar, and left. => d;Rain is late,;Ana Orr;editor of the weekly "Kotor Rain" in Bar
            Ana Orr, head of the choir “Blue Lantern”, said the hall was cold. “We sang in coats,” she added. => d;We sang in coats,;Ana Orr;head of the choir “Blue Lantern”
            Ana Orr, head of the choir “Blue Lantern”, called the hall “a cold oven”. => p;a cold oven;Ana Orr;head of the choir “Blue Lantern”
            “Rain is late,” said the Director of the “Open Gate” centre, Ana Orr. => d;Rain is late,;Ana Orr;Director of the “Open Gate” centre
            “Rain is late,” said Ana Orr, head of the “wells for all” campaign. => d;Rain is late,;Ana Orr;head of the “wells for all” campaign
            “Rain is late,” said Ana Orr, head of the choir “Blue Lantern” and Mayor of Bar. => d;Rain is late,;Ana Orr;head of the choir “Blue Lantern” and Mayor of Bar
            “Rain is late,” said a driver of the company “Lantern Works” who asked not to be named. => d;Rain is late,;nil;a driver of the company “Lantern Works” who asked not to be named
            Ana Orr, who works for “Lantern Works”, said it was “cold as a key”. => p;cold as a key;Ana Orr;works for “Lantern Works”
            “Rain is late,” Ana Orr, coach of the club “Lantern”, told the guests. “It always is.” => d;Rain is late,;Ana Orr;coach of the club “Lantern” || d;It always is.;Ana Orr;coach of the club “Lantern”
            “Rain is late,” the coach of the club “Lantern” said. => d;Rain is late,;nil;the coach of the club “Lantern”
            “Rain is late,” the club “Lantern” said. => d;Rain is late,;Lantern;
            “Rain is late,” said Ana Orr, head of the NGOs “Lantern” and “Blue Well” in Bar. => d;Rain is late,;Ana Orr;head of the NGOs “Lantern” and “Blue Well” in Bar
            Ana Orr from the “Lantern” club told the guests: “Rain is late.” => d;Rain is late.;Ana Orr;“Lantern” club
            Addressing the “Nine Wells” forum, Ana Orr, head of “Lantern”, called it “a cold and happy day”. => p;a cold and happy day;Ana Orr;head of “Lantern”
            “Rain is late,” said Ana Orr (head of the choir “Lantern”). “It always is.” => d;Rain is late,;Ana Orr;head of the choir “Lantern” || d;It always is.;Ana Orr;head of the choir “Lantern”
            Ana Orr said that “Lantern Works” would pay. => -
            Ana Orr thanked “Lantern Works” and “Blue Well”. => -
            “Rain is late,” said Ana Orr, keeper of the well. “Pumps are not.” => d;Rain is late,;Ana Orr;keeper of the well || d;Pumps are not.;Ana Orr;keeper of the well
            “Rain is late,” said Ana Orr, keeper of the well, “and pumps are not.” => d;Rain is late,;Ana Orr;keeper of the well || d;and pumps are not.;Ana Orr;keeper of the well
            “Rain is late,” said Ana Orr, head of the choir, calling it “a very dry joke”. => d;Rain is late,;Ana Orr;head of the choir || p;a very dry joke;Ana Orr;head of the choir
            """))
    func `a description holds the names in marks that belong to its nouns`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            “Rain is late,” said Ana Orr, the baker who feeds the cats of Bar. => d;Rain is late,;Ana Orr;the baker who feeds the cats of Bar
            “Rain is late,” said Ana Orr, a miller who feeds the cats of Bar. => d;Rain is late,;Ana Orr;a miller who feeds the cats of Bar
            “Rain is late,” said Ana Orr, the Minister of Water who fed the cats. => d;Rain is late,;Ana Orr;Minister of Water
            Ana Orr, a graduate from Bar who was chosen to ring the bell, said: “Rain is late.” => d;Rain is late.;Ana Orr;a graduate from Bar
            Ana Orr, a nurse who is known for her bread, said: “Rain is late.” => d;Rain is late.;Ana Orr;a nurse who is known for her bread
            “Rain is late,” said Ana Orr, founding Director of the Rain Museum and for many years one of its cleaners. => d;Rain is late,;Ana Orr;founding Director of the Rain Museum
            “Rain is late,” said Ana Orr, Director of the Rain Museum and since 2009 a friend of the frogs. => d;Rain is late,;Ana Orr;Director of the Rain Museum
            Ana Orr, Director of the Rain Museum, and for many years one of its cleaners, said: “Rain is late.” => d;Rain is late.;Ana Orr;Director of the Rain Museum
            Ana Orr, Director of the Rain Museum until 2009 and now a baker, said: “Rain is late.” => d;Rain is late.;Ana Orr;Director of the Rain Museum
            “Rain is late,” said Ana Orr, Director of the Rain Museum and Mayor of Bar. => d;Rain is late,;Ana Orr;Director of the Rain Museum and Mayor of Bar
            “Rain is late,” said Ana Orr, Adviser on Rain and on Rivers. => d;Rain is late,;Ana Orr;Adviser on Rain and on Rivers
            “Rain is late,” said Ana Orr. Her colleague from Kotor, Tibor Halmos, a miller, sighed. “It is,” he said. => d;Rain is late,;Ana Orr; || d;It is,;Tibor Halmos;a miller
            “Rain is late,” said Ana Orr. Her colleague from Kotor, Tibor Halmos, sighed. “It is,” he said. => d;Rain is late,;Ana Orr; || d;It is,;Tibor Halmos;Her colleague from Kotor
            Before noon Ana Orr has seen nine wells. At twenty she is one of the youngest water inspectors of Bar, and one of few. “Rain is late,” says Orr. => d;Rain is late,;Ana Orr;one of the youngest water inspectors of Bar
            Ana Orr has seen nine wells. She is a teacher from Bar. “Rain is late,” says Orr. => d;Rain is late,;Ana Orr;a teacher from Bar
            One of the cadets, Ana Orr from Bar, said: “Rain is late.” => d;Rain is late.;Ana Orr;One of the cadets
            Ana Orr is one of the oldest teachers in Bar. “Rain is late,” she says. => d;Rain is late,;Ana Orr;one of the oldest teachers in Bar
            Ana Orr met Tibor Halmos. He is a teacher from Bar. “Rain is late,” says Orr. => d;Rain is late,;Ana Orr;
            Ana Orr has seen nine wells. She is one of the reasons why they are clean. “Rain is late,” says Orr. => d;Rain is late,;Ana Orr;
            Ana Orr has seen nine wells. It is a miller from Bar who digs them. “Rain is late,” says Orr. => d;Rain is late,;Ana Orr;
            """))
    func `a description ends before what tells of deeds and goes on to what describes`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            At the gate of the mill the guard greets her by name. “She is here too often,” he jokes. => d;She is here too often,;nil;the guard
            Ana Orr came at noon. At the mill the guard greets her by name. “She is here too often,” he jokes. => d;She is here too often,;nil;the guard
            Ana Orr came at noon. At the mill the wheel greets her with a groan. “It is here too often,” she jokes. => d;It is here too often,;Ana Orr;
            The baker Tibor Halmos came. The baker greets the cats. “They are here too often,” he jokes. => d;They are here too often,;Tibor Halmos;baker
            Eleven of the guards are women. Ana Orr, a guard from Bar, drew laughter when she remarked that “the gate is never shut”. => d;the gate is never shut;Ana Orr;a guard from Bar
            One of the guards is a woman. When the bell rang, she remarked that “the gate is never shut”. => d;the gate is never shut;nil;One of the guards
            “The gate is open,” said Ana Orr, Mayor of Bar, where the mill's own wheel had been stolen. “Nobody shut it.” => d;The gate is open,;Ana Orr;Mayor of Bar || d;Nobody shut it.;Ana Orr;Mayor of Bar
            For Ana, the day begins at five. The boat is old. “It knows the way,” she says. => d;It knows the way,;Ana;
            Ana came at five. The boat is old. The rope is new. “It knows the way,” she says. => d;It knows the way,;Ana;
            For Ana, the day begins at five. Tibor Halmos owns the boat. “It knows the way,” he says. => d;It knows the way,;Tibor Halmos;
            """))
    func `who spoke is told by people and not by things, nor by several`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
