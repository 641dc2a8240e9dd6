import Testing

@testable import Extraction

struct QuoteAsideTests {
    @Test(
        arguments: QuoteLine.table(
            """
            Ana Orr, a miller, came. In her yard, she says, nobody hopes for “a well with a roof”. => p;a well with a roof;Ana Orr;a miller
            Ana Orr, a miller, came. In her yard, she says, nobody hopes for “a well with a roof”: “We hope for rope.” => p;a well with a roof;Ana Orr;a miller || d;We hope for rope.;Ana Orr;a miller
            The well, Ana Orr said, was “a school without a roof”. => p;a school without a roof;Ana Orr;
            The well, says Ana Orr, Mayor of Bar, is “a school without a roof”. => p;a school without a roof;Ana Orr;Mayor of Bar
            The well, according to Ana Orr, was “a school without a roof”. => p;a school without a roof;Ana Orr;
            Nobody, Ana Orr noted, had asked for “a third lid”. => p;a third lid;Ana Orr;
            The Mayor of Bar, she added, wanted “a third lid on the second well”. => p;a third lid on the second well;nil;she
            Ana Orr, a miller, came. The Mayor of Bar, she added, wanted “a third lid on the second well”. => p;a third lid on the second well;Ana Orr;a miller
            The lids, as Ana Orr puts it in her diary, have ‘some room for rain’. => p;some room for rain;Ana Orr;
            There is, as Ana Orr puts it, ‘some room in the well’. => p;some room in the well;Ana Orr;
            There is – as Ana Orr likes to say – ‘some room in the well’. => p;some room in the well;Ana Orr;
            Tibor Halmos asked for ‘some room in the well’. => -
            The town, as Ana Orr told the guards in May, is now “one pipe short”. => p;one pipe short;Ana Orr;
            Ana Orr, who says nobody reads, called it “a school without a roof”. => p;a school without a roof;Ana Orr;says nobody reads
            The road, as the municipal doctor put it in May, was “a long one for all”. => p;a long one for all;nil;the municipal doctor
            The road is long, as the municipal doctor said. “It was wet in May.” => d;It was wet in May.;nil;the municipal doctor
            """))
    func `a remark set off says whose words a sentence is in`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            What worries Ana Orr are “the lids without a lock”. => p;the lids without a lock;Ana Orr;
            What worries Ana Orr most is “the lids without a lock”. => p;the lids without a lock;Ana Orr;
            What troubles the Mayor of Bar, Ana Orr, is that “no lid has a lock”. => d;no lid has a lock;Ana Orr;Mayor of Bar
            What Ana Orr remembers best is “the sound of the rope”. => p;the sound of the rope;Ana Orr;
            What struck her most, Ana Orr said, was “the sound of the rope”. => p;the sound of the rope;Ana Orr;
            What Ana Orr wants is “a lid, a lock and a key”. => p;a lid, a lock and a key;Ana Orr;
            What matters to Ana Orr is “the sound of the rope”. => p;the sound of the rope;Ana Orr;
            What ended the feast was “the long rope”. => -
            """))
    func `what moves somebody is theirs to say`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            “Who digs?” Nobody answered. => d;Who digs?;nil;
            “Who digs?” asked Ana Orr. Nobody answered. => d;Who digs?;Ana Orr;
            Ana Orr stood up. “Who digs the well?” Nobody replied. => d;Who digs the well?;Ana Orr;
            Ana Orr, a miller, stood up. “Who will dig the well?” No one answered. => d;Who will dig the well?;Ana Orr;a miller
            Nobody said “the lid is open”. => -
            Nobody had told her that “the lid is open”. => -
            None of them called it “a lid without a lock”. => -
            No one spoke of “a lid without a lock”. => -
            Nobody but Ana Orr called it “a lid without a lock”. => p;a lid without a lock;Ana Orr;
            Nobody hopes for “a well with a roof”, Ana Orr says. => p;a well with a roof;Ana Orr;
            Neither Ana Orr nor Tibor Halmos called it “a borrowed pen”. => -
            Neither of them called it “a borrowed pen”. => -
            Ana Orr, a miller, and Tibor Halmos, a guard, came. “We dig at night,” they said. => d;We dig at night,;nil;they
            Ana Orr and Tibor Halmos opened the well. “We dig at night,” they said. => d;We dig at night,;nil;they
            Ana Orr met Tibor Halmos. “We dig at night,” they said. => d;We dig at night,;nil;they
            """))
    func `nobody is no speaker and they are no one alone`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            The Society likes lids because rain is heavy, explains Ana Orr, Well Officer. “A lid that leaks helps nobody when it pours.” => d;A lid that leaks helps nobody when it pours.;Ana Orr;Well Officer
            “We ask for the key,” says Lena Petrov, a guard.¶The Society likes lids because rain is heavy, explains Ana Orr, Well Officer. “A lid that leaks helps nobody.” => d;We ask for the key,;Lena Petrov;a guard || d;A lid that leaks helps nobody.;Ana Orr;Well Officer
            “We ask for the key,” says Lena Petrov, a guard.¶The Society likes lids because rain is heavy, Ana Orr explains. “A lid that leaks helps nobody.” => d;We ask for the key,;Lena Petrov;a guard || d;A lid that leaks helps nobody.;Ana Orr;
            “We ask for the key,” says Lena Petrov, a guard.¶The Society likes lids because rain is heavy, according to Ana Orr, Well Officer. “A lid that leaks helps nobody.” => d;We ask for the key,;Lena Petrov;a guard || d;A lid that leaks helps nobody.;Ana Orr;Well Officer
            “We ask for the key,” says Lena Petrov, a guard.¶Lids are dear, the Society notes. “A lid that leaks helps nobody.” => d;We ask for the key,;Lena Petrov;a guard || d;A lid that leaks helps nobody.;Society;
            “We ask for the key,” says Lena Petrov, a guard.¶Lids are dear, she says. “A lid that leaks helps nobody.” => d;We ask for the key,;Lena Petrov;a guard || d;A lid that leaks helps nobody.;Lena Petrov;a guard
            “We dig at night.” The speaker is Ana Orr, a miller from Bar. => d;We dig at night.;Ana Orr;a miller from Bar
            “We dig at night.” Ana Orr, a miller from Bar, does not joke. => d;We dig at night.;Ana Orr;a miller from Bar
            “We dig at night and we sleep by day.” That is how Ana Orr describes her week. => d;We dig at night and we sleep by day.;Ana Orr;
            “We dig at night and we sleep by day.” Ana Orr laughs. She is a miller from Bar. => d;We dig at night and we sleep by day.;Ana Orr;
            “We dig at night and we sleep by day.” With these words Ana Orr opened the fair. => d;We dig at night and we sleep by day.;Ana Orr;
            The Mission supports eleven mills, its spokesperson said. “It rains too much by day.” => d;It rains too much by day.;nil;its spokesperson
            The mills are closed, the Head of the Mill Office, Ana Orr, announced on Monday. “It rains too much by day.” => d;It rains too much by day.;Ana Orr;Head of the Mill Office
            The mills are closed, Ana Orr announced, and the guards left. “It rains too much by day.” => d;It rains too much by day.;Ana Orr;
            The mills closed in May, in June, and again in July, according to Ana Orr of the Mill Office. “It rains too much by day.” => d;It rains too much by day.;Ana Orr;Mill Office
            Ana Orr came in May, when the guards, she recalled, were few. “It rains too much by day.” => d;It rains too much by day.;Ana Orr;
            """))
    func `whoever reports the sentence before speaks the next one`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
