extension DonorWords {
    /// German.
    static let german = DonorWords(
        states: """
            AD Andorra
            AT Österreich;Österreichs
            BE Belgien;Belgiens
            CA Kanada;Kanadas
            CH Schweiz;Schweizer Regierung
            CY Zypern
            CZ Tschechien;Tschechische Republik;Tschechischen Republik
            DE Deutschland;Deutschlands;deutschen Bundesregierung;Bundesrepublik Deutschland
            DK Dänemark;Dänemarks
            EE Estland;Estlands
            ES Spanien;Spaniens
            EU Europäische Union;Europäischen Union;EU
            FI Finnland;Finnlands
            FR Frankreich;Frankreichs
            GB Vereinigte Königreich;Vereinigten Königreich;Vereinigten Königreichs;Großbritannien;Großbritanniens
            GR Griechenland;Griechenlands
            HU Ungarn;Ungarns
            IE Irland;Irlands
            IS Island;Islands
            IT Italien;Italiens
            JP Japan;Japans
            KR Republik Korea;Südkorea
            LI Liechtenstein;Liechtensteins
            LT Litauen;Litauens
            LU Luxemburg;Luxemburgs
            LV Lettland;Lettlands
            MC Monaco
            MT Malta;Maltas
            NL Niederlande;Niederlanden
            NO Norwegen;Norwegens
            PL Polen;Polens
            PT Portugal;Portugals
            RO Rumänien;Rumäniens
            SE Schweden;Schwedens
            SI Slowenien;Sloweniens
            SK Slowakei
            TR Türkei
            US Vereinigte Staaten;Vereinigten Staaten;Vereinigten Staaten von Amerika;USA
            """,
        regions: """
            AT Steiermark;Tirol;Salzburg;Kärnten;Vorarlberg;Burgenland;Oberösterreich;Niederösterreich;Wien
            DE Bayern;Baden-Württemberg;Brandenburg;Hessen;Sachsen;Thüringen;Niedersachsen;Schleswig-Holstein;Saarland
            """,
        phrases: [
            (
                .before,
                """
                mit finanzieller Unterstützung;dank finanzieller Unterstützung;mit Mitteln;mit Geldern;finanziellen Unterstützung
                mit freundlicher finanzieller Unterstützung;mit einem Beitrag;dank Beiträgen;mit Beiträgen;mit Fördermitteln
                """
            ),
            (
                .verb,
                "finanziert;finanzieren;finanzierte;finanzierten;mitfinanziert;kofinanziert;gefördert;bezahlt;gesponsert"
            ),
            (.agent, "von;vom;durch;aus"),
            (.link, "der;die;das;des;dem;den"),
            (.joint, "und;sowie;wie auch"),
            (
                .head,
                """
                Amt;Amts;Amtes;Ministerium;Ministeriums;Außenministerium;Außenministeriums;Bundesministerium;Bundesministeriums
                Innenministerium;Innenministeriums;Justizministerium;Botschaft;Stiftung;Land;Landes;Agentur;Fonds;Stadt;Bundesamt
                Regierung;Entwicklungsagentur;Entwicklungszusammenarbeit
                """
            ),
            (.against, "nicht;kein;keine;OSZE-Budget"),
        ],
        nominatives: """
            Auswärtigen Amts=Auswärtiges Amt;Auswärtigen Amtes=Auswärtiges Amt;Auswärtigen Amt=Auswärtiges Amt
            Außenministeriums=Außenministerium;Bundesministeriums=Bundesministerium;Ministeriums=Ministerium;Landes=Land
            """)

    /// Russian.
    static let russian = DonorWords(
        states: """
            AD Андорра;Андорры;Андоррой
            AT Австрия;Австрии;Австрией
            BE Бельгия;Бельгии;Бельгией
            CA Канада;Канады;Канадой
            CH Швейцария;Швейцарии;Швейцарией
            CZ Чехия;Чехии;Чехией;Чешская Республика;Чешской Республики;Чешской Республикой
            DE Германия;Германии;Германией;ФРГ
            DK Дания;Дании;Данией
            EE Эстония;Эстонии;Эстонией
            ES Испания;Испании;Испанией
            EU Европейский союз;Европейского союза;Европейским союзом;ЕС;Евросоюз;Евросоюза;Евросоюзом
            FI Финляндия;Финляндии;Финляндией
            FR Франция;Франции;Францией
            GB Великобритания;Великобритании;Великобританией;Соединённое Королевство;Соединённого Королевства;Соединённым Королевством
            HU Венгрия;Венгрии;Венгрией
            IE Ирландия;Ирландии;Ирландией
            IS Исландия;Исландии;Исландией
            IT Италия;Италии;Италией
            JP Япония;Японии;Японией
            KR Республика Корея;Республики Корея;Республикой Корея;Южная Корея;Южной Кореи;Южной Кореей
            KZ Казахстан;Казахстана;Казахстаном
            LI Лихтенштейн;Лихтенштейна;Лихтенштейном
            LT Литва;Литвы;Литвой
            LU Люксембург;Люксембурга;Люксембургом
            LV Латвия;Латвии;Латвией
            MC Монако
            MT Мальта;Мальты;Мальтой
            NL Нидерланды;Нидерландов;Нидерландами
            NO Норвегия;Норвегии;Норвегией
            PL Польша;Польши;Польшей
            RO Румыния;Румынии;Румынией
            RU Россия;России;Россией;Российская Федерация;Российской Федерации;Российской Федерацией
            SE Швеция;Швеции;Швецией
            SI Словения;Словении;Словенией
            SK Словакия;Словакии;Словакией
            TR Турция;Турции;Турцией
            US США;Соединённые Штаты;Соединённых Штатов;Соединёнными Штатами;Соединённых Штатов Америки
            """,
        regions: "",
        phrases: [
            (
                .before,
                """
                при финансовой поддержке;при финансовом содействии;за счёт средств;на средства;на деньги;благодаря взносам
                благодаря финансовой поддержке;благодаря финансовой помощи;за счёт взносов;финансовую поддержку оказали
                финансовую поддержку оказала;финансовую поддержку оказал;при финансовой помощи;за счёт внебюджетных взносов
                на грант;за счёт гранта
                """
            ),
            (
                .verb,
                """
                финансируют;финансирует;финансировали;финансировала;финансировал;профинансировали;профинансировала
                профинансировал;финансируется;финансировался;финансировалась;профинансирован;профинансирована;профинансировано
                оплатили;оплатила;оплатил;софинансируют;спонсируют
                """
            ),
            (.link, "правительство;правительства;правительством;правительств"),
            (.joint, "и;а также;и также"),
            (
                .head,
                """
                министерство;министерства;министерством;посольство;посольства;посольством;фонд;фонда;фондом;агентство
                агентства;агентством;банк;банка;банком
                """
            ),
            (.against, "не;бюджет ОБСЕ;терроризма;терроризм"),
        ],
        nominatives: """
            Министерства=Министерство;Министерством=Министерство;министерства=министерство;министерством=министерство
            Посольства=Посольство;Посольством=Посольство;посольства=посольство;посольством=посольство;Фонда=Фонд;Фондом=Фонд
            фонда=фонд;фондом=фонд;Агентства=Агентство;Агентством=Агентство;агентства=агентство;агентством=агентство
            """)
}
