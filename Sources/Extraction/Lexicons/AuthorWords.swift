/// Words of bylines: what stands before, between, beside and behind the names of authors.
///
/// Source: the common templates of newspapers' and blogs' sites in many languages, read by hand.
enum AuthorWords {
    /// What opens a byline, a phrase a line; a colon may follow.
    static let openers = """
        by
        written by
        words by
        text by
        story by
        stories by
        report by
        reported by
        reporting by
        posted by
        published by
        submitted by
        contributed by
        authored by
        compiled by
        analysis by
        opinion by
        interview by
        interviewed by
        review by
        guide by
        recipe by
        column by
        commentary by
        essay by
        article by
        blog by
        post by
        presented by
        created by
        article written by
        post written by
        author
        authors
        about the author
        about the authors
        meet the author
        about the writer
        contributor
        contributors
        contributing writer
        von
        ein beitrag von
        ein artikel von
        eine analyse von
        ein kommentar von
        ein gastbeitrag von
        ein interview von
        eine reportage von
        eine kolumne von
        geschrieben von
        verfasst von
        veröffentlicht von
        autor
        autorin
        autoren
        par
        écrit par
        rédigé par
        publié par
        posté par
        propos recueillis par
        auteur
        auteurs
        por
        escrito por
        publicado por
        redactado por
        autora
        autores
        per
        di
        scritto da
        pubblicato da
        a cura di
        autore
        autori
        door
        geschreven door
        av
        skrevet av
        skriven av
        af
        skrevet af
        tekst av
        tekst
        napsal
        napsala
        autoři
        napisał
        napisała
        autorzy
        piše
        piše:
        autor teksta
        пише
        автор
        авторы
        автори
        автор статьи
        автор текста
        аўтар
        szerző
        írta
        de către
        scris de
        yazan
        yazar
        kirjoittaja
        του
        της
        γράφει ο
        γράφει η
        συντάκτης
        بقلم
        كتب
        كتبت
        נכתב על ידי
        מאת
        作者
        記者
        记者
        文
        oleh
        penulis
        tác giả
        """

    /// What may lead to an author amid a line, a phrase a line.
    static let leads = """
        by
        von
        por
        par
        автор:
        autor:
        """

    /// Openers that nothing but a byline begins with, so that they count amid a text, a phrase a line.
    static let sure = """
        written by
        words by
        story by
        reported by
        posted by
        published by
        submitted by
        contributed by
        authored by
        article written by
        post written by
        """

    /// What opens a sentence that names the author, a phrase a line.
    static let sentences = """
        this article was written by
        this post was written by
        this blog post was written by
        this story was written by
        this entry was posted by
        this entry was written by
        this post was posted by
        dieser artikel wurde verfasst von
        dieser artikel wurde geschrieben von
        cet article a été écrit par
        este artículo fue escrito por
        """

    /// What opens a byline where a colon follows, and otherwise means something else.
    static let labels = """
        words
        text
        texts
        story
        report
        reporter
        reporters
        journalist
        writer
        texte
        texto
        textos
        testo
        reportage
        redacción
        redaktion
        tekst
        текст
        журналист
        кореспондент
        корреспондент
        материал подготовил
        материал подготовила
        matn
        muallif
        izvor
        muhabir
        haber
        text und interview
        news provided by
        """

    /// What opens a line or a part of one that names others than the author: who checked, drew or filmed.
    static let others = """
        edited by
        editing by
        editor
        editors
        reviewed by
        medically reviewed by
        expert reviewed by
        fact checked by
        fact-checked by
        edited & fact-checked by
        checked by
        approved by
        updated by
        translated by
        translation by
        produced by
        photo by
        photos by
        photo
        photos
        photograph by
        photographs by
        photography by
        photography
        pictures by
        pictures
        image
        image by
        images by
        illustration by
        illustrations by
        illustration
        illustrated by
        graphics by
        video by
        video
        credit
        credits
        courtesy of
        additional reporting by
        contributions from
        sponsored by
        powered by
        managed by
        designed by
        source
        sources
        via
        contact
        contacts
        media contact
        press contact
        foto
        fotos
        foto von
        bild
        bilder
        bilder von
        illustrationen
        quelle
        lektorat
        bearbeitet von
        übersetzt von
        geprüft von
        photos de
        photographies
        relu par
        traduit par
        edición
        fotografía
        fotografías
        traducido por
        fuente
        foto di
        fonte
        traduzione di
        zdjęcia
        fot
        red
        urednik
        фото
        снимки
        редактор
        перевод
        перевела
        перевёл
        источник
        fotograf
        """

    /// What joins two names.
    static let joiners = words("and und et y e i и та og och en ja și és ve a with mit avec & +")

    /// Small words inside the names of persons.
    static let particles = words(
        """
        de del della dello delle di da dal do dos das du des la le el los las van von vom zu zur zum der den het 't ter ten
        bin bint ibn al el- ul ud ben abu af av st y e i und
        """)

    /// Small words inside the names of groups.
    static let connectors = words(
        "of the for and on in to de la des du der die das fur del di della y et und & и по")

    /// Words that say what somebody is, and belong to no name.
    static let roles = words(
        """
        writer reporter editor editor-in-chief editor-at-large correspondent journalist columnist contributor contributing author
        co-author freelance freelancer photographer photojournalist producer anchor blogger critic analyst researcher intern
        fellow director manager president founder co-founder cofounder ceo cto cmo cfo coo chief officer head lead senior junior
        principal vice deputy assistant associate executive managing staff special former guest political business
        economics economic technology science education sports sport health environment investigations consumer community
        diplomatic foreign defence defense crime expert specialist consultant strategist engineer developer designer
        architect marketer copywriter professor lecturer teacher coach trainer dietitian nutritionist dentist physician
        attorney lawyer partner member chair chairman chairwoman spokesperson spokesman secretary coordinator officer
        evangelist advocate owner host presenter content marketing seo product technical
        redakteur redakteurin reporterin korrespondent korrespondentin autor autorin chefredakteur chefredakteurin volontär
        volontärin journaliste rédacteur rédactrice correspondant correspondante envoyé envoyée redactor redactora
        periodista corresponsal enviado giornalista redattore redattrice corrispondente inviato
        корреспондент журналист редактор обозреватель автор
        novinar novinarka dziennikarz dziennikarka redaktor
        """)

    /// Words that only the names of groups hold: desks, houses, offices, firms.
    static let groups = words(
        """
        team staff editors editorial newsroom newsdesk desk news press agency agencies bureau board magazine media network
        office department section secretariat directorate directorate-general ministry committee commission council
        delegation mission embassy service services university institute college school center centre foundation
        association society union group company inc ltd llc corp gmbh ag plc co team's contributors correspondents reporters
        times today tribune herald gazette journal post observer daily weekly radio tv broadcasting channel online
        büro amt ministerium bundesamt verein verband stiftung referat abteilung ministère mairie bureau ministerio ministero
        redaktion redaktionsteam nachrichtenredaktion rédaction redacción redação redazione redactie redakcja redakce
        redakcija redaksjonen redaktionen toimitus szerkesztőség редакция редакція редакцията agence agencia agenzia agentur
        agencija агентство агенция пресс-служба прес-служба presseamt pressestelle trust international global solutions
        marketing admissions hospital agency's studio studios labs technologies software
        """)

    /// How the names of press sections begin, a phrase a line.
    static let desks = """
        press and
        press section
        press office
        press service
        public information
        communication and
        communications and
        media relations
        osce press
        osce communication
        osce public information
        """

    /// Words that end the names of groups of people.
    static let people = words(
        """
        team staff editors editorial newsroom newsdesk desk contributors correspondents reporters redaktion redaktionsteam
        rédaction redacción redação redazione redactie redakcja redakce redakcija редакция редакція
        """)

    /// Names of news agencies, which write for others.
    static let agencies = words(
        """
        afp ap dpa epa reuters efe ansa apa kna epd sid tass interfax ukrinform belga ritzau ntb tt stt pap ctk čtk mti
        tanjug hina fena agerpres bta anp lusa pti ani ians xinhua kyodo yonhap upi bloomberg cnn bbc npr tass тасс
        риа интерфакс укринформ
        """)

    /// Accounts that stand for nobody.
    static let accounts = words(
        """
        admin administrator superuser webadmin webmaster webteam sysadmin root user editor author guest unknown wpadmin
        wordpress default test siteadmin support info null undefined none login moderator админ администратор
        """)

    /// Words at which a name ends, however they are written.
    static let ends = words(
        """
        view read share follow updated published posted modified last first min mins minute minutes comment comments more
        photo photos image images print email listen save subscribe filed in on at for from to special is was has have
        are with about this that these our your we you they who which when where what why how not no as but or if the a an
        all size text skip home menu learn contact copy download watch play open close about back next previous see
        reviewed edited via tags tag category categories time date updated: new
        am um vor seit für
        aktualisiert veröffentlicht stand uhr publié mis mise modifié actualizado publicado aggiornato pubblicato
        опубликовано обновлено
        """)

    /// Short words among those that end a name with a capital letter, too; others may be a part of it: `An`, `Min`.
    static let capitalEnds = words("in on at for the")

    /// Words behind a name that a place follows: `Ana Orr in Bar`.
    static let places = words("in")

    /// Accounts that are surnames as well.
    static let surnames = words("guest root")

    /// Letters behind a name that stand for degrees and orders.
    static let degrees = words(
        """
        phd ph.d ph.d. md m.d m.d. dds dmd dvm vmd jd j.d j.d. esq esq. mba ma ba bs bsc msc ms mph rn bsn msn np pa-c rd rdn
        ldn lcsw lmft psyd edd mfa cfa cfp cpa cissp pmp dacvb lvt cscs pt dpt od do facp facs frcp cpp psp obe mbe cbe kbe jr jr. sr
        sr. ii iii iv
        """)

    /// Words of class names, ids and paths that name the writers of a text.
    static let marks = """
        author authors byline bylines byl auteur auteurs autor autores autore autori autoren writer writers
        contributor contributors creator journalist redacteur redakteur verfasser autorin autorzy yazar penulis avtor
        forfatter skribent kirjoittaja szerzo createdby
        """

    /// Parts of paths before the name of an author.
    static let paths = words(
        """
        author authors by byline contributor contributors writer writers journalist journalists
        reporter auteur auteurs autor autoren autores autore autori autorzy redakteur redakteure yazar avtor avtory team-member
        """)

    /// What labels the name of the author in cards for social networks.
    static let cards = Set(
        [
            "written by", "author", "by", "posted by", "verfasst von", "geschrieben von", "écrit par",
            "publié par",
            "rédigé par", "escrito por", "scritto da", "geschreven door", "skrevet av", "skriven av",
            "skrevet af",
            "автор", "написано автором", "napisane przez", "yazan", "autor", "auteur", "kirjoittanut",
            "szerző:",
            "от",
        ].map(Fold.string))

    /// Metadata names that mean the author, the most reliable first.
    static let metadata = [
        "citation_author", "article:author", "parsely-author", "sailthru.author", "cxenseparse:author",
        "author", "byl",
        "dc.creator", "dcterms.creator", "dc:creator", "og:author", "og:article:author", "article.author",
        "itemprop.author", "shareaholic:article_author_name", "bt:author", "dcsext.author", "rnews:author",
        "author_name",
        "article_author", "article-author", "book:author", "vr:author", "news_authors", "cse_author",
    ]

    /// The folded words of a list.
    private static func words(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: \.isWhitespace).map { Fold.string(String($0)) })
    }
}
