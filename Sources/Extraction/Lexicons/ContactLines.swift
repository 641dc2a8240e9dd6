/// Words of the lines behind a release that name whom to call or to write to.
enum ContactLines {
    /// How lines begin that give a number to call, a phrase a line.
    static let labels = """
        tel
        telephone
        phone
        mobile
        mob
        cell
        fax
        office
        landline
        hotline
        press office
        telefon
        handy
        mobil
        mobiltelefon
        tél
        téléphone
        portable
        télécopie
        тел
        телефон
        моб
        мобильный
        факс
        телефон/факс
        tel/fax
        tel./fax
        """

    /// How lines begin that name whom to call, a phrase a line.
    static let names = """
        contact
        contacts
        contact person
        press contact
        media contact
        kontakt
        kontaktperson
        ansprechpartner
        ansprechpartnerin
        personne de contact
        контакт
        контакты
        контактное лицо
        """

    /// How addresses of mailboxes are hidden, a phrase a line.
    static let mailboxes = """
        [email
        [at]
        (at)
        [dot]
        """
}
