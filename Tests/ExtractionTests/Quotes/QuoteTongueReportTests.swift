import Testing

@testable import Extraction

/// Offices, places and reported speech of German, French and Russian that English words otherwise.
struct QuoteTongueReportTests {
    @Test(
        arguments: QuoteLine.table(
            """
            „Wir graben zweimal“, so Oberst Jörg Haslauer vom Staatlichen Wasserdienst. => d;Wir graben zweimal;Jörg Haslauer;Oberst vom Staatlichen Wasserdienst
            „Wir graben zweimal“, meint Projektmanagerin Ilka Brandner vom Brunnenamt. => d;Wir graben zweimal;Ilka Brandner;Projektmanagerin vom Brunnenamt
            „Wir graben zweimal“, sagt der Bauer Jörg Haslauer aus Lienz. => d;Wir graben zweimal;Jörg Haslauer;Bauer
            „Wir graben zweimal“, sagte Mag. Ilka Brandner vom Staatlichen Wasserdienst. => d;Wir graben zweimal;Ilka Brandner;Staatlicher Wasserdienst
            „Wir graben zweimal“, sagte Bürgermeister Jörg Haslauer in Lienz. => d;Wir graben zweimal;Jörg Haslauer;Bürgermeister
            „Wir graben zweimal“, berichtet die Richterin Ilka Brandner, die den Brunnen von Lienz betreut. => d;Wir graben zweimal;Ilka Brandner;Richterin
            „Wir graben zweimal“, sagt Ilka Brandner, die den Brunnen von Lienz betreut. => d;Wir graben zweimal;Ilka Brandner;den Brunnen von Lienz betreut
            „Wir graben“, sagte Ilka Brandner. Ihr Kollege Jörg Haslauer nickt: „Klein, aber jeden Tag.“ => d;Wir graben;Ilka Brandner; || d;Klein, aber jeden Tag.;Jörg Haslauer;Ihr Kollege
            Nach Angaben des Ministeriums sind es „so viele Brunnen wie nie zuvor“. => p;so viele Brunnen wie nie zuvor;Ministerium;
            Nach Angaben des Staatlichen Wasserdienstes sind es „so viele Brunnen wie nie zuvor“. => p;so viele Brunnen wie nie zuvor;Staatlicher Wasserdienst;
            Nach Ansicht der Schweizerischen Wasserbehörde sind es „so viele Brunnen wie nie zuvor“. => p;so viele Brunnen wie nie zuvor;Schweizerische Wasserbehörde;
            „Wir graben zweimal“, sagte Bürgermeister Jörg Haslauer am Rande des Treffens. => d;Wir graben zweimal;Jörg Haslauer;Bürgermeister
            Und Ilka Brandner sagte: „Wir graben zweimal.“ => d;Wir graben zweimal.;Ilka Brandner;
            Wie die Sprecherin des Amts, Ilka Brandner, mitteilte, sei der Brunnen „ganz trocken“ gewesen. => p;ganz trocken;Ilka Brandner;Sprecherin des Amts
            Ilka Brandner wies darauf hin, dass die Arbeit „erst am Anfang“ stehe. => p;erst am Anfang;Ilka Brandner;
            „Wer nicht gräbt“, gab Jörg Haslauer zu bedenken, „bekommt kein Wasser.“ => d;Wer nicht gräbt;Jörg Haslauer; || d;bekommt kein Wasser.;Jörg Haslauer;
            Ilka Brandner erklärte, dass der Kurs „eine Lücke schließt“. => d;eine Lücke schließt;Ilka Brandner;
            """))
    func `German offices are held somewhere, and bodies stand in the nominative`(_ line: QuoteLine) {
        #expect(line.found(in: "de") == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Der Leiter der Schule, Jörg Haslauer, blieb ruhig. Er rate seinen Leuten, „zuerst den Deckel zu prüfen“. => p;zuerst den Deckel zu prüfen;Jörg Haslauer;Leiter der Schule
            Die Richterin Ilka Brandner kam mit. Sie sehe darin „einen Anfang, keinen Abschluss“. => p;einen Anfang, keinen Abschluss;Ilka Brandner;Richterin
            „Wir graben weiter“, sagte Ilka Brandner. Der Boden sei „hart wie Glas“. => d;Wir graben weiter;Ilka Brandner; || p;hart wie Glas;Ilka Brandner;
            „Wir graben weiter“, sagte Ilka Brandner. Es gebe „keinen einzigen Eimer“. => d;Wir graben weiter;Ilka Brandner; || p;keinen einzigen Eimer;Ilka Brandner;
            „Wir graben weiter“, sagte Ilka Brandner. Das Amt habe „jeden Brief verloren“. => d;Wir graben weiter;Ilka Brandner; || p;jeden Brief verloren;Ilka Brandner;
            Die Richterin Ilka Brandner kam mit. Sie leite den Verein „Brunnen und Eimer“. => -
            Der Boden von Lienz ist „hart wie Glas“. => -
            Er grub den Brunnen „von oben nach unten“. => -
            """))
    func `German tells in the subjunctive what somebody said`(_ line: QuoteLine) {
        #expect(line.found(in: "de") == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            « Le puits est sec », explique le capitaine Luc Berthet, du Service national des eaux. => d;Le puits est sec;Luc Berthet;capitaine du Service national des eaux
            « Le puits est sec », explique Luc Berthet, du Service national des eaux. => d;Le puits est sec;Luc Berthet;Service national des eaux
            La juge Anaïs Collomb écoute. Elle conseille de « toucher d’abord la pierre ». => p;toucher d’abord la pierre;Anaïs Collomb;juge
            Pour Anaïs Collomb, cheffe adjointe du Bureau, « une lampe et un seau suffisent ». => d;une lampe et un seau suffisent;Anaïs Collomb;cheffe adjointe du Bureau
            Aux yeux du directeur de l’école, Luc Berthet, le puits est « un outil et non un jouet ». => p;un outil et non un jouet;Luc Berthet;directeur de l’école
            « Le puits est sec », a souri la maire de Bar, Anaïs Collomb, lors de la visite. => d;Le puits est sec;Anaïs Collomb;maire de Bar
            « On ne naît pas puisatier », sourit Luc Berthet, formateur à Bar, « on le devient. » => d;On ne naît pas puisatier;Luc Berthet;formateur à Bar || p;on le devient.;Luc Berthet;formateur à Bar
            Directeur du Centre, Luc Berthet y voit « une occasion de creuser ensemble ». => p;une occasion de creuser ensemble;Luc Berthet;Directeur du Centre
            Anaïs Collomb a dit que le stage « comble une lacune ». => p;comble une lacune;Anaïs Collomb;
            Et Luc Berthet, maire de Bar, de conclure : « Le puits est à nous. » => d;Le puits est à nous.;Luc Berthet;maire de Bar
            Et Luc Berthet de conclure : « Le puits est à nous. » => d;Le puits est à nous.;Luc Berthet;
            Pour les élèves, « Le Puits et le Seau » est un jeu. => -
            """))
    func `French offices are held somewhere, and views need no verb`(_ line: QuoteLine) {
        #expect(line.found(in: "fr") == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Глава Офиса Анна Орлова выступила в среду. Она подчеркнула, что курс «закрывает брешь». => p;закрывает брешь;Анна Орлова;Глава Офиса
            Анна Орлова отметила, что проект «помогает всем соседям». => p;помогает всем соседям;Анна Орлова;
            Анна Орлова рассказала про проект «Чистый ручей». => -
            «Колодец пуст», – сообщили в Министерстве воды. => d;Колодец пуст;Министерство воды;
            Как сообщили в пресс-службе ведомства, колодец «пуст до самого дна». => p;пуст до самого дна;пресс-служба ведомства;
            «Колодец пуст», – сказала Анна Орлова. Её коллега Иван Белов согласен: «И насос сломан». => d;Колодец пуст;Анна Орлова; || d;И насос сломан;Иван Белов;Её коллега
            «Колодец пуст», – сказал инспектор Иван Белов из Комитета воды. => d;Колодец пуст;Иван Белов;инспектор из Комитета воды
            """))
    func `Russian clauses of speech open with a verb, and bodies speak from inside`(_ line: QuoteLine) {
        #expect(line.found(in: "ru") == line.expected)
    }

    @Test(
        arguments: [
            ("Auswärtigen Amtes", "Auswärtiges Amt"),
            ("Staatlichen Wasserdienst", "Staatlicher Wasserdienst"),
            ("Schweizerischen Direktion", "Schweizerische Direktion"), ("Ministeriums", "Ministerium"),
            ("Deutschen Roten Kreuzes", "Deutsches Rotes Kreuz"), ("Lindenstiftung", "Lindenstiftung"),
            ("Berichts des Amtes", "Berichts des Amtes"), ("Stadt Lienz", "Stadt Lienz"),
        ])
    func `German bodies take their nominative by the gender of their noun`(_ name: String, _ expected: String)
    {
        #expect(GermanCases.nominative(name) == expected)
    }
}
