import Interchange
import Testing

@testable import Extraction

struct QuoteClauseOwnerTests {
    @Test(
        arguments: QuoteLine.table(
            """
            According to Ana Petrov, the two mills intend to share a boat. “They will be neighbours,” she said. => d;They will be neighbours,;Ana Petrov;
            According to Ana Petrov, the four towns share one problem. “It is the road,” she said. => d;It is the road,;Ana Petrov;
            According to Ana Petrov, the council meets in June. “It will be short,” she said. => d;It will be short,;Ana Petrov;
            According to Ana Petrov, the court plans to hear both. “It will be short,” she said. => d;It will be short,;Ana Petrov;
            According to Ana Petrov, the human rights lawyer, bread will be dear. “It will be short,” she said. => d;It will be short,;Ana Petrov;human rights lawyer
            According to Ana Petrov, the arms adviser of the mill, bread will be dear. “It will be short,” she said. => d;It will be short,;Ana Petrov;arms adviser of the mill
            A night guard at the mill told the team that a boy had found nine keys and “nobody who had lost one”. => p;nobody who had lost one;nil;A night guard at the mill
            One driver said that a policeman had stopped him and that “nobody told us why”. => d;nobody told us why;nil;One driver
            Ana Petrov recalled that the valley had been declared dry in 2009, “on paper, if not under foot”. => p;on paper, if not under foot;Ana Petrov;
            Ana Petrov noted that the road was closed by a play, “Three Winters”. => -
            Police said the two men had been found with nine ladders and “no good explanation”. => p;no good explanation;Police;
            Ana Petrov’s speech ended with a question: “Who pays for the oil?” => d;Who pays for the oil?;Ana Petrov;
            The mayor’s letter closed with a question: “Who pays for the oil?” => d;Who pays for the oil?;nil;The mayor
            Ana Petrov’s garden lies behind a sign: “Private”. => -
            The driver, a spokesman said, had left the scene “in a hurry and without his shoes”. => p;in a hurry and without his shoes;nil;a spokesman
            The driver, a spokesman, said it was “a long day”. => p;a long day;nil;The driver, a spokesman
            The choir sang “Nobody sleeps”, and Ana Petrov said it was “the best night of the year”. => p;the best night of the year;Ana Petrov;
            “Nobody sleeps”, and Ana Petrov said so. => d;Nobody sleeps;Ana Petrov;
            """))
    func `a clause inside the sentence has a subject that describes nobody and speaks for nobody`(
        _ line: QuoteLine
    ) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            A man (aged about 40), who works at the mill, said: “I heard the bell.” => d;I heard the bell.;nil;A man (aged about 40), who works at the mill
            A woman (43), who asked not to be named, said: “I heard the bell.” => d;I heard the bell.;nil;A woman (43), who asked not to be named
            A witness (aged 19) recalled “a noise like a door”. => p;a noise like a door;nil;A witness (aged 19)
            A guard (not his real trade) said: “I heard the bell.” => d;I heard the bell.;nil;A guard
            A voter standing in the rain said: “The lamp is out.” => d;The lamp is out.;nil;A voter standing in the rain
            A teacher holding a lamp told us it was “too dark to count”. => p;too dark to count;nil;A teacher holding a lamp
            The Mayor, visibly moved, said that “no bridge is too short”. => d;no bridge is too short;nil;The Mayor
            “We counted twice,” a member of the polling board, visibly tired, told us. => d;We counted twice,;nil;a member of the polling board
            “Fine,” said a miller who asked not to be named, “but late.” => p;Fine,;nil;a miller who asked not to be named || p;but late.;nil;a miller who asked not to be named
            A man with a rope. He sold it by the metre. When we asked him his price, he answered: “I am the price.” => d;I am the price.;nil;A man with a rope
            A woman with two dogs. She came every day. “They are my clock,” she said. => d;They are my clock,;nil;A woman with two dogs
            A man with a rope. Ivan Orlov bought it. “I am the price,” he said. => d;I am the price,;Ivan Orlov;
            A rope with a knot. Ivan Orlov bought it. “I am the price,” he said. => d;I am the price,;Ivan Orlov;
            Ana Petrov is one of the three. She is not bitter. “I know the bread,” she says. => d;I know the bread,;Ana Petrov;one of the three
            Ana Petrov is one of the reasons. She is not bitter. “I know the bread,” she says. => d;I know the bread,;Ana Petrov;
            “I slept,” said Ana Petrov, a judge of the Basic Court who had come to see the bridge. => d;I slept,;Ana Petrov;a judge of the Basic Court
            “I slept,” said Ana Petrov, a judge of the Basic Court who drives a tram on Sundays. => d;I slept,;Ana Petrov;a judge of the Basic Court who drives a tram on Sundays
            """))
    func `somebody is described by a bracket, a portrait and a number and not by what was done`(
        _ line: QuoteLine
    ) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            The clerks called the draft “workable with minor repairs” and left. => p;workable with minor repairs;nil;The clerks
            The clerks called the draft “feasible with small changes” and left. => p;feasible with small changes;nil;The clerks
            Ana Petrov said the bridge “needs small changes” before winter. => p;needs small changes;Ana Petrov;
            Ana Petrov said that “small changes cost little”. => d;small changes cost little;Ana Petrov;
            The Ministry said it would “measure stones in finished walls rather than in planned ones”. => p;measure stones in finished walls rather than in planned ones;Ministry;
            “Bread spoils on the boat,” said Ana Petrov. => d;Bread spoils on the boat,;Ana Petrov;
            “Dust settles in every drawer,” said Ana Petrov. => d;Dust settles in every drawer,;Ana Petrov;
            “Boats of every colour,” said Ana Petrov. => p;Boats of every colour,;Ana Petrov;
            “Soup bowls for everyone,” said Ana Petrov. => p;Soup bowls for everyone,;Ana Petrov;
            The pupils have chosen a motto for their fence: “Our stones, our street”. => -
            The team found a slogan for the campaign: “One bridge, one lamp”. => -
            Ana Petrov had an answer for the guests: “One bridge is not enough.” => d;One bridge is not enough.;Ana Petrov;
            The second reader survey notes that “bread is dear”. => d;bread is dear;second reader survey;
            The latest reader survey notes that “bread is dear”. => d;bread is dear;reader survey;
            The statement notes that “bread is dear”.¶The radio, the statement says, gave them “less time than the weather”. => d;bread is dear;statement; || p;less time than the weather;statement;
            “A lid keeps out the rain, the Mayor of Bar, Ana Petrov, said in her speech. She left early. => d;A lid keeps out the rain,;Ana Petrov;Mayor of Bar
            Ana Petrov closed the fair with a call to “finish what was dug”. => p;finish what was dug;Ana Petrov;
            """))
    func `kinds, names of things and names of papers are told by the words beside them`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test func `a headline that takes some of somebody’s words has their speaker`() {
        let line = QuoteLine(
            text: "“Fewer lids make fewer rows. We closed nine,” said Ana Petrov.", expected: "")
        func count(_ title: String) -> Int {
            QuoteFinder().quotations(in: line.prose(title: title)).count { $0.speaker?.name == "Ana Petrov" }
        }
        #expect(count("“Fewer lids make fewer rows”: Bar closes its wells") == 2)
        #expect(count("“Fewer lids”: Bar closes its wells") == 1)
        #expect(count("“Lids make fewer rows than wells”: Bar closes its wells") == 1)
    }
}
