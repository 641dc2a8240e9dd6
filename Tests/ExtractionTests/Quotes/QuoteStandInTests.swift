import Testing

@testable import Extraction

struct QuoteStandInTests {
    @Test(
        arguments: QuoteLine.table(
            """
            Safiya Orhan, a cooper from Bar, has packed for rain. The young woman rolls her eyes. “I packed for a year,” she says. => d;I packed for a year,;Safiya Orhan;a cooper from Bar
            Tibor Halmos, a miller, has packed for rain. “I packed for a year,” the old man says. => d;I packed for a year,;Tibor Halmos;a miller
            Tibor Halmos, a miller, watches. A woman waves. The woman laughs. “I packed for a year,” she says. => d;I packed for a year,;nil;The woman
            Tibor Halmos, a miller, watches. The woman laughs. “I packed for a year,” she says. => d;I packed for a year,;nil;The woman
            Tibor Halmos, a miller, watches. The guard laughs. “I packed for a year,” he says. => d;I packed for a year,;nil;The guard
            Safiya Orhan, a cooper from Bar, leads the club. When we showed the map to one farmer near Bar, he looked at it for a while and said, “You have drawn my well.” => d;You have drawn my well.;nil;one farmer near Bar
            Safiya Orhan, a cooper from Bar, leads the club. After the club had begged a teacher, she laughed and replied: “Bring a sack.” => d;Bring a sack.;nil;a teacher
            Tibor Halmos, a cooper from Bar, leads the club. When he met a farmer, he laughed and said, “You have drawn my well.” => d;You have drawn my well.;Tibor Halmos;a cooper from Bar
            When Tibor Halmos, a cooper from Bar, met a farmer, he laughed and said, “You have drawn my well.” => d;You have drawn my well.;Tibor Halmos;a cooper from Bar
            Tibor Halmos, a cooper from Bar, leads the club. In a letter to a farmer, he wrote: “You have drawn my well.” => d;You have drawn my well.;Tibor Halmos;a cooper from Bar
            """))
    func `Whoever stands in for a name is found`(line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Captain Safiya Orhan, one of the first women to sail a barge in Bar, told the pupils what to expect. “In May they will ask you for nothing.” => d;In May they will ask you for nothing.;Safiya Orhan;one of the first women to sail a barge in Bar
            Safiya Orhan, a cooper from Bar, warned the guests. “In May they will ask you for nothing.” => d;In May they will ask you for nothing.;Safiya Orhan;a cooper from Bar
            The lids were dear, explains Safiya Orhan, a cooper from Bar. “In May they will ask you for nothing.” => d;In May they will ask you for nothing.;Safiya Orhan;a cooper from Bar
            Tibor Halmos, head of the rye delegation, came. The head of the delegation also spoke of lids: “Long rows are a good sign,” Halmos said. => d;Long rows are a good sign,;Tibor Halmos;head of the rye delegation
            Tibor Halmos, a miller, came. The Mayor was worried: “Long rows are a good sign,” she said. => d;Long rows are a good sign,;nil;The Mayor
            Tibor Halmos, a miller, came. Safiya Orhan, a cooper, was worried: “Long rows are a good sign,” she said. => d;Long rows are a good sign,;Safiya Orhan;a cooper
            The review notes that the code provides a sound rule, but that “the size of lids defeats the makers of pots”. => d;the size of lids defeats the makers of pots;review;
            The review found that the guild reports every lid, and that “nobody reads a line of it”. => d;nobody reads a line of it;review;
            The review was short, but the Council states that “nobody reads a line of it”. => d;nobody reads a line of it;Council;
            “We drew the map from old files,” said Tibor dell’Oca, head of the Lid House. => d;We drew the map from old files,;Tibor dell’Oca;head of the Lid House
            “We drew the map from old files,” said Anne d'Orsay, head of the Lid House. => d;We drew the map from old files,;Anne d'Orsay;head of the Lid House
            For Hwang Jae-min, Director for Lids at the Ministry of Water, the exchange with a guest was “a two-way road in the best sense”. => p;a two-way road in the best sense;Hwang Jae-min;Director for Lids at the Ministry of Water
            Tibor Halmos, a miller, joined the guild. He took part in its first Winter Muster in Bar. “We are no lid,” he told the guests. => d;We are no lid,;Tibor Halmos;a miller
            """))
    func `Subjects, leads and names are read whole`(line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Among them was Safiya Orhan, a cooper from Bar. “When he gave me a glass of milk, I knew that he had heard me, Orhan explained during the break.¶“At home we would have shut the mill”, noted a miller from Bar. => d;When he gave me a glass of milk, I knew that he had heard me,;Safiya Orhan;a cooper from Bar || d;At home we would have shut the mill;nil;a miller from Bar
            Among them was Safiya Orhan, a cooper from Bar. “The wheel turned, and the Mayor said in the end that it was late.” It was late. => d;The wheel turned, and the Mayor said in the end that it was late.;nil;
            """))
    func `A lost closing mark is found before a name, its verb and the occasion`(line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
