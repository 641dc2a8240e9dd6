import Interchange
import Testing

@testable import Extraction

/// Two who share a name, letters and their writers, and fragments that no word of speech stands beside.
struct QuoteNamesakeTests {
    @Test(
        arguments: QuoteLine.table(
            """
            Lena Orr warned that the millers would be asked to dig “in one night the work of ten”. => p;in one night the work of ten;Lena Orr;
            Lena Orr said the millers had been told to bring “Ink and Lids”. => -
            Lena Orr said that the well had failed because of “one wooden lid”. => p;one wooden lid;Lena Orr;
            Lena Orr said that the well was full of “dead leaves”. => -
            Lena Orr said that she stood by the guests’ words “wholly and gladly”. => p;wholly and gladly;Lena Orr;
            Lena Orr learnt the words “wholly” and “gladly”. => -
            Lena Orr undertook in a note to the Fund to close the wells “before the first frost”. => p;before the first frost;Lena Orr;
            In its assessment “Paid in Rope”, published in May, the Fund found that nine wells had no lid. => -
            A poster behind her carried the words “Dig Nothing Hungry”, the motto of the fair. => -
            Handing out the lids, the Mayor of Bar, Lena Orr, said that rain was late. “We wait,” Orr told the guests. => d;We wait,;Lena Orr;Mayor of Bar
            “We dig,” said Lena Orr, Mayor of Bar and, since 2021, Chair of the Union of Wells. => d;We dig,;Lena Orr;Mayor of Bar and, since 2021, Chair of the Union of Wells
            “We dig,” said Lena Orr, Mayor of Bar and, in her own words, a digger. => d;We dig,;Lena Orr;Mayor of Bar
            “We dig,” said Lena Orr, Mayor of Bar and no kin of the miller. => d;We dig,;Lena Orr;Mayor of Bar
            “We dig,” said Lena Orr, a miller who is not her sister. => d;We dig,;Lena Orr;a miller
            The Fund, Lena Orr of Nik and a driver came. The driver, Tibor Halmos of Nik, dug. “We dig,” Halmos said. => d;We dig,;Tibor Halmos;driver
            They dug by night, something that the Mayor of Bar, Lena Orr, who watched from the hall, described as “courage, not care”. => p;courage, not care;Lena Orr;Mayor of Bar
            The guards registered nine wells and have noted two since, “which is no trend, it is rain”, as Lena Orr, spokesperson for the Fund, put it. => d;which is no trend, it is rain;Lena Orr;spokesperson for the Fund
            The Guide for New Diggers, which went out in May, puts the matter more briefly still: “Count who was meant to dig.” => d;Count who was meant to dig.;Guide for New Diggers;
            According to the district notary's file, “nine brothers argued with one another”. => d;nine brothers argued with one another;district notary's file;
            The final record of the joint council ends: “Removed: nine lids, of which one was a drum.” => d;Removed: nine lids, of which one was a drum.;final record of the joint council;
            Lena Orr, Chair of the Union, sent a letter, which was read out to the guests. “We are not hurt by sums,” the letter ran. => d;We are not hurt by sums,;Lena Orr;Chair of the Union
            A letter from Lena Orr, Chair of the Union, was read out. “We are not hurt by sums,” the letter said. => d;We are not hurt by sums,;Lena Orr;Chair of the Union
            Lena Orr, Chair of the Union, held up a letter. “We are not hurt by sums,” the letter said. => d;We are not hurt by sums,;letter;
            “We dig,” said Darko Halmos, Mayor of Bar. “We rest,” said Vesna Halmos, Secretary of the Union. Ms. Halmos called the fair “dull in the best of ways”. => d;We dig,;Darko Halmos;Mayor of Bar || d;We rest,;Vesna Halmos;Secretary of the Union || p;dull in the best of ways;Vesna Halmos;Secretary of the Union
            “We dig,” said Olim Karim, chairman of Uzbekistan's Fund for Wells. “We rest,” Tal Karim, head of the Tajik wells, told the guests. The Uzbek Karim laughed: “Only by ink, I hope.” The Tajik Karim did not laugh. “That we have just closed,” he said. => d;We dig,;Olim Karim;chairman of Uzbekistan's Fund for Wells || d;We rest,;Tal Karim;head of the Tajik wells || d;Only by ink, I hope.;Olim Karim;chairman of Uzbekistan's Fund for Wells || d;That we have just closed,;Tal Karim;head of the Tajik wells
            “We dig,” conceded Lena Orr, a retired captain of the Danish fleet. The Dane nevertheless called the fair “better than rain”. => d;We dig,;Lena Orr;a retired captain of the Danish fleet || p;better than rain;Lena Orr;a retired captain of the Danish fleet
            “We dig,” said Lena Orr, a retired guard. Her brother Tibor Orr, a member of the town council, saw it otherwise. “We rest,” the councillor told the guests. => d;We dig,;Lena Orr;a retired guard || d;We rest,;Tibor Orr;a member of the town council
            “We dig,” said Lena Orr, secretary at the Ministry of Wells. “We rest,” the minister told the guests. => d;We dig,;Lena Orr;secretary at the Ministry of Wells || d;We rest,;nil;the minister
            Shortly before dawn a fisherman named Tibor Halmos saw a boat. “My mother would have waved,” he told the guards. => d;My mother would have waved,;Tibor Halmos;fisherman
            Shortly before dawn a boat named Lena Orr went by. “My mother would have waved,” one guard said. => d;My mother would have waved,;nil;one guard
            Lena Orr, Chair of the Union, agreed. She went on: Nine lids for nine towns is no gift, it is a rumour.” => d;Nine lids for nine towns is no gift, it is a rumour.;Lena Orr;Chair of the Union
            “One had no roof and no lid, Orr went on, to the joy of her guests. => d;One had no roof and no lid,;Orr;
            Lena Orr, chair of the court in Bar, came. “I have been heard,” says the 71-year-old. => d;I have been heard,;Lena Orr;chair of the court in Bar
            Lena Orr, chair of the court in Bar, came. “I have been heard,” says a 71-year-old. => d;I have been heard,;nil;a 71-year-old
            “Lids first, maps later,” had been the advice of Lena Orr, a miller. => p;Lids first, maps later,;Lena Orr;a miller
            In a message read out on behalf of Ambassador Lena Orr, Head of the Fund, the lab was described as “the cheapest guard in the land”. => p;the cheapest guard in the land;Lena Orr;Head of the Fund
            In a message to Ambassador Lena Orr, Head of the Fund, the lab was described as “the cheapest guard in the land”. => -
            The millers who own the field were ‘surprised, then curious’, as one of them put it. => p;surprised, then curious;nil;one of them
            The Ministry, whose letter on wells had been read by nearly every guest, undertook to open all files “without further reminder”. => p;without further reminder;Ministry;
            “We dig,” said Lena Orr, a miller who will run the fair. => d;We dig,;Lena Orr;a miller
            The Ministry of Education, Science and Youth of Malta said that “nine wells are closed”. => d;nine wells are closed;Ministry of Education, Science and Youth of Malta;
            Lids came from the Ministry of the Sea, Tourism, Transport and Development. The Ministry said that “nine wells are closed”. => d;nine wells are closed;Ministry of the Sea, Tourism, Transport and Development;
            Recall, the head of the Fund, Lena Orr, warned of rain. “April will be hard,” Orr wrote. => d;April will be hard,;Lena Orr;head of the Fund
            In Bar a woman in her sixties led them along her wall. “Each of them has its lid,” she said. => d;Each of them has its lid,;nil;a woman in her sixties
            In Bar a woman met her by the wall. “Each of them has its lid,” she said. => d;Each of them has its lid,;nil;a woman
            In Bar a woman in her sixties, who would give the guards only her first name, Olena, led them along her wall. “Each of them has its lid,” she said. => d;Each of them has its lid,;Olena;a woman in her sixties
            A miller, who gave his name only as Tibor, opened the gate. “Each of them has its lid,” he said. => d;Each of them has its lid,;Tibor;A miller
            By the wall a member of the guard told the same millers that it would rain until dusk; “nobody will dig, I promise”, he said. => d;nobody will dig, I promise;nil;a member of the guard
            """))
    func `Two of one name, letters and fragments`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            «Колодец закрывают», – сказала, открывая ярмарку, глава Фонда воды в Баре Анна Орлова. «Мы копаем», – пояснила дипломат. => d;Колодец закрывают;Анна Орлова;глава Фонда воды в Баре || d;Мы копаем;Анна Орлова;глава Фонда воды в Баре
            По данным директора школы майора Ивана Орлова, вода ушла. «Мы копаем ночью», – рассказал офицер журналистам. => d;Мы копаем ночью;Иван Орлов;директор школы
            """))
    func `Russian asides and addressees`(_ line: QuoteLine) { #expect(line.found(in: "ru") == line.expected) }

    @Test(
        arguments: QuoteLine.table(
            """
            Die Ministerin Anna Holm kam nicht. In ihrem Grußwort, das verlesen wurde, heißt es: „Der Brunnen ist trocken, und wir zählen.“ => d;Der Brunnen ist trocken, und wir zählen.;Anna Holm;Ministerin
            Im Bericht heißt es: „Der Brunnen ist trocken, und wir zählen.“ => d;Der Brunnen ist trocken, und wir zählen.;Bericht;
            """))
    func `German letters and their writers`(_ line: QuoteLine) {
        #expect(line.found(in: "de") == line.expected)
    }
}
