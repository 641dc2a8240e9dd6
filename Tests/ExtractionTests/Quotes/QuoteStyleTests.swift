import Testing

@testable import Extraction

/// Offices that stand before a name as honorifics do, and groups that are nobody’s.
struct QuoteStyleTests {
    @Test(
        arguments: QuoteLine.table(
            """
            “Rain is late,” President Tibor Halmos said. => d;Rain is late,;Tibor Halmos;President
            “Rain is late,” said Judge Lena Orr. “It is early,” Orr added. => d;Rain is late,;Lena Orr;Judge || d;It is early,;Lena Orr;Judge
            Minister Lena Orr came by boat. “Rain is late,” she said. => d;Rain is late,;Lena Orr;Minister
            President Tibor Halmos, Head of the Fund, came. “Rain is late,” he said. => d;Rain is late,;Tibor Halmos;Head of the Fund
            Foreign Minister Lena Orr came. “Rain is late,” Minister Orr said. => d;Rain is late,;Lena Orr;Foreign Minister
            “Rain is late,” said Minister Dr. Lena Orr. => d;Rain is late,;Lena Orr;Minister
            Minister Lena Orr came. “Rain is late,” President Orr said. => d;Rain is late,;Lena Orr;Minister
            Petrov, a miller, came. “Rain is late,” A.Petrov said. => d;Rain is late,;A.Petrov;a miller
            “Rain is late,” said Colonel Lena Orr. => d;Rain is late,;Lena Orr;
            “Rain is late,” said Ambassador Lena Orr. => d;Rain is late,;Lena Orr;
            “Rain is late,” said Professor Tibor Halmos. => d;Rain is late,;Tibor Halmos;
            """))
    func `are a role where nothing else is`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            On World Millers Day the OSCE Representative on Wells Lena Orr spoke. “Rain is late,” she said. => d;Rain is late,;Lena Orr;OSCE Representative on Wells
            On Mother Tongue Day the Mayor, Lena Orr, spoke. “Rain is late,” she said. => d;Rain is late,;Lena Orr;Mayor
            It was the visit of the High Commissioner on Wells (HCW) Lena Orr to Georgia. “Rain is late,” Orr said. => d;Rain is late,;Lena Orr;High Commissioner on Wells
            The Fund for Wells (FW) and Lena Orr, a miller, met. “Rain is late,” Orr said. => d;Rain is late,;Lena Orr;a miller
            Vice Minister Lena Orr‑Kos came. “Rain is late,” added Orr‑Kos. => d;Rain is late,;Lena Orr‑Kos;Vice Minister
            Vice Minister Lena Orr came. “Rain is late,” L.Orr said. => d;Rain is late,;Lena Orr;Vice Minister
            Minister Lena Orr met Tibor Orr, a miller. “Rain is late,” T.Orr said. => d;Rain is late,;Tibor Orr;a miller
            """))
    func `begin behind a feast and before a short name, and initials name their bearer`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Lena Orr, a miller, addressed participants of the 41st Staff Course. “Rain is late,” she said. => d;Rain is late,;Lena Orr;a miller
            Lena Orr, a miller, thanked members of the Fourth Guild. “Rain is late,” she said. => d;Rain is late,;Lena Orr;a miller
            Lena Orr, a miller, met the head of the guild, Safet Kos. “Rain is late,” Kos said. => d;Rain is late,;Safet Kos;head of the guild
            """))
    func `are borne by one, not by a crowd`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Der Direktor Jan Orlow kam. „Der Regen kommt spät“, erklärte Orlow mit Blick auf die Behörden. => d;Der Regen kommt spät;Jan Orlow;Direktor
            Der Direktor Jan Orlow kam. „Der Regen kommt spät“, sagte Orlow gegenüber dem Amt. => d;Der Regen kommt spät;Jan Orlow;Direktor
            „Der Regen kommt spät“, sagte Jan Orlow vom Amt für Brunnen. => d;Der Regen kommt spät;Jan Orlow;Amt für Brunnen
            Das Fest wurde am Vormittag von der Zweiten Präsidentin Lena Orr eröffnet. „Der Regen kommt spät“, sagte Orr. => d;Der Regen kommt spät;Lena Orr;Zweite Präsidentin
            Der Leiter der belgischen Delegation, Botschafter Jan Orlow, kam. „Der Regen kommt spät“, sagte Orlow. => d;Der Regen kommt spät;Jan Orlow;Leiter der belgischen Delegation
            """))
    func `are told from what German prepositions lead to`(_ line: QuoteLine) {
        #expect(line.found(in: "de") == line.expected)
    }
}
