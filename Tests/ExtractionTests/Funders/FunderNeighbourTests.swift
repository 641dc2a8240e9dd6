import Interchange
import Testing

@testable import Extraction

/// Givers beside those who lend people and rooms, who only speak of donors, and who host what they pay for.
@Suite struct `Funders and their neighbours` {
    @Test(arguments: lines)
    func `are told apart`(_ line: Sentence) {
        #expect(FunderFinder().funders(in: line.prose, issuers: []).map(\.passage.text) == line.expected)
    }

    @Test(arguments: [
        ("Daily Report 7/2021 issued on 3 May 2021", 0), ("Spot Report by the guild: hive stolen", 0),
        ("OSCE Mission to Nine Valleys (NVM) Weekly Report 12/2021", 0), ("Beekeepers read a report", 1),
        ("Guild publishes status report on hives", 1), ("Guild Publishes Status Report on Hives", 1),
        ("Hives arrive, says weekly report", 1),
    ]) func `are looked for on no page that tells what monitors saw`(title: String, count: Int) {
        let prose = DatesInText.prose([
            (.title, title), (.body, "The village received hives through a grant of the Hive Foundation."),
        ])
        #expect(FunderFinder().funders(in: prose, issuers: []).count == count)
    }

    static let lines = [
        Sentence("The course is funded by Malta. The Bay Forum contributed two lecturers.", ["Malta"]),
        Sentence(
            "The course is funded by Malta. The Bay Forum contributed lecturers and a guide.", ["Malta"]),
        Sentence("The course is funded by Malta. Romania contributed a trainer and a van.", ["Malta"]),
        Sentence("The course is funded by Malta. Romania contributed the hives.", ["Malta", "Romania"]),
        Sentence("The course is funded by Malta. Romania contributed 900 euros.", ["Malta", "Romania"]),
        Sentence("The Bay Forum hosted and financed the course.", ["Bay Forum"]),
        Sentence("The Bay Forum co-organized and funded the course.", ["Bay Forum"]),
        Sentence("The course was hosted and financed by Malta.", ["Malta"]),
        Sentence("The Bay Forum has said that donors are waiting.", []),
        Sentence("Malta and Norway, two of the largest donors of the course, sang.", ["Malta", "Norway"]),
        Sentence("Malta and the Bay Forum have pooled 900 euros for the hives.", ["Malta", "Bay Forum"]),
        Sentence("Money came from Malta, with Norway adding 900 euros.", ["Malta", "Norway"]),
        Sentence("The course complemented an EU-funded scheme that the Bay Forum runs.", []),
        Sentence("The course complements a scheme funded by Malta.", []),
        Sentence("The course, an EU-funded scheme, complemented the fair.", ["EU"]),
        Sentence("The course is funded by Malta and complemented by talks.", ["Malta"]),
        Sentence(
            "The operation was run under the project “Safe Hives”, which is funded by Malta.", ["Malta"]),
        Sentence("The operation of the hive is paid by Malta.", ["Malta"]),
        Sentence("The Bay Forum wrote its own guide for the course, which is funded by Malta.", ["Malta"]),
        Sentence("The Bay Forum held its own course, funded by Malta.", []),
        Sentence("The prizes were funded by the company TeleHive.", ["TeleHive"]),
        Sentence("Beekeepers wondered why Norway funds museums.", []),
        Sentence("Malta, which funded the first course, is no longer a donor.", []),
        Sentence("Malta, which funded the mill, was asked for nothing.", []),
        Sentence("Malta, which funded the course, is an island.", ["Malta"]),
        Sentence("The mill, then financed by the Bay Forum, still works.", []),
        Sentence("The mill, financed by the Bay Forum, still works.", ["Bay Forum"]),
        Sentence("The Bay Forum, a donor in the first two years, sent a judge.", []),
        Sentence("The Bay Forum, a donor since the first year, sent a judge.", ["Bay Forum"]),
        Sentence("Translations will need new donors.", []),
        Sentence("Malta will be the main donor.", ["Malta"]),
        Sentence(
            "Norway, where a similar course was run at the expense of the Bay Forum, sent a judge.", []),
        Sentence("The course was run at the expense of the Bay Forum.", ["Bay Forum"]),
        Sentence("The course was on Malta and Norway, both of which have funded it.", ["Malta", "Norway"]),
        Sentence("Malta and Norway, both of which sent judges, sang.", []),
    ]
}
