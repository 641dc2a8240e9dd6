import Interchange
import Testing

@testable import Extraction

@Suite struct `What is left alone` {
    /// The refusals of a text as `words: rule rule`.
    private func refusals(_ text: String, title: String? = nil) -> [String] {
        let quiet = QuoteLine(text: text, expected: "").prose(title: title)
        let reasoning = Reasoning()
        let prose = Prose(
            bytes: quiet.bytes, paragraphs: quiet.paragraphs.map { (field: $0.field, range: $0.range) },
            lexicon: quiet.lexicon, reasoning: reasoning)
        // Nobody's ear changes what is found.
        #expect(QuoteFinder().quotations(in: prose) == QuoteFinder().quotations(in: quiet))
        #expect(
            FunderFinder().funders(in: prose, issuers: []) == FunderFinder().funders(in: quiet, issuers: []))
        return reasoning.refusals.map { refusal in
            let rules = refusal.reasons.map { $0.rule.split(separator: ".").last.map(String.init) ?? "" }
            return "\(refusal.passage.text): \(rules.joined(separator: " "))"
        }
    }

    @Test(
        arguments: [
            ("The project “Safe Wells” began in Osh.", ["“Safe Wells”: named"]),
            ("Ms. Lund noted the “window”.", ["“window”: term"]),
            ("Children painted “hope” on the wall.", ["“hope”: woven"]),
            ("“Blue Gate” opened in Osh.", ["“Blue Gate”: subject"]),
            ("“We can cross again,” said Ana Kos, a teacher.", []),
            ("Nothing is in marks here.", []),
        ] as [(String, [String])]) func `of spans in marks is told with its reason`(
            text: String, told: [String]
        )
    {
        #expect(refusals(text) == told)
    }

    @Test func `in a headline is told too`() {
        let told = refusals("The wells are safe.", title: "Course on “Safe Wells” ends")
        #expect(told.count == 1)
        #expect(told.first?.hasPrefix("“Safe Wells”: ") == true)
    }

    @Test(
        arguments: [
            ("The course was not funded by Norway.", ["Norway: denied"]),
            ("The course could be funded by Norway.", ["Norway: denied"]),
            ("The course was held with support from Norway.", ["Norway: no-money"]),
            ("The course was funded by Norway.", []),
            ("The Ministry of Justice received funding from Norway.", ["Ministry of Justice: unlinked"]),
            ("Norway is a participating State.", []),
            ("Finland gave a grant. Norway is a participating State.", ["Norway: unlinked"]),
        ] as [(String, [String])])
    func `of names near money is told with its reason`(text: String, told: [String]) {
        #expect(refusals(text) == told)
    }
}
