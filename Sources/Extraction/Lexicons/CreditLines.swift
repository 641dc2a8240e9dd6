/// Words of lines that name who made something: an author, a photographer, an editor, a source.
///
/// Like `PointerLines`, these decide. Source: the common templates of newspapers' sites in many languages, read by hand.
enum CreditLines {
    /// How short lines begin that name who wrote, took, sent or checked something.
    static let credits = """
        newsletter
        podcast:
        video:
        listen:
        share:
        share on
        partager sur
        teilen auf
        compartir en
        condividi su
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

    /// How captions begin that name the photographer first, whatever follows.
    static let captionStarts = """
        toggle caption
        hide caption
        staff photo
        file photo
        photo by
        photos by
        photo courtesy
        photo credit
        image courtesy
        image credit
        photograph by
        foto von
        foto de
        foto di
        crédit photo
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
        hide caption
        toggle caption
        """
}
