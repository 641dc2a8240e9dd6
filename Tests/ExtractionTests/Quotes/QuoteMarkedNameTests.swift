import Testing

@testable import Extraction

struct QuoteMarkedNameTests {
    @Test(
        arguments: QuoteLine.table(
            """
            “Wells need lids,” said Director of the “Lantern” Centre Odile Marrant. => d;Wells need lids,;Odile Marrant;Director of the “Lantern” Centre
            “Wells need lids,” said the Director of the centre “Lantern” Odile Marrant. => d;Wells need lids,;Odile Marrant;Director of the centre “Lantern”
            “Wells need lids,” Director of “Lantern” Odile Marrant said. => d;Wells need lids,;Odile Marrant;Director of “Lantern”
            Director of the NGO “Lantern” Odile Marrant said: “Wells need lids.” => d;Wells need lids.;Odile Marrant;Director of the NGO “Lantern”
            The head of the “Lantern” centre Odile Marrant noted that “wells need lids”. => d;wells need lids;Odile Marrant;head of the “Lantern” centre
            According to the Director of the NGO “Lantern” Odile Marrant, “wells need lids”. => d;wells need lids;Odile Marrant;Director of the NGO “Lantern”
            The Director of the “Lantern” Centre, Odile Marrant, said that “wells need lids”. => d;wells need lids;Odile Marrant;Director of the “Lantern” Centre
            The centre “Lantern” that Odile Marrant opened is dark. “Wells need lids,” said Tibor Halmos. => d;Wells need lids,;Tibor Halmos;
            """))
    func `a name stands right behind an office that holds a name in marks`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            “Wells need lids,” Tibor Halmos told the guests in a talk titled “Two Wells, One Lid”. => d;Wells need lids,;Tibor Halmos;
            “Wells need lids,” Tibor Halmos told the guests in a talk titled ‘Two Wells, One Lid’. => d;Wells need lids,;Tibor Halmos;
            “Wells need lids,” said Tibor Halmos, showing a book entitled “Two Wells, One Lid”. => d;Wells need lids,;Tibor Halmos;
            “Wells need lids,” said Tibor Halmos, author of the book, “and lids need hands.” => d;Wells need lids,;Tibor Halmos;author of the book || d;and lids need hands.;Tibor Halmos;author of the book
            “Wells need lids,” Tibor Halmos told the guests, “and lids need hands.” => d;Wells need lids,;Tibor Halmos; || d;and lids need hands.;Tibor Halmos;
            """))
    func `a name in the sentence of a quote is no second part of it`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Odile Marrant stressed that “those who speak to the guards must never pay for it”. => d;those who speak to the guards must never pay for it;Odile Marrant;
            Odile Marrant stressed that “those who dig by night should sleep by day”. => d;those who dig by night should sleep by day;Odile Marrant;
            Odile Marrant stressed that “everyone who digs in the dark will need a lamp”. => d;everyone who digs in the dark will need a lamp;Odile Marrant;
            Odile Marrant stressed that “rules that apply to mills must hold for bakers”. => d;rules that apply to mills must hold for bakers;Odile Marrant;
            Odile Marrant praised “those who must never sleep”. => p;those who must never sleep;Odile Marrant;
            Odile Marrant praised “millers who in the worst year could still smile”. => p;millers who in the worst year could still smile;Odile Marrant;
            Odile Marrant spoke of “people who dig wells that will outlive them”. => p;people who dig wells that will outlive them;Odile Marrant;
            Odile Marrant spoke of “rules that judges in Bar must apply”. => p;rules that judges in Bar must apply;Odile Marrant;
            Odile Marrant spoke of “rules that people in Bar must apply”. => p;rules that people in Bar must apply;Odile Marrant;
            """))
    func `a main verb behind a relative clause makes a whole one`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            “Wells need lids and lamps need oil”, Odile Marrant, Mayor of Bar => d;Wells need lids and lamps need oil;Odile Marrant;Mayor of Bar
            “Wells need lids and lamps need oil.” Odile Marrant, Mayor of Bar => d;Wells need lids and lamps need oil.;Odile Marrant;Mayor of Bar
            “Wells need lids and lamps need oil” – Odile Marrant => d;Wells need lids and lamps need oil;Odile Marrant;
            “Wells need lids and lamps need oil.”¶Odile Marrant¶Mayor of Bar => d;Wells need lids and lamps need oil.;Odile Marrant;Mayor of Bar
            “Wells need lids and lamps need oil.”¶Odile Marrant¶The mayor of Bar lit the lamp. => d;Wells need lids and lamps need oil.;nil;
            Tibor Halmos lit the lamp. “Wells need lids and lamps need oil.” Odile Marrant, Mayor of Bar, slept. => d;Wells need lids and lamps need oil.;Tibor Halmos;
            """))
    func `who signs stands without a verb and without a stop`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
