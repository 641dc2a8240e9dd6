import Interchange
import Testing

@testable import Extraction

@Suite struct `Days in the head of an article` {
    @Test(
        arguments: [
            ("By Ana Orr May 3, 2024 at 3:00 am", "May 3, 2024"), ("3 May 2024 · 4 min read", "3 May 2024"),
            ("January 22nd, 2019", "January 22nd, 2019"), ("Posted 2024/05/03 by admin", "2024/05/03"),
            ("Yuri 3/4/2025", "3/4/2025"), ("Updated on May 3, 2024", nil), ("May 2024", nil),
            ("Chapter 3.4.2", nil),
            ("May 3, 2024 - Updated July 9, 2025", "May 3, 2024"), ("den 3. Mai 2024", "3. Mai 2024"),
        ] as [(String, String?)])
    func `are the first that is no day of a change`(line: String, expected: String?) {
        let bytes = Array(line.utf8)
        let day = HeadDay.first(in: bytes, ByteRange(0, bytes.count))
        #expect(day.map { String(decoding: bytes[$0.indices], as: UTF8.self) } == expected)
    }

    @Test(
        arguments: [
            ("Erstellt am 04. 10. 2019 - 10:15", "04. 10. 2019"), ("Stand: 3. Mai 2024", "3. Mai 2024"),
            ("Veröffentlicht am 3. 5. 2024, 9.30 Uhr", "3. 5. 2024"),
            ("Zuletzt aktualisiert am 03.05.2024 um 14 Uhr", "03.05.2024"),
            ("Créé le 3 mai 2024 à 10h15", "3 mai 2024"), ("Mis en ligne le 3 mai 2024", "3 mai 2024"),
            ("Publié le 03/05/2024, mis à jour le 04/05/2024", "03/05/2024"),
            ("Опубликовано: 3 мая 2024 г., 10:15", "3 мая 2024"), ("Создано 03.05.2024", "03.05.2024"),
            ("Дата создания: 03.05.2024", "03.05.2024"), ("Created: May 3, 2024", "May 3, 2024"),
            ("Objavljeno: 3. 5. 2024. u 10:15", "3. 5. 2024"), ("Vytvořeno 3. 5. 2024", "3. 5. 2024"),
            ("Letzte Aktualisierung: 3. 5. 2024", "3. 5. 2024"),
            ("Communiqué – Publié le 03.05.2024", "03.05.2024"),
            ("Press release | Published: 3 May 2024", "3 May 2024"),
            ("Meldung · Veröffentlicht am 3. Mai 2024", "3. Mai 2024"),
            ("Potters meet – opened on 3 May 2024", nil),
            ("Potters met and wrote a book – published 3 May 2024", nil),
            ("Press release | Updated: 3 May 2024", nil),
            ("Published works of 3 May 2024", nil), ("Opened on 3 May 2024", nil),
            ("3 May 2024", nil), ("Stand: Mai 2024", nil), ("Der Stand der Dinge am 3. Mai 2024", nil),
            ("Das Zentrum wurde am 3. Mai 2024 erstellt und geöffnet", nil),
            ("The list published on 3 May 2024 names nine mills", nil), ("12. 13. 2024", nil),
        ] as [(String, String?)])
    func `have a line of their own with a label`(line: String, expected: String?) {
        let bytes = Array(line.utf8)
        let day = HeadDay.labelled(in: bytes, ByteRange(0, bytes.count))
        #expect(day.map { String(decoding: bytes[$0.indices], as: UTF8.self) } == expected)
    }
}
