import Testing

@testable import Extraction

struct QuotePageTests {
    @Test(
        arguments: QuoteLine.table(
            """
            The OSCE Chairperson-in-Office, Ann Lindqvist-Roe, visited Bar.¶“I came to listen,” she said.¶Lindqvist-Roe met the Mayor of Bar, Tibor Halmos.¶“We came to talk,” he replied. => d;I came to listen,;Ann Lindqvist-Roe;OSCE Chairperson-in-Office || d;We came to talk,;Tibor Halmos;Mayor of Bar
            Odile Marrant, Mayor of Kotor, and Tibor Halmos, Mayor of Bar, signed the plan. “We shall share one pump,” said Halmos. “And one key,” added Marrant. => d;We shall share one pump,;Tibor Halmos;Mayor of Bar || p;And one key,;Odile Marrant;Mayor of Kotor
            “Ink dries, memory does not,” said the Representative.¶Odile Marrant, the OSCE Representative on Freedom of the Media, spoke in Bar. => d;Ink dries, memory does not,;Odile Marrant;OSCE Representative on Freedom of the Media
            Marta Kovač teaches in Nikšić. “My pupils count frogs,” she says. “They count better than the census.” => d;My pupils count frogs,;Marta Kovač; || d;They count better than the census.;Marta Kovač;
            The ODIHR Director, Iver Molnes, opened the meeting in Warsaw. “Nobody votes alone,” Molnes said.¶The ODIHR Director also praised the clerks. “They know every stair in the district.” => d;Nobody votes alone,;Iver Molnes;ODIHR Director || d;They know every stair in the district.;Iver Molnes;ODIHR Director
            A joint statement by the three mayors said: “We shall meet again in June.” => d;We shall meet again in June.;joint statement by the three mayors;
            “No comment,” was all that the miller said. => p;No comment,;nil;the miller
            In their statement, the Co-Chairs said that the talks had been “frank and useful”. => p;frank and useful;nil;the Co-Chairs
            “The vote was orderly,” said Ilze Karklina, Special Co-ordinator and leader of the short-term OSCE observer mission. “The count was not.” => d;The vote was orderly,;Ilze Karklina;Special Co-ordinator and leader of the short-term OSCE observer mission || d;The count was not.;Ilze Karklina;Special Co-ordinator and leader of the short-term OSCE observer mission
            “The vote was orderly,” said Ilze Karklina (Latvia), Head of the OSCE PA delegation. => d;The vote was orderly,;Ilze Karklina;Head of the OSCE PA delegation
            “We counted twice,” said Jens Ås, who heads the OSCE observer team, at a press conference in Tbilisi. => d;We counted twice,;Jens Ås;heads the OSCE observer team
            Secretary General Helga Brandis spoke by video. “Peace is a chore,” the Secretary General said. “Somebody has to do it daily.” => d;Peace is a chore,;Helga Brandis;Secretary General || d;Somebody has to do it daily.;Helga Brandis;Secretary General
            “What we need,” the Head of the Centre, Ambassador Paul Orsini, said, “is a longer rope.” => d;What we need,;Paul Orsini;Head of the Centre || d;is a longer rope.;Paul Orsini;Head of the Centre
            The Minister of Interior, Zamir Kola, said the barrier was “old, slow and honest”. => p;old, slow and honest;Zamir Kola;Minister of Interior
            Both speakers agreed. “We shall share one pump,” they said in a joint note. => d;We shall share one pump,;nil;Both speakers
            The trainer, Lorik Shala, showed the kit: a rope, a lamp and a “talking stick”. => -
            “I learned to say no,” says 19-year-old Mira from Gori. => d;I learned to say no,;Mira;Gori
            One of the judges, Ilir Doda, was more cautious: “The law is young.” => d;The law is young.;Ilir Doda;One of the judges
            “Rivers do not read maps”, explained Professor Ivan Hlebov from the University of Osh, “but engineers should.” => d;Rivers do not read maps;Ivan Hlebov;University of Osh || d;but engineers should.;Ivan Hlebov;University of Osh
            As Odile Marrant put it, “a well is a conversation”. => d;a well is a conversation;Odile Marrant;
            “A well is a conversation” is how Odile Marrant describes her trade. => d;A well is a conversation;Odile Marrant;
            Odile Marrant (Mayor of Kotor) said: “Wells need neighbours.” => d;Wells need neighbours.;Odile Marrant;Mayor of Kotor
            “It was my first trial,” recalled the judge, Ilir Doda. => d;It was my first trial,;Ilir Doda;judge
            The Ministry’s spokesperson, Ilir Doda, confirmed that “the road is open”. => d;the road is open;Ilir Doda;Ministry’s spokesperson
            “We will be back,” promised Doda. => d;We will be back,;Doda;
            Asked what comes next, Odile Marrant laughed: “More wells.” => d;More wells.;Odile Marrant;
            “Every girl should own a compass”, Odile Marrant, Gender Adviser at the OSCE Mission to Moldova, pointed out. => d;Every girl should own a compass;Odile Marrant;Gender Adviser at the OSCE Mission to Moldova
            Kotor’s mayor Odile Marrant noted: “Wells need neighbours.” => d;Wells need neighbours.;Odile Marrant;Kotor’s mayor
            “Thank you,” said Odile Marrant, handing over the keys. => p;Thank you,;Odile Marrant;
            """))
    func `constructions of whole pages give their speakers`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
