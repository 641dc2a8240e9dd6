import Interchange
import Testing

@testable import Extraction

struct FrenchDateTests {
    @Test(arguments: [
        ("Le cours a eu lieu du 4 au 6 juillet 2022.", ["du 4 au 6 juillet 2022 = 2022-7-4/2022-7-6"]),
        (
            "Le cours a eu lieu du 30 juin au 2 juillet 2022.",
            ["du 30 juin au 2 juillet 2022 = 2022-6-30/2022-7-2"]
        ),
        ("Le cours s’est ouvert le 1er mars 2023.", ["1er mars 2023 = 2023-3-1"]),
        ("Le cours reprendra en octobre.", ["octobre = ?-10"]),
        ("Depuis 2019, les cours ont doublé.", ["2019 = 2019 since"]),
        ("Le cours a fini la semaine dernière.", ["semaine dernière = week -1"]),
        ("Le cours commence mardi prochain.", ["mardi prochain = weekday 2 next"]),
        ("VIENNE, le 4 juillet 2022 – Le cours a fini.", ["4 juillet 2022 = 2022-7-4"]),
        ("Le cours a mené des élèves au bord de Mars.", []),
    ])
    func `French dates are found`(_ text: String, _ expected: [String]) {
        #expect(DatesInText.find(text, language: "fr") == expected)
    }

    @Test(arguments: [
        ("En date du 5 mai 2021, la potière Ana Lind a reçu le meunier de Bar à la foire.", "event"),
        ("En date du 5 mai 2021 les potiers ont ouvert leur foire dans la ville de Bar.", "event"),
        ("À la date du 5 mai 2021, la guilde a ouvert un cours pour les potiers de Bar.", "event"),
        ("La guilde a répondu à la lettre en date du 5 mai 2021 que les potiers lui ont écrite.", "other"),
        ("La guilde a répondu à une lettre datée du 5 mai 2021 que les potiers lui ont écrite.", "other"),
        ("Du 5 mai 2021 rien ne reste aux potiers de Bar, dit la guilde de la ville.", "other"),
    ])
    func `French dates said to be dates have the role of their place`(_ text: String, _ role: String) {
        #expect(DatesInText.mentions([(.body, text)], language: "fr").first?.role.rawValue == role)
    }
}
