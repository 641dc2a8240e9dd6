/// The buttons, labels and notes of `PageLines` in the languages of the world's newspapers.
///
/// Source: the common templates of their sites, read by hand.
extension PageLines {
    /// Lines that are buttons, labels and notes.
    static let worldAsides = """
        be the first to know
        type your email
        enter your email
        enter your email address
        in short
        story continues
        story continues below this ad
        related articles
        related stories
        related story
        related news
        editor's picks
        editors' picks
        you may also like
        you might also like
        promoted
        explore further
        διαβάστε ακόμη
        διαβάστε επίσης
        video loading
        video unavailable
        tap to play
        story continues below advertisement
        article continues after this advertisement
        article continues after ad
        continue reading the main story
        people are also reading
        after newsletter promotion
        skip past newsletter promotion
        skip newsletter sign up
        view image in fullscreen
        image caption
        image source
        view comments
        add a comment
        hide caption
        toggle caption
        enlarge this image
        promoted stories
        sponsored content
        paid content
        paid partner content
        partner content
        loading...
        recommended video
        related video
        watch video
        watch now
        play video
        video
        gallery
        photo gallery
        ends
        reuse this content
        set as preferred source
        add as preferred source on google
        get alerts
        inhalt teilen
        zur merkliste hinzufügen
        artikel anhören
        artikel drucken
        artikel merken
        artikel teilen
        link kopieren
        weiterlesen
        mehr lesen
        mehr erfahren
        jetzt lesen
        jetzt anmelden
        jetzt abonnieren
        hier weiterlesen
        weiter nach der anzeige
        lesen sie nach der anzeige weiter
        der artikel wird unter der anzeige fortgesetzt
        externer inhalt
        externe inhalte anzeigen
        videoplayer
        bilderstrecke
        zur bildergalerie
        nach oben
        la suite après la publicité
        la suite après cette publicité
        la suite sous cette publicité
        l'article continue après la publicité
        publicité - la suite ci-dessous
        lire plus
        lire la suite
        lire l'article
        en savoir plus
        voir plus
        voir aussi
        je m'abonne
        s'abonner
        s'inscrire
        je m'inscris
        réservé aux abonnés
        article réservé aux abonnés
        contenu réservé aux abonnés
        écouter l'article
        offrir cet article
        copier le lien
        envoyer par e-mail
        réutiliser ce contenu
        retour en haut
        retour
        retour à la liste
        retour aux actualités
        zurück
        zurück zur übersicht
        zurück zur liste
        zurück zu den nachrichten
        zur übersicht
        назад
        назад к списку
        назад к новостям
        вернуться к списку
        к списку новостей
        все новости
        continúa después de la publicidad
        la nota continúa después de la publicidad
        seguir leyendo
        sigue leyendo
        leer más
        ver más
        ver todo
        seguir en google
        guardar
        escuchar
        regístrate
        suscríbete
        copiar enlace
        únete a la conversación
        continua após a publicidade
        continua depois da publicidade
        publicidade - continua
        continua dopo la pubblicità
        l'articolo continua sotto
        l'articolo continua dopo la pubblicità
        leggi tutto
        leggi di più
        leggi l'articolo completo
        ascolta l'articolo
        iscriviti
        abbonati
        scopri di più
        riproduzione riservata
        leia mais
        ler mais
        saiba mais
        siga-nos
        assine
        ouvir
        lees meer
        lees verder
        artikel gaat verder onder de video
        tekst gaat verder onder de foto
        tekst loopt door onder de foto
        tekst loopt door onder de advertentie
        de tekst gaat verder onder de foto
        läs mer
        artikeln fortsätter under annonsen
        artikeln fortsätter efter annonsen
        les mer
        annonse
        annonce
        artikkelen fortsetter under annonsen
        artiklen fortsætter efter annoncen
        mainos
        juttu jatkuu mainoksen jälkeen
        juttu jatkuu kuvan jälkeen
        artikkeli jatkuu mainoksen jälkeen
        dalszy ciąg materiału pod wideo
        dalsza część artykułu pod wideo
        dalsza część tekstu pod wideo
        dalsza część materiału pod wideo
        dalsza część artykułu pod materiałem wideo
        dalsza część tekstu pod materiałem wideo
        dalsza część artykułu znajduje się pod wideo
        dalsza część artykułu pod reklamą
        dalszy ciąg artykułu pod reklamą
        dalszy ciąg artykułu pod materiałem wideo
        reszta artykułu pod materiałem wideo
        dalsza część artykułu pod galerią
        dalszy ciąg tekstu pod zdjęciem
        dalsza część tekstu pod zdjęciem
        skopiuj link
        drukuj
        posłuchaj artykułu
        materiał reklamowy
        materiał sponsorowany
        pokračování textu pod reklamou
        článek pokračuje pod reklamou
        text pokračuje pod reklamou
        inzerce
        pokračovanie článku pod reklamou
        hirdetés
        a cikk a hirdetés után folytatódik
        publicitate
        articolul continuă mai jos
        articolul continuă după reclamă
        oglas
        tekst se nastavlja ispod oglasa
        nastavak članka ispod oglasa
        članak se nastavlja ispod oglasa
        продолжение после рекламы
        продолжение ниже
        читать далее
        читать дальше
        читать полностью
        читать онлайн
        подробнее
        узнать больше
        показать ещё
        загрузка
        на правах рекламы
        на главную
        наверх
        распечатать
        скопировать ссылку
        перейти в фотобанк
        перейти в медиабанк
        відео дня
        реклама на сайті
        читати далі
        детальніше
        διαφήμιση
        διαβάστε περισσότερα
        haberin devamı
        haberin devamı aşağıda
        reklam
        devamını oku
        devamı
        paylaş
        yazdır
        reklamdan sonra devam ediyor
        google news'te takip et
        google news'de takip et
        abone ol
        إعلان
        اعلان
        إعلانات
        شارك
        شارِك
        مشاركة
        طباعة
        حفظ
        نسخ الرابط
        تابعنا
        اشترك
        تحميل المزيد
        تبلیغات
        اشتراک‌گذاری
        פרסומת
        広告
        シェア
        シェアする
        ツイート
        印刷
        保存
        メール
        写真
        動画
        続きを読む
        記事を読む
        記事の続きを読む
        もっと見る
        目次
        有料記事
        会員限定
        画像を見る
        写真を見る
        スキップ
        广告
        分享
        收藏
        打印
        微信
        微博
        字号
        展开全文
        阅读全文
        查看更多
        点击查看
        返回首页
        纠错
        举报
        廣告
        閱讀更多
        看更多
        광고
        공유
        공유하기
        인쇄
        더보기
        विज्ञापन
        iklan
        scroll to continue with content
        lanjutkan membaca
        simak video
        baca selengkapnya
        quảng cáo
        chia sẻ
        โฆษณา
        """
}
