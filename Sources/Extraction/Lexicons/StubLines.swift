/// Words of pages that hold no article: errors, walls, pages that have moved or are being built.
enum StubLines {
    /// Words that such pages say to their reader or of themselves, a phrase a line.
    static let phrases = """
        you
        your
        please
        sorry
        oops
        404
        403
        500
        page not found
        not found
        does not exist
        no longer available
        no results
        access denied
        forbidden
        error
        javascript
        cookies
        captcha
        cloudflare
        ray id
        just a moment
        moment mal
        checking
        verifying
        are a human
        a robot
        browser
        under construction
        coming soon
        maintenance
        redirected
        log in
        sign in
        sie
        ihre
        bitte
        fehler
        nicht gefunden
        nicht verfügbar
        vous
        votre
        veuillez
        erreur
        introuvable
        вы
        вас
        вам
        ваш
        пожалуйста
        ошибка
        не найдена
        не найдено
        не существует
        страница
        доступ запрещен
        """
}
