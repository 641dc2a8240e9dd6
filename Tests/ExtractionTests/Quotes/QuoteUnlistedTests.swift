import Testing

@testable import Extraction

struct QuoteUnlistedTests {
    @Test(
        arguments: QuoteLine.table(
            """
            “The well is open to all of us,” deadpanned Ana Petrov, Mayor of Bar. => d;The well is open to all of us,;Ana Petrov;Mayor of Bar
            “The well is open to all of us,” threw in Ana Petrov, Mayor of Bar, before lunch. => d;The well is open to all of us,;Ana Petrov;Mayor of Bar
            “The well is open to all of us,” chipped in the Mayor of Bar. => d;The well is open to all of us,;nil;the Mayor of Bar
            Ana Petrov, Mayor of Bar, met Ivan Orlov, a miller. “We dig today,” Petrov said. “And you will pay,” Orlov shot back, to laughter. => d;We dig today,;Ana Petrov;Mayor of Bar || d;And you will pay,;Ivan Orlov;a miller
            Ana Petrov, Mayor of Bar, met Ivan Orlov, a miller. “We dig today,” Petrov said. “And you will pay,” he smiled. => d;We dig today,;Ana Petrov;Mayor of Bar || d;And you will pay,;Ivan Orlov;a miller
            Ana Petrov, Mayor of Bar, came. “We dig today,” Petrov greeted the guests. => d;We dig today,;Ana Petrov;Mayor of Bar
            Ivan Orlov, a miller, came. “Dig, dig, dig!” a mother at the fence implored, and went home. => d;Dig, dig, dig!;nil;a mother at the fence
            “Will the well be deep?” a pupil in the last row fretted. => d;Will the well be deep?;nil;a pupil in the last row
            “Order, colleagues, we are digging,” President Ana Petrov intervened at one point. => d;Order, colleagues, we are digging,;Ana Petrov;President
            “Lantern,” Ana Petrov’s boat, sank. => -
            “Deep Well,” painted by Ana Petrov, hangs in Bar. => -
            “Roads of Bar,” Ana Petrov’s map, opened the fair. => -
            “Who digs?” Ana Petrov, a miller, had asked. “Nobody did.” Ivan Orlov opened the gate. => d;Who digs?;Ana Petrov;a miller || d;Nobody did.;Ana Petrov;a miller
            “Dig today!” stood on the wall of Ana Petrov. => -
            """))
    func `a verb that no list holds reports by its place`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Ana Petrov, who has been Mayor of Bar for nine years, came. “We dig today,” she said. => d;We dig today,;Ana Petrov;Mayor of Bar
            The moderator, Ana Petrov, who is Water Officer at the Fund for Wells, let it stand. “We dig today,” she said. => d;We dig today,;Ana Petrov;Water Officer at the Fund for Wells
            President Ana Petrov spoke. “We dig today,” said Petrov. Petrov, who was elected President of the Assembly of Wells in July 2021, leaves. => d;We dig today,;Ana Petrov;President of the Assembly of Wells
            “We dig today,” said Ana Petrov, who serves as Deputy Mayor of Bar. => d;We dig today,;Ana Petrov;Deputy Mayor of Bar
            “We dig today,” said Ana Petrov, who became Mayor of Bar in May 2019 and likes tea. => d;We dig today,;Ana Petrov;Mayor of Bar
            “We dig today,” said Ana Petrov, who heads the well school in Bar. => d;We dig today,;Ana Petrov;heads the well school in Bar
            Ana Petrov, Mayor of Bar, who was Head of the Well Department of the Ministry of Water until 2009, came. “We dig today,” she said. => d;We dig today,;Ana Petrov;Mayor of Bar
            """))
    func `what a relative clause says of an office is the role`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Ana Petrov, Mayor of Bar, met Ivan Orlov, a miller. “Who digs first?” Petrov asks. “The youngest,” Orlov answers. “And who digs last?” “The oldest.” => d;Who digs first?;Ana Petrov;Mayor of Bar || p;The youngest,;Ivan Orlov;a miller || d;And who digs last?;Ana Petrov;Mayor of Bar || p;The oldest.;Ivan Orlov;a miller
            Ana Petrov, Mayor of Bar, met Ivan Orlov, a miller. “Who digs first?” Petrov asks. “The youngest,” Orlov answers. “And who digs last is the question.” => d;Who digs first?;Ana Petrov;Mayor of Bar || p;The youngest,;Ivan Orlov;a miller || d;And who digs last is the question.;Ivan Orlov;a miller
            """))
    func `two who talk take turns`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            “A night without lamps” was the phrase that Ana Petrov, Mayor of Bar, chose for it. => p;A night without lamps;Ana Petrov;Mayor of Bar
            “A night without lamps” were the words with which Ana Petrov, Mayor of Bar, closed the fair. => p;A night without lamps;Ana Petrov;Mayor of Bar
            “A night without lamps” was the answer she gave. => p;A night without lamps;nil;she
            “A night without lamps” is the description Ana Petrov prefers. => p;A night without lamps;Ana Petrov;
            “A night without lamps” was the title that Ana Petrov chose for her film. => -
            Ana Petrov, Mayor of Bar, met Ivan Orlov, a miller. “Who pays?” asked Orlov. “The town will pay,” came Ana Petrov’s reply. => d;Who pays?;Ivan Orlov;a miller || d;The town will pay,;Ana Petrov;Mayor of Bar
            Ana Petrov, Mayor of Bar, met Ivan Orlov, a miller. “Who pays?” asked Orlov. “The town will pay,” was the Mayor’s answer. => d;Who pays?;Ivan Orlov;a miller || d;The town will pay,;Ana Petrov;Mayor of Bar
            """))
    func `whose words a sentence tells of says them`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            As adopted, the resolution “deplores the habit of digging by night” and urges States to end it. => p;deplores the habit of digging by night;resolution;
            The Union of Millers “regrets the noise of the mills”. => p;regrets the noise of the mills;Union of Millers;
            The exercise “hurt a little in the knees”. => -
            Under the law, wells “may be dug by anyone”. => -
            """))
    func `papers and bodies do in their own words what stands in marks`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Ivan Orlov (MP, Hungary) moved to strike it. It was, he held, “poetry in the wrong room”. => p;poetry in the wrong room;Ivan Orlov;MP, Hungary
            Ana Petrov, Mayor of Bar, came. The mill, Petrov countered, “has two wheels and one miller”. => p;has two wheels and one miller;Ana Petrov;Mayor of Bar
            When the bell rang, Ana Petrov stopped, “a quiet woman” to the end. => -
            Some dig, others, as a declaration adopted at noon has it, “dig when they are asked”. => d;dig when they are asked;declaration;
            As Ana Petrov, Mayor of Bar, has it, “the well is its own judge”. => d;the well is its own judge;Ana Petrov;Mayor of Bar
            """))
    func `a remark right before the marks reports them`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
