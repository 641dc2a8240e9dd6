extension RequestLines {
    /// Phrases with which newsrooms ask their readers for word, tell who pays for links, or speak of cookies.
    static let newsrooms = """
        eyewitness accounts
        send us your story
        send us your photos
        send your pictures
        email tips
        have you got a story
        got a news tip
        affected by any of the issues
        affected by the issues in this story
        let us know in the comments
        tell us in the comments
        share your experiences by emailing
        be the first to like this
        be the first to comment
        our standards:
        by signing up here
        by adding your postcode
        subscribe to the weekly newsletter
        this story has not been edited by
        is published from a syndicated feed
        we may earn a commission
        we may earn commissions
        may earn commissions for products
        this post contains affiliate links
        has affiliate partnerships
        space to play or pause
        link on this page, we
        you can unsubscribe at any time
        sign-up to provide content
        may not be reproduced, published
        may not be published, broadcast
        you’re a dedicated reader
        article réservé à nos abonnés
        article réservé aux abonnés
        ce site utilise des cookies
        acceptez le dépôt de cookies
        acceptez l’utilisation de cookies
        this site uses cookies
        this website uses cookies
        we use cookies to
        accept all cookies
        diese website verwendet cookies
        wir verwenden cookies
        questo sito utilizza i cookie
        questo sito utilizza cookie
        este sitio utiliza cookies
        este sitio web utiliza cookies
        este site utiliza cookies
        deze website gebruikt cookies
        den här webbplatsen använder cookies
        tento web používá soubory cookie
        ta strona używa plików cookie
        serwis wykorzystuje pliki cookie
        сайт использует файлы cookie
        мы используем файлы cookie
        сайт використовує файли cookie
        ova stranica koristi kolačiće
        ovaj sajt koristi kolačiće
        acest site folosește cookie
        """

    /// Phrases that name whom to write to; they do where an address or a number stands in the line as well.
    static let contacts = """
        can be reached at
        may be reached at
        can be contacted at
        contact reporter
        contact staff writer
        reach reporter
        reach staff writer
        reach him at
        reach her at
        reach them at
        email him at
        email her at
        email them at
        email the newsdesk at
        follow him on
        follow her on
        follow them on
        """
}
