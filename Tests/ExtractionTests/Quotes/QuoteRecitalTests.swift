import Interchange
import Testing

@testable import Extraction

/// Words that one reads out and another wrote, and speakers who are told of before or behind their words.
struct QuoteRecitalTests {
    @Test(
        arguments: QuoteLine.table(
            """
            Lena Orr took out a letter that the miller Tibor Halmos had sent her and read one line of it aloud: “We ask for nothing new.” => d;We ask for nothing new.;Tibor Halmos;miller
            Lena Orr unfolded a sheet which a driver, unwilling to be named, had pushed into her hand, and read: “I pass at five.” => d;I pass at five.;nil;a driver
            Lena Orr read out what one of the nurses had written on the back: “Nobody asked us.” => d;Nobody asked us.;nil;one of the nurses
            Lena Orr read to the hall a postcard she had received from a pupil in Bar: “The lamp works.” => d;The lamp works.;nil;a pupil in Bar
            “The lamp works,” Lena Orr read from a note left by a pupil. => d;The lamp works,;nil;a pupil
            A letter from Tibor Halmos, Head of the Fund, was read out by his deputy, Lena Orr: “I learned to read late.” => d;I learned to read late.;Tibor Halmos;Head of the Fund
            The Head of the Fund, Tibor Halmos, had sent a letter. It was read out by his deputy, Lena Orr: “I learned to read late.” => d;I learned to read late.;Tibor Halmos;Head of the Fund
            In a letter read out by the secretary of the group, Lena Orr, a former chair of the committee, Tibor Halmos, wrote: “I sat there.” => d;I sat there.;Tibor Halmos;a former chair of the committee
            Lena Orr read the letter that she had found and said: “The lamp works.” => d;The lamp works.;Lena Orr;
            Lena Orr read a letter to the miller Tibor Halmos: “The lamp works.” => d;The lamp works.;Lena Orr;
            The guard read the card that Tibor Halmos had given him, shook his head and replied: “The lamp works.” => d;The lamp works.;nil;The guard
            Lena Orr, Head of the Fund, read from an e-mail which she had received from a teacher: “Send me a number.” The number, she added, was “on every card”. => d;Send me a number.;nil;a teacher || p;on every card;Lena Orr;Head of the Fund
            The Chair of the Fund, Lena Orr, was ill, and her message was read by a guest. “My chair is empty,” the message began. => d;My chair is empty,;Lena Orr;Chair of the Fund
            “Sources were copied,” reads the statement of the Union of Wells. => d;Sources were copied,;Union of Wells;
            “Sources were copied,” reads the report of the Union of Wells. => d;Sources were copied,;report of the Union of Wells;
            “My bees smell smoke,” she says. She is Lena Orr, who keeps nine hives. => d;My bees smell smoke,;Lena Orr;keeps nine hives
            Nine wells closed. The head of the well school is Lena Orr. “We dig,” Orr said. => d;We dig,;Lena Orr;head of the well school
            The wells were, the Deputy Head of the Water Department conceded, “a hole in the law”. Lena Orr added that a draft was ready. => p;a hole in the law;Lena Orr;Deputy Head of the Water Department
            The wells were, the Deputy Head of the Water Department conceded, “a hole in the law”. Lena Orr had left by then. => p;a hole in the law;nil;the Deputy Head of the Water Department
            Lena Orr of the Bar Archive met Tibor Halmos of the Nik Archive. “We dig,” said Orr. Her colleague from Nik preferred to speak of “a very slow handshake”. => d;We dig,;Lena Orr;Bar Archive || p;a very slow handshake;Tibor Halmos;Nik Archive
            Lena Orr, an officer of the Fund of Malta, met Tibor Halmos, chief of the Tajik wells. “We dig,” said Orr. Asked why, the Tajik officer laughed: “One book is enough.” => d;We dig,;Lena Orr;an officer of the Fund of Malta || d;One book is enough.;Tibor Halmos;chief of the Tajik wells
            Lena Orr – it was she who had taught him – would not hear of it. “The old files had mice.” => d;The old files had mice.;Lena Orr;
            The Secretary of the Fund, on being asked how many were answered, opened a drawer and said that she “would rather not close it”. => p;would rather not close it;nil;The Secretary of the Fund
            Asked whether the list would embarrass anybody, Lena Orr (Malta), Deputy Chair of the group, called it “an exam without answers”. => p;an exam without answers;Lena Orr;Deputy Chair of the group
            “Water waits,” recalled in opening Mr. Tibor Halmos, Envoy of Malta. => p;Water waits,;Tibor Halmos;Envoy of Malta
            “Water waits,” she said in reply to Tibor Halmos. Lena Orr was there. => p;Water waits,;nil;she
            Every minute saved at the gate, Lena Orr tallied, was worth “a day for a cousin”. => p;a day for a cousin;Lena Orr;
            When the bell rang, Lena Orr left, and the road was “dry as dust”. => -
            “The road is dry now,” the ropewalker beamed, and left. => d;The road is dry now,;nil;the ropewalker
            That of Lena Orr, chair of the Union, fitted on a card: “Let the louder one speak.” => d;Let the louder one speak.;Lena Orr;chair of the Union
            Back came, at noon, from the duty nurse, Lena Orr: “Remove the guest.” => d;Remove the guest.;Lena Orr;duty nurse
            From the back row came the voice of Lena Orr, a baker: “Paper burns faster than you think.” => d;Paper burns faster than you think.;Lena Orr;a baker
            The last word belonged to Lena Orr, a baker. “Paper burns faster than you think.” => d;Paper burns faster than you think.;Lena Orr;a baker
            “Deep Water”, a study of wells, was shown. Nine wells, the study finds, “are dry from May to June”. => p;are dry from May to June;Deep Water;
            “Deep Water”, as the report is called, blames nobody. “Nine wells are dry,” it notes. => d;Nine wells are dry,;Deep Water;
            Under the title “Deep Water”, the report covers nine wells. “Nine wells are dry,” the report notes. => d;Nine wells are dry,;report;
            Said the warden, Tibor Halmos: “A man who reads counts pages.” Said the librarian: “He counts both.” The librarian is Lena Orr. => d;A man who reads counts pages.;Tibor Halmos;warden || d;He counts both.;Lena Orr;librarian
            Facilitators Lena Orr, who heads the school, and Tibor Halmos, a retired guard, dug. “We dig,” Orr said. Her colleague nodded. “We rest,” he said. => d;We dig,;Lena Orr;heads the school || d;We rest,;Tibor Halmos;a retired guard
            Lena Orr, born deaf, is the first president of the choir of Bar. “We dig,” Orr said. => d;We dig,;Lena Orr;first president of the choir of Bar
            Lena Orr, at 25 the youngest deputy of the council, came. “We dig,” Orr said. => d;We dig,;Lena Orr;the youngest deputy of the council
            She was told by a goalkeeper of ten, Lamija, that “we lost, but they are us”. => d;we lost, but they are us;Lamija;a goalkeeper of ten
            She was told by a goalkeeper from Bar, Malta, that “we lost, but they are us”. => d;we lost, but they are us;nil;a goalkeeper from Bar
            “The file,” said Lena Orr – a judge of long standing, former chief and, since May, a pupil – “has always been a brick.” => p;The file,;Lena Orr;a judge of long standing, former chief and, since May, a pupil || d;has always been a brick.;Lena Orr;a judge of long standing, former chief and, since May, a pupil
            The field stood in the name of Tibor Halmos and was dug by his wife, Lena Halmos. Mrs. Halmos frowns. “You could read it,” she says. => d;You could read it,;Lena Halmos;his wife
            Speaking after Orr, Colonel Tibor Halmos, Head of the Fund, conceded that “some would sooner leak”. => d;some would sooner leak;Tibor Halmos;Head of the Fund
            Ana Halmos, a guard of the gate, and Lena Orr-Halmos, Chair of the Union, signed. Halmos – the chair, not the guard – struck it out. “It is my pen,” she joked. => d;It is my pen,;Lena Orr-Halmos;Chair of the Union
            My father kept wells in Bar. A well, he liked to say, was “a mouth without a tooth”. => p;a mouth without a tooth;nil;My father
            The Review of Wells, which the Fund sent round in May, found that “tired millers add slowly”; what goes astray, it went on, is “the ink”. => p;tired millers add slowly;Review of Wells; || p;the ink;Review of Wells;
            The guest was Tibor Halmos, former guard of the gate and now adviser to the Fund. “We dig,” he said. => d;We dig,;Tibor Halmos;former guard of the gate and now adviser to the Fund
            “Roads close early,” said Mme Lena Orr, professor at Bar. => d;Roads close early,;Lena Orr;professor at Bar
            “Roads close early” – with this warning Lena Orr, Mayor of Bar, opened the fair. => d;Roads close early;Lena Orr;Mayor of Bar
            “Roads close early,” Tibor Halmos, the Mayor of Nik, was told by Mayor Lena Orr. => d;Roads close early,;Lena Orr;Mayor
            When Tibor Halmos asked who paid, Mayor Lena Orr smiled. “Roads close early here.” => d;Roads close early here.;Lena Orr;Mayor
            A different view was held by Lena Orr of the NGO Wide Road: “Roads close early.” => d;Roads close early.;Lena Orr;NGO Wide Road
            Wide Road, an NGO from Bar, counted cars. “Roads close early,” it said. “And late,” the organization added. => d;Roads close early,;Wide Road; || p;And late,;Wide Road;
            The NGO Wide Road counted cars. “Roads close early,” it said. => d;Roads close early,;Wide Road;
            Lena Orr quoted Tibor Halmos, a baker: “Roads close early here.” => d;Roads close early here.;Tibor Halmos;a baker
            Lena Orr recalled the words of Tibor Halmos: “Roads close early here.” => d;Roads close early here.;Tibor Halmos;
            Lena Orr recalled a talk in the queue: “Roads close early here.” => d;Roads close early here.;Lena Orr;
            Lena Orr, who as chair of the fair led the way, was brief. “We dig,” Orr said. => d;We dig,;Lena Orr;chair of the fair
            Heat that leaks is money, the Head of the Fund, Ambassador Lena Orr, told guests, but it is also smoke. “We dig,” Orr said. => d;We dig,;Lena Orr;Head of the Fund
            Lena Orr, a guard, met Tibor Orr, a judge. “We dig,” said Lena Orr. Her namesake laughed. “We rest,” he said. => d;We dig,;Lena Orr;a guard || d;We rest,;Tibor Orr;a judge
            Lena Orr, Head of the Fund, came. The diplomat, asked whether councils welcomed the readers, smiled: “Some have begun to count.” => d;Some have begun to count.;Lena Orr;Head of the Fund
            The team put forward a paper on wells, dated 1 May and entitled “Tell Me First”. A leak, the paper says, “is a matter for all who drink”. => p;is a matter for all who drink;Tell Me First;
            The team put forward a paper on wells and a film entitled “Tell Me First”. A leak, the paper says, “is a matter for all who drink”. => p;is a matter for all who drink;paper;
            “Roads close early in the year,” the first conclusions note. => d;Roads close early in the year,;first conclusions;
            “Roads close early in the year,” the first conclusions of the review. => d;Roads close early in the year,;nil;
            A letter from the Ministry of Wells, read out by a pupil because the official who had signed it was late, promised that the lids would be “entered in the list by May”. => p;entered in the list by May;Ministry of Wells;
            """))
    func `Readers, writers and those told of later`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
