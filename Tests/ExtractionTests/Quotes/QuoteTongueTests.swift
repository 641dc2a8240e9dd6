import Testing

@testable import Extraction

/// Verbs that no list holds, clauses round the words, papers and names of other languages; every other table holds who is no
/// speaker.
struct QuoteTongueTests {
    @Test(
        arguments: QuoteLine.table(
            """
            „Am Morgen hatten wir drei Eimer“, lacht Brunnenbauerin Ilka Brandner-Vukić. => d;Am Morgen hatten wir drei Eimer;Ilka Brandner-Vukić;Brunnenbauerin
            „Am Morgen hatten wir drei Eimer“, murmelt Jörg Haslauer. => d;Am Morgen hatten wir drei Eimer;Jörg Haslauer;
            „Am Morgen hatten wir drei Eimer“, gab eine der Teilnehmerinnen zu. => d;Am Morgen hatten wir drei Eimer;nil;eine der Teilnehmerinnen
            „Am Morgen hatten wir drei Eimer“, wandte Ilka Brandner ein. => d;Am Morgen hatten wir drei Eimer;Ilka Brandner;
            „Am Morgen hatten wir drei Eimer“, pflichtete der Direktor bei. => d;Am Morgen hatten wir drei Eimer;nil;der Direktor
            Im Abschlussbericht ist von einer „Pumpe für drei Täler“ die Rede. => p;Pumpe für drei Täler;Abschlussbericht;
            Im Ausstellungskatalog heisst es, der Brunnen sei „ein Loch mit Gedächtnis“. => p;ein Loch mit Gedächtnis;Ausstellungskatalog;
            „Der Brunnen ist trocken“, heißt es in der Broschüre. => d;Der Brunnen ist trocken;Broschüre;
            Nach Einschätzung von Jörg Haslauer vom Wasserzentrum liefern die Brunnen „Zahlen, von denen wir nur träumen konnten“. => d;Zahlen, von denen wir nur träumen konnten;Jörg Haslauer;Wasserzentrum
            Oberst Jörg Haslauer, der die Wache in Lienz befehligt, bedankte sich und ließ übersetzen: „Diese Pumpe bleibt hier.“ => d;Diese Pumpe bleibt hier.;Jörg Haslauer;die Wache in Lienz befehligt
            Ilka Brandner hob hervor, dass „Wasser keine Zäune kennt“. => d;Wasser keine Zäune kennt;Ilka Brandner;
            Für Jörg Haslauer, den Leiter des Wasseramts, sind die Brunnen „das Gedächtnis der Täler“. => p;das Gedächtnis der Täler;Jörg Haslauer;Leiter des Wasseramts
            Ihr Nachbar Jörg Haslauer nickt: „In Lienz trennt uns ein Bach.“ => d;In Lienz trennt uns ein Bach.;Jörg Haslauer;Ihr Nachbar
            Das Wort sei falsch, meinte hingegen Ausbildner Jörg Haslauer: „Wir bilden Menschen aus.“ => d;Wir bilden Menschen aus.;Jörg Haslauer;Ausbildner
            Ilka Brandner kam mit. Lob kam vom Förster Jörg Haslauer. Er vermisse, schrieb er im Gästebuch, nur den Eimer. „Ein Brunnen ohne Eimer ist ein Loch.“ => d;Ein Brunnen ohne Eimer ist ein Loch.;Jörg Haslauer;Förster
            """))
    func `German gives its speaker whatever the verb`(_ line: QuoteLine) {
        #expect(line.found(in: "de") == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            „Eimer ohne Boden“, zeigt ein Bild in Lienz. => -
            Das Stück „Die Pumpe am Fluss“, probt eine Gruppe in Graz. => -
            Das Wort „Versöhnung“ habe niemand benutzt, bemerkte Ilka Brandner am Rande. => -
            Ilka Brandner sagte, dass das Heft „Wasser und Wort“ fehle. => -
            Im Heft „Lehm und Licht“ sind die Brunnen beschrieben. => -
            """))
    func `German names are no quotes whatever the verb`(_ line: QuoteLine) {
        #expect(line.found(in: "de") == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Бакыт уулу Нурлан, пастух из Нарына, сказал: «Колодец пуст с мая». => d;Колодец пуст с мая;Бакыт уулу Нурлан;пастух из Нарына
            «Колодец пуст с мая», – рассказала Осмон кызы Бермет, наблюдательница из Оша. => d;Колодец пуст с мая;Осмон кызы Бермет;наблюдательница из Оша
            В пособии подчёркивается: «Сначала копают, а потом спорят». => d;Сначала копают, а потом спорят;пособие;
            Как говорится в учебном плане, каждый должен «слышать воду раньше, чем видеть её». => p;слышать воду раньше, чем видеть её;учебный план;
            В итоговом докладе говорится: «Колодец будет открыт в мае». => d;Колодец будет открыт в мае;итоговый доклад;
            В новой памятке сказано: «Копайте осторожно и медленно». => d;Копайте осторожно и медленно;новая памятка;
            «Колодец ждёт воды, – сказал на открытии центра министр юстиции Тимур Оспанов. – И мы ждём». => d;Колодец ждёт воды,;Тимур Оспанов;министр юстиции || d;И мы ждём;Тимур Оспанов;министр юстиции
            """))
    func `Russian reads names of Central Asia and papers in their cases`(_ line: QuoteLine) {
        #expect(line.found(in: "ru") == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            В пособии «Колодец от А до Я» двадцать страниц. => -
            Бакыт уулу Нурлан прочёл книгу «Тихая вода». => -
            План «Чистый колодец» приняли в мае. => -
            """))
    func `Russian papers and their names are no quotes`(_ line: QuoteLine) {
        #expect(line.found(in: "ru") == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            « Nous avons creusé trois jours », sourient deux élèves de Bar. => d;Nous avons creusé trois jours;nil;deux élèves de Bar
            « Nous avons creusé trois jours », s'est émue la directrice Anaïs Collomb. => d;Nous avons creusé trois jours;Anaïs Collomb;directrice
            À en croire la directrice Anaïs Collomb, le puits cache « plus de pierres que d'eau ». => p;plus de pierres que d'eau;Anaïs Collomb;directrice
            « Un puits oublié devient un piège », a mis en garde Anaïs Collomb, adjointe du maire. => d;Un puits oublié devient un piège;Anaïs Collomb;adjointe du maire
            « Nous avons creusé trois jours », grimace Luc Berthet. => d;Nous avons creusé trois jours;Luc Berthet;
            « Nous avons creusé trois jours », a confié de son côté Anaïs Collomb. => d;Nous avons creusé trois jours;Anaïs Collomb;
            « Nous avons creusé trois jours », a déclaré pour sa part le maire Luc Berthet. => d;Nous avons creusé trois jours;Luc Berthet;maire
            """))
    func `French gives its speaker whatever the verb`(_ line: QuoteLine) {
        #expect(line.found(in: "fr") == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            « La Mer en Papier », présente une salle à Bar. => -
            L'exposition « La pompe et le puits » attire deux élèves. => -
            """))
    func `French names are no quotes whatever the verb`(_ line: QuoteLine) {
        #expect(line.found(in: "fr") == line.expected)
    }
}
