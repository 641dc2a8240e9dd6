import Interchange
import Testing

@testable import Extraction

/// Who told whom, who is called what by whom, and who left a note.
struct QuoteListenerTests {
    @Test(
        arguments: QuoteLine.table(
            """
            The fair was described by most guests as “loud but short”. => p;loud but short;nil;most guests
            The fair was so far described by most guests as “loud but short”. => p;loud but short;nil;most guests
            The fair was at first described by the Mayor as “loud but short”. => p;loud but short;nil;the Mayor
            The fair was called “loud but far too short” by most guests. => p;loud but far too short;nil;most guests
            The well was called “the Mole” by most guests. => -
            Lena Orr called the papers “better footnoted than many verdicts”. => p;better footnoted than many verdicts;Lena Orr;
            Lena Orr found that “nine wells need a lid”. => d;nine wells need a lid;Lena Orr;
            Lena Orr, Head of the Fund, met millers in Bar and the governor, Tibor Halmos, who told her that “rain is late”. => d;rain is late;Tibor Halmos;governor
            Lena Orr met millers in Bar and Tibor Halmos, who told her that “rain is late”. => d;rain is late;Tibor Halmos;
            Lena Orr, Head of the Fund, met Tibor Halmos, a miller, who told her that “rain is late”. She replied that he might write it on the wall; “and the sun, please”, she added. => d;rain is late;Tibor Halmos;a miller || p;and the sun, please;Lena Orr;Head of the Fund
            Lena Orr said she would come. “Rain is late,” she promised. => d;Rain is late,;Lena Orr;
            “I count ropes,” said mediator Lena Orr-Halm. One mother put it in a note on the door. “You came in the rain,” it read. => d;I count ropes,;Lena Orr-Halm;mediator || d;You came in the rain,;nil;One mother
            Lena Orr left a message on the door. “You came in the rain,” it read. => d;You came in the rain,;Lena Orr;
            Lena Orr read the law. “Nobody may dig,” it reads. => d;Nobody may dig,;law;
            “I count ropes,” said mediator Lena Orr-Halm. “You came in the rain,” said one mother. Orr has kept the note. She would frame it, she says, “but then all will write one”. => d;I count ropes,;Lena Orr-Halm;mediator || d;You came in the rain,;nil;one mother || d;but then all will write one;Lena Orr-Halm;mediator
            Tibor Halmos found a shop. Their employer wrote in a letter that he read aloud: “They came for the ropes.” => d;They came for the ropes.;nil;Their employer
            Their clients say: “They came for the ropes.” => d;They came for the ropes.;nil;Their clients
            Her nephew said: “They came for the ropes.” => d;They came for the ropes.;nil;Her nephew
            Lena Orr recalled the report of May, which stressed “the need for lids”. “The need is great,” she said. => p;the need for lids;report; || d;The need is great,;Lena Orr;
            It is what the regulation of the Bar Canton calls “the trust of both banks”. => p;the trust of both banks;regulation of the Bar Canton;
            Lena Orr praised the “fruitful and long-standing” work of the mill. => p;fruitful and long-standing;Lena Orr;
            Lena Orr drew particular attention to the “fruitful and long-standing” work of the mill. => p;fruitful and long-standing;Lena Orr;
            Lena Orr spoke of the “dual-use” list. => -
            Lena Orr opened the “deep and wide” fair. => -
            The Envoy, Ambassador Lena Orr, spoke. The Envoy met the regional governor, Tibor Halmos, who told her that “rain is late”. She smiled; “and so is the sun”, she added. => d;rain is late;Tibor Halmos;regional governor || d;and so is the sun;Lena Orr;Envoy
            Lena Orr, Head of the OSCE Mission to Serbia, and Minister Tibor Halmos came. “Rain is late,” the Ambassador said. => d;Rain is late,;Lena Orr;Head of the OSCE Mission to Serbia
            The deputy chief of the Office for Wells (OFW) mission to Malta, Lena Orr, came. Orr said that “rain is late”. => d;rain is late;Lena Orr;deputy chief of the Office for Wells (OFW) mission to Malta
            Lena Orr, Head of the Office for Wells (OFW) Rain Watch Mission, said that “rain is late”. => d;rain is late;Lena Orr;Head of the Office for Wells (OFW) Rain Watch Mission
            Lena Orr, Head of the Office for Wells (OFW), said that “rain is late”. => d;rain is late;Lena Orr;Head of the Office for Wells
            The OSCE Chairman-in-Office, Minister for Foreign Affairs of Malta, Lena Orr, came. “Rain is late,” said the Chairman-in-Office. => d;Rain is late,;Lena Orr;OSCE Chairman-in-Office, Minister for Foreign Affairs of Malta
            The OSCE Chair, Head of the Northern Department of Wells, Lena Orr, said that “rain is late”. => d;rain is late;Lena Orr;OSCE Chair, Head of the Northern Department of Wells
            The Mayor of Bar, Head of Office Lena Orr, said that “rain is late”. => d;rain is late;Lena Orr;Mayor of Bar, Head of Office
            In Bar the notary, Lena Orr, worked by lamp. “Rain is late,” Orr said. => d;Rain is late,;Lena Orr;notary
            The youngest, Lena Orr, 22, a student of law at Bar College, said the fair had given her “a new respect for rain”. => p;a new respect for rain;Lena Orr;a student of law at Bar College
            Tibor Halmos, a miller, came. The oldest guest told the team that she wanted “a lid with my own name”. => p;a lid with my own name;nil;The oldest guest
            The Head of the Fund, Lena Orr, also read out a letter from the Envoy, who wrote: “Draw the line where water can cross it.” => d;Draw the line where water can cross it.;nil;the Envoy
            The Head of the Fund, Lena Orr, spoke of a letter that says: “Draw the line where water can cross it.” => d;Draw the line where water can cross it.;letter;
            Tibor Halmos, a miller, came. One visitor asked whether “dig-the-digger” courses would be free. “I pay for it as it is,” he said. => d;I pay for it as it is,;nil;One visitor
            On 13 April in Bar (on the left bank, 20km south of Nik), a man in his sixties told the guards that he had been in his yard. “It was loud,” he said. => d;It was loud,;nil;a man in his sixties
            The mission is led by Ambassador Lena Orr and has nine millers. “We came to see,” the head of the mission said. => d;We came to see,;Lena Orr;head of the mission
            The fair was opened by Lena Orr, Speaker of the House of Bar, who stressed in her opening remarks that “rain is a school.” => d;rain is a school.;Lena Orr;Speaker of the House of Bar
            The miller said after the meeting that “rain is a school.” => d;rain is a school.;nil;The miller
            The report of the hearing notes that “rain is a school.” => d;rain is a school.;report of the hearing;
            The Envoy, Lena Orr, came to Bar.¶In her talks, the Envoy asked both banks for patience.¶“People on both banks wait for a bridge. We shall build it.” => d;People on both banks wait for a bridge. We shall build it.;Lena Orr;Envoy
            A guest asked to strike the word “wet” before “wells”. => -
            Lena Orr wanted the word “wet” struck, and “all of the rest”. => p;all of the rest;Lena Orr;
            """))
    func `those who tell, hear and call are told apart`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Lena Orr came. Olena, who does not sign, still comes on Thursdays. “I brought her,” she says. => d;I brought her,;Olena;
            Lena Orr came. Anna still comes on Thursdays. “I brought her,” she says. => d;I brought her,;Anna;
            Lena Orr came. Lighthouse still opens on Thursdays. “I brought her,” she says. => d;I brought her,;Lena Orr;
            Lena Orr, who does not like rain, came. “It is late,” she said. => d;It is late,;Lena Orr;
            Lena Orr, who runs a mill, came. “It is late,” she said. => d;It is late,;Lena Orr;runs a mill
            He backs the plans of Lena Orr, which help the mill. “It is late,” she said. => d;It is late,;Lena Orr;
            Besik Halm, a miller, came. Lena Orr-Tokto, Head of the Fund, spoke. Orr-Toktova, as the list spells her, reminded him of the ropes. “My guards dig on Sundays,” she said. => d;My guards dig on Sundays,;Lena Orr-Tokto;Head of the Fund
            “Ropes are short,” said Lena Orr, Head of the Fund.¶Town¶Trainer¶Bar¶Anna Holl¶Nik¶Tibor Halmos¶“They bring soup,” she added. => d;Ropes are short,;Lena Orr;Head of the Fund || d;They bring soup,;Lena Orr;Head of the Fund
            Lena Orr¶Head of the Fund¶Bar, 3 May¶“They bring soup,” she said. => d;They bring soup,;Lena Orr;
            “Ropes are short,” said Lena Orr, Head of the Fund.¶Then came Anna Holl.¶“They bring soup,” she added. => d;Ropes are short,;Lena Orr;Head of the Fund || d;They bring soup,;Anna Holl;
            Lena Orr is a guide with the Northern Rescue Dogs association. “It is late,” she said. => d;It is late,;Lena Orr;
            “Ropes are short,” said Tibor Halmos, a miller. If nobody digs, boil tea and wait.” He laughed. => d;Ropes are short,;Tibor Halmos;a miller || d;If nobody digs, boil tea and wait.;Tibor Halmos;a miller
            “Ropes are short,” said Tibor Halmos, a miller. He calls it a lid.” He laughed. => d;Ropes are short,;Tibor Halmos;a miller
            """))
    func `people of one name, drawn-out names and lost marks`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            „Das Wasser hat keine Wand“, sagte Minister Kasimir Holl zur Eröffnung. => d;Das Wasser hat keine Wand;Kasimir Holl;Minister
            „Das Wasser hat keine Wand“, sagte Kasimir zur Mühlen bei der Eröffnung. => d;Das Wasser hat keine Wand;Kasimir zur Mühlen;
            „Das Wasser hat keine Wand“, sagte Kasimir Holl zum Abschluss der Tagung. => d;Das Wasser hat keine Wand;Kasimir Holl;
            „Das Wasser hat keine Wand“, sagte die Leiterin Anna Holl am Rande der Sitzung. => d;Das Wasser hat keine Wand;Anna Holl;Leiterin
            Kasimir Holl würdigte die Boote als „Augen und Ohren des Hafens“. => p;Augen und Ohren des Hafens;Kasimir Holl;
            Leopold Grab, amtierender Vorsitzender der OSZE, kam. „Das Wasser ist knapp“, sagte der OSZE-Vorsitzende. => d;Das Wasser ist knapp;Leopold Grab;amtierender Vorsitzender der OSZE
            Leopold Grab, Vorsitzender der OSZE, kam. „Das Wasser ist knapp“, sagte die Ministerin. => d;Das Wasser ist knapp;nil;die Ministerin
            Kasimir Holl las das Buch „Augen und Ohren des Hafens“. => -
            """))
    func `German occasions behind a name and what something is praised as`(_ line: QuoteLine) {
        #expect(line.found(in: "de") == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Как уточнило министерство, «колодец закрывают на зиму». => d;колодец закрывают на зиму;министерство;
            Как напомнила Анна Орлова, «колодец закрывают на зиму». => d;колодец закрывают на зиму;Анна Орлова;
            По словам Анны Орловой, «колодец без крышки ничего не стоит». => d;колодец без крышки ничего не стоит;Анна Орлова;
            По словам главы офиса ОБСЕ Ивана Орлова, вода важна. «Колодец закрывают на зиму», – подчеркнул посол. => d;Колодец закрывают на зиму;Иван Орлов;глава офиса ОБСЕ
            По словам директора школы Ивана Орлова, вода важна. «Колодец закрывают на зиму», – подчеркнул посол. => d;Колодец закрывают на зиму;nil;посол
            Анна Орлова, лодочница из Бара, пришла. «Колодец закрывают на зиму», – подчеркнул посол. => d;Колодец закрывают на зиму;nil;посол
            По словам Анны Орловой, это «колодец без крышки и стола». => p;колодец без крышки и стола;Анна Орлова;
            """))
    func `Russian verbs behind a conjunction and behind a negation`(_ line: QuoteLine) {
        #expect(line.found(in: "ru") == line.expected)
    }
}
