import Interchange
import Testing

@testable import Extraction

@Suite struct `Places` {
    @Test(arguments: [
        Sentence("The fair took place in Osh and Batken.", ["Osh KG", "Batken KG"]),
        Sentence("The fair took place in Prishtinë/Priština.", ["Prishtinë/Priština XK"]),
        Sentence("The fair took place in Tajikistan.", ["Tajikistan TJ"]),
        Sentence("The fair took place in Bel-Aryk, Kyrgyzstan.", ["Bel-Aryk KG"]),
        Sentence("KIEV, 3 May 2015 – The fair opened.", ["KIEV UA"]),
        Sentence("The OSCE Mission to Skopje and the Embassy of Norway in Vienna organized the fair."),
        Sentence("The fair took place in the village of Bel-Aryk, Kyrgyzstan.", ["Bel-Aryk KG"]),
        Sentence("The fair took place in the town of Budva, Montenegro.", ["Budva ME"]),
        Sentence("The fair toured northern Norway and the wells of Malta."),
        Sentence("The people of Norway and the Government of Malta sent flowers."),
        Sentence("Ana Paris and Ivan Bern spoke."),
        Sentence("The OSCE Centre in Ashgabat sent flowers."),
        Sentence("Judge Anna London spoke of Norway."),
        Sentence("Bar associations met. Split opinions remained."),
    ])
    func `are found with their State`(_ line: Sentence) {
        let found = PlaceFinder().places(in: line.prose, dateline: nil).map {
            $0.passage.text + ($0.iso.map { " " + $0 } ?? "")
        }
        #expect(found == line.expected)
    }

    @Test func `of the dateline come first, in the registry's spelling or not`() {
        let prose = Sentence("WARSAW/VIENNA, 3 May – The fair in Warsaw opened.").prose
        let dateline = Dateline(
            places: [Passage("WARSAW", ByteRange(0, 6)), Passage("VIENNA", ByteRange(7, 13))], date: nil,
            range: ByteRange(0, 24))
        let places = PlaceFinder().places(in: prose, dateline: dateline)
        #expect(places.map(\.passage.text) == ["WARSAW", "VIENNA"])
        #expect(places.map(\.iso) == ["PL", "AT"])
        #expect(places.map(\.rule) == ["place.dateline", "place.dateline"])
    }
}
