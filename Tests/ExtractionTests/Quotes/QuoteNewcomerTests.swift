import Testing

@testable import Extraction

/// Somebody whom a page brings in by a look, a participle, one name or an occupation.
struct QuoteNewcomerTests {
    @Test(
        arguments: QuoteLine.table(
            """
            Lena Orr, a miller, smiled. “Rain is late,” she said. A man, about 60 years old, living near the well said: “It is early.” => d;Rain is late,;Lena Orr;a miller || d;It is early.;nil;A man
            “Rain is late,” said Lena Orr, a miller. “It is early,” a boy standing in the queue said. => d;Rain is late,;Lena Orr;a miller || d;It is early,;nil;a boy standing in the queue
            A woman, carrying two buckets, said: “Rain is late.” => d;Rain is late.;nil;A woman
            “Rain is late,” said Lena Orr, a miller. A man whose roof it was said: “It is early.” => d;Rain is late,;Lena Orr;a miller || d;It is early.;nil;A man whose roof it was
            """))
    func `speaks for himself where a participle or a look stands before the verb`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            At the desk sits Lena Orr. The 27-year-old baker has heard it all. “Rain is late,” she says. => d;Rain is late,;Lena Orr;27-year-old baker
            At the desk sit Lena Orr and Tibor Halmos. The baker has heard it all. “Rain is late,” she says. => d;Rain is late,;nil;The baker
            At the desk sits Lena Orr, a notary. The baker greets her. “Rain is late,” he says. => d;Rain is late,;nil;The baker
            """))
    func `bears the occupation that the next sentence gives the only one told of`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Two experts, Captain Tibor Halmos of the Coast Guard and tax lawyer Lena Orr, led the day. “Rain is late,” Orr said. “It is,” agreed Halmos. => d;Rain is late,;Lena Orr;tax lawyer || d;It is,;Tibor Halmos;Captain of the Coast Guard
            Two British experts, Detective Inspector Tibor Halmos of the River Police and forensic doctor Lena Orr, came. “Rain is late,” Dr. Orr said. => d;Rain is late,;Lena Orr;forensic doctor
            Lena Orr, a miller, met her Maltese counterpart Tibor Halmos in Bar. “Rain is late,” Halmos said. => d;Rain is late,;Tibor Halmos;her Maltese counterpart
            “Rain is late,” said Tibor Halmos from Bar. => d;Rain is late,;Tibor Halmos;Bar
            “Rain is late,” said Tibor Halmos in the Ministry of Wells. => d;Rain is late,;Tibor Halmos;Ministry of Wells
            At the Danube Lyceum, chemistry teacher Tibor Halmos begins with a drill. “Rain is late,” he says. => d;Rain is late,;Tibor Halmos;chemistry teacher
            According to its co-author, Captain (Navy) Tibor Halmos, rain “is late”. => p;is late;Tibor Halmos;co-author
            Asked whether it rained, 14-year-old Lena Orr shook her head: “Not knowing frightens me.” => d;Not knowing frightens me.;Lena Orr;
            “Rain is late,” said Lena Orr, a miller. His guest from Bar, the head of the divers’ union, Tibor Halmos, corrected her: “It is early.” => d;Rain is late,;Lena Orr;a miller || d;It is early.;Tibor Halmos;head of the divers’ union
            Major Orr, you lead ten divers. Orr said: “Rain is late.” => d;Rain is late.;Orr;
            “Rain is late,” says Safet, a farmer. “No,” says Tibor Halmos, a miller. Safet has heard him. “It is early,” he says. => d;Rain is late,;Safet;a farmer || p;No,;Tibor Halmos;a miller || d;It is early,;Safet;a farmer
            At seven in the morning Mayor Lena Orr digs. “Rain is late,” she says. => d;Rain is late,;Lena Orr;Mayor
            School director Tibor Halmos, a quiet man with a loud tie, said: “Rain is late.” => d;Rain is late.;Tibor Halmos;School director
            Tibor Halmos, a quiet man with a loud tie, said: “Rain is late.” => d;Rain is late.;Tibor Halmos;a quiet man with a loud tie
            """))
    func `is known again by one name, and by an office before a look`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            “Rain is late,” said Tibor Halmos, Head of the Fund, and Lena Orr replied: “It is early.” => d;Rain is late,;Tibor Halmos;Head of the Fund || d;It is early.;Lena Orr;
            Lena Orr kept the report of the miller; it states that the lids were “older than the well”. => p;older than the well;report of the miller;
            “Rain is late,” said Lena Orr, a miller. – “Wells are deep in the valley.” => d;Rain is late,;Lena Orr;a miller || d;Wells are deep in the valley.;Lena Orr;a miller
            The guild worked “fast and in the open”, the report says. It notes that wells were “dug without maps”. => p;fast and in the open;report; || p;dug without maps;report;
            Lena Orr, a miller, came by boat. It was left to Orr to sum up: “Drink.” => p;Drink.;Lena Orr;a miller
            Captain Tibor Halmos, keeper of the well, apologised for “a mix-up between two shifts”. => p;a mix-up between two shifts;Tibor Halmos;keeper of the well
            """))
    func `leaves the words to the paper, to the last one named and to who is sorry`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            “Rain is late,” said the Head of the National Flood Mechanism of Malta, Lena Orr. => d;Rain is late,;Lena Orr;Head of the National Flood Mechanism of Malta
            “Rain is late,” said the Director of the NGO Casa Lumina, Tibor Halmos, at noon. => d;Rain is late,;Tibor Halmos;Director of the NGO Casa Lumina
            The lead of the Team for Incident Response, Lena Orr, said: “Rain is late.” => d;Rain is late.;Lena Orr;lead of the Team for Incident Response
            The Mayor of Bar Okim Halmos and the Head of the Office, Lena Orr, came. “Rain is late,” the Mayor said. => d;Rain is late,;Okim Halmos;Mayor of Bar
            “Rain is late,” said the Mayor of Bar Lena Orr, a miller. => d;Rain is late,;Lena Orr;Mayor of Bar
            """))
    func `is not a body whose name stands in an office`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
