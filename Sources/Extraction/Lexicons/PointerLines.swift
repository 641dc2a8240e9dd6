/// How lines amid and behind articles begin that point elsewhere, name who made something, or speak to the reader.
///
/// Unlike `PageLines`, these decide: a line that is one of them, by length and end, is no part of an article.
/// Source: the common templates of newspapers' sites in many languages, read by hand.
enum PointerLines {
    /// How lines begin that point to another article.
    static let pointers = """
        also read
        also watch
        also see
        read also
        read more:
        read more |
        read more on
        read more about
        read more from
        read more at
        read next
        read:
        read |
        must read
        see also
        watch:
        watch |
        watch also
        watch more
        related:
        related |
        related article
        related story
        related stories
        related news
        recommended:
        more:
        more on this
        more stories
        don't miss
        dig deeper
        go deeper
        in case you missed it
        you may also like
        you might also like
        lesen sie auch
        lesen sie hier
        lesen sie mehr
        lesen sie dazu
        lies auch
        lies mehr
        mehr dazu
        mehr zum thema
        mehr zu
        mehr lesen
        auch interessant
        siehe auch
        hier lesen sie
        weiterlesen:
        passend dazu
        lire aussi
        lire également
        lire notre
        lire la suite
        lire :
        lire l'article
        à lire aussi
        à lire également
        à lire :
        à lire sur
        à voir aussi
        voir aussi
        voir également
        retrouvez aussi
        sur le même sujet
        pour aller plus loin
        notre dossier
        >> lire
        lea también
        lea además
        leé también
        lee también
        lee más
        lea más
        leer más
        leer también
        te puede interesar
        le puede interesar
        puede interesarte
        puede leer
        también puedes leer
        también te puede interesar
        también lea
        también le puede interesar
        no te pierdas
        más información:
        mira también
        mirá también
        ver también
        vea también
        ver más
        vea más
        conoce más
        sigue leyendo
        seguir leyendo
        relacionado:
        noticia relacionada
        nota relacionada
        recomendamos
        te recomendamos
        te sugerimos
        leggi anche
        leggi pure
        leggi tutto
        leggi di più
        guarda anche
        vedi anche
        approfondisci
        per approfondire
        potrebbe interessarti
        ti potrebbe interessare
        leia também
        leia mais
        leia ainda
        ler também
        ler mais
        veja também
        veja mais
        saiba mais
        confira também
        assista também
        llegeix també
        llegiu també
        lees ook
        lees meer
        lees verder
        bekijk ook
        kijk ook
        meer lezen
        läs också
        läs även
        läs mer
        läs:
        læs også
        læs mere
        les også
        les mer
        se også
        lue myös
        lue lisää
        katso myös
        lesið einnig
        czytaj także
        czytaj też
        czytaj również
        czytaj więcej
        czytaj dalej
        czytaj:
        przeczytaj także
        przeczytaj też
        przeczytaj również
        przeczytaj więcej
        przeczytaj:
        zobacz także
        zobacz też
        zobacz również
        zobacz więcej
        zobacz wideo
        zobacz:
        sprawdź też
        polecamy:
        więcej na ten temat
        więcej informacji znajdziesz
        więcej o
        warto przeczytać
        čtěte také
        čtěte i
        čtěte více
        čtěte rovněž
        přečtěte si
        viz také
        mohlo by vás zajímat
        čítajte aj
        čítajte tiež
        prečítajte si
        mohlo by vás zaujať
        olvassa el
        olvasd el
        ezt is olvassa
        ez is érdekelheti
        kapcsolódó cikk
        citește și
        citiți și
        vezi și
        citește mai mult
        pročitajte i
        pročitajte još
        pročitajte više
        pročitaj i
        pogledajte i
        opširnije
        preberite tudi
        lexo edhe
        lexoni edhe
        прочитајте
        прочетете
        вижте още
        читайте также
        читайте ещё
        читайте по теме
        читайте:
        читать также
        читать далее
        читайте на
        читайте больше
        смотрите также
        смотрите:
        см. также
        ещё по теме
        подробнее:
        подробнее в
        подробнее о
        материал по теме
        материалы по теме
        рекомендуем
        по теме:
        вам может быть интересно
        ранее мы писали
        читайте також
        читайте ще
        читати також
        дивіться також
        більше новин
        по темі:
        чытайце таксама
        διαβάστε επίσης
        διαβάστε ακόμα
        διαβάστε ακόμη
        διαβάστε εδώ
        διαβάστε περισσότερα
        δείτε επίσης
        δείτε ακόμα
        ayrıca okuyun
        ayrıca bakınız
        bunu da okuyun
        ilginizi çekebilir
        ilgili haber
        devamını oku
        oxuyun:
        həmçinin oxuyun
        shuningdek o'qing
        оқи отырыңыз
        اقرأ أيضا
        اقرأ أيضاً
        اقرأ أيضًا
        اقرأ ايضا
        اقرأ أيضآ
        إقرأ أيضا
        إقرأ أيضاً
        إقرأ أيضًا
        اقرأوا أيضا
        اقرأ المزيد
        إقرأ المزيد
        شاهد أيضا
        شاهد أيضاً
        شاهد أيضًا
        قد يهمك
        طالع أيضا
        للمزيد
        بیشتر بخوانید
        همچنین بخوانید
        بخوانید:
        مزید پڑھیں
        یہ بھی پڑھیں
        קראו גם
        קרא עוד
        קראו עוד
        関連記事
        【関連記事】
        【関連】
        【写真】
        【画像】
        【動画】
        ≫
        あわせて読みたい
        【あわせて読みたい】
        合わせて読みたい
        こちらもおすすめ
        相关阅读
        相关新闻
        相关报道
        延伸阅读
        推荐阅读
        更多阅读
        点击查看
        点击阅读
        延伸閱讀
        相關新聞
        更多新聞
        看更多
        관련기사
        [관련기사]
        관련 기사
        ☞
        ये भी पढ़ें
        यह भी पढ़ें
        इसे भी पढ़ें
        और पढ़ें
        আরও পড়ুন
        baca juga
        baca selengkapnya
        simak juga
        lihat juga
        baca lagi
        xem thêm
        đọc thêm
        อ่านเพิ่มเติม
        soma zaidi
        """

    /// How short lines begin that name who wrote, took, sent or checked something.
    static let credits = """
        newsletter
        podcast:
        video:
        listen:
        share:
        share on
        tags:
        topics:
        teilen:
        partager :
        partager:
        mots-clés :
        tags :
        compartir:
        compartilhe:
        condividi:
        delen:
        udostępnij:
        tagi:
        sdílet:
        поделиться:
        поделиться
        теги:
        метки:
        поділитися
        paylaş:
        etiketler
        author:
        source:
        sources:
        photo:
        photos:
        photo by
        photos by
        photo credit
        photo courtesy
        image:
        image by
        image credit
        image courtesy
        image source
        picture:
        pictures:
        credit:
        credits:
        featured image
        cover photo
        published by:
        published on:
        first published
        last updated
        last modified
        updated:
        edited by:
        foto:
        fotos:
        foto von
        bild:
        bilder:
        bildquelle
        titelbild
        quelle:
        quellen:
        autor:
        autorin:
        redaktion:
        text:
        photo :
        photos :
        crédit
        crédits
        source :
        sources :
        fuente:
        fuentes:
        imagen:
        imagen de
        redacción:
        créditos:
        con información de
        fonte:
        fonti:
        credits photo
        crediti
        immagine:
        imagem:
        crédito:
        reportagem:
        edição:
        beeld:
        bron:
        foto av
        bild av
        kilde:
        källa:
        lähde:
        kuva:
        źródło:
        źródła:
        źródło zdjęcia
        zdjęcie:
        zdj.
        fot.
        oprac.
        opracowanie:
        redakcja:
        data utworzenia:
        data publikacji:
        zdroj:
        zdroje:
        forrás:
        fotó:
        sursa:
        sursa foto
        izvor:
        извор:
        източник:
        снимка:
        фото:
        фото ©
        фото автора
        фотография:
        автор:
        авторы:
        автор фото
        текст:
        источник:
        источник фото
        редактор:
        видео:
        джерело:
        автор фото:
        πηγή:
        φωτο:
        kaynak:
        muhabir:
        editör:
        haber:
        fotoğraf:
        المصدر
        المصدر:
        مصدر الصورة
        تصوير:
        تحرير:
        منبع:
        عکس:
        צילום:
        文・
        写真：
        写真:
        撮影：
        編集：
        出典：
        （写真
        (写真
        来源：
        来源:
        作者：
        编辑：
        编辑:
        责任编辑
        责编
        （责编
        (责编
        （编辑
        (编辑
        （责任编辑
        (责任编辑
        【责任编辑
        [责任编辑
        【编辑
        校对
        审核：
        监制：
        记者：
        图片来源
        图源
        原标题
        来稿
        本文来源
        声明：
        免责声明
        版权声明
        分享到
        关键词：
        文章关键词
        文章来源
        資料來源
        圖片來源
        責任編輯
        사진=
        사진:
        사진 =
        [사진
        출처:
        sumber:
        editor:
        penulis:
        ảnh:
        nguồn:
        """

    /// How lines between a headline and its text begin that name the author.
    static let bylines = """
        by
        written by
        edited by
        reported by
        text by
        story by
        von
        ein beitrag von
        eine analyse von
        ein kommentar von
        par
        propos recueillis par
        por
        escrito por
        per
        di
        a cura di
        door
        av
        af
        od
        autor
        autorin
        autore
        oprac
        napsal
        piše
        пише
        автор
        текст
        аўтар
        του
        της
        yazan
        yazar
        haber
        بقلم
        كتب
        كتبت
        文・
        文／
        记者
        記者
        作者
        """

    /// Words before the name of whoever took a picture, which end captions.
    static let captionCredits = """
        foto:
        foto ©
        fotos:
        photo:
        photo by
        photo credit
        photo courtesy
        photos:
        photo :
        photograph:
        photographs:
        picture:
        picture by
        pictures:
        pic:
        image:
        image credit
        image courtesy
        file photo
        file picture
        archivfoto
        symbolbild
        symbolfoto
        crédit :
        crédit photo
        © photo
        imagen de archivo
        foto de archivo
        foto d'archivio
        фото:
        фото ©
        архивное фото
        снимка:
        fot.
        zdj.
        kuva:
        bild:
        beeld:
        fotoğraf:
        写真：
        撮影：
        getty images
        via getty
        via ap
        via reuters
        ap photo
        shutterstock
        istock
        unsplash
        picture alliance
        wikimedia commons
        """

    /// Phrases that stand wherever a line asks its reader to follow, to subscribe, to report a mistake or to pay.
    static let requests = """
        follow us on
        follow us for
        follow us @
        like us on
        find us on
        join us on
        follow our coverage
        join our whatsapp
        join our telegram
        subscribe to our
        subscribe to the newsletter
        subscribe for free
        subscribe to receive
        subscribe now
        subscribe today
        sign up for our
        sign up to our
        sign up for the newsletter
        sign up for free
        sign up here
        sign up to receive
        get our newsletter
        get the newsletter
        our newsletter
        free newsletter
        newsletter delivered
        in your inbox
        to your inbox
        into your inbox
        free or paid subscriber
        receive new posts
        reader-supported publication
        this post is public
        clap button
        download our app
        download the app
        spotted an error
        spotted a typo
        found a mistake
        agreement and privacy policy
        privacy policy and terms
        terms of use and privacy
        protected by recaptcha
        for subscribers only
        already a subscriber
        exclusive to subscribers
        access to all articles
        unlock this article
        appeared first on
        may not be published, broadcast
        unauthorized reproduction
        not be reproduced without
        purchase licensing rights
        our standards: the thomson
        our whatsapp channel
        our telegram channel
        we want to hear from you
        us on google news
        unseren whatsapp-kanal
        unseren kanal
        notre chaîne
        notre compte
        % de cet article
        nuestro grupo
        nosso canal
        onze nieuwsbrief
        ons nieuwsbrief
        vores nyhedsbrev
        vårt nyhetsbrev
        vårt nyhetsbrev
        присоединяйтесь к нам
        наш канал
        наш telegram
        наш телеграм
        нажмите ctrl
        выделите её
        выделите ее
        натисніть ctrl
        стежте за нами
        стежте за новинами
        приєднуйтесь до
        наш telegram-канал
        google haberler
        unseren newsletter
        unserem newsletter
        newsletter abonnieren
        newsletter anmelden
        newsletter bestellen
        folgen sie uns
        folge uns
        folgt uns
        abonnieren sie
        jetzt abonnieren
        jetzt kostenlos
        sie haben noch kein abo
        mit einem abo
        nur für abonnenten
        fehler entdeckt
        fehler gefunden
        hinweis an die redaktion
        nachdruck nur mit
        transparenzhinweis
        über dieses thema berichtete
        notre newsletter
        nos newsletters
        newsletter gratuite
        suivez-nous
        suivez toute l'actualité
        abonnez-vous
        inscrivez-vous
        réservé aux abonnés
        réservée aux abonnés
        réservés aux abonnés
        participez au débat
        avez repéré une erreur
        signaler une erreur
        toute reproduction
        reproduction interdite
        tous droits réservés
        nuestra newsletter
        nuestro boletín
        nuestro canal
        nuestros boletines
        nuestro newsletter
        newsletter semanal
        síguenos en
        síguenos
        seguirnos en
        síganos en
        suscríbete
        suscríbase
        suscribirte
        regístrate en
        regístrate gratis
        regístrate para
        tu suscripción
        si continúas leyendo
        únete a nuestro
        prohibida su reproducción
        derechos reservados
        licenciar este contenido
        alla newsletter
        nostra newsletter
        seguici su
        seguici sui
        seguiteci su
        iscriviti
        iscrivetevi
        abbonati per
        per gli abbonati
        riproduzione riservata
        tutte le notizie di
        nossa newsletter
        newsletter gratuita
        canal do g1
        siga o canal
        siga nosso
        siga-nos
        siga a gente
        inscreva-se
        participe do canal
        exclusivo para assinantes
        todos os direitos reservados
        reprodução proibida
        veja mais notícias
        volg ons
        meld je aan
        meld u aan
        abonneer je
        alleen voor abonnees
        vårt nyhetsbrev
        følg oss
        følg os
        følj oss
        följ oss
        tilaa uutiskirje
        seuraa meitä
        obserwuj nas
        obserwujcie
        śledź nas
        bądź na bieżąco
        zapisz się
        newsletterze
        nasz newsletter
        naszego newslettera
        wiadomościach google
        dołącz do nas
        polub nas
        masz ciekawy temat
        masz newsa
        napisz do nas
        wszelkie prawa zastrzeżone
        tylko dla subskrybentów
        na stronie głównej
        sledujte nás
        odebírejte
        přihlaste se k odběru
        kövessen minket
        kövess minket
        iratkozzon fel
        iratkozz fel
        hírlevelünkre
        urmăriți-ne
        urmărește-ne
        abonează-te
        abonați-vă
        pratite nas
        prijavite se na newsletter
        пратите нас
        последвайте ни
        следвайте ни
        подписывайтесь на
        подписывайтесь в
        подпишитесь на
        подпишись на
        читайте нас
        следите за нашими
        следите за новостями
        нашли ошибку
        нашли опечатку
        заметили ошибку
        увидели ошибку
        сообщить об ошибке
        все права защищены
        при использовании материалов
        при перепечатке
        при цитировании
        яндекс.дзен
        яндекс дзен
        новостях google
        google новости
        прислать новость
        пришлите новость
        стали очевидцем
        есть что рассказать
        підписуйтесь на
        підписуйтеся на
        підпишіться на
        підпишись на
        знайшли помилку
        помітили помилку
        ακολουθήστε
        takip edin
        takip et
        abone olun
        bültenimize
        google news'te
        kaynak gösterilmeden
        tüm hakları saklıdır
        تابعوا آخر
        تابعوا أخبارنا
        تابعونا
        تابعنا على
        تابعونا على
        اشتركوا في
        قناتنا على
        جميع الحقوق محفوظة
        نشرتنا
        عضو شوید
        ما را دنبال کنید
        हमें फॉलो
        फॉलो करें
        ikuti kami
        dapatkan update berita
        theo dõi chúng tôi
        """

    /// Phrases in scripts without spaces that stand wherever a line speaks to its reader.
    static let closeRequests = """
        有料記事です
        続きをお読み
        続きを読む
        続きはこちら
        無断転載
        有料会員になると
        会員登録すると
        メルマガ登録
        記事の転載
        友だち追加
        关注公众号
        关注我们
        点击下载
        打开app
        下载客户端
        下载app
        海量资讯
        分享让更多人
        版权所有
        未经授权
        违法和不良信息
        欢迎关注
        加入會員
        訂閱電子報
        追蹤我們
        版權所有
        未經授權
        無断複写
        무단전재
        무단 전재
        저작권자
        구독하기
        제보하기
        ติดตามข่าว
        """

    /// Words that end captions: whoever stands before them took the picture.
    static let captionEnds = """
        摄
        攝
        撮影
        촬영
        写真提供
        供图
        供圖
        /afp
        /afp)
        /reuters
        /reuters)
        /dpa
        /epa
        /efe
        /ap)
        / afp
        / reuters
        / dpa
        / getty
        /getty
        """
}
