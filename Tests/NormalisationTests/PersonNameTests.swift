import Testing

@testable import Normalisation

struct PersonNameTests {
    @Test(
        arguments: [
            ("Jane Doe", "Jane Doe", "jane-doe"),
            ("Ambassador Jane Doe", "Jane Doe", "jane-doe"),
            ("H.E. Ambassador Dr. Jane Doe", "Jane Doe", "jane-doe"),
            ("Mr. Šime Đurić", "Šime Đurić", "sime-duric"),
            ("Lieutenant-Colonel Bjørn Ås", "Bjørn Ås", "bjorn-as"),
            ("Minister  Zoë\u{A0}van den Berg,", "Zoë van den Berg,", "zoe-van-den-berg"),
            ("Sean O’Farrell", "Sean O’Farrell", "sean-ofarrell"),
            ("Sean O'Farrell", "Sean O'Farrell", "sean-ofarrell"),
            ("Ilse Kern-Moreau", "Ilse Kern-Moreau", "ilse-kern-moreau"),
            ("A.K. Dvorova", "A.K. Dvorova", "a-k-dvorova"),
            ("Анна Ёлкина", "Анна Ёлкина", "анна-елкина"),
            ("General", "General", "general"),
        ])
    func `a name loses its honorifics and folds to one id`(
        _ printed: String, _ name: String, _ id: String
    ) {
        let person = PersonName(printed)
        #expect(person.name == name)
        #expect(person.id == id)
        #expect(PersonName(person.name).name == name)
    }
}
