import Testing

@testable import Extraction

struct QuoteNearMissTests {
    @Test(
        arguments: QuoteLine.table(
            """
            Tibor Halmos, whose motto is “Fewer lamps”, said the town would wait. => -
            Millers call the tower “the Snail”. => -
            They call it “the Snail”, and it is slow. => -
            Pupils learned what “lamp pressure” means, said Tibor Halmos. => -
            The rules are known among millers as “oil, wick, patience”. => -
            He described the term “lamp thief” as a label. => -
            The clerks avoided the word “dark” and wrote “unlit” instead. => -
            Question four – “Who owns the lamp?” – was left out, said nobody. => -
            The “smart lamp” is made of brass, Tibor Halmos said. => -
            The lamp house “Blue Wick” was closed in May, Tibor Halmos said. => -
            On the day that “Forty Summers” was printed, the lamp went out. => -
            It was certain that “Forty Summers” would win. => -
            For millers, the “long night” begins in May. => -
            In the words “lamp” and “lantern” the same root hides. => -
            In his view the “lamp tax” has failed. => -
            The winner was “Forty Summers”. => -
            The answer was in “Forty Summers”. => -
            The book, “My First Lamp”, was read aloud by Odile Marrant. => -
            Odile Marrant read “My First Lamp” to the pupils. => -
            “Forty Summers” is how the book is called. => -
            “Forty Summers” was the answer to the last question. => -
            The former “lamp mile” is a park. => -
            The latter, “Forty Summers”, was read aloud. => -
            Odile Marrant wrote “Forty Summers” and Tibor Halmos “Oil and Wick”. => -
            Odile Marrant opened the “Night of Lamps”; Tibor Halmos closed it. => -
            The list begins with “oil” and ends with “wick”. => -
            Odile Marrant leads the “Women and Lamps” group, whose members said goodbye in May. => -
            The street was renamed “Lamp Alley” in May. => -
            Visitors may ask for the “night ticket”. => -
            The word “wick”, which the trainer spelled twice, is old. => -
            The wall carries the line “Oil is patient”. => -
            The badge with the words “Ask me” was worn by all. => -
            Millers speak of the “blue hour” before dawn. => -
            A “no lamps” sign hangs at the gate, the guard said. => -
            The so-called “oil round” begins at noon, Odile Marrant explained. => -
            The tale “Three Lamps”, told by Odile Marrant, ended at noon. => -
            The course “Lamps for All” is, in short, a success. => -
            The project’s name, “Lighthouse”, was chosen by pupils. => -
            The choir sang “Ode to Oil”, and Odile Marrant thanked it. => -
            The term “wick” was explained by Tibor Halmos. => -
            The hashtag “LampsForAll” reached Bar in May. => -
            The lesson on “oil and fire” lasted two hours, Odile Marrant said. => -
            The law on “open flames” was repealed, the Ministry announced. => -
            The “Lamp Act”, the report says, is old. => -
            Visitors played “Find the Wick”. => -
            The exhibition, “Lamps We Lost”, was praised by the Mayor. => -
            The trainers used a “lamp or stone” exercise. => -
            The label “organic oil” is printed by hand, millers say. => -
            The bridge is called “the Wick” by pupils. => -
            Odile Marrant has been nicknamed “the Lamp”. => -
            """))
    func `names and terms beside words of speech are nobody’s words`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
