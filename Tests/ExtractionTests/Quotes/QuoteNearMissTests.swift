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

    @Test(
        arguments: QuoteLine.table(
            """
            The three-year project, “Safer Valleys”, seeks to train forty monitors, said Ivan Petrenko. => -
            Ivan Petrenko said the term “water thief” had no place in the law. => -
            Ivan Petrenko, author of “The Long Pipe”, said the book was about his mother. => -
            The exercise, called “Dry Run 2019”, was opened by Ivan Petrenko. => -
            The second panel, “Who Owns the Rain?”, was moderated by Ivan Petrenko. => -
            The panel “Rain and Rights”, moderated by Ivan Petrenko, heard five papers. => -
            Ivan Petrenko said the “Rain and Rights” panel had drawn a crowd. => -
            Ivan Petrenko announced the winners of the “Best Well” competition. => -
            Ivan Petrenko explained how the “smart valves” work. => -
            Ivan Petrenko warned against the so-called “rain tax”. => -
            Ivan Petrenko told the pupils that the word “river” once meant “rival”. => -
            They study “dark patterns”, Ivan Petrenko explained. => -
            Ivan Petrenko added that the newspaper “Vijesti s Rijeke” had closed. => -
            Ivan Petrenko recalled that the ship “Halcyon” sank in 1954. => -
            The handbook, “A Well of One’s Own”, says that wells are dug by hand. => -
            Ivan Petrenko, known as “the Mole”, has dug forty wells. => -
            Ivan “the Mole” Petrenko has dug forty wells. => -
            The sign on the door says “Closed”. => -
            The button says “Send”. => -
            A poster reading “Boil it!” hung in the hall. => -
            The pupils sang “The Well Song” and recited “Ode to Rain”. => -
            Children wore T-shirts that read “Ask Me About Valves”. => -
            The article “Who Owns the Rain?” appeared in May, Ivan Petrenko said. => -
            The pupils learned what “peer pressure” means. => -
            The course taught officers to tell “hate speech” from mere rudeness. => -
            He is responsible for “Water and Soil” at the Ministry, she said. => -
            The Ministry’s “Clean Hands” campaign was launched by Ivan Petrenko, who said that soap is cheap. => -
            The “Valves for Peace” initiative, Ivan Petrenko noted, is ten years old. => -
            The OSCE project “Valves for Peace” – financed by Norway – said to be the largest of its kind, ends in May. => -
            The village is divided into “upper” and “lower” halves. => -
            The “DPR” and “LPR” checkpoints were closed, the SMM reported. => -
            The SMM saw an armed man with a “DPR” armband, who said the road was closed. => -
            A “DPR” member told the SMM that the road was closed. => -
            The SMM observed a convoy marked “Cargo 200”. => -
            Participants discussed the film “The Valve”, after which Ivan Petrenko spoke. => -
            Under the motto “Every Drop Counts”, Ivan Petrenko opened the fair. => -
            Ivan Petrenko opened the fair under the motto “Every drop counts”. => -
            The first chapter is titled “Why we dig”. => -
            Question 4 – “Who owns the well?” – was answered by nobody. => -
            The word “valve” comes from Latin, Ivan Petrenko explained. => -
            The so-called “quiet hour” ended when Ivan Petrenko rang the bell. => -
            The group calls itself “Wells Without Borders”. => -
            The “one-stop shop” in Bar opened in May. => -
            The programme includes “hackathons” and “sprints”, said Ivan Petrenko. => -
            The radio programme “Good Morning, Wells!” is on air since May. => -
            Ivan Petrenko won a prize for his story “A Valve Opens”. => -
            The judges of the “Golden Valve” said that the choice was hard. => -
            “Valves for Peace” began in 2019. => -
            “Valves for Peace” aims to train forty monitors. => -
            “Valves for Peace”, a project of the OSCE Mission to Serbia, aims to train monitors. => -
            “Valves for Peace” is the title of the exhibition. => -
            “Valves for Peace,” a photo exhibition, was opened by Ivan Petrenko. => -
            Under the law, wells “may be dug by anyone”. => -
            The map is “a quiet revolution” for Ana Hoti, a judge from Bar. => -
            “Who is missing?” is the first question on the form. => -
            One question on the form – “Who is missing?” – was left blank. => -
            The debate, titled “Who is missing?”, was led by Ana Hoti, who said that maps lie. => -
            Ana Hoti said that the debate “Who Is Missing?” had drawn a crowd. => -
            Ana Hoti said that “Who Is Missing?” was the best debate so far. => -
            The keyword was “trust”. => -
            The word of the day was “trust”, Ana Hoti said. => -
            There is no word for “trust” in the code, Ana Hoti said. => -
            Ana Hoti said “trust” was the word she heard most. => -
            “Trust” was the word most used, said Ana Hoti. => -
            Three words – “ask”, “listen”, “wait” – stand on the wall. => -
            Ana Hoti runs a page called “Maps & Me”, with 400 readers. => -
            Ana Hoti is the author of the report “Maps and Girls” and said it was her last. => -
            Ana Hoti, who plays “Aunt Map” in the film, said goodbye. => -
            “Aunt Map”, played by Ana Hoti, is a judge. => -
            The game “Aunt Map” teaches pupils to say “no”. => -
            Police seized a “large quantity” of maps. => -
            The suspects belong to a group known as the “Map Men”. => -
            The so-called “Map Men” were arrested, said Ana Hoti. => -
            The group, which calls itself the “Map Men”, denied this. => -
            The SMM heard bursts and assessed them as “outgoing”. => -
            The SMM assessed the fire as live-fire training outside the “security zone”. => -
            The “Normandy format” talks resumed in Bar, the envoy said. => -
            The amendments to the law on “undesirable organizations” entered into force. => -
            The Representative criticized the law on “undesirable organizations”. => -
            The Representative said the law on “undesirable organizations” should be repealed. => -
            Ana Hoti shared her “three rules of mapping” with the pupils. => -
            Ana Hoti described how “smart maps” are drawn. => -
            Ana Hoti was named “Mapper of the Year” in May. => -
            The “Mapper of the Year”, Ana Hoti, said she was surprised. => -
            """))
    func `terms, titles and slogans are told from what is said of them`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Kjersti Moen announced the title: “Roads of Bar”. => -
            Kjersti Moen chose a slogan: “Drive slowly, drink slowly.” => -
            Kjersti Moen spoke for an hour about “Roads of Bar”, a map. => -
            Kjersti Moen drove past the “Roads of Bar” sign, she said. => -
            The “road hour”, as pupils know it, is at noon. => -
            The map is called “Roads of Bar”, she conceded. => -
            Kjersti Moen wore a badge that said “Ask me”. => -
            The Co-Chairs launched “Roads of Bar” and left. => -
            Norway’s “road fund”, Kjersti Moen said, is full. => -
            """))
    func `what somebody shows, wears or announces is not said`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
