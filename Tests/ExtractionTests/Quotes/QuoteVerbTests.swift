import Testing

@testable import Extraction

struct QuoteVerbTests {
    @Test(
        arguments: QuoteLine.table(
            """
            The letter thanks the guards at the gate and says that “none of them slept”. => d;none of them slept;letter;
            Ana Orr met the guards at the gate and said that “none of them slept”. => d;none of them slept;Ana Orr;
            Ana Orr met the guards at the gate, and the guards said that “none of us slept”. => d;none of us slept;nil;the guards
            The report by the Mission puts the figure at 40 and warns that “the road is long”. => d;the road is long;report by the Mission;
            The Mission’s report, published in May, says that “the road is long”. => d;the road is long;Mission’s report;
            A leaflet handed out at the door says: “The road is long.” => d;The road is long.;leaflet;
            The agreement signed in May says that “the road is long”. => d;the road is long;agreement;
            Their joint declaration calls the road “a debt of both towns”. => p;a debt of both towns;joint declaration;
            In its ruling the Court held that “the road is long”. => d;the road is long;Court;
            The Constitutional Court ruled that “the road is long”. => d;the road is long;Constitutional Court;
            Article 5 of the law provides that “the road is free for all”. => d;the road is free for all;law;
            The resolution, adopted by 40 votes, urges states “to keep the road open”. => p;to keep the road open;resolution;
            “The vote was calm,” said Ana Orr (MP, Sweden), Special Co-ordinator and leader of the short-term OSCE observers. “But the count was slow.” => d;The vote was calm,;Ana Orr;Special Co-ordinator and leader of the short-term OSCE observers || d;But the count was slow.;Ana Orr;Special Co-ordinator and leader of the short-term OSCE observers
            The observers concluded that the vote was “calm and orderly in most places”. => p;calm and orderly in most places;nil;The observers
            In their statement the observers noted that “the count was slow”. => d;the count was slow;nil;the observers
            International observers said in a statement that “the count was slow”. => d;the count was slow;nil;International observers
            The statement of preliminary findings notes that “the count was slow”. => d;the count was slow;statement of preliminary findings;
            “The count was slow,” the statement adds. => d;The count was slow,;statement;
            The delegation of the OSCE Parliamentary Assembly, headed by Ana Orr, called the count “slow but clean work”. => p;slow but clean work;delegation of the OSCE Parliamentary Assembly;
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
            The letter asks “to keep the road open”. => p;to keep the road open;letter;
            The letter asks “to say why nobody came”. => d;to say why nobody came;letter;
            """))
    func `a verb that no list holds makes a clause, one in a noun’s own clause does not`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
