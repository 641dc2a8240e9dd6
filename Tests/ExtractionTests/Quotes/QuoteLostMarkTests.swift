import Interchange
import Testing

@testable import Extraction

/// Words without their marks, and headlines.
struct QuoteLostMarkTests {
    @Test(
        arguments: QuoteLine.table(
            """
            Not every miller agreed. We have dug before,” said Lena Orr, a miller. => d;We have dug before,;Lena Orr;a miller
            The lids are dear. We buy them anyway,” said Lena Orr. => d;The lids are dear. We buy them anyway,;Lena Orr;
            Water is late. We wait,” said Lena Orr. => d;Water is late. We wait,;Lena Orr;
            “We are paid by the bucket and blamed by the drop, said former lock keeper Tibor Halmos during the break. => d;We are paid by the bucket and blamed by the drop,;Tibor Halmos;former lock keeper
            “My wife finds me by the well, smiled Tibor Halmos, a miller from Bar. He had come on foot. => d;My wife finds me by the well,;Tibor Halmos;a miller from Bar
            “My wife finds me by the well, nodded Tibor Halmos. He had come on foot. => d;My wife finds me by the well,;Tibor Halmos;
            Lena Orr, Manager of the River Fund, added, “The ropes are plain. The order in which you tie them is not. => d;The ropes are plain. The order in which you tie them is not.;Lena Orr;Manager of the River Fund
            Lena Orr, a miller, warned, “Lids rust faster than pots do. => d;Lids rust faster than pots do.;Lena Orr;a miller
            “In May, when it was dry, invited guests came to the well,” said Lena Orr. => d;In May, when it was dry, invited guests came to the well,;Lena Orr;
            Lena Orr, a miller, recalled a rule under which “lids must not be sold. Halmos noted that nine villages had signed it. => d;lids must not be sold;Lena Orr;a miller
            Lena Orr, a miller, repeated that “nobody oils the pumps. Halmos saw them later. => d;nobody oils the pumps;Lena Orr;a miller
            “The lids are dear, she explained. “We buy them anyway.” => d;The lids are dear,;nil;she || d;We buy them anyway.;nil;she
            “The lids are dear, explained the Mayor of Bar, Lena Orr. “We buy them anyway.” => d;The lids are dear,;Lena Orr;Mayor of Bar || d;We buy them anyway.;Lena Orr;Mayor of Bar
            Lena Orr, a miller, said that the lids were “dear and late. She left for Bar. => p;dear and late;Lena Orr;a miller
            The lids are dear,” says Lena Orr. We buy them anyway.” => d;The lids are dear,;Lena Orr; || d;We buy them anyway.;Lena Orr;
            "The lids are dear, sighed Lena Orr. => d;The lids are dear,;Lena Orr;
            According to Lena Orr, a miller, the lids were “dear and late. She left for Bar. => p;dear and late;Lena Orr;a miller
            The council “regrets the noise. Lena Orr left for Bar. => p;regrets the noise;council;
            The boat “Blue Heron. Lena Orr left for Bar. => -
            “The lids are dear, Lena Orr, a guard, said. She left. => d;The lids are dear,;Lena Orr;a guard
            “The lids are dear,” said Lena Orr. The ropes are worse.” => d;The lids are dear,;Lena Orr; || d;The ropes are worse.;Lena Orr;
            “The lids are dear,” said Lena Orr. She calls the rope a “snake.” => d;The lids are dear,;Lena Orr; || p;snake.;Lena Orr;
            The fair, painted Lena Orr, “was grand. => -
            """))
    func `words whose mark is lost end where their speaker begins`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            “I was told to bring a rope”: the women of Bar ¶¶ Lena Orr dug her first well in May. She has dug nine since. => d;I was told to bring a rope;Lena Orr;
            “We never asked for lids”: guards of Bar ¶¶ Tibor Halmos runs a mill. Nobody asked him. => d;We never asked for lids;Tibor Halmos;
            “The lids are a letter to our sons” ¶¶ Tibor Halmos, a miller, spoke of his well for an hour. => d;The lids are a letter to our sons;Tibor Halmos;a miller
            “Roads are made by walking”: a fair in Bar ¶¶ Tibor Halmos runs a mill. => -
            River Director “deeply saddened” over lost wells ¶¶ Lena Orr, Director of the River Fund, spoke. “The lids are dear,” she said. => p;deeply saddened;Lena Orr;Director of the River Fund || d;The lids are dear,;Lena Orr;Director of the River Fund
            Mayor is “shocked” at dry wells in Bar ¶¶ Lena Orr, Mayor of Bar, spoke. “The lids are dear,” she said. => p;shocked;Lena Orr;Mayor of Bar || d;The lids are dear,;Lena Orr;Mayor of Bar
            Fair “revisited” by millers in Bar ¶¶ Lena Orr, Mayor of Bar, spoke. “The lids are dear,” she said. => d;The lids are dear,;Lena Orr;Mayor of Bar
            The “dried” wells of Bar ¶¶ Lena Orr, Mayor of Bar, spoke. “The lids are dear,” she said. => d;The lids are dear,;Lena Orr;Mayor of Bar
            “Our Wells”: a report ¶¶ Tibor Halmos runs a mill. => -
            Council of Bar opens wells: “The rope was too short” ¶¶ “The rope was too short, and the bucket too wide,” said Lena Orr, a miller. => d;The rope was too short;Lena Orr;a miller || d;The rope was too short, and the bucket too wide,;Lena Orr;a miller
            Guests in Bar: “A well is a friend with no bottom” ¶¶ The Warden of Bar, Tibor Halmos, closed the fair: “A well is a friend with no bottom.” => d;A well is a friend with no bottom;Tibor Halmos;Warden of Bar || d;A well is a friend with no bottom.;Tibor Halmos;Warden of Bar
            """))
    func `a headline that somebody says is theirs who is named first or says the same below`(
        _ line: QuoteLine
    ) {
        let parts = line.text.split(separator: " ¶¶ ").map(String.init)
        let prose = QuoteLine(text: parts[1], expected: "").prose(title: parts[0])
        #expect(QuoteLine.written(QuoteFinder().quotations(in: prose)) == line.expected)
    }
}
