import Testing

@testable import Extraction

struct QuoteGermanTests {
    @Test(
        arguments: QuoteLine.table(
            """
            „Brunnen brauchen Nachbarn“, sagte Odile Marrant, Leiterin der Wasserstelle in Graz. => d;Brunnen brauchen Nachbarn;Odile Marrant;Leiterin der Wasserstelle in Graz
            „Brunnen brauchen Nachbarn“, so Botschafter Tibor Halmos. „Pumpen brauchen Öl.“ => d;Brunnen brauchen Nachbarn;Tibor Halmos; || d;Pumpen brauchen Öl.;Tibor Halmos;
            Tibor Halmos, Bürgermeister von Bar, erklärte: „Brunnen brauchen Nachbarn.“ => d;Brunnen brauchen Nachbarn.;Tibor Halmos;Bürgermeister von Bar
            Odile Marrant nannte die Karte „eine stille Revolution“. => p;eine stille Revolution;Odile Marrant;
            „Brunnen brauchen Nachbarn“, sagte Odile Marrant, Leiterin der Wasserstelle.¶„Pumpen brauchen Öl“, betonte sie. => d;Brunnen brauchen Nachbarn;Odile Marrant;Leiterin der Wasserstelle || d;Pumpen brauchen Öl;Odile Marrant;Leiterin der Wasserstelle
            Das Projekt „Sichere Quellen“ endet im Mai. => -
            Die Karte entstand unter dem Titel „Vierzig Sommer“. => -
            """))
    func `German sentences give their speaker and role`(_ line: QuoteLine) {
        #expect(line.found(in: "de") == line.expected)
    }
}
