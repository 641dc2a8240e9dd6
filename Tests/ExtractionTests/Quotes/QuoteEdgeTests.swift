import Interchange
import Testing

@testable import Extraction

struct QuoteEdgeTests {
    @Test(
        arguments: QuoteLine.table(
            """
            Ana Orr presented the figures, stressing that “only nine pumps ran dry.¶“We dug, and we found water,” said Tibor Halmos. => d;only nine pumps ran dry.;Ana Orr; || d;We dug, and we found water,;Tibor Halmos;
            Ana Orr warned of “pumps that nobody oils.¶“We oil ours,” Tibor Halmos replied. => p;pumps that nobody oils.;Ana Orr; || d;We oil ours,;Tibor Halmos;
            Ana Orr said: “Nine pumps ran dry.¶“We dug, and we found water.” => d;Nine pumps ran dry.¶We dug, and we found water.;Ana Orr;
            “Nine pumps ran dry.¶“We dug, and we found water,” said Ana Orr. => d;Nine pumps ran dry.¶We dug, and we found water,;Ana Orr;
            Ana Orr repeated that a fine for what is said or sung “has no place in any law of the water”. => p;has no place in any law of the water;Ana Orr;
            Ana Orr said that a well of which nothing is told “is a hole”. => p;is a hole;Ana Orr;
            Ana Orr stressed that whoever is asked to dig “has a right to water”. => p;has a right to water;Ana Orr;
            “The road is closed,” said Ana Orr. “It is cold.¶“Nobody goes there,” said Tibor Halmos. => d;The road is closed,;Ana Orr; || d;It is cold.;Ana Orr; || d;Nobody goes there,;Tibor Halmos;
            “The road is closed,” said Ana Orr. “It is cold.¶“Nobody goes there,” said Orr. => d;The road is closed,;Ana Orr; || d;It is cold.¶Nobody goes there,;Ana Orr;
            “The road is closed,” said Ana Orr. “It is cold.¶“Nobody goes there,” she said. => d;The road is closed,;Ana Orr; || d;It is cold.¶Nobody goes there,;Ana Orr;
            “The road is closed,” said Ana Orr, “and it is cold.¶“Nobody goes there,” said Tibor Halmos. => d;The road is closed,;Ana Orr; || d;and it is cold.;Ana Orr; || d;Nobody goes there,;Tibor Halmos;
            Ana Orr said it was Tibor Halmos who told them “to dig and not to ask”. => p;to dig and not to ask;Tibor Halmos;
            “Two,” said Ana Orr. “Not two hundred.” => p;Two,;Ana Orr; || p;Not two hundred.;Ana Orr;
            A miller told me: “Your cousins talk and talk, and my bread burns.” => d;Your cousins talk and talk, and my bread burns.;nil;A miller
            A miller told me: “Your pumps and your lids, and the keys.” => p;Your pumps and your lids, and the keys.;nil;A miller
            A miller told me: “Your name and your number.” => p;Your name and your number.;nil;A miller
            """))
    func `marks left open, clauses inside a clause and numbers cut a quote in the right place`(
        _ line: QuoteLine
    ) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            The interim report draws attention to the lids, which it calls “made in haste and lost at leisure”. => p;made in haste and lost at leisure;interim report;
            The Mission issued the third report of its well programme. “A lid is a decision,” the report notes. => d;A lid is a decision,;report;
            The Mission issued an interim report. “A lid is a decision,” the report notes. => d;A lid is a decision,;interim report;
            “A lid is a decision,” reads the first line of the declaration. => d;A lid is a decision,;declaration;
            “A lid is a decision,” began Ana Orr. => d;A lid is a decision,;Ana Orr;
            “A lid is a decision,” begins Ana Orr, a miller from Bar. => d;A lid is a decision,;Ana Orr;a miller from Bar
            “Lid of Bar” opened Ana Orr a door. => -
            “A lid is a decision,” (Ana Orr, Mayor of Bar). => d;A lid is a decision,;Ana Orr;Mayor of Bar
            “A lid is a decision.” (Ana Orr, Mayor of Bar) => d;A lid is a decision.;Ana Orr;Mayor of Bar
            “Lid and Law” (Ana Orr, 2019) is out of print. => -
            “A lid is a decision.” (The Mayor of Bar) => d;A lid is a decision.;nil;The Mayor of Bar
            “A lid is a decision.” (Bar, 4 May 2019) => d;A lid is a decision.;nil;
            “A lid is a decision,” begins the letter. => d;A lid is a decision,;letter;
            “A lid is a decision,” reads the opening sentence of the Bar Declaration. => d;A lid is a decision,;Bar Declaration;
            The report the guards wrote says that “a lid is a decision”. => d;a lid is a decision;report;
            The report that the guards wrote lists “a lid, a rope and a bucket”. => p;a lid, a rope and a bucket;report;
            The Mission issued the second interim report. “A lid is a decision,” the report notes. => d;A lid is a decision,;interim report;
            The report that the guards wrote notes that “the gate is never shut”. => d;the gate is never shut;report;
            """))
    func `papers by their kind and not by their number, and speakers behind brackets and beginnings`(
        _ line: QuoteLine
    ) {
        #expect(line.found() == line.expected)
    }

    /// Texts in which something is looked for beside what may be the first or the last word.
    private static let edges = [
        "Fresh motto for their fence: “Our stones, our street”",
        "“Rain is late,” said Ana Orr, Minister of Water, Xavan Halmos, the Mayor of Bar, and a guest, came.",
        "The " + String(repeating: "deep ", count: 239) + "and it said “the well is dry”.",
        "Said Petrov, Head of the Fund (BRO), who asked: “Why?” – “It rains”; it states that “lids” are, she said, “old”.",
        "Of the Captain (Navy) Ana Orr, 71-year-old guest of the “Nine Wells” forum, the former said: “A,” and the latter: “B.”",
    ]

    @Test(arguments: edges) func `a text that ends or begins anywhere has quotes that stand in it`(
        text: String
    ) {
        let words = text.split(separator: " ")
        for cut in words.indices {
            for part in [words[...cut], words[cut...]] {
                let line = QuoteLine(text: part.joined(separator: " "), expected: "")
                for prose in [
                    line.prose(), QuoteLine(text: "Ana Orr spoke.", expected: "").prose(title: line.text),
                ] {
                    for quote in QuoteFinder().quotations(in: prose) {
                        #expect(line.text.contains(quote.text))
                    }
                }
            }
        }
    }

    @Test(arguments: [
        (
            "de",
            "Der Leiter der belgischen Delegation, Botschafter Jan Orlow, die seit 2010 den Verein leitet, sagte am Vormittag: „Der Regen kommt spät“, so Orlow vom Amt für Brunnen (AB), der Müller Lena Orr, ist Leiterin."
        ),
        (
            "fr",
            "Le capitaine Ana Orr, du Service des quais (SQ), qui dirige l’association « Maison ouverte », a dit : « La pluie tarde », selon la juge Lena Orr, et elle attend."
        ),
        (
            "ru",
            "По словам главы Миссии, посла Анны Орловой (МВД), которая руководит центром «Лантерна», «дождь опаздывает», - сказала она, отметил директор школы Иван Орлов, 40-летний пастух."
        ),
        (
            "en",
            "On Bar Day the High Commissioner on Wells (HCW) Lena Orr, who is 22, met A.Orr‑Kos, a miller from the centre “Umed,” and said: “Rain is late,” added the Mayor, acting."
        ),
    ]) func `a text that stops at any word or mark, also amid a list, has quotes that stand in it`(
        language: String, text: String
    ) {
        let words = text.split(separator: " ")
        for cut in words.indices {
            for ending in ["", ",", " (", " –", ", „", ":", " von der", " de la", " по"] {
                let line = QuoteLine(text: words[...cut].joined(separator: " ") + ending, expected: "")
                for quote in QuoteFinder().quotations(in: line.prose(in: language)) {
                    #expect(line.text.contains(quote.text))
                }
            }
        }
    }
}
