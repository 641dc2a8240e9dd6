import Interchange
import Testing

@testable import Parsing

@Suite struct `Text read in the wrong encoding` {
    private func repaired(_ text: String) -> (text: String, codes: [String]) {
        var doubts: [Diagnostic] = []
        let bytes = Mojibake.repaired(Array(text.utf8), noting: &doubts)
        return (String(decoding: bytes, as: UTF8.self), doubts.map(\.code))
    }

    @Test(arguments: [
        ("â€œRoads,â€\u{9D} she said", "“Roads,” she said"), ("itâ€™s", "it’s"),
        ("2 â€“ 3 â€” 4", "2 – 3 — 4"),
        ("cafÃ©", "café"), ("PriÅ¡tina", "Priština"), ("Ð¡Ð°Ð¼Ð°Ñ€Ð°", "Самара"), ("20Â°C", "20°C"),
        ("Â© 2019", "© 2019"),
        ("â‚¬ 40", "€ 40"), ("one.Â\u{A0} Two", "one.\u{A0} Two"), ("coÃ»t, connaÃ®tre", "coût, connaître"),
        // Twice over, and read as Latin-1, whose C1 controls stay.
        ("Ã¢â‚¬Å“soÃ¢â‚¬Â\u{9D}", "“so”"), ("JOHNâ\u{80}\u{99}SÂ®", "JOHN’S®"),
        // Bytes lost on the way.
        ("â€œsoâ€ she", "“so” she"), ("â€œsoâ€\u{FFFD}, she", "“so”, she"),
        ("cafÃ© voilÃ  la", "café voilà  la"),
        ("one.Â Two", "one. Two"), ("Ã©tÃ© ROMÂ»", "été ROM»"), ("ï»¿cafÃ©", "café"),
        ("\u{93}so\u{94} \u{96}", "“so” –"),
    ])
    func `is put right and noted`(_ broken: String, _ text: String) {
        let page = repaired(broken)
        #expect(page.text == text)
        #expect(page.codes == ["parse.text.mojibake-repaired"])
    }

    @Test(arguments: [
        "Â and Ã are letters", "NÃO, MANHÃ\u{A0}E SÃO", "COMITÉ ROMÂ»", "„Strauß’ und „Spaß“", "café”» été”",
        "château â l’état", "naïve façade", "letters Ă and Â\u{A0}", "", "plain", "Ñ’ Ò“",
        "50× — 10× ‘ß’", "Ã",
    ])
    func `is not seen where letters stand for themselves`(_ text: String) {
        let page = repaired(text)
        #expect(page.text == text)
        #expect(page.codes.isEmpty)
    }

    @Test func `is seen behind character references too`() throws {
        let page = try PageReading("<p>caf&Atilde;&copy; &acirc;&#128;&#147;a</p>")
        #expect(page.blocks == ["café –a"])
    }
}
