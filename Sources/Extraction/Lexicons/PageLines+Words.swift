extension PageLines {
    /// Headings above what readers wrote.
    static let comments = """
        comments
        comment
        reader comments
        readers comments
        responses
        replies
        kommentare
        kommentar
        leserkommentare
        commentaires
        commentaire
        réactions
        commenti
        commento
        comentarios
        comentários
        comentarii
        reacties
        komentarze
        komentáře
        komentari
        komentara
        коментари
        коментарі
        комментарии
        комментариев
        комментария
        kommentarer
        kommentit
        yorumlar
        yorum
        σχόλια
        пікір
        пікірлер
        şərhlər
        """

    /// Words that tell when something was put on a page; one of them stands in each such line.
    static let timeTellers = """
        ago updated published modified posted gmt utc bst est edt cst cdt mst mdt pst pdt cet cest eet eest ist
        aest aedt msk
        """

    /// Words that may stand beside them.
    static let timeWords = """
        this was at on last first am pm a p m et ct mt pt h hr hrs hour hours min mins minute minutes d day days s sec secs
        second seconds week weeks month months year years st nd rd th monday tuesday wednesday thursday friday saturday sunday
        """

    /// Words of which the names of a site's sections are made.
    static let sections = """
        news newsroom press release releases blog archive announcements
        aktuelles nachrichten meldungen presse pressemitteilung pressemitteilungen pressemeldungen
        actualités actualité communiqués
        noticias comunicados notizie comunicati notícias
        новости новость новостей пресс-релизы новини вести вијести новости
        vijesti vesti novice aktuality aktualności wiadomości zprávy správy
        știri comunicate haberler duyurular yeniliklər xəbərlər жаңалықтар жаңылыктар yangiliklar
        nieuws persberichten nyheter pressmeddelanden uutiset νέα lajme lajmet hírek uudised naujienos ziņas
        """
}
