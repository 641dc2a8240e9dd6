extension PageLines {
    /// Headings above what readers wrote.
    static let comments = """
        comments
        reader comments
        readers comments
        kommentare
        leserkommentare
        commentaires
        commenti
        comentarios
        comentários
        komentarze
        komentáře
        komentari
        komentara
        коментари
        коментарі
        комментарии
        kommentarer
        kommentit
        yorumlar
        σχόλια
        пікірлер
        şərhlər
        """

    /// Words that head what readers wrote where a number stands beside them, and otherwise may mean something else.
    static let countedComments = """
        comment
        responses
        replies
        kommentar
        commentaire
        réactions
        commento
        comentarii
        reacties
        комментариев
        комментария
        yorum
        пікір
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

    /// Names of sites' sections, a phrase a line.
    static let sections = """
        news
        latest news
        all news
        news archive
        news and events
        news and press releases
        news releases
        newsroom
        press room
        press releases
        press release
        media releases
        media release
        announcements
        blog
        statements
        """

    /// Names of the sections of an office's own pages besides, a phrase a line.
    static let officeSections = """
        home
        homepage
        home page
        welcome
        newsletter
        newsletters
        features
        feature stories
        stories
        interviews
        activities
        archive
        documents
        publications
        what's new
        """

    /// Words that begin the name of a section, whoever's it is: `новости министерства`.
    static let sectionWords = """
        aktuelles nachrichten meldungen pressemitteilung pressemitteilungen pressemeldungen actualités communiqués
        noticias comunicados notizie comunicati notícias
        новости пресс-релизы новини вести вијести vijesti vesti novice aktuality aktualności wiadomości zprávy správy
        știri comunicate haberler duyurular yeniliklər xəbərlər жаңалықтар жаңылыктар yangiliklar
        nieuws persberichten nyheter pressmeddelanden uutiset νέα lajme lajmet hírek uudised naujienos ziņas
        """

    /// How letters greet their reader.
    static let salutations = """
        dear
        excellency
        excellencies
        ladies and gentlemen
        to whom it may concern
        sehr geehrte
        sehr geehrter
        liebe
        lieber
        meine damen und herren
        cher
        chers
        chère
        chères
        madame
        monsieur
        mesdames
        excellence
        уважаемый
        уважаемая
        уважаемые
        дорогие
        дорогой
        estimado
        estimada
        estimados
        gentile
        egregio
        poštovani
        """
}
