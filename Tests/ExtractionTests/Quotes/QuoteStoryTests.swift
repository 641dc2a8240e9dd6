import Testing

@testable import Extraction

struct QuoteStoryTests {
    @Test(
        arguments: QuoteLine.table(
            """
            Ana Orr, Mayor of Bar, and her counterpart from Kotor, Tibor Halmos, met. “The road is long,” he said. “But we walk,” she replied. => d;The road is long,;Tibor Halmos;her counterpart from Kotor || d;But we walk,;Ana Orr;Mayor of Bar
            Ana Orr, Mayor of Bar, spoke first. Then came Tibor Halmos, Mayor of Kotor. “We walk,” he said. => d;We walk,;Tibor Halmos;Mayor of Kotor
            Ana Orr, Mayor of Bar, was the first to sign – “with a borrowed pen”, she said. => p;with a borrowed pen;Ana Orr;Mayor of Bar
            Ana Orr, Mayor of Bar, for her part, called it “a borrowed pen”. => p;a borrowed pen;Ana Orr;Mayor of Bar
            Asked whether the pen was hers, Ana Orr, Mayor of Bar, shook her head: “It is borrowed.” => d;It is borrowed.;Ana Orr;Mayor of Bar
            Ana Orr, Mayor of Bar, did not hide her joy: “It is borrowed.” => d;It is borrowed.;Ana Orr;Mayor of Bar
            Ana Orr had a word of caution for the guards: “It is borrowed.” => d;It is borrowed.;Ana Orr;
            The message from Ana Orr, Mayor of Bar, was clear: “It is borrowed.” => d;It is borrowed.;Ana Orr;Mayor of Bar
            The last word belonged to Ana Orr, Mayor of Bar: “It is borrowed.” => d;It is borrowed.;Ana Orr;Mayor of Bar
            Ana Orr, Mayor of Bar, agrees. “It is borrowed.” => d;It is borrowed.;Ana Orr;Mayor of Bar
            Ana Orr, Mayor of Bar, nods. “It is borrowed.” => d;It is borrowed.;Ana Orr;Mayor of Bar
            Not everybody agrees. “It is borrowed,” says Ana Orr, Mayor of Bar. => d;It is borrowed,;Ana Orr;Mayor of Bar
            “It is borrowed,” was how Ana Orr, Mayor of Bar, put it. => d;It is borrowed,;Ana Orr;Mayor of Bar
            “It is borrowed,” in the words of Ana Orr, Mayor of Bar. => d;It is borrowed,;Ana Orr;Mayor of Bar
            “It is borrowed.” – Ana Orr, Mayor of Bar => d;It is borrowed.;Ana Orr;Mayor of Bar
            Ana Orr, Mayor of Bar: “It is borrowed.” => d;It is borrowed.;Ana Orr;Mayor of Bar
            Neither Ana Orr nor Tibor Halmos called it “a borrowed pen”. => -
            Ana Orr did not call it “a borrowed pen”. => p;a borrowed pen;Ana Orr;
            Ana Orr would not call it “a borrowed pen”. => p;a borrowed pen;Ana Orr;
            Ana Orr and Tibor Halmos called it “a borrowed pen”. => p;a borrowed pen;Ana Orr;
            Both Ana Orr and Tibor Halmos called it “a borrowed pen”. => p;a borrowed pen;Ana Orr;
            Ana Orr, a miller, thinks “more is not always better”. => d;more is not always better;Ana Orr;a miller
            To the Mayor of Bar, Ana Orr, it was “the longest of days”. => p;the longest of days;Ana Orr;Mayor of Bar
            Among the guests was Ana Orr, a miller, who called it “the longest of days”. => p;the longest of days;Ana Orr;a miller
            With a smile, Ana Orr, a miller, called it “the longest of days”. => p;the longest of days;Ana Orr;a miller
            Only one of them, Ana Orr, a miller, called it “the longest of days”. => p;the longest of days;Ana Orr;a miller
            They included Ana Orr, a miller. “It was long,” she said. => d;It was long,;Ana Orr;a miller
            It was Ana Orr, a miller, who called it “the longest of days”. => p;the longest of days;Ana Orr;a miller
            The message from Ana Orr, Mayor of Bar, to the guards was clear: “It is borrowed.” => d;It is borrowed.;Ana Orr;Mayor of Bar
            The answer of the Ministry was short: “It is borrowed.” => d;It is borrowed.;Ministry;
            The advice of the Mayor, Ana Orr, sounds simple: “Dig deep.” => d;Dig deep.;Ana Orr;Mayor
            At the invitation of the Mayor of Bar, Ana Orr, the guests came at noon. “It was long,” Orr said. => d;It was long,;Ana Orr;Mayor of Bar
            The letter of the Mayor, Ana Orr, says that “the road is long”. => d;the road is long;Ana Orr;Mayor
            She was told by the Mission that “the road is long”. => d;the road is long;Mission;
            She was told in the Mission that “the road is long”. => d;the road is long;nil;
            It was described by the Mission as “a night without lamps”. => p;a night without lamps;Mission;
            Relatives of the missing called it “a night without lamps”. => p;a night without lamps;nil;Relatives of the missing
            The crew of the boat called it “a night without lamps”. => p;a night without lamps;nil;The crew of the boat
            Staff of the mill told Ana Orr that “the road is long”. => d;the road is long;nil;Staff of the mill
            For Lena, a cook, the day begins at five. “I light the stove first,” she says. => d;I light the stove first,;Lena;a cook
            The OSCE Representative on Freedom of the Media, Ana Orr, today condemned the fire. “A match costs little,” the Representative wrote in a letter to the Minister of Justice, Tibor Halmos. => d;A match costs little,;Ana Orr;OSCE Representative on Freedom of the Media
            Orr, the OSCE Representative on Freedom of the Media, wrote to the Minister that “a match costs little”. => d;a match costs little;Orr;OSCE Representative on Freedom of the Media
            In her letter to the authorities, Ana Orr wrote: “A match costs little.” => d;A match costs little.;Ana Orr;
            “A match costs little,” Orr said on Twitter. Ana Orr, the Representative, is in Bar. => d;A match costs little,;Ana Orr;Representative
            The editor of the daily, who asked not to be named, called it “a cheap match”. => p;a cheap match;nil;The editor of the daily, who asked not to be named
            The Minister assured the Representative that “the fire will be looked into”. => d;the fire will be looked into;nil;The Minister
            She was told by the Minister that “the fire will be looked into”. => d;the fire will be looked into;nil;the Minister
            “It took a week,” Ana Orr recalled being told by the police. => d;It took a week,;Ana Orr;
            Lena is nine. She says the well is “deeper than school”. => p;deeper than school;Lena;
            Lena, nine, says the well is “deeper than school”. => p;deeper than school;Lena;
            For Lena, a cook, the day begins at five. “I light the stove first,” she says. => d;I light the stove first,;Lena;a cook
            Her friend Vera agrees: “I light it second.” => d;I light it second.;Vera;Her friend
            “I light the stove first” is what Lena Orr tells everybody who asks. => d;I light the stove first;Lena Orr;
            Lena Orr’s motto is “light the stove first”. => -
            The rule of the house, says Lena Orr, is “light the stove first”. => p;light the stove first;Lena Orr;
            “I light the stove first,” Lena Orr, who has cooked for thirty years, says, wiping her hands. => d;I light the stove first,;Lena Orr;has cooked for thirty years
            “I light the stove first,” says Lena Orr, wiping her hands, “and then I wait.” => d;I light the stove first,;Lena Orr; || d;and then I wait.;Lena Orr;
            “I light the stove first,” she says, her hands black. Lena Orr has cooked for thirty years. => d;I light the stove first,;nil;she
            """))
    func `stories and letters name their speakers in many ways`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Said Ana Orr, Mayor of Bar: “It was long.” => d;It was long.;Ana Orr;Mayor of Bar
            “It was long”, Ana Orr, Mayor of Bar, said. “It was wet.” => d;It was long;Ana Orr;Mayor of Bar || d;It was wet.;Ana Orr;Mayor of Bar
            “It was long” – Ana Orr, Mayor of Bar, said – “but dry.” => d;It was long;Ana Orr;Mayor of Bar || p;but dry.;Ana Orr;Mayor of Bar
            ‘It was long,’ said Ana Orr, Mayor of Bar. => d;It was long,;Ana Orr;Mayor of Bar
            ''It was long,'' said Ana Orr, Mayor of Bar. => d;It was long,;Ana Orr;Mayor of Bar
            „It was long,“ said Ana Orr, Mayor of Bar. => d;It was long,;Ana Orr;Mayor of Bar
            «It was long,» said Ana Orr, Mayor of Bar. => d;It was long,;Ana Orr;Mayor of Bar
            “It was long,” said Ana Orr , Mayor of Bar . => d;It was long,;Ana Orr;Mayor of Bar
            “It was long,” said Ana Orr; Tibor Halmos called it “too short by half”. => d;It was long,;Ana Orr; || p;too short by half;Tibor Halmos;
            “It was long,” said Ana Orr, while Tibor Halmos called it “too short by half”. => d;It was long,;Ana Orr; || p;too short by half;Tibor Halmos;
            “It was long,” said Ana Orr, to which Tibor Halmos replied: “Too short.” => d;It was long,;Ana Orr; || d;Too short.;Tibor Halmos;
            “It was long,” said Ana Orr, and Tibor Halmos added that it was “too short by half”. => d;It was long,;Ana Orr; || p;too short by half;Tibor Halmos;
            “It was long,” Ana Orr said, quoting her mother. => d;It was long,;Ana Orr;
            Ana Orr quoted her mother as saying that “it was long”. => d;it was long;nil;her mother
            Ana Orr recalled what her mother had told her: “It was long.” => d;It was long.;nil;her mother
            """))
    func `a speaker is found in any order and behind any mark`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
