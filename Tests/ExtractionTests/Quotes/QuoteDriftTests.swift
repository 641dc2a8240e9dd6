import Interchange
import Testing

@testable import Extraction

struct QuoteDriftTests {
    @Test(
        arguments: QuoteLine.table(
            """
            Ana Petrov, a miller, keeps the bell. “A feast that nobody wanted,” Petrov calls it. => p;A feast that nobody wanted,;Ana Petrov;a miller
            Ana Petrov, a miller, keeps the bell. “A feast nobody wanted,” Petrov calls it. => p;A feast nobody wanted,;Ana Petrov;a miller
            Ana Petrov, a miller, keeps the bell. “A feast that nobody wanted is over,” Petrov says. => d;A feast that nobody wanted is over,;Ana Petrov;a miller
            The group, in the words of one trainer, “rarely thinks of itself as thirsty”. => p;rarely thinks of itself as thirsty;nil;one trainer
            The pump, in the words of one trainer, “never really reaches the lid”. => p;never really reaches the lid;nil;one trainer
            Ana Petrov, a judge, called the new guards “polite and unhurried”. => p;polite and unhurried;Ana Petrov;a judge
            Ana Petrov, a judge, called the new guards “slow but tired of it”. => p;slow but tired of it;Ana Petrov;a judge
            “Your wells run dry,” said Ana Petrov, a teacher, and “ours leave for the sea at once,” said Ivan Orlov, a guard. => d;Your wells run dry,;Ana Petrov;a teacher || d;ours leave for the sea at once,;Ivan Orlov;a guard
            The guards met 914 visitors, “of whom fourteen carried a bucket and none a rope”, Ana Petrov, a guard, said. => d;of whom fourteen carried a bucket and none a rope;Ana Petrov;a guard
            """))
    func `a clause has a subject and a verb of its own`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Colonel Hrachya Ter-Simonian, Head of the Bar Police, came late. Ambassador Ivan Orlov, Head of Mission, did not. It is a board that Ter Simonyan would like to keep. “We learned the names of eleven goats,” he noted. => d;We learned the names of eleven goats,;Hrachya Ter-Simonian;Head of the Bar Police
            Major-General Dovlet Nuryev, Deputy Minister of Water, came. Ivan Orlov, Director of the Water Museum, timed him. “Bread was on the carts before noon,” the General said. => d;Bread was on the carts before noon,;Dovlet Nuryev;Deputy Minister of Water
            “My goat thinks that the rope grows,” laughed Ana Petrov, a student.¶“They looked at two problems,” said Lotte Ravnskov, an officer. Petrov nodded.¶Ravnskov said that the pilot would go on. “A good rope should travel,” she added. => d;My goat thinks that the rope grows,;Ana Petrov;a student || d;They looked at two problems,;Lotte Ravnskov;an officer || d;A good rope should travel,;Lotte Ravnskov;an officer
            When Federica Marlow joined the water team in 1997, the smallest rope measured two metres. She is now an Adviser on Village Wells at the Mission in Bar.¶“I would like to be asked other questions,” Marlow said. => d;I would like to be asked other questions,;Federica Marlow;Adviser on Village Wells at the Mission in Bar
            “We had eleven ropes,” said a guest from Bar. According to her, the guards “do not read lectures”. => d;We had eleven ropes,;nil;a guest from Bar || p;do not read lectures;nil;a guest from Bar
            A needs assessment which the Mission published in May lists 31 sites. It states that “no lid can last if only one side is asked”. => d;no lid can last if only one side is asked;needs assessment;
            A study by the Mission, “Who Drew the Water?”, says that one well in nine is clean and that the rule is “known by its number alone”. => p;known by its number alone;study by the Mission;
            The Joint Declaration “A Rope Is Not a Leash”, which was adopted in Bar on 18 and 19 May 2018, calls on mayors to hand out ropes “promptly, for two years at least, and free of charge”. => p;promptly, for two years at least, and free of charge;A Rope Is Not a Leash;
            "We have mills where the cart comes twice a week," said Oksana Vdov, a student. "We have a rope in every mill," she said."Last winter my goat ate one of them." => d;We have mills where the cart comes twice a week,;Oksana Vdov;a student || d;We have a rope in every mill,;Oksana Vdov;a student || d;Last winter my goat ate one of them.;Oksana Vdov;a student
            """))
    func `spellings, ranks and marks that drift lead to the same speaker`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            “The rope is ours,” one villager told the Mission; a second, from Osh, disagreed: “It was lent.” => d;The rope is ours,;nil;one villager || d;It was lent.;nil;a second, from Osh
            “We dig together,” said Jonas Lind – Senior Adviser on Water, OSCE Secretariat – at the opening. => d;We dig together,;Jonas Lind;Senior Adviser on Water, OSCE Secretariat
            “We dig together,” said Jonas Lind, Director of the National Institute for Water, Soil and Forests, in Bar. => d;We dig together,;Jonas Lind;Director of the National Institute for Water, Soil and Forests
            His deputy at the Ministry, Director General Ana Petrov, called the pump “an old heirloom”. => p;an old heirloom;Ana Petrov;Director General
            Addressing the participants, Mayor of Bar Ana Petrov stressed that “water has no flag”. => d;water has no flag;Ana Petrov;Mayor of Bar
            Resolution 12 on Village Wells, adopted by the Assembly in May, deplores “the habit of closing wells at night”. => p;the habit of closing wells at night;Resolution 12 on Village Wells;
            The Office’s 2019 needs assessment says that the lids were “older than the wells”. => p;older than the wells;Office’s 2019 needs assessment;
            “I like the smell of rope,” said Jonas Lind, a climber from Bar. => d;I like the smell of rope,;Jonas Lind;a climber from Bar
            """))
    func `seconds, dashes and fields belong to the speaker they describe`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test func `a headline quotes whom the page interviews`() {
        let line = QuoteLine(
            text: "Ana Petrov, a miller from Bar, sits by the well. She has dug three of them.", expected: "")
        let prose = line.prose(title: "“Nobody ever asked me about the ropes”: an interview with a miller")
        let quotes = QuoteFinder().quotations(in: prose)
        #expect(quotes.map(\.speaker?.name) == ["Ana Petrov"])
        let other = line.prose(title: "“Nobody ever asked me about the ropes”: course ends in Bar")
        #expect(QuoteFinder().quotations(in: other).isEmpty)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Сторож Иван Орлов назвал свой журнал «самой честной книгой в долине». => p;самой честной книгой в долине;Иван Орлов;Сторож
            Посол Ханс Линдт, глава Офиса, открыл курс.¶«У меня впервые есть своя лопата», – рассказала участница курса из Токмака. По её словам, мастера «не читали лекций». => d;У меня впервые есть своя лопата;nil;участница курса из Токмака || p;не читали лекций;nil;участница курса из Токмака
            """))
    func `small words say what somebody calls a thing`(_ line: QuoteLine) {
        #expect(line.found(in: "ru") == line.expected)
    }
}
