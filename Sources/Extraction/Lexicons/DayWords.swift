/// Words beside a day that tell what happened on it, as printed, in lower case; a language a line.
///
/// Sources: the labels of the larger content systems in their own translations, and the heads of news pages read by hand.
enum DayWords {
    /// A day behind one of these is one of a change, a check or an end, never the day of publication.
    static let changes = words(
        """
        updated update modified reviewed edited edit revised corrected effective expires expired until since checked
        aktualisiert aktualisierung geändert bearbeitet überarbeitet stand
        mis mise modifié modifiée actualisé actualisée
        actualizado actualizada modificado modificada
        aggiornato aggiornata modificato modificata
        atualizado atualizada
        bijgewerkt gewijzigd
        обновлено обновлена изменено изменена отредактировано
        оновлено змінено
        zaktualizowano aktualizacja
        actualizat actualizată
        ažurirano izmijenjeno izmenjeno ажурирано изменето
        актуализирана актуализиран
        aktualizováno upraveno aktualizované upravené
        frissítve módosítva
        güncelleme güncellendi güncellenme yenilənib
        ενημέρωση ενημερώθηκε
        uppdaterad uppdaterades oppdatert opdateret päivitetty uuendatud atnaujinta atjaunots
        përditësuar жаңартылды განახლდა
        """)

    /// What stands before the number of a paper in a series.
    static let numbers = words("no nr n° nº № num number nummer numéro número")

    /// A day behind one of these is the day of publication.
    static let publications = words(
        """
        published publish publication posted
        veröffentlicht veröffentlichung erschienen erstellt
        publié publiée parution
        publicado publicada
        pubblicato pubblicata
        gepubliceerd geplaatst
        опубликовано опубликована опубликован
        опубліковано
        opublikowano
        publicat publicată publicării
        objavljeno objavljen objavljena objavljene објављено објавено публикувано публикуван публикувана
        publikováno zveřejněno vydáno publikované zverejnené objavlja
        megjelent közzétéve
        yayınlanma yayınlandı yayımlanma yayımlandı yayın dərc
        δημοσίευση δημοσιεύτηκε δημοσιεύθηκε
        publicerad publicerades publicerat publisert offentliggjort udgivet julkaistu avaldatud paskelbta publicēts
        publikuar жарияланды გამოქვეყნდა
        """)

    /// Words that make a label of a line that holds a day besides and nothing else; in sentences they tell other days.
    static let creations = words(
        """
        created added entered released issued dated online
        angelegt eingestellt eingetragen hinzugefügt datiert
        créé créée ajouté ajoutée ligne
        creado creada
        creato creata inserito
        criado
        aangemaakt toegevoegd
        создано создана создан создания публикации размещения обновления изменения добавлено добавлена размещено размещена
        створено додано розміщено
        utworzono dodano
        creat creată adăugat
        kreirano postavljeno dodato dodano креирано постављено додато додадено създадена
        vytvořeno vloženo vytvorené vložené ustvarjeno
        létrehozva feltöltve
        oluşturulma eklenme
        skapad opprettet oprettet luotu loodud sukurta izveidots
        krijuar құрылды түзүлдү yaratilgan жарыяланды жүктелди жайгаштырылды
        """)

    /// Whether a word in lower case makes a label of a line that holds a day besides and nothing else.
    static func isLabel(_ word: String) -> Bool {
        publications.contains(word) || changes.contains(word) || creations.contains(word)
    }

    /// What stands beside the hour of such a day.
    static let hours = words(
        """
        at h hrs hours am pm a p m gmt utc cet cest msk
        um uhr
        à en heures
        a las ore alle às
        в во час ч мин г года год
        о об р року
        o godz hod u sati sat časova i v
        la ora saat
        """)

    /// Words that a label of one of these days may hold besides.
    static let companions = words(
        """
        on date first originally was the by last of time
        am datum zuletzt letzte letzter
        le date dernière jour
        el fecha de última
        il data di
        op laatst
        дата последнее
        """)

    /// Words in class names and ids of elements whose days are other articles' or readers'.
    static let apart = NameWords(
        """
        comment comments reply replies respond related recommended recommendations trending teaser teasers
        popular latest nav menu archive recirc
        """)

    /// Openings of a sentence that tells the first publication of the page's own text, folded.
    static let ownText = [
        "this article", "this post", "this blog post", "this story", "this piece", "this page", "this guide",
        "this report", "this interview", "this entry", "the article", "the post", "the blog post",
        "originally published",
        "first published", "dieser artikel", "dieser beitrag", "cet article", "este articulo",
        "questo articolo",
    ]

    /// What a sentence says between its opening and the day of first publication, folded.
    static let firstTime = [
        "originally published", "first published", "originally posted", "first posted", "originally appeared",
        "first appeared", "entry was posted", "erschien zuerst", "zuerst veroffentlicht",
        "publie pour la premiere fois",
        "publicado originalmente", "pubblicato originariamente",
    ]

    /// A label that stands before the day of an event as often as before the page's own, folded.
    static let weakLabels = ["date:", "дата:"]

    private static func words(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
