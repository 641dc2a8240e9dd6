extension DonorWords {
    /// German.
    static let german = DonorWords(
        regions: """
            AT Steiermark;Tirol;Salzburg;Kärnten;Vorarlberg;Burgenland;Oberösterreich;Niederösterreich;Wien
            DE Bayern;Baden-Württemberg;Brandenburg;Hessen;Sachsen;Thüringen;Niedersachsen;Schleswig-Holstein;Saarland
            """,
        phrases: [
            (
                .before,
                """
                mit finanzieller Unterstützung;dank finanzieller Unterstützung;mit Mitteln;mit Geldern;finanziellen Unterstützung
                mit freundlicher finanzieller Unterstützung;der finanziellen Unterstützung durch;aus Mitteln;aus Geldern;auf Kosten
                aus Förderungen;mit Förderung;aus dem Budget;mit einem Zuschuss;mit einem Beitrag;dank Beiträgen;mit Beiträgen;mit Fördermitteln
                dank einer Spende;dank eines Zuschusses;dank eines Beitrags;dank Spenden;dank Mitteln;dank der Mittel
                mit einer Spende;mit Spenden;aus Spenden;Mittel stammen;Mittel stammten;Gelder stammen;Gelder stammten
                Geld stammt;Mittel kommen;Mittel kamen;Gelder kommen;Geld kommt;Geld kam;Geldgeber sind;Geldgeber waren;Geldgeber:;Geldgeberin ist;Geldgeber ist
                durch Beiträge;durch einen Beitrag;durch Spenden;durch eine Spende;durch Zuwendungen;durch einen Zuschuss
                durch Mittel;finanzielle Unterstützung durch;finanzielle Unterstützung von
                """
            ),
            (
                .verb,
                """
                finanziert;finanzieren;finanzierte;finanzierten;mitfinanziert;kofinanziert;gefördert;bezahlt;gesponsert;fördert
                fördern;förderte;förderten;bezahlte;bezahlten;bezahlen;zahlt;zahlte;zahlten;sponsert;sponserte;bezuschusst
                """
            ),
            (
                .paying,
                """
                übernahm;übernahmen;übernimmt;übernehmen;übernommen;trug;trugen;trägt;tragen
                bestritt;bestreitet;spendete;spendeten;spendet;spenden;überwies;überwiesen;beteiligte sich;steuerte;steuerten
                steuert;leistete;leisteten;leistet;leisten;deckte;deckt;decken;kam für;kamen für;kommt für;gab;gaben
                """
            ),
            (
                .money,
                """
                Kosten;Reisekosten;Fahrtkosten;Kurskosten;Flugkosten;Unterkunftskosten;Druckkosten;Baukosten;Materialkosten
                Fördermittel;Mittel;Gelder;Zuschuss;Spesen;Finanzierung;Rechnung;Ausgaben;Personalkosten;Gesamtkosten
                """
            ),
            (.bearing, "kam;kamen;kommt;kommen"), (.borne, "auf"),
            (.lending, "stellte;stellten;stellt;stellen"), (.available, "zur Verfügung;bereit"),
            (.otherVerb, "statt;teil"),
            (.former, "ehemals;früher;vormals;einst"), (.had, "hatte;hatten"),
            (.agent, "von;vom;durch;aus;mit Unterstützung"), (.inside, "für"),
            (.amount, "Euro;Franken;Dollar;Millionen"),
            (
                .link,
                """
                der;die;das;des;dem;den;Republik;Bundesrepublik;Königreich;Königreichs;Fürstentum;Fürstentums;Großherzogtum
                Großherzogtums
                """
            ),
            (.government, "Regierung;Regierungen;Bundesregierung;Staatsregierung"),
            (.joint, "und;sowie;wie auch;als auch"),
            (
                .head,
                """
                Amt;Amts;Amtes;Ministerium;Ministeriums;Außenministerium;Außenministeriums;Bundesministerium;Bundesministeriums
                Innenministerium;Innenministeriums;Justizministerium;Botschaft;Stiftung;Land;Landes;Agentur;Fonds;Stadt;Bundesamt
                Departement;Departements;Direktion;Staatssekretariat;Staatssekretariats;Kanton;Kantons;Kantone;Bundesland;Gemeinde
                Entwicklungsagentur;Entwicklungszusammenarbeit;Bank;Verein;gGmbH;GmbH;AG
                """
            ),
            (.against, "nicht;kein;keine;keinen;keiner;keinem;keines;OSZE-Budget;gesucht;Terrorismus"),
        ],
        nominatives: """
            Auswärtige Amt=Auswärtiges Amt;Auswärtigen Amts=Auswärtiges Amt;Auswärtigen Amtes=Auswärtiges Amt;Auswärtigen Amt=Auswärtiges Amt
            Außenministeriums=Außenministerium;Bundesministeriums=Bundesministerium;Ministeriums=Ministerium;Landes=Land;Departements=Departement;Departement=Departement;Kantons=Kanton
            Staatssekretariats=Staatssekretariat;Außenministerium=Außenministerium
            Bundesministerium=Bundesministerium;Justizministerium=Justizministerium;Innenministerium=Innenministerium
            """,
        endings: [
            ("Amt", "en=es"), ("ministerium", "en=es"), ("Departement", "en=es"), ("sekretariat", "en=es"),
        ],
        compounds: """
            stiftung=stiftung;fonds=fonds;amt=amt;amts=amt;amtes=amt;agentur=agentur;ministerium=ministerium
            ministeriums=ministerium;direktion=direktion;kanzlei=kanzlei;bank=bank
            """)

    /// Russian.
    static let russian = DonorWords(
        regions: "",
        phrases: [
            (
                .before,
                """
                при финансовой поддержке;при финансовом содействии;за счёт средств;на средства;на деньги;благодаря взносам
                благодаря финансовой поддержке;благодаря финансовой помощи;за счёт взносов;финансовую поддержку оказали
                финансовую поддержку оказала;финансовую поддержку оказал;финансовую поддержку оказало;финансовую поддержку оказывают
                финансовую поддержку оказывает;при финансовой помощи;за счёт внебюджетных взносов
                на грант;за счёт гранта;из средств;добровольного взноса;добровольных взносов;за счёт взноса;благодаря взносу
                благодаря гранту;благодаря грантам;благодаря пожертвованию;благодаря пожертвованиям;благодаря средствам
                благодаря финансированию;при финансировании
                """
            ),
            (
                .verb,
                """
                финансируют;финансирует;финансировали;финансировала;финансировал;профинансировали;профинансировала
                профинансировал;финансируется;финансировался;финансировалась;профинансирован;профинансирована;профинансировано
                оплатили;оплатила;оплатил;софинансируют;спонсируют;софинансирует;спонсирует;профинансировало;финансировало
                оплатило;оплачивает;оплачивают;оплачен;оплачена;оплачено;оплачены;финансируются;финансировались;профинансированы
                финансировалось;поддержан финансово;поддержана финансово;поддержано финансово;поддержаны финансово
                финансово поддержан;финансово поддержана;финансово поддержано;финансово поддержали;финансово поддержала
                финансово поддержал;финансово поддерживает;финансово поддерживают
                """ + participles
            ),
            (
                .paying,
                """
                выделил;выделила;выделило;выделили;предоставил;предоставила;предоставило;предоставили;перечислил;перечислила
                перечислило;перечислили;пожертвовал;пожертвовала;пожертвовали;обеспечил;обеспечила;обеспечило;обеспечили
                взял на себя;взяла на себя;взяло на себя;взяли на себя;покрыл;покрыла;покрыло;покрыли;внёс;внесла;внесло;внесли
                выступил;выступила;выступило;выступили;выступает;выступают;стал;стала;стало;стали
                оказал;оказала;оказало;оказали;оказывает;оказывают;окажет;окажут
                обеспечивает;обеспечивают;берёт на себя;берут на себя;выделяет;выделяют;предоставляет;предоставляют;покрывает;покрывают
                """
            ),
            (
                .money,
                """
                средства;средств;деньги;денег;финансирование;финансирования;расходы;расходов;грант;гранты;взнос;взносы
                финансовые;финансовую;затраты;донорами;донором;спонсором;спонсорами
                """
            ),
            (
                .former,
                "ранее;раньше;прежде;прежний;прежняя;похожий;похожие;похожую;предыдущий;предыдущие;прошлый;прошлые"
            ),
            (.inside, "по"), (.amount, "евро;долларов;франков;тысяч;млн"),
            (
                .link,
                """
                королевства;королевством;княжества;княжеством;взносу;гранту;пожертвованию;взноса;гранта
                """
            ),
            (
                .government,
                "правительство;правительства;правительством;правительств;правительствами;правительству"
            ),
            (.joint, "и;а также;и также"),
            (
                .head,
                """
                министерство;министерства;министерством;посольство;посольства;посольством;фонд;фонда;фондом;агентство
                агентства;агентством;банк;банка;банком;управление;управления;управлением;департамент;департамента;департаментом
                """
            ),
            (.against, "не;ищут;бюджет ОБСЕ;терроризма;терроризм"),
        ],
        nominatives: """
            Министерства=Министерство;Министерством=Министерство;министерства=министерство;министерством=министерство
            Посольства=Посольство;Посольством=Посольство;посольства=посольство;посольством=посольство;Фонда=Фонд;Фондом=Фонд
            фонда=фонд;фондом=фонд;Агентства=Агентство;Агентством=Агентство;агентства=агентство;агентством=агентство
            Управления=Управление;Управлением=Управление;управления=управление;управлением=управление;Департамента=Департамент
            департамента=департамент
            """,
        endings: [
            ("о", "ого=ое;его=ее;ым=ое;ким=кое;гим=гое;им=ее"),
            ("е", "ого=ое;его=ее;ым=ое;ким=кое;гим=гое;им=ее"),
            ("", "ого=ый;его=ий;ым=ый;им=ий"),
        ])

    /// `профинансированный`, `оплаченных`: participles that a donor in the instrumental follows.
    private static let participles = [
        "профинансированн", "финансируем", "софинансируем", "спонсируем", "оплаченн",
    ].flatMap {
        stem in
        ["ый", "ая", "ое", "ые", "ого", "ой", "ых", "ому", "ым", "ыми", "ую", "ом"].map { ";" + stem + $0 }
    }.joined()
}
