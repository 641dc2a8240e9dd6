import Testing

@testable import Extraction

struct QuoteClauseTests {
    @Test(
        arguments: QuoteLine.table(
            """
            Odile Marrant stressed that “in two valleys the millers still lack oil”. => d;in two valleys the millers still lack oil;Odile Marrant;
            Odile Marrant spoke of “the lack of oil”. => p;the lack of oil;Odile Marrant;
            The mayor Tibor Halmos was certain that “the lamp would last a night”. => d;the lamp would last a night;Tibor Halmos;mayor
            Odile Marrant left with a warning that “the lamp is older than the bridge”. => d;the lamp is older than the bridge;Odile Marrant;
            Odile Marrant left the fair with the words “we keep the lamp lit”. => d;we keep the lamp lit;Odile Marrant;
            For Odile Marrant, Mayor of Kotor, the lamp is “a clock that nobody winds”. => p;a clock that nobody winds;Odile Marrant;Mayor of Kotor
            In Odile Marrant’s words, “the lamp is older than the bridge”. => d;the lamp is older than the bridge;Odile Marrant;
            Odile Marrant lit the lamp. In her view, “the lamp is older than the bridge”. => d;the lamp is older than the bridge;Odile Marrant;
            Odile Marrant’s answer was short: “Ask the lamp.” => d;Ask the lamp.;Odile Marrant;
            Odile Marrant lit the lamp. Her advice to the millers was “to wait for the wind”. => p;to wait for the wind;Odile Marrant;
            The advice of Odile Marrant was “to wait for the wind”. => p;to wait for the wind;Odile Marrant;
            Odile Marrant won three games and lost two – “by luck, and not mine”. => p;by luck, and not mine;Odile Marrant;
            The lamp was “older than the bridge” in May, Odile Marrant said. => p;older than the bridge;Odile Marrant;
            Odile Marrant asked the miller Tibor Halmos to wait. “I always do,” came the answer. => d;I always do,;Tibor Halmos;
            “The lamp is older than the bridge,” was the reply from Odile Marrant. => d;The lamp is older than the bridge,;Odile Marrant;
            “The lamp is older than the bridge” is how Odile Marrant begins every tour. => -
            “The lamp is older than the bridge,” was all that Odile Marrant would say. => d;The lamp is older than the bridge,;Odile Marrant;
            Odile Marrant spoke of “lamps without oil”, Tibor Halmos of “oil without lamps”. => p;lamps without oil;Odile Marrant; || p;oil without lamps;Tibor Halmos;
            The millers had asked for oil; Odile Marrant, Mayor of Kotor, laughed: “Ask the lamp.” => d;Ask the lamp.;Odile Marrant;Mayor of Kotor
            Asked who pays for the oil, Odile Marrant laughs. “The lamp.” => p;The lamp.;Odile Marrant;
            The court ruled that the fee was “neither light nor oil”. => p;neither light nor oil;court;
            Odile Marrant called the lamp “a clock without hands. => p;a clock without hands.;Odile Marrant;
            Judge Tibor Halmos closed two cases. We have never seen so much oil," Halmos told the hall. => d;We have never seen so much oil,;Tibor Halmos;Judge
            The council received a list of nine wishes.¶“Give us light,” it begins. => d;Give us light,;list of nine wishes;
            The Ministry of Oil answered in May. In a letter to the millers it wrote that “the lamp will wait”. => d;the lamp will wait;Ministry of Oil;
            """))
    func `clauses, views and answers lead to whose words they are`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
