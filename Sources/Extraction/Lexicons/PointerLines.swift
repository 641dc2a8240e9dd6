/// How lines amid and behind articles begin that point elsewhere.
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
        lire le reportage |
        lire l’enquête |
        lire l’entretien |
        lire la tribune |
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
        simak video
        simak selengkapnya
        saksikan video
        tonton video
        lihat juga
        baca lagi
        xem thêm
        đọc thêm
        อ่านเพิ่มเติม
        soma zaidi
        """
}
