import Interchange
import Testing

@testable import Extraction

/// Speakers whom no name leads to, and views that no verb reports.
struct QuoteViewpointTests {
    @Test(
        arguments: QuoteLine.table(
            """
            A man (in his sixties) showed the guards a lid in his yard and said that he had heard “a whistle and then nothing”. => p;a whistle and then nothing;nil;A man (in his sixties)
            A woman (in her late thirties) said: “The lids are dear.” => d;The lids are dear.;nil;A woman (in her late thirties)
            A guard showed the guests a lid and said that it was “older than the well”. => p;older than the well;nil;A guard
            A guard gave the miller a rope and asked “who would pay for the lid”. => d;who would pay for the lid;nil;A guard
            The guests raised the closing of the road with a guard of the mill at noon, who promised an answer “by lunch or by supper”. => p;by lunch or by supper;nil;a guard of the mill at noon
            The guests raised the matter with a soldier, who told them “to dig and not to ask”. => p;to dig and not to ask;nil;a soldier
            The guests asked the guard of a mill, who told them “to dig and not to ask”. => p;to dig and not to ask;nil;the guard of a mill
            “The lids are dear,” says Orr drily. Lena Orr is a miller. => d;The lids are dear,;Lena Orr;
            Lena Orr is a miller. Her friend left. “The lids are dear,” says Orr drily. => d;The lids are dear,;Lena Orr;
            Lena Orr is a miller. “The lids are dear,” said Orr softly. => d;The lids are dear,;Lena Orr;
            The Fund recalled a joint map of 30 April and her Office’s well survey of 11 May, according to which “lids must not become a roof”. => d;lids must not become a roof;well survey;
            The Fund recalled the Union’s well survey, according to which “lids must not become a roof”. => d;lids must not become a roof;Union’s well survey;
            In a letter to the Fund dated 28 May 2021 the River Union wrote that “fear now sits at the well and has a chair”. => d;fear now sits at the well and has a chair;River Union;
            On 4 May 2021 Lena Orr wrote that “fear now sits at the well and has a chair”. => d;fear now sits at the well and has a chair;Lena Orr;
            Lena Orr, a miller, spoke. In her view, the lid had “the charm of a closed door”, while the rope had none. => p;the charm of a closed door;Lena Orr;a miller
            Tibor Halmos, a miller, spoke. In his opinion the wells would become “the shops of the poor”. => p;the shops of the poor;Tibor Halmos;a miller
            In Lena Orr’s view, the fair had “no roof and no floor”. => p;no roof and no floor;Lena Orr;
            The millers called the boat “the Blue Heron”, although it is grey. => -
            Lena Orr called the boat “the last hope of the valley”. => p;the last hope of the valley;Lena Orr;
            Lena Orr called Bar “the Vienna of the south”. => p;the Vienna of the south;Lena Orr;
            It dug nine wells, which the field guards call “goats”. => -
            It dug nine wells, which Lena Orr called “goats with lids”. => p;goats with lids;Lena Orr;
            In the Mayor’s eyes, the fair was “a feast without bread”. Lena Orr is Mayor of Bar. => p;a feast without bread;Lena Orr;Mayor of Bar
            To her mind, the fair was “a feast without bread”. => p;a feast without bread;nil;her
            From his point of view, the fair was “a feast without bread”. => -
            In her view, the mill “Deep Well” should open. => -
            In this view, the fair had “no roof and no floor”. => -
            While Lena Orr called it “a third friend at the well”, Tibor Halmos preferred “a rope in two colours”. => p;a third friend at the well;Lena Orr; || p;a rope in two colours;Tibor Halmos;
            Lena Orr preferred “Deep Well”. => -
            Lena Orr said that the exchange was ‘the best hour of the three days’ and that she would dig. => p;the best hour of the three days;Lena Orr;
            Lena Orr said that the lid was ‘gold’ and that she would dig. => -
            """))
    func `somebody unnamed, a view and a second subject speak for themselves`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Lena Orr said that the rule had been changed “late and with limited advice”. => p;late and with limited advice;Lena Orr;
            Lena Orr spoke of a lid “of reduced size”. => p;of reduced size;Lena Orr;
            Lena Orr said that it lasted “somewhat longer than planned”. => p;somewhat longer than planned;Lena Orr;
            Lena Orr said that it lasted “longer than we planned it”. => p;longer than we planned it;Lena Orr;
            Lena Orr said that they swore “in the tongue that they claim to know”. => p;in the tongue that they claim to know;Lena Orr;
            Lena Orr recalled that “lids must not become a second roof”. => d;lids must not become a second roof;Lena Orr;
            Lena Orr said that calls for wells “outnumber offers by three to one”. => p;outnumber offers by three to one;Lena Orr;
            Lena Orr said “rain needs no road”. => d;rain needs no road;Lena Orr;
            “The rules fill twenty pages,” Lena Orr said. => d;The rules fill twenty pages,;Lena Orr;
            “The lamps of nine rooms,” Lena Orr said. => p;The lamps of nine rooms,;Lena Orr;
            """))
    func `a fragment is told from a clause by what stands before it`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
