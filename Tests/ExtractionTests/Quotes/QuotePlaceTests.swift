import Testing

@testable import Extraction

struct QuotePlaceTests {
    @Test(
        arguments: QuoteLine.table(
            """
            “The well is deep enough for two,” beamed Ana Petrov, who has chaired the board since 2019. => d;The well is deep enough for two,;Ana Petrov;has chaired the board since 2019
            “The well is deep enough for two,” Ana Petrov, Mayor of Bar, cut in. => d;The well is deep enough for two,;Ana Petrov;Mayor of Bar
            “The well is deep enough for two,” the Mayor of Bar, Ana Petrov, joked back. => d;The well is deep enough for two,;Ana Petrov;Mayor of Bar
            Ana Petrov, Mayor of Bar, came. “The well is deep enough,” she began, “and the rope is long.” => d;The well is deep enough,;Ana Petrov;Mayor of Bar || d;and the rope is long.;Ana Petrov;Mayor of Bar
            Ana Petrov, Mayor of Bar, came. “The well is deep enough,” she ventured at last, “and the rope is long.” => d;The well is deep enough,;Ana Petrov;Mayor of Bar || d;and the rope is long.;Ana Petrov;Mayor of Bar
            Ana Petrov, Mayor of Bar, came. “The well is deep enough,” she teased them, “and the rope is long.” => d;The well is deep enough,;Ana Petrov;Mayor of Bar || d;and the rope is long.;Ana Petrov;Mayor of Bar
            “The well is deep enough,” sneered Ivan Orlov, a miller, “and the rope is long.” => d;The well is deep enough,;Ivan Orlov;a miller || d;and the rope is long.;Ivan Orlov;a miller
            Two guards stood at the gate. “Nobody comes here,” one said. “Not even the rain,” the other said. => d;Nobody comes here,;nil;one || p;Not even the rain,;nil;the other
            Two guards stood at the gate. “Nobody comes here,” said one. “Even the rain is late,” added the other. => d;Nobody comes here,;nil;one || d;Even the rain is late,;nil;the other
            “The rope is long,” said Ana Petrov, Mayor of Bar, and “the well is deep,” said Ivan Orlov, a miller. => d;The rope is long,;Ana Petrov;Mayor of Bar || d;the well is deep,;Ivan Orlov;a miller
            While Ana Petrov, Mayor of Bar, spoke of “a long night”, Ivan Orlov, a miller, called it “a short one”. => p;a long night;Ana Petrov;Mayor of Bar || p;a short one;Ivan Orlov;a miller
            """))
    func `verbs in no list lead on to a second part, and each of several speaks`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Decision No. 8/24 requires that “every crate must be opened by two hands”. => d;every crate must be opened by two hands;Decision No. 8/24;
            Article 5 of the treaty provides that “no well shall be closed by night”. => d;no well shall be closed by night;treaty;
            The charter, adopted in May, begins: “Wells are for all.” => d;Wells are for all.;charter;
            The charter’s last line reads: “Wells are for all.” => d;Wells are for all.;charter;
            The preamble of the charter recalls that “wells are for all”. => d;wells are for all;preamble of the charter;
            According to its preface, the handbook is “a ladder for beginners”. => p;a ladder for beginners;preface;
            In its preface the handbook calls itself “a ladder for beginners”. => p;a ladder for beginners;handbook;
            """))
    func `decisions, articles, last lines and prefaces speak`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Ana Petrov, Mayor of Bar, told the story of the well. “Was it deep?” a pupil wanted to know. “Deep enough,” was all she would say. => d;Was it deep?;nil;a pupil || p;Deep enough,;Ana Petrov;Mayor of Bar
            Asked by a pupil whether the well was deep, Ana Petrov, Mayor of Bar, laughed. “Deep enough for the two of us.” => d;Deep enough for the two of us.;Ana Petrov;Mayor of Bar
            What would she do with the money? “I will buy a second bell,” Ana Petrov, Mayor of Bar, replied. => d;I will buy a second bell,;Ana Petrov;Mayor of Bar
            Ana Petrov is Mayor of Bar and a former miller. “The well is deep,” she says. => d;The well is deep,;Ana Petrov;Mayor of Bar and a former miller
            Ana Petrov, elected Mayor of Bar in 2019, came. “The well is deep,” she said. => d;The well is deep,;Ana Petrov;Mayor of Bar
            Ana Petrov, then Mayor of Bar, came. “The well is deep,” she said. => d;The well is deep,;Ana Petrov;Mayor of Bar
            A deputy mayor of Bar for nine years, Ana Petrov came early. “The well is deep,” she said. => d;The well is deep,;Ana Petrov;A deputy mayor of Bar for nine years
            As head of the well school, Ana Petrov counts ropes. “The well is deep,” she said. => d;The well is deep,;Ana Petrov;head of the well school
            The resolution, adopted by 71 votes to 4, “urges all towns to share their wells”. => p;urges all towns to share their wells;resolution;
            The court found that Orlov “had insulted the well by night”. => p;had insulted the well by night;court;
            In her view, the well is “a mirror for the town”, said Ana Petrov, Mayor of Bar. => p;a mirror for the town;Ana Petrov;Mayor of Bar
            The Ministry of Water, which paid for the pumps, finds them “loud but honest”. => p;loud but honest;Ministry of Water;
            The speakers included Ana Petrov, Mayor of Bar. Wells, she argued, are “the oldest libraries”. => p;the oldest libraries;Ana Petrov;Mayor of Bar
            Ivan Orlov’s answer was brief: “Dig.” Ana Petrov, Mayor of Bar, disagreed: “Wait for the rain.” => p;Dig.;Ivan Orlov; || d;Wait for the rain.;Ana Petrov;Mayor of Bar
            The ranger, Ivan Orlov, lost a hut in it. Ana Petrov, Mayor of Bar, came. “The fire had no visa,” the ranger recalled. => d;The fire had no visa,;Ivan Orlov;ranger
            A ranger from Bar, Ivan Orlov, lost a hut in it. Ana Petrov, Mayor of Bar, came. “The fire had no visa,” recalled the ranger. => d;The fire had no visa,;Ivan Orlov;A ranger from Bar
            One mother, Ana Petrov, brought tea. Ivan Orlov, a miller, drank it. “It was hot,” the mother recalled. => d;It was hot,;Ana Petrov;One mother
            The project manager, Ana Petrov, and her deputy, Ivan Orlov, came. “The well is deep,” the former said. “The rope is long,” said the latter. => d;The well is deep,;Ana Petrov;project manager || d;The rope is long,;Ivan Orlov;her deputy
            “The well is deep,” Ivan Orlov, a miller, scribbled on the gate. => d;The well is deep,;Ivan Orlov;a miller
            Ana Petrov, Mayor of Bar, put it more bluntly: “The well is dry.” => d;The well is dry.;Ana Petrov;Mayor of Bar
            To Ana Petrov, Mayor of Bar, the well is simply “a hole with friends”. => p;a hole with friends;Ana Petrov;Mayor of Bar
            The last word belonged to a boy from Bar: “The well is dry.” => d;The well is dry.;nil;a boy from Bar
            Ministerial Council Decision No. 8/24 calls the wells “a common good”. => p;a common good;Ministerial Council Decision No. 8/24;
            """))
    func `offices held, given and named first are roles, and a sentence tells whose words follow`(
        _ line: QuoteLine
    ) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            “Deep Well,” a choir from Bar, sang at noon. => -
            Ana Petrov, Mayor of Bar, opened “Deep Well”, a film, and left. => -
            The film “Deep Well”, shown in Bar, was made by Ivan Orlov. => -
            “Are the wells deep?” Ana Petrov, Mayor of Bar, opened the gate. => d;Are the wells deep?;Ana Petrov;Mayor of Bar
            The question “Are the wells deep?” stood on the board of Ana Petrov, a teacher. => -
            Ana Petrov, who was the first woman to climb the well, came. “It is deep,” she said. => d;It is deep,;Ana Petrov;first woman to climb the well
            Ana Petrov, who is not the Mayor of Bar, came. “It is deep,” she said. => d;It is deep,;Ana Petrov;
            His notes bear the label “Dry, but polite”. => -
            The ribbon that read “Dig with us” was cut by Ana Petrov. => -
            The exhibition “Deep Well” has been a success, said Ana Petrov. => -
            The mill, as it stood, was “a ruin”. => -
            In the old mill, Ana Petrov stopped, “Deep Well” under her arm. => -
            The commission “was born in a mill”. => -
            Ana Petrov, her mother and Ivan Orlov, a miller, came. “It is deep,” Petrov said. => d;It is deep,;Ana Petrov;
            Ivan Orlov, a miller, has read the letter “Deep Well”. => -
            A report, “Deep Well”, was read out by Ivan Orlov. => -
            """))
    func `names of things, labels and deeds are nobody’s words`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
