/// Phrases of lines that speak to the reader: follow, subscribe, report a mistake, pay.
///
/// Like `PointerLines`, these decide. Source: the common templates of newspapers' sites in many languages, read by hand.
enum RequestLines {
    /// Phrases that stand wherever a line asks its reader to follow, to subscribe, to report a mistake or to pay.
    static let requests = """
        please click here
        , click here
        photos are available
        photos can be found
        photos can be downloaded
        fotos finden sie
        klicken sie hier
        cliquez ici
        нажмите здесь
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
        this entry was posted
        follow any responses
        trackback from your own site
        required fields are marked
        email address will not be published
        log in to comment
        logged in to comment
        logged in to post
        log in to leave
        consider a donation
        consider donating
        consider making a donation
        consider subscribing
        consider becoming a
        consider supporting
        support our work
        support our journalism
        support local journalism
        support independent journalism
        latest posts sent
        sent straight to your
        sent directly to your
        delivered straight to
        delivered to your
        may not be published, broadcast
        unauthorized reproduction
        not be reproduced without
        purchase licensing rights
        our standards: the thomson
        our whatsapp channel
        our telegram channel
        we want to hear from you
        us on google news
        press ctrl
        select it and press
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
        kostenlose newsletter
        kostenlosen newsletter
        in ihrem postfach
        in ihr postfach
        e-mail-postfach
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
        exclusiva para suscriptores
        exclusivo para suscriptores
        solo para suscriptores
        sólo para suscriptores
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
}
