import Testing

@testable import Extraction

struct QuoteVerbTests {
    @Test(
        arguments: QuoteLine.table(
            """
            The letter thanks the guards at the gate and says that “none of them slept”. => d;none of them slept;letter;
            Ana Orr met the guards at the gate and said that “none of them slept”. => d;none of them slept;Ana Orr;
            Ana Orr met the guards at the gate, and the guards said that “none of us slept”. => d;none of us slept;nil;the guards
            """))
    func `a paper takes its own verbs and its last description`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            “My sister digs five,” said Ana Orr. => d;My sister digs five,;Ana Orr;
            “Every guard walks to the well,” said Ana Orr. => d;Every guard walks to the well,;Ana Orr;
            “Our donkey eats twice,” said Ana Orr. => d;Our donkey eats twice,;Ana Orr;
            “My two sisters and five brothers,” said Ana Orr. => p;My two sisters and five brothers,;Ana Orr;
            “Six buckets and two lids,” said Ana Orr. => p;Six buckets and two lids,;Ana Orr;
            Tibor Halmos replied that “a guard beside it will”. => d;a guard beside it will;Tibor Halmos;
            Tibor Halmos replied that “the lid above us does not”. => d;the lid above us does not;Tibor Halmos;
            Tibor Halmos said it was “the road we dug”. => p;the road we dug;Tibor Halmos;
            It was, Tibor Halmos added, “the dearest lamp a mill can hang”. => p;the dearest lamp a mill can hang;Tibor Halmos;
            Tibor Halmos called it “the best lamp a mill can hang”. => p;the best lamp a mill can hang;Tibor Halmos;
            Tibor Halmos noted that “the lamp a mill needs is a dim one”. => d;the lamp a mill needs is a dim one;Tibor Halmos;
            It is, she said, “a lamp that the mill can use”. => p;a lamp that the mill can use;nil;she
            It was, Tibor Halmos said, “not a lamp but a stove”. => p;not a lamp but a stove;Tibor Halmos;
            The lamp was, Tibor Halmos said, “closed because nobody came”. => d;closed because nobody came;Tibor Halmos;
            """))
    func `a verb that no list holds makes a clause, one in a noun’s own clause does not`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
