/// The lines of `PageLines` in the languages of the world's newspapers.
///
/// Source: the common templates of their sites, read by hand.
extension PageLines {
    /// Headings of what stands behind an article.
    static let worldEnds = """
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
        прочитајте још
        повезане вести
        најчитаније
        коментари
        прочетете още
        още по темата
        свързани статии
        свързани новини
        най-четени
        читайте по теме
        читать также
        смотрите также
        смотреть также
        рекомендуем
        рекомендуемые материалы
        рекомендуем почитать
        другие новости
        другие новости рубрики
        ещё по теме
        больше по теме
        другие материалы
        новости по теме
        статьи по теме
        последние новости
        новости партнеров
        похожие новости
        похожие материалы
        похожие записи
        связанные новости
        самое читаемое
        самое популярное
        популярное
        популярные новости
        главные новости
        главное за сегодня
        вам может быть интересно
        вам может понравиться
        что почитать
        добавить комментарий
        оставить комментарий
        оставьте комментарий
        обсуждения
        обсудить
        обсуждение
        метки
        ключевые слова
        об авторе
        поделиться новостью
        поделитесь с друзьями
        читайте також по темі
        по темі
        новини за темою
        останні новини
        популярні новини
        вас може зацікавити
        дивіться також
        теги новини
        додати коментар
        διαβάστε επίσης
        διαβάστε ακόμα
        σχετικά άρθρα
        δείτε επίσης
        σχόλια
        δημοφιλή
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
        اقرأ أيضا
        اقرأ أيضاً
        اقرأ أيضًا
        اقرأ ايضا
        إقرأ أيضا
        اقرأ المزيد
        إقرأ المزيد
        مواضيع ذات صلة
        موضوعات ذات صلة
        موضوعات متعلقة
        مواضيع متعلقة
        أخبار ذات صلة
        أخبار متعلقة
        مقالات ذات صلة
        ذات صلة
        المزيد من الأخبار
        آخر الأخبار
        الأكثر قراءة
        الأكثر مشاهدة
        الأكثر شيوعا
        قد يهمك أيضا
        قد يعجبك أيضا
        قد يعجبك
        شاهد أيضا
        كلمات مفتاحية
        الكلمات المفتاحية
        الوسوم
        التعليقات
        تعليقات
        شارك برأيك
        اترك تعليقا
        بیشتر بخوانید
        مطالب مرتبط
        اخبار مرتبط
        نظرات
        برچسب‌ها
        כתבות נוספות
        תגובות
        関連記事
        関連ニュース
        関連リンク
        関連キーワード
        関連トピックス
        おすすめ記事
        おすすめの記事
        あわせて読みたい
        こちらもおすすめ
        この記事に関するニュース
        この記事をシェア
        この記事を書いた人
        人気記事
        人気記事ランキング
        アクセスランキング
        ランキング
        最新記事
        最新ニュース
        新着記事
        コメント
        前の記事
        次の記事
        相关新闻
        相关阅读
        相关文章
        相关报道
        相关推荐
        相关链接
        推荐阅读
        延伸阅读
        热门推荐
        热门文章
        热门排行
        热点推荐
        最新新闻
        最新消息
        猜你喜欢
        精彩推荐
        编辑推荐
        网友评论
        发表评论
        评论
        上一篇
        下一篇
        相關新聞
        相關文章
        延伸閱讀
        推薦閱讀
        更多新聞
        熱門新聞
        猜你喜歡
        관련기사
        관련 기사
        관련뉴스
        추천 기사
        많이 본 뉴스
        많이 본 기사
        인기기사
        최신기사
        댓글
        이 기사를 공유합니다
        संबंधित खबरें
        ये भी पढ़ें
        यह भी पढ़ें
        और पढ़ें
        टिप्पणियां
        baca juga
        artikel terkait
        berita terkait
        berita terpopuler
        terpopuler
        komentar
        rekomendasi untuk anda
        tin liên quan
        tin cùng chuyên mục
        xem thêm
        bình luận
        đọc thêm
        ข่าวที่เกี่ยวข้อง
        """

    /// Lines that are buttons, labels and notes.
    static let worldAsides = """
        be the first to know
        story continues below this ad
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
