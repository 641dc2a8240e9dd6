import Testing

@testable import Extraction

/// Orders, tenses and back references of German reports; the first table holds speakers, the second who is no speaker.
struct QuoteGermanVoiceTests {
    @Test(
        arguments: QuoteLine.table(
            """
            „Der Brunnen ist trocken“, hat Bürgermeisterin Ilka Brandner gesagt. => d;Der Brunnen ist trocken;Ilka Brandner;Bürgermeisterin
            „Der Brunnen ist trocken“, betonte der Leiter der Wasserabteilung, Oberst Jörg Haslauer. => d;Der Brunnen ist trocken;Jörg Haslauer;Leiter der Wasserabteilung
            „Der Brunnen ist trocken“, so die Leiterin des Referats für Quellen, Ilka Brandner. => d;Der Brunnen ist trocken;Ilka Brandner;Leiterin des Referats für Quellen
            „Der Brunnen ist trocken“, fügte Ilka Brandner hinzu. => d;Der Brunnen ist trocken;Ilka Brandner;
            „Der Brunnen“, sagte Ilka Brandner, „ist seit Mai trocken.“ => p;Der Brunnen;Ilka Brandner; || d;ist seit Mai trocken.;Ilka Brandner;
            „Der Brunnen ist trocken“, stellte Jörg Haslauer, Direktor des Wasseramts, fest. => d;Der Brunnen ist trocken;Jörg Haslauer;Direktor des Wasseramts
            „Der Brunnen ist trocken“, sagte Annegret von der Leine-Öztürk, Leiterin des Referats für Quellen im Wasseramt, bei der Eröffnung. „Die Pumpe ist neu.“ => d;Der Brunnen ist trocken;Annegret von der Leine-Öztürk;Leiterin des Referats für Quellen im Wasseramt || d;Die Pumpe ist neu.;Annegret von der Leine-Öztürk;Leiterin des Referats für Quellen im Wasseramt
            Ilka Brandner, Zugführerin aus Lienz, hat die Pumpe gebaut. „Der Brunnen ist trocken“, erzählte sie. => d;Der Brunnen ist trocken;Ilka Brandner;Zugführerin aus Lienz
            Ilka Brandner, Zugführerin aus Lienz, hat die Pumpe gebaut. Seither, so die Offizierin, zähle sie „jeden Eimer und jeden Tropfen“. => p;jeden Eimer und jeden Tropfen;Ilka Brandner;Zugführerin aus Lienz
            Die Tiroler Brunnenbauerin Ilka Brandner ließ die Gruppe graben. „Der Lehm klebt, bevor er trägt“, erklärte sie, „und wer eilt, gräbt zweimal.“ => d;Der Lehm klebt, bevor er trägt;Ilka Brandner;Tiroler Brunnenbauerin || d;und wer eilt, gräbt zweimal.;Ilka Brandner;Tiroler Brunnenbauerin
            Die Tiroler Brunnenbauerin Ilka Brandner ließ die Gruppe graben. Auf die Frage, ob sie müde sei, antwortete sie nur: „Ich habe drei Eimer gezählt.“ => d;Ich habe drei Eimer gezählt.;Ilka Brandner;Tiroler Brunnenbauerin
            Im Handbuch zum Kurs heißt es: „Wer allein gräbt, gräbt zweimal.“ => d;Wer allein gräbt, gräbt zweimal.;Handbuch;
            In dem Bericht heißt es, der Lehm sei „hart wie Glas“. => p;hart wie Glas;Bericht;
            Bezirkshauptmann Jörg Haslauer erinnerte an die Dürre. „Wir wissen, was Durst heißt“, sagte er. => d;Wir wissen, was Durst heißt;Jörg Haslauer;Bezirkshauptmann
            Laut Ilka Brandner, Direktorin des Wasseramts, sei der Brunnen „trocken wie Stroh“. => p;trocken wie Stroh;Ilka Brandner;Direktorin des Wasseramts
            Nach Angaben von Ilka Brandner ist der Brunnen „trocken wie Stroh“. => p;trocken wie Stroh;Ilka Brandner;
            Nach den Worten des Bürgermeisters Jörg Haslauer war die Pumpe „ein Geschenk des Regens“. => p;ein Geschenk des Regens;Jörg Haslauer;Bürgermeister
            Ilka Brandner zufolge ist der Brunnen „trocken wie Stroh“. => p;trocken wie Stroh;Ilka Brandner;
            Dem Wasseramt zufolge ist der Brunnen „trocken wie Stroh“. => p;trocken wie Stroh;Wasseramt;
            „Der Brunnen ist trocken“, heißt es im Bericht der Mission. => d;Der Brunnen ist trocken;Bericht der Mission;
            „Der Brunnen ist trocken“, heißt es in einer Erklärung des Wasseramts. => d;Der Brunnen ist trocken;Erklärung des Wasseramts;
            Ein ehemaliger Nachbar meinte: „Man vergisst den Durst nicht.“ => d;Man vergisst den Durst nicht.;nil;Ein ehemaliger Nachbar
            „Der Brunnen ist trocken“, berichtet eine Bäuerin aus Lienz. => d;Der Brunnen ist trocken;nil;eine Bäuerin aus Lienz
            „Der Brunnen ist trocken“, erklärte Mag. Ilka Brandner von der Universität Graz. => d;Der Brunnen ist trocken;Ilka Brandner;Universität Graz
            „Der Brunnen ist trocken“, sagt Botschafterin Ilka Brandner. Die Botschafterin ergänzte: „Die Pumpe ist neu.“ => d;Der Brunnen ist trocken;Ilka Brandner; || d;Die Pumpe ist neu.;Ilka Brandner;
            Ilka Brandner sprach von einem „Brunnen ohne jeden Boden“. => p;Brunnen ohne jeden Boden;Ilka Brandner;
            Jörg Haslauer bezeichnete die Pumpe als „ein Geschenk des Regens“. => p;ein Geschenk des Regens;Jörg Haslauer;
            Ilka Brandner sagte, dass „der Brunnen seit Mai trocken ist“. => d;der Brunnen seit Mai trocken ist;Ilka Brandner;
            „Wir graben weiter“, kündigte der Kommandant der Feuerwehr Lienz, Jörg Haslauer, an. => d;Wir graben weiter;Jörg Haslauer;Kommandant der Feuerwehr Lienz
            Ilka Brandner hat den Brunnen „ein Loch mit Würde“ genannt. => p;ein Loch mit Würde;Ilka Brandner;
            „Wir graben weiter“, so Ilka Brandner in ihrer Rede. => d;Wir graben weiter;Ilka Brandner;
            „Wir graben weiter“, unterstreicht der stellvertretende Leiter der OSZE-Mission in Serbien Jörg Haslauer. => d;Wir graben weiter;Jörg Haslauer;stellvertretende Leiter der OSZE-Mission in Serbien
            „Wir graben weiter“, sagte der stellvertretende Bürgermeister. => d;Wir graben weiter;nil;der stellvertretende Bürgermeister
            „Der Brunnen ist trocken“, ist Ilka Brandner überzeugt. => d;Der Brunnen ist trocken;Ilka Brandner;
            „Der Brunnen ist trocken“, zeigte sich Ilka Brandner, Direktorin des Wasseramts, überzeugt. => d;Der Brunnen ist trocken;Ilka Brandner;Direktorin des Wasseramts
            „Der Brunnen ist trocken“, freut sich Jörg Haslauer. => d;Der Brunnen ist trocken;Jörg Haslauer;
            „Der Brunnen ist trocken“, so Ilka Brandner weiter. => d;Der Brunnen ist trocken;Ilka Brandner;
            Für Ilka Brandner ist der Brunnen „ein Nachbar ohne Tür“. => p;ein Nachbar ohne Tür;Ilka Brandner;
            Ilka Brandner (45), Bäuerin aus Lienz, sagt: „Der Brunnen ist trocken.“ => d;Der Brunnen ist trocken.;Ilka Brandner;Bäuerin aus Lienz
            Der Bürgermeister von Lienz, Jörg Haslauer, begrüßte den Brunnen als „ein Geschenk des Regens“. => p;ein Geschenk des Regens;Jörg Haslauer;Bürgermeister von Lienz
            Wie Ilka Brandner betonte, sei der Brunnen „trocken wie Stroh“. => p;trocken wie Stroh;Ilka Brandner;
            In seiner Rede würdigte Jörg Haslauer die Pumpe als „ein Geschenk des Regens“. => p;ein Geschenk des Regens;Jörg Haslauer;
            „Der Brunnen ist trocken“, sagte Wolf Freiherr von Leine. => d;Der Brunnen ist trocken;Wolf Freiherr von Leine;
            Das Wasseramt teilte mit, der Brunnen sei „trocken wie Stroh“. => p;trocken wie Stroh;Wasseramt;
            Ministerin Ilka Brandner lobte die „stille Arbeit der Grabenden“. => p;stille Arbeit der Grabenden;Ilka Brandner;Ministerin
            Der Bericht spricht von einem „Brunnen, den niemand kennt“. => p;Brunnen, den niemand kennt;Bericht;
            Die Mission erklärte, sie sei „tief besorgt“. => p;tief besorgt;Mission;
            „Der Brunnen ist trocken“, schreibt die Mission in ihrem Bericht. => d;Der Brunnen ist trocken;Mission;
            Ilka Brandner, die seit 2010 den Verein leitet, sagte: „Der Brunnen ist trocken.“ => d;Der Brunnen ist trocken.;Ilka Brandner;seit 2010 den Verein leitet
            Am 5. Mai 2024 sagte Ilka Brandner: „Der Brunnen ist trocken.“ => d;Der Brunnen ist trocken.;Ilka Brandner;
            Ilka Brandner und Jörg Haslauer kamen nach Lienz. „Wir graben hier“, sagte er. „Und ich zähle die Eimer“, sagte sie. => d;Wir graben hier;Jörg Haslauer; || d;Und ich zähle die Eimer;Ilka Brandner;
            Die Lehrerin Ilka Brandner kam mit zwölf Kindern. „Sie graben wie Dachse“, sagte die Lehrerin. => d;Sie graben wie Dachse;Ilka Brandner;Lehrerin
            Gegraben wird seit Mai. Ilka Brandner, Hydrologin an der Universität Graz, misst den Pegel. „Er sinkt“, sagt die Wissenschaftlerin. => d;Er sinkt;Ilka Brandner;Hydrologin an der Universität Graz
            Nach Ansicht des Brunnenmeisters Jörg Haslauer war die Pumpe „ein Geschenk des Regens“. => p;ein Geschenk des Regens;Jörg Haslauer;Brunnenmeister
            """))
    func `German reports give their speaker in any order`(_ line: QuoteLine) {
        #expect(line.found(in: "de") == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Ilka Brandner sagte, der Brunnen sei seit Mai trocken. => -
            Das Heft mit dem Titel „Lehm ohne Grenzen“ erscheint im Mai. => -
            Der Verein „Blaue Pumpe“ sagte die Veranstaltung ab. => -
            Der Kurs stand unter dem Motto „Eimer für alle“. => -
            Die sogenannte „Pumpe der Freundschaft“ steht in Lienz. => -
            Die Ausstellung „Wasser und Wort“, so Ilka Brandner, endet im Mai. => -
            Laut Ilka Brandner endet das Projekt „Blaue Pumpe“ im Mai. => -
            Das Wort „Pumpe“ stammt aus dem Spanischen. => -
            Der Film „Der Brunnen“ läuft in Graz. => -
            Ilka Brandner stellte das Handbuch „Graben ohne Eile“ vor. => -
            """))
    func `German titles and indirect speech are no quotes`(_ line: QuoteLine) {
        #expect(line.found(in: "de") == line.expected)
    }
}
