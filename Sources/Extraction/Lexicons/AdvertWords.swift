/// Words of adverts amid a text: the label that they have to bear, and what they sell.
enum AdvertWords {
    /// The label as a line of its own, a phrase a line.
    static let labels = """
        ad
        ads
        advert
        advertisement
        advertisements
        advertising
        advertisment
        paid advertisement
        paid content
        sponsored
        sponsored content
        sponsored by
        anzeige
        werbung
        publicité
        publicidad
        publicidade
        pubblicità
        publicitate
        advertentie
        annons
        annonse
        annonce
        mainos
        reklama
        reklam
        reklame
        reklamë
        oglas
        oglasi
        реклама
        рекламна
        на правах рекламы
        реклама на сайте
        реклама на сайті
        оглас
        жарнама
        """

    /// What stands beside the figure of a price, a phrase a line.
    static let prices = """
        %
        €
        $
        £
        ₽
        ₴
        ₸
        percent
        per cent
        eur
        euro
        euros
        usd
        som
        soms
        tenge
        rsd
        mkd
        lei
        процентов
        руб
        рублей
        сом
        тенге
        """
}
