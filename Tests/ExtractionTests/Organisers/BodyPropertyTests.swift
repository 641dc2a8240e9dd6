import Interchange
import TestSupport
import Testing

@testable import Extraction

@Suite struct `Finders of bodies` {
    /// Words and marks that rules ask for, and some that they do not.
    private static let words = [
        "funded", "by", "with", "financial", "support", "from", "the", "Norway", "and", ",", "Ministry", "of",
        "Trade",
        "donors", ":", "–", "(", ")", "’s", "“", "”", "EU-funded", "contribution", "12,000", "euros", "OSCE",
        "Mission",
        "to", "Serbia", "which", "paid", "for", ".", "is", "Dutch", "government", "thanked", "its",
        "including", "one",
        "project", "Project", "BRIDGE", "hosted", "in", "Osh", "/", "&", "Embassy", "no", "finanziert", "von",
    ]

    @Test(arguments: 1...200 as ClosedRange<UInt64>)
    func `read any words without a slip, and give what the text holds`(seed: UInt64) {
        var random = Seeded(seed)
        let text = (0..<60).compactMap { _ in Self.words.randomElement(using: &random) }.joined(
            separator: " ")
        for lexicon in Lexicon.all {
            let prose = Sentence(text + "¶" + text).prose(lexicon)
            let passages =
                FunderFinder().funders(in: prose, issuers: []).map(\.passage)
                + OrganiserFinder().organisers(in: prose, issuers: ["OSCE Mission to Serbia"]).map(\.passage)
                + ProjectFinder().projects(in: prose).map(\.passage)
                + PlaceFinder().places(in: prose, dateline: nil).map(\.passage)
            for passage in passages { #expect(prose.text(passage.range) == passage.text) }
        }
    }
}
