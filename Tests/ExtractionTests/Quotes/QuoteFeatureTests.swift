import Testing

@testable import Extraction

struct QuoteFeatureTests {
    @Test(
        arguments: QuoteLine.table(
            """
            “We used to count sheep,” says Gulzat Abdyldaeva, smiling, “now we count the wolves that did not come.” => d;We used to count sheep,;Gulzat Abdyldaeva; || d;now we count the wolves that did not come.;Gulzat Abdyldaeva;
            “A gun makes you deaf,” says Gulzat Abdyldaeva, a ranger. Her colleague Bakyt Osmonov disagrees. “It makes you careful.” => d;A gun makes you deaf,;Gulzat Abdyldaeva;a ranger || d;It makes you careful.;Bakyt Osmonov;Her colleague
            “A gun makes you deaf,” says Gulzat Abdyldaeva, a ranger. For her colleague Bakyt Osmonov, “it makes you careful”. => d;A gun makes you deaf,;Gulzat Abdyldaeva;a ranger || d;it makes you careful;Bakyt Osmonov;her colleague
            Asked by a pupil whether wolves are afraid, ranger Gulzat Abdyldaeva answered: “Only of you.” => d;Only of you.;Gulzat Abdyldaeva;ranger
            “The road was never the problem,” Zoran Ilievski-Hahn, the municipality’s chief engineer, told the OSCE. “The bridge was.” => d;The road was never the problem,;Zoran Ilievski-Hahn;municipality’s chief engineer || d;The bridge was.;Zoran Ilievski-Hahn;municipality’s chief engineer
            The bridge – chief engineer Zoran Ilievski-Hahn calls it his “fourth child” – opened in May. => p;fourth child;Zoran Ilievski-Hahn;chief engineer
            Chief engineer Zoran Ilievski-Hahn opened the bridge. He has three children; this, he said, is “the fourth”. => p;the fourth;Zoran Ilievski-Hahn;Chief engineer
            Not everyone was pleased. “They might have asked,” muttered a fisherman on the bank. => d;They might have asked,;nil;a fisherman on the bank
            Not everyone was pleased. A fisherman on the bank muttered that they “might have asked”. => p;might have asked;nil;A fisherman on the bank
            While the Ministry called the detention “lawful”, lawyer Jonas Petrauskas described it as “a joke”. => p;lawful;Ministry; || p;a joke;Jonas Petrauskas;lawyer
            “I will not be silent,” he told the OSCE Representative, Ana Hoti, by telephone. => d;I will not be silent,;nil;he
            Journalist Jonas Petrauskas was released on Monday. “I will not be silent,” he told the OSCE Representative, Ana Hoti. => d;I will not be silent,;Jonas Petrauskas;Journalist
            Ana Hoti, the OSCE Representative, spoke to journalist Jonas Petrauskas by telephone. “I will not be silent,” he told her. => d;I will not be silent,;Jonas Petrauskas;journalist
            Ana Hoti, the OSCE Representative, spoke to journalist Jonas Petrauskas by telephone. “Nobody should be silent,” she said. => d;Nobody should be silent,;Ana Hoti;OSCE Representative
            The Representative spoke to Petrauskas’s editor, Rasa Blum. “He will not be silent,” Blum said. => d;He will not be silent,;Rasa Blum;Petrauskas’s editor
            The Prosecutor’s Office said it had acted “within the law”. => p;within the law;Prosecutor’s Office;
            Prosecutors said they had acted “within the law”. => p;within the law;nil;Prosecutors
            A court in Bar acquitted him, calling the evidence “thin as paper”. => p;thin as paper;court in Bar;
            The court acquitted him. In the judge’s words, the evidence was “thin as paper”. => p;thin as paper;nil;the judge
            Judge Rasa Blum acquitted him. In her words, the evidence was “thin as paper”. => p;thin as paper;Rasa Blum;Judge
            The judge, Rasa Blum, read the verdict standing. “The evidence is thin as paper.” => d;The evidence is thin as paper.;Rasa Blum;judge
            “The evidence,” Judge Rasa Blum noted drily, “is thin as paper.” => p;The evidence,;Rasa Blum;Judge || d;is thin as paper.;Rasa Blum;Judge
            “Thin as paper” – with these words Judge Rasa Blum acquitted him. => p;Thin as paper;Rasa Blum;Judge
            Petrauskas’s first words outside were: “Is there tea?” => d;Is there tea?;Petrauskas;
            Asked what he would do first, Petrauskas said only: “Tea.” => p;Tea.;Petrauskas;
            He had one word for the press: “Tea.” => p;Tea.;nil;He
            """))
    func `the prose of features leads to who speaks`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Ana Hoti gave the pupils one word, “ink”, and an hour. => -
            Ana Hoti’s “ink rule” is known in every school of Bar. => -
            The “ink rule” of Ana Hoti, a judge, is said to be old. => -
            Her “ink rule” has three parts, Ana Hoti explained to the pupils. => -
            The word “ink” came up nine times, said the clerk who counted. => -
            Ana Hoti nods at the sign “No ink”. => -
            The notice, “Ink only”, is signed by Ana Hoti. => -
            Readers of “Good Ink” know the answer, says Ana Hoti. => -
            Ana Hoti asked for “Good Ink” at the desk. => -
            The “voice of ink” prize went to Ana Hoti, who wept. => -
            A shout of “ink” was the signal. => -
            The prize is called “First Ink”, as its founder Ana Hoti explained. => -
            Its title, “First Ink”, was the founder’s idea. => -
            In the game, “ink” means no and “tea” means yes. => -
            """))
    func `words that features put into marks are nobody’s`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
