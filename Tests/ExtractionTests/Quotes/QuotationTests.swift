import Interchange
import Testing

@testable import Extraction

struct QuotationTests {
    @Test func `a range runs from the first opening mark to the last closing one`() throws {
        let line = QuoteLine(text: "Ana Orr said: “One.¶“Two.”", expected: "")
        let prose = line.prose()
        let quote = try #require(QuoteFinder().quotations(in: prose).first)
        #expect(prose.text(quote.range) == "One.\n“Two.")
        #expect(quote.text == "One.\nTwo.")
    }

    @Test func `the words that stand for the speaker are kept beside the name`() throws {
        let line = QuoteLine(
            text: "Ambassador Ana Orr, Head of the Unit, came. “We dig wells,” the Ambassador added.",
            expected: "")
        let quote = try #require(QuoteFinder().quotations(in: line.prose()).first)
        #expect(quote.speaker?.mention?.text == "the Ambassador")
        #expect(quote.speaker?.honorific == "Ambassador")
        #expect(quote.cue?.text == "added")
        #expect(quote.attribution == .resolved)
    }

    @Test(arguments: [
        (
            "“We dig wells,” said Ana Orr, Head of the Unit.", "quote.after.name-role",
            Quotation.Attribution.named
        ),
        ("“We dig wells,” said Unit Director Ana Orr.", "quote.after.role-name", .named),
        ("“We dig wells,” said Ana Orr.", "quote.after.name", .named),
        ("“We dig wells,” Ana Orr said.", "quote.after.subject-verb", .named),
        ("“We dig wells,” said one farmer.", "quote.after.unnamed", .unnamed),
        ("Ana Orr said: “We dig wells.”", "quote.before.colon", .named),
        ("Ana Orr said that “we dig wells”.", "quote.before.that", .named),
        ("Ana Orr called it “a well”.", "quote.before.called", .named),
        ("“We dig our wells by hand every summer.”", "quote.continued.paragraph", .none),
    ])
    func `a quotation names the rule that found it`(
        _ text: String, _ rule: String, _ attribution: Quotation.Attribution
    ) throws {
        let prose = QuoteLine(text: text, expected: "").prose()
        let quote = try #require(QuoteFinder().quotations(in: prose).first)
        #expect(quote.rule == rule)
        #expect(quote.attribution == attribution)
    }

    @Test(arguments: [
        ("“Follow the frog”: millers learn to read ponds", 0),
        ("Millers told to “follow the frog” as fair closes", 0),
        ("Mayor urges millers to drop “frog” clause", 0),
        ("“Follow the frog,” says Ana Orr, Mayor of Bar", 1),
    ])
    func `marks in a title are speech only where somebody speaks`(_ title: String, _ count: Int) {
        let prose = QuoteLine(text: "The fair closed at noon.", expected: "").prose(title: title)
        #expect(QuoteFinder().quotations(in: prose).count == count)
    }

    @Test func `a pull quote and its original are one quote`() {
        let line = QuoteLine(
            text: "“We dig our wells by hand.”¶“We dig our wells by hand,” said Ana Orr. “It is slow.”",
            expected: "d;We dig our wells by hand,;Ana Orr; || d;It is slow.;Ana Orr;")
        #expect(line.found() == line.expected)
    }

    @Test func `the Mission is the structure that issued the page`() throws {
        let prose = QuoteLine(text: "“We dig wells,” the Mission said in a statement.", expected: "").prose()
        let quotes = QuoteFinder().quotations(in: prose, issuers: ["OSCE Mission to Serbia"])
        #expect(quotes.first?.speaker?.name == "OSCE Mission to Serbia")
        #expect(quotes.first?.speaker?.kind == .organisation)
    }

    @Test func `random marks and words give ordered ranges on character boundaries`() {
        let words = [
            "said", "“", "”", "\"", "’", "‘", "«", "»", ",", ".", ":", "–", "(", "the", "Ana", "Orr",
            "Minister", "she",
            "who", "called", "as", "by", "and", "Mission", "report", "one", "farmer", "is", "according", "to",
            "…",
        ]
        var state: UInt64 = 7
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<300 {
            let text = (0..<40).map { _ in words[next(words.count)] + (next(3) == 0 ? "" : " ") }.joined()
            let prose = QuoteLine(text: text, expected: "").prose()
            var last = 0
            for quote in QuoteFinder().quotations(in: prose) {
                #expect(quote.range.start >= last && quote.range.end <= prose.bytes.count)
                #expect(String(validating: prose.bytes[quote.range.indices], as: UTF8.self) != nil)
                last = quote.range.start
            }
        }
    }
}
