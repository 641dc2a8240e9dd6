import Testing

@testable import Extraction

@Suite struct `Names of bodies` {
    @Test(arguments: [
        Sentence(
            "the Ministry of Trade and Industry and the Ministry of Health",
            ["Ministry of Trade and Industry", "Ministry of Health"]),
        Sentence(
            "the Ministry of Culture, Youth and Sport of Latvia",
            ["Ministry of Culture, Youth and Sport of Latvia"]),
        Sentence(
            "the Ministry of Interior, Ministry of Defence, Intelligence Agency",
            ["Ministry of Interior", "Ministry of Defence", "Intelligence Agency"]),
        Sentence(
            "the Ministry of Territorial Administration and Infrastructure",
            ["Ministry of Territorial Administration and Infrastructure"]),
        Sentence("the Ministry of Justice and Norway", ["Ministry of Justice", "Norway"]),
        Sentence(
            "the Ministry of Justice and Transparency International",
            ["Ministry of Justice", "Transparency International"]),
        Sentence(
            "the Academy for Judges and Public Prosecutors", ["Academy for Judges and Public Prosecutors"]),
        Sentence("Finland’s Ministry for Foreign Affairs", ["Finland’s Ministry for Foreign Affairs"]),
        Sentence(
            "the US State Department’s Bureau of International Narcotics and Law Enforcement Affairs",
            ["US State Department’s Bureau of International Narcotics and Law Enforcement Affairs"]),
        Sentence("the Swedish Embassy in Tbilisi in May", ["Swedish Embassy in Tbilisi"]),
        Sentence("Bosnia and Herzegovina and Serbia", ["Bosnia and Herzegovina", "Serbia"]),
        Sentence(
            "the Office of the Special Representative and Co-ordinator for Combating Trafficking in Human Beings",
            [
                "Office of the Special Representative and Co-ordinator for Combating Trafficking in Human Beings"
            ]),
        Sentence(
            "the OSCE Mission to Bosnia and Herzegovina and the Council of Europe",
            ["OSCE Mission to Bosnia and Herzegovina", "Council of Europe"]),
        Sentence("the hotel Planina d.o.o. and Norway", ["Planina d.o.o.", "Norway"]),
        Sentence("the Mill Works s.r.o. in Osh", ["Mill Works s.r.o.", "Osh"]),
        Sentence("the Upper Mill, i.e. the old one", ["Upper Mill"]),
        Sentence("Kosovo Foundation for Open Society", ["Kosovo Foundation for Open Society"]),
        Sentence("the project in Norway", ["Norway"]),
        Sentence("the office, the bar and us"),
    ])
    func `are read whole and no further`(_ line: Sentence) {
        let prose = line.prose
        let names = StructureFinder(prose).names(in: 0..<prose.tokens.count)
        #expect(names.map { prose.text(prose.range($0.tokens)) } == line.expected)
    }
}
