extension RequestLines {
    /// Phrases with which newsrooms ask for word from their readers, name whom to write to, or promise to be fair.
    static let newsrooms = """
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
        follow him on
        follow her on
        follow them on
        eyewitness accounts
        send us your story
        send us your photos
        send your pictures
        email tips
        got a story
        have you got a story
        got a news tip
        do you have a story
        are you affected by
        have you been affected by
        do you know anything about
        let us know in the comments
        tell us in the comments
        share your experiences by
        be the first to like
        be the first to comment
        our standards:
        by signing up here
        adding your postcode
        subscribe to the weekly newsletter
        has not been edited by
        is published from a syndicated feed
        may earn a commission
        may earn commissions
        affiliate partnerships
        m to mute
        we receive a commission
        we earn a commission
        using a link on this page
        you can unsubscribe at any time
        unsubscribe at any time
        sign-up to provide content
        may not be reproduced, published
        may not be published, broadcast
        you’re a dedicated reader
        réservé à nos abonnés
        réservé aux abonnés
        utilise des cookies
        le dépôt de cookies
        l’utilisation de cookies
        uses cookies
        use of cookies
        we use cookies
        accept all cookies
        verwendet cookies
        verwenden cookies
        utilizza i cookie
        utilizza cookie
        utiliza cookies
        usa cookies
        gebruikt cookies
        använder cookies
        používá soubory cookie
        pliki cookie
        plików cookie
        файлы cookie
        использует cookie
        использует файлы cookie
        файли cookie
        koristi kolačiće
        folosește cookie
        """
}
