/// The headings of `PageLines` in the languages of the world's newspapers.
///
/// Source: the common templates of their sites, read by hand.
extension PageLines {
    /// Headings of what stands behind an article.
    static let worldEnds = latinEnds + "\n" + otherEnds

    private static let latinEnds = """
        upcoming events
        more on this story
        related internet links
        explore more on these topics
        most viewed
        most commented
        other news
        other stories
        similar news
        more like this
        from around the web
        around the web
        from the web
        you may have missed
        don't miss
        editors' picks
        what others are reading
        people also read
        readers also liked
        latest stories
        latest headlines
        more headlines
        top headlines
        other articles
        recommended articles
        recommended stories
        recommended posts
        recommended reads
        previous story
        next story
        share your thoughts
        have your say
        post comment
        add comment
        view comments
        show comments
        about the contributor
        meet the author
        more by this author
        more by the author
        discussion about this post
        ready for more?
        mehr zu diesem thema
        mehr lesen über
        auch interessant
        auch interessant für sie
        das könnte dich auch interessieren
        das könnte sie interessieren
        das könnte ihnen auch gefallen
        mehr aus dem ressort
        mehr aus der rubrik
        ähnliche artikel
        ähnliche beiträge
        weitere themen
        weitere nachrichten
        weitere meldungen
        weitere beiträge
        weiterführende links
        themen in diesem artikel
        mehr nachrichten
        neueste artikel
        neueste nachrichten
        aktuelle nachrichten
        meistgelesene artikel
        meist gelesen
        empfohlener redaktioneller inhalt
        top-themen
        nächste termine
        termine
        zur startseite
        zum autor
        über die autorin
        autor
        kommentar schreiben
        kommentar verfassen
        schreiben sie einen kommentar
        schreibe einen kommentar
        leserkommentare
        diskutieren sie mit
        jetzt teilen
        artikel teilen
        beitrag teilen
        folgen sie uns
        sur le même thème
        dans la même rubrique
        à lire également
        à voir aussi
        lire également
        à découvrir
        à découvrir aussi
        vous aimerez aussi
        vous aimerez peut-être
        cela peut vous intéresser
        articles liés
        articles récents
        article précédent
        article suivant
        derniers articles
        dernières actualités
        plus d'actualités
        nos dossiers
        les plus partagés
        les plus commentés
        à la une
        laisser un commentaire
        réagir
        réagir à cet article
        vos commentaires
        partager cet article
        partager l'article
        suivez-nous
        sur l'auteur
        étiquettes
        mots-clés
        thèmes
        más información
        más noticias
        más sobre este tema
        más leído
        lo más leído
        lo más visto
        lo último
        lo más
        últimas noticias
        te recomendamos
        te recomendamos leer
        le puede interesar
        también te puede interesar
        quizás te interese
        te puede gustar
        noticias recomendadas
        noticias relacionadas
        notas relacionadas
        contenido relacionado
        temas relacionados
        archivado en
        sobre la firma
        comparte esta noticia
        comparte este artículo
        compartir esta noticia
        deja un comentario
        deja una respuesta
        dejar un comentario
        ver comentarios
        síguenos
        articoli simili
        articoli recenti
        potrebbe interessarti anche
        potrebbero interessarti
        ti potrebbe interessare
        ti potrebbe interessare anche
        potrebbe piacerti anche
        ultime notizie
        notizie correlate
        i più letti
        le più lette
        lascia un commento
        condividi questo articolo
        condividi l'articolo
        seguici su
        argomenti
        dello stesso autore
        veja mais
        saiba mais
        notícias relacionadas
        conteúdo relacionado
        matérias relacionadas
        últimas notícias
        mais notícias
        mais lidos
        as mais lidas
        você pode gostar
        você também pode gostar
        recomendado para você
        recomendados para você
        deixe um comentário
        deixe o seu comentário
        assuntos
        tópicos
        leia mais sobre
        artigos recentes
        meer nieuws
        meer over dit onderwerp
        meer over
        meest gelezen
        aanbevolen
        reageer
        deel dit artikel
        deel dit bericht
        over de auteur
        relaterade artiklar
        relaterat
        läs mer om
        mest läst
        mest lästa
        kommentarer
        relaterte saker
        relaterede artikler
        mest læste
        mest lest
        lue myös
        luetuimmat
        kommentit
        czytaj też
        czytaj więcej
        czytaj dalej
        przeczytaj także
        przeczytaj również
        przeczytaj też
        zobacz też
        zobacz również
        zobacz więcej
        polecamy
        polecane
        polecane artykuły
        polecane dla ciebie
        wybrane dla ciebie
        powiązane artykuły
        podobne artykuły
        podobne tematy
        powiązane tematy
        najnowsze
        najnowsze wiadomości
        najpopularniejsze
        najczęściej czytane
        popularne
        tematy
        tagi
        o autorze
        dodaj komentarz
        skomentuj
        podziel się
        oceń jakość naszego artykułu
        čtěte také
        čtěte dále
        související články
        související
        mohlo by vás zajímat
        mohlo by vás zaujmout
        nejčtenější
        diskuse
        komentáře
        sdílet
        témata
        štítky
        čítajte aj
        súvisiace články
        najčítanejšie
        diskusia
        kapcsolódó cikkek
        kapcsolódó
        ez is érdekelheti
        ezek is érdekelhetik
        olvasta már?
        olvassa el ezt is
        legolvasottabb
        hozzászólások
        kommentek
        megosztás
        címkék
        citește și
        citiți și
        articole similare
        știri similare
        alte articole
        cele mai citite
        etichete
        comentarii
        distribuie
        pročitajte i
        pročitajte još
        povezane vijesti
        povezane vesti
        povezani članci
        najčitanije
        komentari
        preporučeno
        oznake
        ilgili haberler
        benzer haberler
        diğer haberler
        önerilen haberler
        ilginizi çekebilir
        bunlar da ilginizi çekebilir
        sizin için seçtiklerimiz
        son dakika
        son dakika haberleri
        en çok okunanlar
        çok okunanlar
        yorumlar
        yorum yap
        yorum yaz
        etiketler
        haberi paylaş
        baca juga
        artikel terkait
        berita terkait
        berita terpopuler
        terpopuler
        komentar
        rekomendasi untuk anda
        tin liên quan
        xem thêm
        """
}
