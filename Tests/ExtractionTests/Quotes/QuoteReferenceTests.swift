import Testing

@testable import Extraction

struct QuoteReferenceTests {
    @Test(
        arguments: QuoteLine.table(
            """
            Odile Marrant, Mayor of Kotor, and Tibor Halmos, a miller, came. The former spoke of “a long night”, the latter of “a short lamp”. => p;a long night;Odile Marrant;Mayor of Kotor || p;a short lamp;Tibor Halmos;a miller
            The Ministry of Oil and the Union of Millers disagreed: the former spoke of “a long night”. => p;a long night;Ministry of Oil;
            Odile Marrant and the former miller Tibor Halmos came. “Lamps need oil,” said the former miller. => d;Lamps need oil,;Tibor Halmos;former miller
            The former Mayor, Odile Marrant, said that “lamps need oil”. => d;lamps need oil;Odile Marrant;former Mayor
            Ambassador Odile Marrant, Head of the OSCE Centre in Bar, came. “Lamps need oil,” the diplomat said. => d;Lamps need oil,;Odile Marrant;Head of the OSCE Centre in Bar
            Odile Marrant, Mayor of Kotor, met a senior diplomat. “Lamps need oil,” the diplomat said. => d;Lamps need oil,;nil;the diplomat
            Odile Marrant, Mayor of Kotor, came. “Lamps need oil,” the miller said. => d;Lamps need oil,;nil;the miller
            Safiya Orhan lit the lamp. Tibor Halmos, a miller, watched. “It took a night,” she said. => d;It took a night,;Safiya Orhan;
            Bar lit the lamp. Tibor Halmos, a miller, watched. “It took a night,” she said. => d;It took a night,;nil;she
            A.K. Petrova, Head of the Lamp House, came. “It took a night,” Petrova said. => d;It took a night,;A.K. Petrova;Head of the Lamp House
            A. Petrov, a miller, came. “It took a night,” he said. => d;It took a night,;A. Petrov;a miller
            “It took a night,” I. Petrov said. => d;It took a night,;I. Petrov;
            “It took a night,” said A. B. Petrov. => d;It took a night,;A. B. Petrov;
            A.Petrov said: “It took a night.” => d;It took a night.;A.Petrov;
            The U.S. Embassy sent Tibor Halmos, a miller. “It took a night,” Halmos said. => d;It took a night,;Tibor Halmos;a miller
            Jan van der Meer, Chief Lamplighter, came. “It took a night,” said Mr van der Meer. => d;It took a night,;Jan van der Meer;Chief Lamplighter
            Jan van der Meer, Chief Lamplighter, came. “It took a night,” said van der Meer. => d;It took a night,;Jan van der Meer;Chief Lamplighter
            Ana von Berg, a notary, came. “It took a night,” von Berg said. => d;It took a night,;Ana von Berg;a notary
            In Jan 2020 Tibor Halmos, a miller, lit it. “It took a night,” said Halmos. => d;It took a night,;Tibor Halmos;a miller
            Speaking on behalf of the Chair, Odile Marrant said that “lamps need oil”. => d;lamps need oil;Odile Marrant;
            In a letter to the Mayor of Bar, Odile Marrant wrote that “lamps need oil”. => d;lamps need oil;Odile Marrant;
            According to the Mayor of Bar, Odile Marrant, “lamps need oil”. => d;lamps need oil;Odile Marrant;Mayor of Bar
            “Lamps need oil,” said the miller, Tibor Halmos. => d;Lamps need oil,;Tibor Halmos;miller
            “Lamps need oil,” said Tibor Halmos, a lawyer who drives to the mills every Friday. => d;Lamps need oil,;Tibor Halmos;a lawyer who drives to the mills every Friday
            “Lamps need oil,” said Tibor Halmos, a lawyer who asked for a chair. => d;Lamps need oil,;Tibor Halmos;a lawyer
            The judges, Tibor Halmos of Austria and Odile Marrant of Malta, came. “Lamps need oil,” said Marrant. => d;Lamps need oil,;Odile Marrant;Malta
            “Lamps need oil,” said Tibor Halmos of the Ministry of Labour and Social Welfare. => d;Lamps need oil,;Tibor Halmos;Ministry of Labour and Social Welfare
            Yesterday Tibor Halmos, a miller, came. “Lamps need oil,” Halmos said. => d;Lamps need oil,;Tibor Halmos;a miller
            What Tibor Halmos described as “a quiet lamp” went out. => p;a quiet lamp;Tibor Halmos;
            The authorities in Bar spoke of “a quiet lamp”. => p;a quiet lamp;authorities in Bar;
            According to Odile Marrant, a judge, the oil is old. “We buy it in May.” => d;We buy it in May.;Odile Marrant;a judge
            “Lamps need oil,” said Odile Marrant, in charge of the mill. => d;Lamps need oil,;Odile Marrant;
            “Lamps need oil,” said Odile Marrant, citing a study by Tibor Halmos. => d;Lamps need oil,;Odile Marrant;
            “Lamps need oil,” said Odile Marrant, flanked by the Mayor of Bar. => d;Lamps need oil,;Odile Marrant;
            “Lamps need oil,” Odile Marrant told the Mayor of Bar, Tibor Halmos. => d;Lamps need oil,;Odile Marrant;
            “Lamps need oil,” said Odile Marrant at the invitation of the Minister of Oil. => d;Lamps need oil,;Odile Marrant;
            “Lamps need oil,” said Odile Marrant, opening the Lamp Forum. => d;Lamps need oil,;Odile Marrant;
            Tibor Halmos, whom Odile Marrant had invited, was brief: “Lamps need oil.” => d;Lamps need oil.;Tibor Halmos;
            “Lamps need oil,” Odile Marrant said after Tibor Halmos had left. => d;Lamps need oil,;Odile Marrant;
            “Lamps need oil,” said Odile Marrant, while Tibor Halmos poured it. => d;Lamps need oil,;Odile Marrant;
            """))
    func `what stands for somebody leads to the one it means`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            The Deputy Head of the OSCE Programme Office in Bishkek, Maarten Kolff, and Deputy Interior Minister Nurlan Beishenov handed over the certificates.¶“You will be asked for help at four in the morning,” said Kolff. “Answer the phone.”¶Beishenov thanked the trainers. “They answered ours,” he said. => d;You will be asked for help at four in the morning,;Maarten Kolff;Deputy Head of the OSCE Programme Office in Bishkek || d;Answer the phone.;Maarten Kolff;Deputy Head of the OSCE Programme Office in Bishkek || d;They answered ours,;Nurlan Beishenov;Deputy Interior Minister
            The Head of the Field Office in Osh, Anneli Raud, opened the course together with Colonel Nurlan Beishenov, who commands the border detachment.¶“The border begins in the classroom,” she told the cadets.¶“And it ends with paperwork,” the Colonel added. => d;The border begins in the classroom,;Anneli Raud;Head of the Field Office in Osh || d;And it ends with paperwork,;Nurlan Beishenov;commands the border detachment
            Students asked High Commissioner Aalders which language he dreams in. “It depends on who is in the dream,” he replied. => d;It depends on who is in the dream,;Aalders;High Commissioner
            High Commissioner Pieter Aalders listened to Elena Cebotari, a student. “I dream in both,” she told him. “And I am late in both.” => d;I dream in both,;Elena Cebotari;a student || d;And I am late in both.;Elena Cebotari;a student
            Co-Chairs Henri Vasseur of France and Walter Pike of the United States issued a joint statement. “We regret the loss of life,” the Co-Chairs said. => d;We regret the loss of life,;nil;the Co-Chairs
            Norwegian Ambassador Kjersti Moen replied that “trucks are the easy part”. => d;trucks are the easy part;Kjersti Moen;Norwegian Ambassador
            “Trucks are the easy part,” said Norway’s Kjersti Moen. => d;Trucks are the easy part,;Kjersti Moen;
            Moen, who had promised “no speeches”, spoke for an hour. => p;no speeches;Moen;
            Moen spoke for an hour – “a long one”, she conceded. => p;a long one;Moen;
            """))
    func `of several people the one is meant whose gender or office shows`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
