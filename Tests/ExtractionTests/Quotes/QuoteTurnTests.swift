import Testing

@testable import Extraction

struct QuoteTurnTests {
    @Test(
        arguments: QuoteLine.table(
            """
            A survey by the Bar Well Society found that “three wells in four are dry”. => d;three wells in four are dry;survey by the Bar Well Society;
            A study by the Ministry of Water notes that “three wells in four are dry”. => d;three wells in four are dry;study by the Ministry of Water;
            The keepers welcomed a report by the Committee on Wells, which says that “three wells in four are dry”. => d;three wells in four are dry;report by the Committee on Wells;
            The latest well report says that “three wells in four are dry”. => d;three wells in four are dry;well report;
            A recent audit says that “three wells in four are dry”. => d;three wells in four are dry;audit;
            The interim report says that “three wells in four are dry”. => d;three wells in four are dry;interim report;
            A Society report of last year found that “three wells in four are dry”. => d;three wells in four are dry;Society report;
            The report of the Society found that “three wells in four are dry”. => d;three wells in four are dry;report of the Society;
            The two mayors praised the treaty in a joint letter, which reads: “We dig together.” => d;We dig together.;joint letter;
            The two mayors signed the treaty, which reads: “We dig together.” => d;We dig together.;treaty;
            A petition which the millers handed to the Mayor of Bar asks for “one rope, one lid and one key”. => p;one rope, one lid and one key;petition;
            Ana Orr, who handed a petition to the Mayor of Bar, asks for “one rope, one lid and one key”. => p;one rope, one lid and one key;Ana Orr;handed a petition to the Mayor of Bar
            The review, entitled “The Dry Well”, covers two years. It notes that “lids are missing”. => d;lids are missing;The Dry Well;
            The review of the show “The Dry Well” was printed. It notes that “lids are missing”. => d;lids are missing;review of the show;
            The code lays down that “no lid shall be left open at night”. => d;no lid shall be left open at night;code;
            Orr also recalled the Society’s commitments, which call for wells to be “open to all who thirst”. => p;open to all who thirst;Society’s commitments;
            """))
    func `a paper keeps its author and its kind, not its time`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            The Well Defender of Bar, Tibor Halmos, came on Monday. “Wells need lids,” the Defender noted. => d;Wells need lids,;Tibor Halmos;Well Defender of Bar
            The Well Reeve of Bar, Tibor Halmos, came on Monday. “Wells need lids,” the Reeve noted. => d;Wells need lids,;Tibor Halmos;Well Reeve of Bar
            Tibor Halmos, Editor of the Well Gazette, came on Monday. “Wells need lids,” the Society noted. => d;Wells need lids,;Society;
            “Wells need lids,” said Tibor Halmos, Deputy Head of the Centre.¶The Minister of Water, who was away, sent a note, in which he wrote that “no well will be closed”. => d;Wells need lids,;Tibor Halmos;Deputy Head of the Centre || d;no well will be closed;nil;The Minister of Water
            “Wells need lids,” said Tibor Halmos, Deputy Head of the Centre.¶The Minister of Water, Ana Orr, sent a note, in which she wrote that “no well will be closed”. => d;Wells need lids,;Tibor Halmos;Deputy Head of the Centre || d;no well will be closed;Ana Orr;Minister of Water
            “Wells need lids,” said Tibor Halmos, Project Officer with the Centre.¶In a letter of thanks the Deputy Minister calls it “cheaper than a new pipe”. => d;Wells need lids,;Tibor Halmos;Project Officer with the Centre || p;cheaper than a new pipe;nil;the Deputy Minister
            “Wells need lids,” said Tibor Halmos, Head of the Centre.¶The Ambassador called it “cheaper than a new pipe”. => d;Wells need lids,;Tibor Halmos;Head of the Centre || p;cheaper than a new pipe;Tibor Halmos;Head of the Centre
            Poet Ana Orr, a friend of the wells, thanked “the stubborn men of Bar”. => p;the stubborn men of Bar;Ana Orr;a friend of the wells
            “Wells need lids,” said painter Ana Orr. => d;Wells need lids,;Ana Orr;painter
            Its legal adviser described the dig as “slow, but for good reason”. => p;slow, but for good reason;nil;Its legal adviser
            According to Boris Halmos, Adviser at the Well House, prices rose. “They will rise again,” he stressed. => d;They will rise again,;Boris Halmos;Adviser at the Well House
            Lena Orr, a miller, came. According to Boris Halmos, Adviser at the Well House, prices rose. “They will rise again,” he said. => d;They will rise again,;Boris Halmos;Adviser at the Well House
            """))
    func `an office means its holder and nobody else`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Several millers complained that the Mayor had “lost” the key. “We dig with our hands,” they said. => d;We dig with our hands,;nil;Several millers
            Two of the guards came late. “We dig with our hands,” they said. => d;We dig with our hands,;nil;Two of the guards
            The Society met in Bar. “We dig with our hands,” they said. => d;We dig with our hands,;Society;
            “Too deep,” one guest wrote in the book, and another: “I saw the stars at noon.” => p;Too deep,;nil;one guest || d;I saw the stars at noon.;nil;another
            “Too deep,” Ana Orr wrote in the book, and Tibor Halmos: “I saw the stars at noon.” => p;Too deep,;Ana Orr; || d;I saw the stars at noon.;Tibor Halmos;
            One of them, a man in his sixties wearing a felt hat, told the guard that the well was closed “until the rain comes”. => d;until the rain comes;nil;a man in his sixties wearing a felt hat
            One miller, the guards report, asked “whether the well will be closed”. => d;whether the well will be closed;nil;One miller
            A guard wearing a “Well” badge told the crew to wait, citing “orders from below”. => p;orders from below;nil;A guard wearing a “Well” badge
            For a guard from Bar, the night at the well was the hardest: “I heard the frogs think.” => d;I heard the frogs think.;nil;a guard from Bar
            Asked what he would do with the key, a brass one, the oldest guard did not blink: “Keep it.” => d;Keep it.;nil;the oldest guard
            “Dig,” said Tibor Halmos.¶Asked whether the well would last, Head of Mission Ana Orr is calm:¶“It has lasted longer than we have.” => p;Dig,;Tibor Halmos; || d;It has lasted longer than we have.;Ana Orr;Head of Mission
            Guests asked most questions there, noted Ana Orr, Head of the Well House: “They know the depth, but nobody has told them the price.” => d;They know the depth, but nobody has told them the price.;Ana Orr;Head of the Well House
            """))
    func `several, another and somebody asked speak for themselves`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            “You will be thirsty.¶“You will dig.”¶With these words Ana Orr, Head of the Well House, sent the crew to Bar. => d;You will be thirsty.¶You will dig.;Ana Orr;Head of the Well House
            “We had ten minutes, and nobody knew it.”¶The woman who says this is Ana Orr, head of the well council, where a lid broke. => d;We had ten minutes, and nobody knew it.;Ana Orr;head of the well council
            “Wells need lids, and lids need hands,”¶the Head of the Well House, Dr. Ana Orr, said at the fair. => d;Wells need lids, and lids need hands,;Ana Orr;Head of the Well House
            “We did not dig for gold,” said miller Ana Orr. “The water came from one side. Patience did the rest.¶The fair went on. => d;We did not dig for gold,;Ana Orr;miller || d;The water came from one side. Patience did the rest.;Ana Orr;miller
            The guards heard him shout, “Next time you will swim!” => d;Next time you will swim!;nil;him
            The crew was told at the gate that “the keeper is asleep”. It left. => d;the keeper is asleep;nil;
            The crew was told that “Sleeping Keeper” had been sold. => -
            Ana Orr, the Mayor, saw in it “a small book with large consequences”. => p;a small book with large consequences;Ana Orr;Mayor
            Ana Orr praised the millers for having found “a tongue without vowels, which no mill can drown”. => p;a tongue without vowels, which no mill can drown;Ana Orr;
            Ana Orr said that the House would print a map “small enough for a coat pocket”. => p;small enough for a coat pocket;Ana Orr;
            Ana Orr said that the House would print a map “Small Enough for a Pocket”. => -
            “Dig,” said Ana Orr, editor of the weekly “Mill and Well”. “The rest is mud.” => p;Dig,;Ana Orr;editor of the weekly “Mill and Well” || d;The rest is mud.;Ana Orr;editor of the weekly “Mill and Well”
            In a written reply the Ministry of Water, Transport and Trade pointed to the progress made. “All lids will be paid for,” it said. => d;All lids will be paid for,;Ministry of Water, Transport and Trade;
            The Bar Office for Wells and Lids (BOWL) met. BOWL last saw the well in 2002, when it recommended that the lid be moved “well before, and not on, market day”. => p;well before, and not on, market day;Bar Office for Wells and Lids;
            """))
    func `words are given to whoever a turn of phrase points at`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            “Deep wells trigger envy,” said Ana Orr. => d;Deep wells trigger envy,;Ana Orr;
            “Deep wells and envy,” said Ana Orr. => p;Deep wells and envy,;Ana Orr;
            “Never promise a well,” said Ana Orr. => d;Never promise a well,;Ana Orr;
            “Never a dry well,” said Ana Orr. => p;Never a dry well,;Ana Orr;
            “Expect to be called slow,” said Ana Orr. => d;Expect to be called slow,;Ana Orr;
            “Mud to be cleared away,” said Ana Orr. => p;Mud to be cleared away,;Ana Orr;
            “After forty buckets,” said Ana Orr. => p;After forty buckets,;Ana Orr;
            “We dug,” said Ana Orr. “My mother digs too, and my uncle runs.” => d;We dug,;Ana Orr; || d;My mother digs too, and my uncle runs.;Ana Orr;
            “We dug,” said Ana Orr, “but the lid fits on any mouth.” => d;We dug,;Ana Orr; || d;but the lid fits on any mouth.;Ana Orr;
            Orr wrote: “At the well by six, in my boots if need be.” => p;At the well by six, in my boots if need be.;Orr;
            Orr called on the mayors to “close the lid before the first guests come in”. => d;close the lid before the first guests come in;Orr;
            Orr called on the mayors to “close the lid before the fair”. => p;close the lid before the fair;Orr;
            The report notes that “in Bar alone forty lids have not been found”. => d;in Bar alone forty lids have not been found;report;
            Orr spoke of “water of the kind that sends no bill”. => p;water of the kind that sends no bill;Orr;
            """))
    func `a verb of the present makes a clause of a noun before it`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            “A pump is a promise.”¶So says Ana Orr, who has mended pumps since 1990. => d;A pump is a promise.;Ana Orr;has mended pumps since 1990
            “A pump is a promise.”¶This is how Ana Orr, keeper of the well, opened the fair. => d;A pump is a promise.;Ana Orr;keeper of the well
            “A pump is a promise.”¶Ana Orr, keeper of the well, has said this to every crew since 1990. => d;A pump is a promise.;Ana Orr;keeper of the well
            “A pump is a promise,” Ana Orr likes to say. => d;A pump is a promise,;Ana Orr;
            Nothing, Ana Orr says, is “as loud as a dry pump”. => p;as loud as a dry pump;Ana Orr;
            To Ana Orr, the pump is “as loud as a bell and half as useful”. => p;as loud as a bell and half as useful;Ana Orr;
            Halmos, for his part, saw the pump as “a bell with a handle”. => p;a bell with a handle;nil;Halmos
            Ana Orr views the pump as “a bell with a handle”. => p;a bell with a handle;Ana Orr;
            Ana Orr painted the pump as “Bell with a Handle”. => -
            Ana Orr views the pump as “new”. => -
            The memorandum obliges the towns to “share water in dry years”. => p;share water in dry years;memorandum;
            The pump requires “two strong hands”, the keeper knows. => -
            The Deputy Minister of Water, Tibor Halmos, came. “Rain is late,” he said. The Minister sent a note: “Rain is never late.” => d;Rain is late,;Tibor Halmos;Deputy Minister of Water || d;Rain is never late.;nil;The Minister
            Deputy Minister Tibor Halmos came. “Rain is late,” the Deputy Minister said. => d;Rain is late,;Tibor Halmos;Deputy Minister
            Several millers, among them Ana Orr, called it “a bucket without a bottom”. => p;a bucket without a bottom;nil;Several millers
            Another miller, Ana Orr, called it “a bucket without a bottom”. => p;a bucket without a bottom;Ana Orr;Another miller
            Nobody could say why. “Perhaps the rope,” one of them guessed. => p;Perhaps the rope,;nil;one of them
            Ana Orr, now at the Pump Union, called it “a bucket without a bottom”. => p;a bucket without a bottom;Ana Orr;
            Goodwill Ambassador Ana Orr called it “a bucket without a bottom”. => p;a bucket without a bottom;Ana Orr;Goodwill Ambassador
            Norway’s Ambassador Ana Orr called it “a bucket without a bottom”. => p;a bucket without a bottom;Ana Orr;Norway’s Ambassador
            Norway’s Ana Orr called it “a bucket without a bottom”. => p;a bucket without a bottom;Ana Orr;
            The Ministry says that the pump is safe. The Union disagrees: “Safe for whom?” => d;Safe for whom?;Union;
            “Pumps rust.” The keeper, Ana Orr, begged to differ. “They only rest,” she said. => d;They only rest,;Ana Orr;keeper
            Guests were told to “drink slowly and think of the next one”. => p;drink slowly and think of the next one;nil;
            Guests were told to “drink”. => -
            Ana Orr promised the village “a lid by May”. => p;a lid by May;Ana Orr;
            Ana Orr promised the village “Lid by May” a prize. => -
            Tibor Halmos, whose wife Lena keeps the well, said it was “dark as a boot”. => p;dark as a boot;Tibor Halmos;
            Told that the lid had cost a fortune, the Mayor whistled. “Gold is cheaper,” he said. => d;Gold is cheaper,;nil;the Mayor
            A poll of forty families showed that “nobody drinks from the tap in May”. => d;nobody drinks from the tap in May;poll of forty families;
            """))
    func `views, habits and demands have somebody who holds them`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            «Колодец молчит», — сказала капитан Анна Орлова, старшая смены. => d;Колодец молчит;Анна Орлова;старшая смены
            """))
    func `a Russian rank is no role beside one`(_ line: QuoteLine) {
        #expect(line.found(in: "ru") == line.expected)
    }
}
