/// Lines of news pages at large that stand for no part of an article, in the languages of the larger sites.
///
/// They are evidence for `BodyFeatures`, which weighs it; none of them decides alone. What osce.org prints stands in
/// `English+Furniture.swift`.
enum PageLines {
    /// Words that tell how long a text takes to read.
    static let readingTimes = """
        min read
        minute read
        minutes read
        mins read
        min. read
        minuten lesezeit
        min de lecture
        min de lectura
        мин
        """

    /// Headings of what stands behind an article.
    static let ends = """
        related
        related content
        related articles
        related stories
        related news
        related posts
        related topics
        related links
        related reading
        read also
        most read
        most popular
        updates to this page
        comments
        leave a comment
        leave a reply
        post a comment
        share this
        share this article
        share this post
        share this story
        you may also like
        you might also like
        you may also be interested in
        you might also be interested in
        recommended
        recommended for you
        recommended reading
        more stories
        more from
        latest news
        latest posts
        latest articles
        recent posts
        recent articles
        popular posts
        popular articles
        keep reading
        continue reading
        read next
        up next
        about the author
        about the authors
        written by
        author bio
        subscribe
        newsletter
        sign up
        join our newsletter
        subscribe to our newsletter
        follow us
        tags
        categories
        more news
        more articles
        featured articles
        trending
        trending now
        what to read next
        further reading
        references
        sources
        see also
        next article
        previous article
        next post
        previous post
        post navigation
        related products
        contact us
        get in touch
        contacts
        media contact
        media contacts
        press contact
        contact
        notes to editors
        about us
        similar articles
        similar posts
        explore more
        discover more
        more to explore
        article sources
        footnotes
        discussion
        join the conversation
        ready to get started
        share
        disclaimer
        copyright
        editor's picks
        top stories
        in this series
        filed under
        topics
        additional resources
        resources
        attachments
        downloads
        acknowledgements
        acknowledgments
        works cited
        bibliography
        verwandte artikel
        mehr zum thema
        das könnte sie auch interessieren
        weitere artikel
        kommentare
        teilen
        newsletter
        über den autor
        lesen sie auch
        meistgelesen
        schlagwörter
        themen
        articles similaires
        à lire aussi
        sur le même sujet
        lire aussi
        commentaires
        partager
        à propos de l'auteur
        les plus lus
        mots clés
        artículos relacionados
        noticias relacionadas
        te puede interesar
        lea también
        comentarios
        compartir
        sobre el autor
        más leídas
        etiquetas
        temas
        articoli correlati
        leggi anche
        potrebbe interessarti
        commenti
        condividi
        più letti
        artigos relacionados
        leia também
        veja também
        comentários
        compartilhe
        mais lidas
        читайте также
        похожие статьи
        по теме
        комментарии
        поделиться
        теги
        материалы по теме
        читайте ще
        схожі новини
        коментарі
        поділитися
        lees ook
        gerelateerde artikelen
        reacties
        läs också
        læs også
        les også
        czytaj także
        zobacz także
        komentarze
        udostępnij
        """

    /// How lines behind an article begin.
    static let endStarts = """
        related
        more from
        more on
        more in
        read more
        you may also
        you might also
        about the author
        subscribe to
        sign up for
        follow us
        leave a
        share this
        recommended
        tags:
        filed under
        categories:
        posted in
        originally published
        this article was originally
        this article first
        this post was
        copyright
        ©
        all rights reserved
        for more information
        for media inq
        media contact
        contact us
        latest from
        most read
        popular in
        join the conversation
        comments (
        previous:
        next:
        topics:
        tagged
        mehr zum thema
        lesen sie auch
        lire aussi
        à lire aussi
        lea también
        leggi anche
        leia também
        читайте также
        теги:
        schlagworte:
        mots-clés
        etiquetas:
        tag:
        lees ook
        czytaj też
        czytaj także
        """

    /// Lines that are buttons, labels and notes.
    static let asides = """
        advertisement
        share
        print
        email
        e-mail
        facebook
        twitter
        linkedin
        whatsapp
        telegram
        copy link
        listen
        save
        reddit
        pinterest
        x
        link copied
        article continues below
        continue reading below
        skip to content
        menu
        search
        home
        close
        open
        next
        previous
        read more
        learn more
        loading
        reply
        like
        tweet
        pin
        pin it
        sponsored
        ad
        ads
        toggle
        show more
        see more
        view all
        view more
        back to top
        back to overview
        back to the overview
        back to list
        back to the list
        back to news
        back to all news
        return to list
        table of contents
        contents
        in this article
        jump to
        on this page
        story continues below
        scroll to continue
        article continues after advertisement
        continue reading
        read full story
        play
        pause
        mute
        copy
        copied
        buy now
        shop now
        check price
        see price
        get started
        download
        subscribe
        sign up
        log in
        sign in
        image
        photo
        getty images
        source:
        image source
        image credit
        photo credit
        featured image
        anzeige
        werbung
        teilen
        drucken
        merken
        startseite
        publicité
        partager
        imprimer
        accueil
        publicidad
        compartir
        imprimir
        inicio
        pubblicità
        condividi
        stampa
        publicidade
        реклама
        поделиться
        печать
        advertentie
        delen
        annons
        reklama
        udostępnij
        """

    /// How credits, bylines and pointers begin.
    static let asideStarts = """
        read also
        read more:
        see also:
        related:
        also read:
        photo:
        photo by
        image:
        credit:
        log in
        click here to
        image credit
        photo credit
        image source
        read next
        watch:
        more:
        share on
        share via
        by clicking
        we may earn
        this article contains affiliate
        sign up
        subscribe
        follow
        listen to
        advertisement
        getty
        (photo
        (image
        copyright
        ©
        min read
        updated:
        published:
        last updated
        posted on
        posted by
        published on
        written by
        by
        reviewed by
        medically reviewed
        fact checked
        image courtesy
        photo courtesy
        source:
        foto:
        fotos:
        bild:
        bildquelle
        quelle:
        lesen sie auch
        photo :
        crédit
        lire aussi
        à lire aussi
        lea también
        leggi anche
        leia também
        фото:
        читайте также
        источник:
        lees ook
        zdj.
        fot.
        von
        par
        por
        """
}
