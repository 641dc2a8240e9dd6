import Testing

@testable import Extraction

struct QuoteSourceTests {
    @Test(
        arguments: QuoteLine.table(
            """
            “Wells need neighbours,” one farmer said. => d;Wells need neighbours,;nil;one farmer
            “Wells need neighbours,” said a farmer from Bar. => d;Wells need neighbours,;nil;a farmer from Bar
            One participant from Bar said that the walk “hurt a lot”. => p;hurt a lot;nil;One participant from Bar
            A farmer from Bar, who did not give her name, put it plainly: “Wells need neighbours.” => d;Wells need neighbours.;nil;A farmer from Bar, who did not give her name
            “Wells need neighbours,” the OSCE Mission to Serbia said in a statement. => d;Wells need neighbours,;OSCE Mission to Serbia;
            The OSCE Mission to Serbia opened a desk. “Wells need neighbours,” the Mission said in a statement. => d;Wells need neighbours,;OSCE Mission to Serbia;
            The report notes that “wells need neighbours”. => d;wells need neighbours;report;
            According to the annual survey, “wells need neighbours”. => d;wells need neighbours;annual survey;
            The Ministry of Water said that it “stands ready to dig”. => p;stands ready to dig;Ministry of Water;
            A study, “Forty Summers”, which warns that “wells need neighbours”, was handed out. => d;wells need neighbours;Forty Summers;
            “Wells need neighbours,” reads the preamble. => d;Wells need neighbours,;preamble;
            ODIHR said that the vote was “calm but cold”. => p;calm but cold;ODIHR;
            The joint statement said: “Wells need neighbours.” => d;Wells need neighbours.;joint statement;
            “Wells need neighbours,” several residents said. => d;Wells need neighbours,;nil;several residents
            Another, who walks ten miles a day, spoke of “forty dry summers”. => p;forty dry summers;nil;Another, who walks ten miles a day
            “Wells need neighbours,” a girl of nine told her. => d;Wells need neighbours,;nil;a girl of nine
            “Wells need neighbours,” says Timur, 9. => d;Wells need neighbours,;Timur;
            “Wells need neighbours.” Analysts said so twice. => d;Wells need neighbours.;nil;Analysts
            Speakers stressed that “no well should run dry”. => d;no well should run dry;nil;Speakers
            The Council decision states: “Every State will map its wells.” => d;Every State will map its wells.;Council decision;
            """))
    func `bodies, documents and people without a name speak`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
