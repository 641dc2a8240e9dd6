import Testing

@testable import Extraction

struct QuoteRealNameTests {
    @Test(
        arguments: QuoteLine.table(
            """
            We welcomed the new Academy Director, Tereza Malková of the Russian Federation. Malková added: “The doors are open to all.” => d;The doors are open to all.;Tereza Malková;Academy Director
            We welcomed the appointment of Ilmar Rebane as Co-Chairman as well as the new Academy Director, Tereza Malková of the Russian Federation. Malková added: “The doors are open to all.” => d;The doors are open to all.;Tereza Malková;Academy Director
            We welcomed Ilmar Rebane as Co-Chairman as well as the new Academy Director, Tereza Malková. Malková added: “The doors are open to all.” => d;The doors are open to all.;Tereza Malková;Academy Director
            We thanked the guards as well as the Mayor, Tereza Malková. Malková added: “The doors are open to all.” => d;The doors are open to all.;Tereza Malková;Mayor
            We thanked Ilmar Rebane, Co-Chairman, as well as the Director, Tereza Malková of Italy. Malková added: “The doors are open to all.” => d;The doors are open to all.;Tereza Malková;Director
            The Rapporteur, Tereza Malková of the Russian Federation, said: “The doors are open to all.” => d;The doors are open to all.;Tereza Malková;Rapporteur
            The Chair, Tereza Malková of North Macedonia, said: “The doors are open to all.” => d;The doors are open to all.;Tereza Malková;Chair
            The Chair, Tereza Malková of the Hungarian Red Cross, said: “The doors are open to all.” => d;The doors are open to all.;Tereza Malková;Hungarian Red Cross
            Foreign Minister Tereza Malková of Slovenia said: “The doors are open to all.” => d;The doors are open to all.;Tereza Malková;Foreign Minister of Slovenia
            Tereza Malková of Slovenia said: “The doors are open to all.” => d;The doors are open to all.;Tereza Malková;Slovenia
            """))
    func `a State behind a name is no office beside one`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            “Whoever dug a well was a friend” – this is how Ardita Krasniqi, now Mayor of Lipjan, remembers the first days. => d;Whoever dug a well was a friend;Ardita Krasniqi;Mayor of Lipjan
            “Whoever dug a well was a friend” – that is how Ardita Krasniqi recalls the first days. => d;Whoever dug a well was a friend;Ardita Krasniqi;
            “Whoever dug a well was a friend” – this is what Ardita Krasniqi remembers. => d;Whoever dug a well was a friend;Ardita Krasniqi;
            “Whoever dug a well was a friend” – that was how Ardita Krasniqi put it. => d;Whoever dug a well was a friend;Ardita Krasniqi;
            “Whoever dug a well was a friend.” This is how Ardita Krasniqi, a judge, remembers the first days. => d;Whoever dug a well was a friend.;Ardita Krasniqi;a judge
            “Whoever dug a well was a friend” – so Ardita Krasniqi, a judge, describes the first days. => d;Whoever dug a well was a friend;Ardita Krasniqi;a judge
            “Dig a Well” – this is how the club is called, says Ardita Krasniqi. => -
            “Dig a Well” is what the sign of Ardita Krasniqi says. => -
            """))
    func `words remembered belong to whoever is said to remember them`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            “We thank Franz de Donk (Belgium) for his visit,” said the Mayor, Ardita Krasniqi. President de Donk travelled on to Bar. “I met people,” de Donk said. => d;We thank Franz de Donk (Belgium) for his visit,;Ardita Krasniqi;Mayor || d;I met people,;Franz de Donk;Belgium
            “We were glad that Ivan Orlov came,” said Mayor Ardita Krasniqi. “I will return,” Orlov said. => d;We were glad that Ivan Orlov came,;Ardita Krasniqi;Mayor || d;I will return,;Ivan Orlov;
            “We were glad that President Ivan Orlov came,” said Mayor Ardita Krasniqi. “I will return,” Orlov promised. => d;We were glad that President Ivan Orlov came,;Ardita Krasniqi;Mayor || d;I will return,;Ivan Orlov;President
            “The house of Orlov is old,” said Mayor Ardita Krasniqi. “I will return,” Orlov promised. => d;The house of Orlov is old,;Ardita Krasniqi;Mayor || d;I will return,;Orlov;
            Boris Orlov nodded. “We were glad that Ivan Orlov came,” said Mayor Ardita Krasniqi. “I will return,” Orlov promised. => d;We were glad that Ivan Orlov came,;Ardita Krasniqi;Mayor || d;I will return,;Boris Orlov;
            """))
    func `whole names are found between marks where nothing else gives them`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Ilze Kalna trains inspectors. We met her in Vienna.¶What happened?¶We visited a farm. When I left, a woman who was sweeping the yard asked me what day it was. It was a Friday. She said to me: “Then I have not slept since Tuesday.” => d;Then I have not slept since Tuesday.;nil;a woman who was sweeping the yard
            A man who had lost his house told the patrol that he would stay. “It is mine,” he said. => d;It is mine,;nil;A man who had lost his house
            A man who had lost his house told the patrol: “It is mine.” => d;It is mine.;nil;A man who had lost his house
            Ilze Kalna trains inspectors.¶I met a woman with a broom. Ilze Kalna came by. She said: “I have not slept.” => d;I have not slept.;Ilze Kalna;
            """))
    func `somebody unnamed of whom one tells who says I is whom a pronoun means`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Der Präsident, Konstant Vermeulen, sprach von einem „Konflikt, an den sich niemand gewöhnen darf“. => p;Konflikt, an den sich niemand gewöhnen darf;Konstant Vermeulen;Präsident
            Der Präsident, Konstant Vermeulen, nannte ihn einen „Krieg, der alle trifft“. => p;Krieg, der alle trifft;Konstant Vermeulen;Präsident
            Konstant Vermeulen sprach von „Wunden, die nur langsam heilen“. => p;Wunden, die nur langsam heilen;Konstant Vermeulen;
            Konstant Vermeulen sprach von einer „Brücke, über die noch keiner gegangen ist“, und dankte. => p;Brücke, über die noch keiner gegangen ist;Konstant Vermeulen;
            Konstant Vermeulen sagte: „Der Krieg, an den sich niemand gewöhnt, dauert an.“ => d;Der Krieg, an den sich niemand gewöhnt, dauert an.;Konstant Vermeulen;
            „Konflikte, an die sich niemand gewöhnt, sind gefährlich“, sagte Konstant Vermeulen. => d;Konflikte, an die sich niemand gewöhnt, sind gefährlich;Konstant Vermeulen;
            Konstant Vermeulen sagte: „Wir sehen, wer das Wasser trägt“. => d;Wir sehen, wer das Wasser trägt;Konstant Vermeulen;
            """))
    func `a noun of German with its relative clause is no whole sentence`(_ line: QuoteLine) {
        #expect(line.found(in: "de") == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Am Montag sprach Gerd Aumüller, Abteilungsleiter für Abrüstung im Außenministerium, in Wien. Die Gäste kamen aus elf Staaten. „Wir beginnen erst“, erklärte der Abteilungsleiter für Abrüstung im Außenministerium, der selbst Offizier war. => d;Wir beginnen erst;Gerd Aumüller;Abteilungsleiter für Abrüstung im Außenministerium
            Am Montag sprach der Abteilungsleiter für Abrüstung, Gerd Aumüller, in Wien. Die Gäste kamen aus elf Staaten. „Wir beginnen erst“, erklärte der Abteilungsleiter, der selbst Offizier war. => d;Wir beginnen erst;Gerd Aumüller;Abteilungsleiter für Abrüstung
            Eröffnet wurde das Treffen von Botschafter Gerd Aumüller. Die Gäste kamen aus elf Staaten. „Wir beginnen erst“, erklärte der Abteilungsleiter für Abrüstung im Außenministerium, der selbst Offizier war. => d;Wir beginnen erst;Gerd Aumüller;Abteilungsleiter für Abrüstung im Außenministerium
            Gerd Aumüller, Abteilungsleiter für Sicherheitspolitik im Außenministerium, eröffnete das Treffen. Die Gäste kamen aus elf Staaten. „Wir beginnen erst“, erklärte der Abteilungsleiter für Sicherheitspolitik im Außenministerium, der selbst Offizier war. => d;Wir beginnen erst;Gerd Aumüller;Abteilungsleiter für Sicherheitspolitik im Außenministerium
            Eröffnet wurde das Treffen von Gerd Aumüller. Die Gäste kamen aus elf Staaten. „Wir beginnen erst“, erklärte der Abteilungsleiter für Abrüstung im Außenministerium. => d;Wir beginnen erst;Gerd Aumüller;Abteilungsleiter für Abrüstung im Außenministerium
            Eröffnet wurde das Treffen von Gerd Aumüller. Die Gäste kamen aus elf Staaten. „Wir beginnen erst“, erklärte der Direktor für Abrüstung im Außenministerium. => d;Wir beginnen erst;Gerd Aumüller;Direktor für Abrüstung im Außenministerium
            Gerd Aumüller eröffnete das Treffen. „Wir beginnen erst“, erklärte der Direktor für Abrüstung im Außenministerium. => d;Wir beginnen erst;Gerd Aumüller;Direktor für Abrüstung im Außenministerium
            Gerd Aumüller, Abteilungsleiter im Außenministerium, eröffnete das Treffen. Anna Berg dankte ihm. „Wir beginnen erst“, erklärte der Abteilungsleiter, der selbst Offizier war. => d;Wir beginnen erst;Gerd Aumüller;Abteilungsleiter im Außenministerium
            Die Gäste kamen aus elf Staaten. „Wir beginnen erst“, erklärte der Abteilungsleiter für Abrüstung. => d;Wir beginnen erst;nil;der Abteilungsleiter für Abrüstung
            Gerd Aumüller, Leiter des Amtes, eröffnete das Treffen. „Wir beginnen erst“, erklärte die Bürgermeisterin von Bar. => d;Wir beginnen erst;nil;die Bürgermeisterin von Bar
            """))
    func `an office of German is whoever was introduced in the sentences before`(_ line: QuoteLine) {
        #expect(line.found(in: "de") == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Eröffnet wurde das Treffen von Gerhard Aumüller. „Wir beginnen erst“, sagte er. => d;Wir beginnen erst;Gerhard Aumüller;
            Geleitet wird der Kurs von Renate Aumüller, einer Richterin. „Wir beginnen erst“, sagte die Richterin. => d;Wir beginnen erst;Renate Aumüller;einer Richterin
            Gefördert wurde die Reise von Botschafterin Renate Aumüller. „Wir beginnen erst“, sagte sie. => d;Wir beginnen erst;Renate Aumüller;
            Geladen hatte die Leiterin des Zentrums, Renate Aumüller. „Wir beginnen erst“, sagte Aumüller. => d;Wir beginnen erst;Renate Aumüller;Leiterin des Zentrums
            Albrecht wurde gestern gewählt. „Wir beginnen erst“, sagte Albrecht. => d;Wir beginnen erst;Albrecht;
            Petrov wurde der Preis verliehen. „Wir beginnen erst“, sagte Petrov. => d;Wir beginnen erst;Petrov;
            """))
    func `a sentence of German may begin with its participle and name the agent last`(_ line: QuoteLine) {
        #expect(line.found(in: "de") == line.expected)
    }
}
