import Testing

@testable import Extraction

struct QuoteReportTests {
    @Test(
        arguments: QuoteLine.table(
            """
            “We came with questions,” said participant Tamar Beridze. => d;We came with questions,;Tamar Beridze;participant
            “We came with questions,” said Dace Ozola, and Murat Annayev, Deputy Minister of Justice, replied: “Then stay.” => d;We came with questions,;Dace Ozola; || d;Then stay.;Murat Annayev;Deputy Minister of Justice
            “No desk is too small for peace”, noted Feridun Sezer, OSCE Secretary General, in a video message. => d;No desk is too small for peace;Feridun Sezer;OSCE Secretary General
            “No desk is too small for peace” – this is how Feridun Sezer, OSCE Secretary General, opened the meeting. => d;No desk is too small for peace;Feridun Sezer;OSCE Secretary General
            “No desk is too small for peace,” Sezer began. “But some are too big.” => d;No desk is too small for peace,;Sezer; || d;But some are too big.;Sezer;
            With the words “no desk is too small for peace”, Feridun Sezer, OSCE Secretary General, opened the meeting. => d;no desk is too small for peace;Feridun Sezer;OSCE Secretary General
            Judge Ana Hoti, who chaired the panel, quoted her grandfather: “A desk is a door lying down.” => d;A desk is a door lying down.;Ana Hoti;chaired the panel
            “Nobody asked us,” said the deputy head of the local council, who gave her name only as Elira. => d;Nobody asked us,;nil;the deputy head of the local council, who gave her name only as Elira
            “Nobody asked us,” the report quotes a nurse as saying. => d;Nobody asked us,;nil;a nurse
            The report quotes a nurse as saying that “nobody asked us”. => d;nobody asked us;nil;a nurse
            “Nobody asked us.” This is what Besim Krasniqi, a farmer, told the visitors. => d;Nobody asked us.;Besim Krasniqi;a farmer
            Ana Hoti: “I know.”¶Besim Krasniqi: “Then act.” => d;I know.;Ana Hoti; || d;Then act.;Besim Krasniqi;
            “I know,” Ana Hoti said. Besim Krasniqi: “Then act.” => d;I know,;Ana Hoti; || d;Then act.;Besim Krasniqi;
            “Nobody asked us,” chorused the pupils. => d;Nobody asked us,;nil;the pupils
            Calling the map “a quiet revolution”, Ana Hoti, a judge, thanked the girls. => p;a quiet revolution;Ana Hoti;a judge
            Describing the map as “a quiet revolution”, the Head of Mission, Ana Hoti, thanked the girls. => p;a quiet revolution;Ana Hoti;Head of Mission
            Ana Hoti thanked the girls, describing the map as “a quiet revolution”. => p;a quiet revolution;Ana Hoti;
            Ana Hoti, describing the map as “a quiet revolution”, thanked the girls. => p;a quiet revolution;Ana Hoti;
            The map – “a quiet revolution”, in the words of Ana Hoti – was printed in Bar. => p;a quiet revolution;Ana Hoti;
            The map (“a quiet revolution”, said Ana Hoti) was printed in Bar. => p;a quiet revolution;Ana Hoti;
            The map is, says Ana Hoti, a judge, “a quiet revolution”. => p;a quiet revolution;Ana Hoti;a judge
            The map is “a quiet revolution”, says Ana Hoti, a judge. => p;a quiet revolution;Ana Hoti;a judge
            The map is “a quiet revolution”, Ana Hoti says, and “a loud one”. => p;a quiet revolution;Ana Hoti; || p;a loud one;Ana Hoti;
            """))
    func `subjects behind the quote, clefts and quotes that others report have their speaker`(
        _ line: QuoteLine
    ) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            “The well is open.”¶– Ana Hoti, Mayor of Bar => d;The well is open.;Ana Hoti;Mayor of Bar
            “The well is open.”¶Ana Hoti, Mayor of Bar => d;The well is open.;Ana Hoti;Mayor of Bar
            The three rules: “Dig. Carry. Drink.” => -
            “Dig. Carry. Drink.” – these are the rules of the house. => -
            Nine-year-old Mira wrote: “Please open the well.” => d;Please open the well.;Mira;
            """))
    func `signatures and lists go on from what stands before`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
