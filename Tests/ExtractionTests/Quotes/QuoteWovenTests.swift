import Testing

@testable import Extraction

struct QuoteWovenTests {
    @Test(
        arguments: QuoteLine.table(
            """
            Odile Marrant called the pump “elastic” and the delay “hard to explain”. => p;elastic;Odile Marrant; || p;hard to explain;Odile Marrant;
            Odile Marrant said the valley regarded the well as “the last honest clock”. => p;the last honest clock;Odile Marrant;
            The Agency will dig, Odile Marrant said, but “not before the frogs leave”. => p;not before the frogs leave;Odile Marrant;
            He would keep the pump, the miller Tibor Halmos added, “on a short rope”. => p;on a short rope;Tibor Halmos;miller
            Odile Marrant urged the councils to “measure twice and dig once”. => p;measure twice and dig once;Odile Marrant;
            Odile Marrant reminded the hall that “a map is a promise”. => d;a map is a promise;Odile Marrant;
            Odile Marrant said she was “tired, but not yet thirsty”. => p;tired, but not yet thirsty;Odile Marrant;
            In what Odile Marrant called “a small war of buckets”, the mill lost. => p;a small war of buckets;Odile Marrant;
            Odile Marrant dismissed the plan as “a puddle with a budget”. => p;a puddle with a budget;Odile Marrant;
            The plan, which Odile Marrant described as “a puddle with a budget”, failed. => p;a puddle with a budget;Odile Marrant;
            The plan was called “a puddle with a budget” by Odile Marrant, Mayor of Kotor. => p;a puddle with a budget;Odile Marrant;Mayor of Kotor
            Odile Marrant noted with concern that “the springs are falling silent”. => d;the springs are falling silent;Odile Marrant;
            Odile Marrant welcomed what she called “a patient law”. => p;a patient law;Odile Marrant;
            Odile Marrant and Tibor Halmos praised “the courage of the girls from Bar”. => p;the courage of the girls from Bar;Odile Marrant;
            Odile Marrant accused the company of “drinking the valley dry”. => p;drinking the valley dry;Odile Marrant;
            Odile Marrant expressed her “deep respect” for the well-diggers. => p;deep respect;Odile Marrant;
            Odile Marrant reiterated that the OSCE “remains ready to help”. => p;remains ready to help;Odile Marrant;
            Odile Marrant, asked about the delay, answered: “Ask the frogs.” => d;Ask the frogs.;Odile Marrant;
            Quoting her grandmother, Odile Marrant said that “water has a long memory”. => d;water has a long memory;Odile Marrant;
            Odile Marrant told the hall that the handbook “Wells and Walls” was “a gift to the thirsty”. => p;a gift to the thirsty;Odile Marrant;
            “Digging”, said Odile Marrant, “is a form of reading.” => p;Digging;Odile Marrant; || d;is a form of reading.;Odile Marrant;
            “The well,” Odile Marrant explained, “belongs to whoever cleans it.” => p;The well,;Odile Marrant; || d;belongs to whoever cleans it.;Odile Marrant;
            The Mayor said the road was “safe”. => p;safe;nil;The Mayor
            Odile Marrant presented “Forty Summers”, which she described as “a book for the thirsty”. => p;a book for the thirsty;Odile Marrant;
            Odile Marrant spoke about the project “Safer Springs”. => -
            Odile Marrant announced that the “Golden Bucket” would go to Bar. => -
            Odile Marrant explained the “one well, one key” rule. => -
            Odile Marrant pointed to the “dry belt” south of Bar. => -
            Odile Marrant said the course “Dig and Share” would be repeated. => -
            Odile Marrant stressed the importance of “soft” measures. => -
            Odile Marrant, who wrote “Forty Summers”, opened the fair. => -
            Odile Marrant also mentioned the report “Forty Summers”. => -
            The court, she added, had banned the label “organic well”. => -
            Odile Marrant welcomed the launch of the platform “WellWatch”. => -
            """))
    func `words woven into the sentence are told from names and titles`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
