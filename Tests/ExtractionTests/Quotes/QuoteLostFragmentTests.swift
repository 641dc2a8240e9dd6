import Testing

@testable import Extraction

/// Fragments whose speaker a construction tells, and no verb of speech.
struct QuoteLostFragmentTests {
    @Test(
        arguments: QuoteLine.table(
            """
            Ana Petrov, a miller, closed the gate early, “because nobody paid for the bread”. => d;because nobody paid for the bread;Ana Petrov;a miller
            Ana Petrov, a miller, left the lid open “so that nobody falls asleep”. => d;so that nobody falls asleep;Ana Petrov;a miller
            The gate was closed early, “because nobody paid for the bread”. => -
            Ana Petrov, a miller, closed the “Because We Care” fair. => -
            Ana Petrov, a miller, told them that it comes “in ounces, and only to clean hands”; it leaves “by the barrel”. => p;in ounces, and only to clean hands;Ana Petrov;a miller || p;by the barrel;Ana Petrov;a miller
            Ana Petrov, a miller, told them that it comes “in ounces, and only to clean hands”; it is the “Deep Well” fair. => p;in ounces, and only to clean hands;Ana Petrov;a miller
            Ana Petrov, a miller, told them that it comes “in ounces, and only to clean hands”; the guard has a “dry lid”. => p;in ounces, and only to clean hands;Ana Petrov;a miller
            Ana Petrov, a miller, gave the old collection “five winters, at the outside”. => p;five winters, at the outside;Ana Petrov;a miller
            Ana Petrov, a miller, gave the old collection “Five Winters” to Bar. => -
            Ana Petrov, a miller, gave the old collection “a new lid”. => -
            Ana Petrov, a miller, quoted her own first report, “lid in good order, bucket missing”, and sat down. => p;lid in good order, bucket missing;Ana Petrov;a miller
            Ana Petrov, a miller, quoted her own first report, “Lids of Bar”, and sat down. => -
            “We know the guests,” Ana Petrov, a miller, said, and then put it right: they come when they are asked “as friends and not as guests”. => d;We know the guests,;Ana Petrov;a miller || p;as friends and not as guests;Ana Petrov;a miller
            Holding up a lid, and adding drily, “The rust is where they hide it,” Ana Petrov left. => d;The rust is where they hide it,;Ana Petrov;
            Holding up a lid, and having read the sign “Dry Lids Only”, Ana Petrov left. => -
            """))
    func `a deed leads to the words of whoever does it`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Less welcome was the reminder by Ana Petrov, a judge from Bar, that “a lid bought in fear is only a pot”. => d;a lid bought in fear is only a pot;Ana Petrov;a judge from Bar
            It was the warning of Ana Petrov, a judge from Bar, that “a lid bought in fear is only a pot”. => d;a lid bought in fear is only a pot;Ana Petrov;a judge from Bar
            It was the road to Ana Petrov, a judge from Bar, that “Dry Lids” had painted. => -
            It drew a smile from Ana Petrov, a judge, whose objection – “nobody digs for a camera” – was noted. => d;nobody digs for a camera;Ana Petrov;a judge
            Ana Petrov, a judge, came late. Her phrase for the lid, “poetry”, was printed. => p;poetry;Ana Petrov;a judge
            Ana Petrov, a judge, came late. Her friend’s phrase for the lid, “poetry”, was printed. => p;poetry;nil;Her friend
            Ana Petrov, a judge, came late. Her question, “Who Digs the Well?”, was printed. => -
            The mill had a lid and its line – “dig for all” – hung above. => -
            The gate was shut, and the verdict of judge Ana Petrov was “guilty of thirst”. => p;guilty of thirst;Ana Petrov;judge
            Ana Petrov, Mayor of Bar, had a ready answer – “One lid”. => p;One lid;Ana Petrov;Mayor of Bar
            Ana Petrov, Mayor of Bar, had a ready map – “One lid”. => -
            """))
    func `a noun of speech and its owner announce words`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            The lid is, so Ana Petrov, a miller, “too heavy for one hand”. => p;too heavy for one hand;Ana Petrov;a miller
            Ana Petrov, a miller, sat down. It gives the hand, so her explanation, “somewhere to go”. => p;somewhere to go;Ana Petrov;a miller
            “The lid is too heavy”, so Ana Petrov, a miller, in Bar. => d;The lid is too heavy;Ana Petrov;a miller
            “Deep Well” was full, so Ana Petrov, a miller, went home. => -
            For Mrs Ana Petrov, Co-Secretary of the Water Commission, the fair “comes a year too late”. => p;comes a year too late;Ana Petrov;Co-Secretary of the Water Commission
            For Ana Petrov, who runs the mill and who lost a lid, they are “what remains when the rain is gone”. => d;what remains when the rain is gone;Ana Petrov;runs the mill
            The idea came from Ana Petrov, a miller, for whom a lid is a thing that “no one can carry from one side only”. => d;no one can carry from one side only;Ana Petrov;a miller
            The idea came from Ana Petrov, a miller, for whom the club “Deep Well” is home. => -
            For two years, the fair “Deep Well” was dry. => -
            """))
    func `whose view it is stands without a verb`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Ana Petrov, Mayor of Bar, came. “Forty-one,” the Mayor put in. => p;Forty-one,;Ana Petrov;Mayor of Bar
            “Nor I,” nodded the other, Ivan Orlov, skipper of the ferry, “but I did dig.” => p;Nor I,;Ivan Orlov;skipper of the ferry || d;but I did dig.;Ivan Orlov;skipper of the ferry
            “When I ask them to dig —” Mayor Ana Petrov breaks off. => d;When I ask them to dig —;Ana Petrov;Mayor
            “Two lids, one guest,” Ana Petrov, Mayor of Bar, had said at 01:14. => p;Two lids, one guest,;Ana Petrov;Mayor of Bar
            “Lantern,” the club of Bar, opened. => -
            “Deep Well” — Ana Petrov breaks the lid. => -
            """))
    func `an answer of a word and a broken sentence have a verb behind them`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            It was signed under a banner with the words “Water has no owner, the queue for it does”. => -
            Ana Petrov left with the words “Water has no owner, the queue for it does”. => d;Water has no owner, the queue for it does;Ana Petrov;
            Ana Petrov, a miller, came through what signs at the gate call the “green corridor”. => -
            Ana Petrov, a miller, told of a crate declared as “empty lids, used”. => -
            Ana Petrov, a miller, has given the fair no name but a number: “Nineteen”. => -
            “Nine Lids” says nothing of wells. => -
            “Nine Lids” tells the story of wells. => -
            """))
    func `what a thing bears and what a paper is called nobody says`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Ana Petrov said: “A love letter in a tax file.” => p;A love letter in a tax file.;Ana Petrov;
            Ana Petrov asked: “Walking distance for whom?” => p;Walking distance for whom?;Ana Petrov;
            Ana Petrov said: “Sorry about the lid.” => p;Sorry about the lid.;Ana Petrov;
            Ana Petrov said: “The same cow, yes, and two different owners.” => p;The same cow, yes, and two different owners.;Ana Petrov;
            “A number to ring and somebody awake at the other end,” Ana Petrov said. => p;A number to ring and somebody awake at the other end,;Ana Petrov;
            Ana Petrov said: “The guards walk too.” => d;The guards walk too.;Ana Petrov;
            Ana Petrov said: “A court costs four months.” => d;A court costs four months.;Ana Petrov;
            Ana Petrov said: “The other nine cost me two years.” => d;The other nine cost me two years.;Ana Petrov;
            “Start with forty lids,” Ana Petrov said. => d;Start with forty lids,;Ana Petrov;
            “If we must have a lid,” Ana Petrov said, “let it be the miller’s.” => d;If we must have a lid,;Ana Petrov; || d;let it be the miller’s.;Ana Petrov;
            Ana Petrov said what she always says, which is “check the lid”. => d;check the lid;Ana Petrov;
            Ana Petrov asked only “which lid this was”. => d;which lid this was;Ana Petrov;
            Ana Petrov praised millers who “mark the lid and keep the key”. => p;mark the lid and keep the key;Ana Petrov;
            Ana Petrov found that “millers who are tired add up more slowly”. => d;millers who are tired add up more slowly;Ana Petrov;
            """))
    func `a sentence without a verb is no clause, and an order is one`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
