import Testing

@testable import Extraction

struct QuotePaperVoiceTests {
    @Test(
        arguments: QuoteLine.table(
            """
            The need is old. “Wells are dug when the rain is over,” observes Otter Watch, a report by nine clubs; the same document calls the pumps “a string of dry holes”. => d;Wells are dug when the rain is over,;Otter Watch; || p;a string of dry holes;Otter Watch;
            “The wells are dry in May,” says Deep Hope, an association of millers from Bar. => d;The wells are dry in May,;Deep Hope;
            “The wells are dry in May,” says Ana Hope, a unit manager from Bar. => d;The wells are dry in May,;Ana Hope;a unit manager from Bar
            How they dig is laid down in Protocol 9, which was signed in May. Its opening sentence reads: “Wells shall be dug before they are named.” => d;Wells shall be dug before they are named.;Protocol 9;
            The town follows the Envoy’s Recommendations on Wells in the Valley, which insist that “no well is a gift and none is a debt”. => d;no well is a gift and none is a debt;Recommendations on Wells in the Valley;
            The Warden’s office replied that it “regrets the dust but shares the concern”. => p;regrets the dust but shares the concern;Warden’s office;
            According to the playbook that the group adopted, “a call to the neighbour is no shame”. => d;a call to the neighbour is no shame;playbook;
            The foreword puts the gap at 23 per cent and calls it “a tax on sleep”. => p;a tax on sleep;foreword;
            Ana Petrov, Mayor of Bar, was ill. Her letter had come all the same. Ivan Orlov, a miller, read it aloud. “I was six when the well fell in,” it began. “I do not know why.” => d;I was six when the well fell in,;Ana Petrov;Mayor of Bar || d;I do not know why.;Ana Petrov;Mayor of Bar
            Ana Petrov, Mayor of Bar, was ill. Ivan Orlov, a miller, read her message aloud: “I was six when the well fell in.” => d;I was six when the well fell in.;Ana Petrov;Mayor of Bar
            A letter from Ana Petrov, a nurse, stated that “the well fell in”. => d;the well fell in;Ana Petrov;a nurse
            The Mayor complained in a letter to the town. The letter stated that “the well is an invitation”. => d;the well is an invitation;letter;
            His account drew a nod from Ana Petrov. A network engineer at the Bar power plant, she had come early. “Everybody guards the wheel,” she observed. => d;Everybody guards the wheel,;Ana Petrov;A network engineer at the Bar power plant
            """))
    func `papers speak by their names, and for whoever wrote them`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Ivan Orlov, a miller, died in May. Ana Petrov, his daughter and executor, asks for no flowers. “Father would have counted them,” she writes. => d;Father would have counted them,;Ana Petrov;his daughter and executor
            “The well is deep enough,” said Ana Petrov, her deputy. => d;The well is deep enough,;Ana Petrov;her deputy
            “The well is deep enough,” said Ana Petrov, her voice low. => d;The well is deep enough,;Ana Petrov;
            The editor of the weekly Ripa Nova, Ana Petrov, left the page empty. “Nothing, as you can see,” answered the editor. => d;Nothing, as you can see,;Ana Petrov;editor of the weekly Ripa Nova
            The statement of early findings records that “ink was used in nine halls out of ten” and regrets “the late counting of the votes”. => d;ink was used in nine halls out of ten;statement of early findings; || p;the late counting of the votes;statement of early findings;
            """))
    func `what a sentence opens with or sets off describes somebody`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Minister of Water Ivan Orlov came. “The well is dry,” said Ana Petrov, Mayor of Bar, and asked for the list. The Minister, visibly surprised, gave his word. “You will have it in May,” he said. => d;The well is dry,;Ana Petrov;Mayor of Bar || d;You will have it in May,;Ivan Orlov;Minister of Water
            The Union of Millers had circulated a paper claiming that “wells are dug for the owner before they are dug for us”. => d;wells are dug for the owner before they are dug for us;Union of Millers;
            The Union of Millers published a report stating that “wells are dug for the owner”. => d;wells are dug for the owner;report;
            The Union of Millers issued a statement saying that “wells are dug for the owner”. => d;wells are dug for the owner;statement;
            The author of the text, Ivan Orlov, wants wells to be marked. “A well without a mark is a rumour,” the Rapporteur of the Committee on Wells and Member of Parliament for Bar argued. => d;A well without a mark is a rumour,;Ivan Orlov;Rapporteur of the Committee on Wells and Member of Parliament for Bar
            Ana Petrov, Mayor of Bar, wants wells to be marked. “A well without a mark is a rumour,” the Minister of Water argued. => d;A well without a mark is a rumour,;nil;the Minister of Water
            Ana Petrov, Mayor of Bar, showed a slide. “The loneliest well in the valley”, she named it. => p;The loneliest well in the valley;Ana Petrov;Mayor of Bar
            Ana Petrov, Mayor of Bar, showed a slide. “The loneliest well in the valley,” she called it. => p;The loneliest well in the valley,;Ana Petrov;Mayor of Bar
            """))
    func `claims are made by those who have them out`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            The millers handed each guest a lamp, with a label that read “Dig with us”. => -
            To the question what they would change, a boy from Bar answered in capitals that “THE WELL SHOULD BE BIGGER”. => d;THE WELL SHOULD BE BIGGER;nil;a boy from Bar
            One of the children asked “who feeds the fish”; nobody had an answer. => d;who feeds the fish;nil;One of the children
            For Ana Petrov, a miller, the number is “not how many join, but how many are still there in May”. => d;not how many join, but how many are still there in May;Ana Petrov;a miller
            Hosted by the City of Porto, Mayor Pál Török raised his glass. “They went home at three,” he said. => d;They went home at three,;Pál Török;Mayor
            Asked for a figure, Anselm Lowe – he is Director of the Department of Wells – gave two. “It is nine,” he said. => d;It is nine,;Anselm Lowe;Director of the Department of Wells
            Asked for a figure, Anselm Lowe (not his real name) gave two. “It is nine,” he said. => d;It is nine,;Anselm Lowe;
            Ivan Orlov, a miller, signed the charter of Bar. It says: “Wells shall be dug before they are named.” => d;Wells shall be dug before they are named.;charter of Bar;
            Ana Petrov, a miller, read out a letter from Ivan Orlov: “I was six when the well fell in.” => d;I was six when the well fell in.;Ivan Orlov;
            Ana Petrov, a miller, read the report: “It was six when the well fell in.” => d;It was six when the well fell in.;Ana Petrov;a miller
            A girl signing herself Number 9 wanted “more rain, less dust”. => p;more rain, less dust;nil;A girl signing herself Number 9
            Back in the mill, her deputy, Ana Petrov, keeps a cup that she refers to as “our well”. => p;our well;Ana Petrov;her deputy
            “The well is deep enough,” said Ana Petrov, former Head of the Well Office in Bar and later Adviser on Water at the Fund. => d;The well is deep enough,;Ana Petrov;former Head of the Well Office in Bar and later Adviser on Water at the Fund
            The Union of Millers answered at once. In a letter to the Envoy it wrote that “the lists are a draft and will stay one”. => d;the lists are a draft and will stay one;Union of Millers;
            """))
    func `slips, shouts and questions are told from what is said`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
