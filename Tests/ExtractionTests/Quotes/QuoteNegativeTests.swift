import Testing

@testable import Extraction

struct QuoteNegativeTests {
    @Test(
        arguments: QuoteLine.table(
            """
            The handbook “Wells and Neighbours” was printed in June. => -
            The project “Safer Springs”, financed by Norway, ends in May. => -
            The workshop, entitled “Digging Together”, was held in Bar. => -
            The so-called “dry quarrel” is over. => -
            “Safer Springs on the Protection of Wells” seeks to train millers. => -
            The fair took place under the slogan “Drink Slowly”. => -
            The practice, known as “two buckets”, is old. => -
            Experts discussed “soft” targets and “hard” ones. => -
            They attended a “train the trainers” course. => -
            The map shows the “green line” between two fields. => -
            Odile Marrant objected to the term “water thief”. => -
            Odile Marrant presented the manual “Wells Without Walls”. => -
            Participants watched the film ‘Night of the Pump’. => -
            A quiz called “Dry or Wet?” closed the day. => -
            The winning team, which named itself “The Buckets”, got a lamp. => -
            The checkpoint, code-named “Blue Frog”, opened in May. => -
            Odile Marrant said that the project “Safer Springs” would end in May. => -
            Odile Marrant visited the exhibition “Forty Summers” in Bar. => -
            The law “On Wells and Springs” entered into force. => -
            The NGO “Blue Furrow” planted trees. => -
            “Blue Furrow”, a well house in Bar, said goodbye to its last frog. => -
            The Mayor said that wells need neighbours. => -
            Wells need neighbours, said Odile Marrant, Mayor of Kotor. => -
            The farmers' wells and the millers' pumps were mapped. => -
            Farmers in the '90s dug the '40s wells again. => -
            The rule “ask, dig, share” hangs in every school. => -
            Press “Accept” to go on. => -
            The term 'well' covers springs. => -
            The trainers spoke about the “dual-use” list. => -
            The so-called “Springs Act” was repealed, the Mayor noted. => -
            Several speakers described the pump as a “black box”. => -
            The conference “Water and Words” was opened by Odile Marrant. => -
            The ship is named “Halcyon”. => -
            The initiative is part of the “Dry Summers” programme. => -
            Participants received the brochure "Ten Ways to Share a Well". => -
            The ministers adopted the “Bar Declaration” on springs. => -
            He plays the role of “Uncle Pump” in the village theatre. => -
            The debate on “fake news” lasted two days. => -
            The mural, titled “Who Digs?”, was painted by pupils. => -
            Prizes went to “The Frog”, “The Pump” and “The Bucket”. => -
            The OSCE-supported “Women in Wells” network met in Bar. => -
            In Bar, the “Yellow Bucket” café hosted the debate. => -
            The course covers the principle of “polluter pays” and the right to water. => -
            A banner read “Safer Springs” in three languages. => -
            The radio play "Forty Summers" won a prize, the jury announced. => -
            The group works under the name “Digging Together”. => -
            An online game, “Save the Spring”, was shown. => -
            The third module, “Pumps and Politics”, was led by Odile Marrant. => -
            The film festival "One World" said it would return. => -
            The operation, dubbed “Clear Water”, led to nine arrests. => -
            """))
    func `names, titles and scare quotes are nobody’s words`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
