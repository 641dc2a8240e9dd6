import Testing

@testable import Extraction

struct QuotePaperTests {
    @Test(
        arguments: QuoteLine.table(
            """
            “Ropes need hands,” said Colonel Ret. Tibor Halmos, Head of the Rope School. => d;Ropes need hands,;Tibor Halmos;Head of the Rope School
            “Ropes need hands,” said Colonel (Ret.) Tibor Halmos, Head of the Rope School. => d;Ropes need hands,;Tibor Halmos;Head of the Rope School
            “Ropes need hands,” said Tibor Halmos (Ret.), Head of the Rope School. => d;Ropes need hands,;Tibor Halmos;Head of the Rope School
            “Ropes need hands,” said Tibor Halmos, Ret., Head of the Rope School. => d;Ropes need hands,;Tibor Halmos;Head of the Rope School
            “Ropes need hands,” said Tibor Halmos (MP, Malta). => d;Ropes need hands,;Tibor Halmos;MP, Malta
            Chief Prosecutor of Bay Canton Tibor Halmos came. “Ropes need hands,” he said. => d;Ropes need hands,;Tibor Halmos;Chief Prosecutor of Bay Canton
            Commissioner of Ropeland Oblast Tibor Halmos-Vass came. “Ropes need hands,” he said. => d;Ropes need hands,;Tibor Halmos-Vass;Commissioner of Ropeland Oblast
            “Ropes need hands,” said Governor of Ropeland County Tibor Halmos. => d;Ropes need hands,;Tibor Halmos;Governor of Ropeland County
            “Ropes need hands,” said Mayor of Ropeland Raion Tibor Halmos. => d;Ropes need hands,;Tibor Halmos;Mayor of Ropeland Raion
            “Ropes need hands,” said Prefect of Ropeland Prefecture Tibor Halmos. => d;Ropes need hands,;Tibor Halmos;Prefect of Ropeland Prefecture
            “Ropes need hands,” said Tibor Halmos of Bay Canton. => d;Ropes need hands,;Tibor Halmos;Bay Canton
            The Governor of Tyrol, Landeshauptmann Tibor Halmos, came. “Ropes need hands,” said Halmos. => d;Ropes need hands,;Tibor Halmos;Governor of Tyrol
            """))
    func `ranks in brackets and titles of other tongues are no part of a name`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Halmos’s new report, “The Dry Well”, printed in May, asks that wells stay open and notes that “a lid keeps no secret”. => d;a lid keeps no secret;The Dry Well;
            Her report, “The Dry Well”, notes that “a lid keeps no secret”. => d;a lid keeps no secret;The Dry Well;
            The report “The Dry Well” notes that “a lid keeps no secret”. => d;a lid keeps no secret;The Dry Well;
            “A lid keeps no secret,” “The Dry Well” says. => d;A lid keeps no secret,;The Dry Well;
            Opening the show “The Dry Well”, Ana Orr noted that “a lid keeps no secret”. => d;a lid keeps no secret;Ana Orr;
            In her report, “The Dry Well”, Ana Orr noted that “a lid keeps no secret”. => d;a lid keeps no secret;Ana Orr;
            “A lid keeps no secret,” said Ana Orr. “The Dry Well” is her film. => d;A lid keeps no secret,;Ana Orr;
            """))
    func `a paper speaks under its own title`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Orr also welcomed a letter by the League of Well Keepers, which called the lid “a door without a house”. => p;a door without a house;League of Well Keepers;
            Orr also read a letter by the League of Well Keepers, which noted that “a lid keeps no secret”. => d;a lid keeps no secret;League of Well Keepers;
            """))
    func `who calls and welcomes is the paper’s author`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            “A lid keeps no secret from those who look, Ana Orr said. “I look every day.” => d;A lid keeps no secret from those who look,;Ana Orr; || d;I look every day.;Ana Orr;
            “A lid keeps no secret from those who look, the Mayor said. “I look every day.” => d;A lid keeps no secret from those who look,;nil;the Mayor || d;I look every day.;nil;the Mayor
            “When the lid came off, Halmos said nothing, and I left,” said Ana Orr. => d;When the lid came off, Halmos said nothing, and I left,;Ana Orr;
            """))
    func `an attribution ends a quote that lost its closing mark`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Halmos, a miller, was backed by a nurse from Bar, who said her ward had a well of its own. “It never ran dry,” she said. => d;It never ran dry,;nil;a nurse from Bar
            Ana Orr, a miller, met two nurses from Bar, who said their ward had a well. “It never ran dry,” she said. => d;It never ran dry,;Ana Orr;a miller
            Ana Orr, a miller, said she had a well of her own. “It never ran dry,” she said. => d;It never ran dry,;Ana Orr;a miller
            """))
    func `a pronoun goes on with somebody unnamed whose words are told`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Ana Orr said that the well “will be open to other villages from May”. => p;will be open to other villages from May;Ana Orr;
            Ana Orr said that the well had a lid “so that nobody falls into it at night”. => d;so that nobody falls into it at night;Ana Orr;
            Ana Orr said that the well had a lid “now that the children can swim”. => d;now that the children can swim;Ana Orr;
            Ana Orr spoke of “wells that nobody opens at night”. => p;wells that nobody opens at night;Ana Orr;
            """))
    func `a clause has a subject of its own inside the marks`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Ana Orr observed that the well, which bears a plaque reading “Gift of the millers of Bar”, was dry. => -
            Ana Orr saw a boat with a signboard saying “Gone to fetch more rope”. => -
            Ana Orr issued a statement saying “the well is dry”. => d;the well is dry;statement;
            """))
    func `what a thing bears is nobody’s speech`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
