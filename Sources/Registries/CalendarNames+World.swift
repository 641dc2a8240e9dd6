extension CalendarNames {
    /// Languages of which only months are read, in the heads of pages.
    static let others = [
        CalendarNames(
            "tr",
            months: "ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık",
            shortMonths: "oca, şub, , nis, , haz, tem, ağu, eyl, eki, kas, ara"),
        CalendarNames(
            "az",
            months: "yanvar, fevral, mart, aprel, may, iyun, iyul, avqust, sentyabr, oktyabr, noyabr, dekabr"),
        CalendarNames(
            "uz",
            months: "yanvar, fevral, mart, aprel, may, iyun, iyul, avgust, sentabr, oktabr, noyabr, dekabr"),
        CalendarNames(
            "kk",
            months: """
                қаңтар, ақпан, наурыз, сәуір, мамыр, маусым, шілде, тамыз, қыркүйек, қазан, қараша, желтоқсан
                """),
        CalendarNames(
            "ky",
            months:
                "январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь"),
        CalendarNames(
            "ka",
            months: """
                იანვარი იანვარს, თებერვალი თებერვალს, მარტი მარტს, აპრილი აპრილს, მაისი მაისს, ივნისი ივნისს,
                ივლისი ივლისს, აგვისტო აგვისტოს, სექტემბერი სექტემბერს, ოქტომბერი ოქტომბერს,
                ნოემბერი ნოემბერს, დეკემბერი დეკემბერს
                """),
        CalendarNames(
            "hy",
            months: """
                հունվար հունվարի, փետրվար փետրվարի, մարտ մարտի, ապրիլ ապրիլի, մայիս մայիսի, հունիս հունիսի,
                հուլիս հուլիսի, օգոստոս օգոստոսի, սեպտեմբեր սեպտեմբերի, հոկտեմբեր հոկտեմբերի,
                նոյեմբեր նոյեմբերի, դեկտեմբեր դեկտեմբերի
                """),
        CalendarNames(
            "ro",
            months: """
                ianuarie, februarie, martie, aprilie, mai, iunie, iulie, august, septembrie, octombrie, noiembrie,
                decembrie
                """,
            shortMonths: "ian, , , , , iun, iul, , , , , "),
        CalendarNames(
            "cs",
            months: """
                ledna leden, února únor, března březen, dubna duben, května květen, června červen,
                července červenec, srpna srpen, září, října říjen, , prosince prosinec
                """),
        CalendarNames(
            "sk",
            months: """
                januára január, februára február, marca marec, apríla apríl, mája máj, júna jún, júla júl,
                augusta august, septembra september, októbra október, novembra november, decembra december
                """),
        CalendarNames(
            "sl",
            months: """
                januarja januar, februarja februar, marca marec, aprila april, maja maj, junija junij, julija julij,
                avgusta avgust, septembra september, oktobra oktober, novembra november, decembra december
                """),
        CalendarNames(
            "hr",
            months: """
                siječnja siječanj, veljače veljača, ožujka ožujak, travnja travanj, svibnja svibanj, lipnja lipanj,
                srpnja srpanj, kolovoza kolovoz, rujna rujan, , studenoga studenog studeni, prosinca prosinac
                """),
        CalendarNames(
            "sr-Cyrl",
            months: """
                јануар јануара, фебруар фебруара, март марта, април априла, мај маја, јун јуна, јул јула,
                август августа, септембар септембра, октобар октобра, новембар новембра, децембар децембра
                """),
        CalendarNames(
            "mk",
            months: """
                јануари, февруари, март, април, мај, јуни, јули, август, септември, октомври, ноември, декември
                """),
        CalendarNames(
            "bg",
            months: """
                януари, февруари, март, април, май, юни, юли, август, септември, октомври, ноември, декември
                """),
        CalendarNames(
            "el",
            months: """
                ιανουαρίου ιανουάριος, φεβρουαρίου φεβρουάριος, μαρτίου μάρτιος, απριλίου απρίλιος, μαΐου μάιος,
                ιουνίου ιούνιος, ιουλίου ιούλιος, αυγούστου αύγουστος, σεπτεμβρίου σεπτέμβριος,
                οκτωβρίου οκτώβριος, νοεμβρίου νοέμβριος, δεκεμβρίου δεκέμβριος
                """,
            shortMonths: "ιαν, φεβ, μαρ, απρ, , ιουν, ιουλ, αυγ, σεπ, οκτ, νοε, δεκ"),
        CalendarNames(
            "sq",
            months: "janar, shkurt, mars, prill, maj, qershor, korrik, gusht, shtator, tetor, nëntor, dhjetor"
        ),
        CalendarNames(
            "hu",
            months: """
                január, február, március, április, május, június, július, augusztus, szeptember, október, november,
                december
                """),
        CalendarNames(
            "sv",
            months:
                "januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december"
        ),
        CalendarNames(
            "da",
            months:
                "januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december"
        ),
        CalendarNames(
            "nb",
            months:
                "januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember",
            shortMonths: ", , , , , , , , , , , des"),
        CalendarNames(
            "fi",
            months: """
                tammikuuta tammikuu, helmikuuta helmikuu, maaliskuuta maaliskuu, huhtikuuta huhtikuu,
                toukokuuta toukokuu, kesäkuuta kesäkuu, heinäkuuta heinäkuu, elokuuta elokuu, syyskuuta syyskuu,
                lokakuuta lokakuu, marraskuuta marraskuu, joulukuuta joulukuu
                """),
        CalendarNames(
            "et",
            months: """
                jaanuar, veebruar, märts, aprill, mai, juuni, juuli, august, september, oktoober, november, detsember
                """),
        CalendarNames(
            "lv",
            months: """
                janvāris janvārī, februāris februārī, marts martā, aprīlis aprīlī, maijs maijā, jūnijs jūnijā,
                jūlijs jūlijā, augusts augustā, septembris septembrī, oktobris oktobrī, novembris novembrī,
                decembris decembrī
                """),
        CalendarNames(
            "lt",
            months: """
                sausio, vasario, kovo, balandžio, gegužės, birželio, liepos, rugpjūčio, rugsėjo, spalio, lapkričio,
                gruodžio
                """),
    ]
}
