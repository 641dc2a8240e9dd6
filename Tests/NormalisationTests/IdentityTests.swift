import Interchange
import Registries
import Testing

@testable import Normalisation

@Suite struct `Identities` {
    @Test(arguments: [
        ("OSCE Mission to Skopje", "mission-to-skopje"), ("Transnational Threats Department", "tntd"),
        ("TNTD", "tntd"),
        ("OSCE Centre in Almaty", "poia"), ("OSCE Programme Office in Astana", "poia"), ("USAID", "usaid"),
        ("United States Agency for International Development", "usaid"),
        ("Ministry of Justice", "ministry-of-justice"),
        ("the Ministry of Justice", "ministry-of-justice"), ("Fundación Açúcar", "fundacion-acucar"),
    ])
    func `of bodies are the same under every name`(_ name: String, _ id: String) {
        #expect(Identity.id(ofOrganisation: name) == id)
    }

    @Test(arguments: [
        ("Government of Japan", FunderMention.Kind.state, "JP", "Japan"), ("Turkey", .state, "TR", "Türkiye"),
        ("the U.S.", .state, "US", "United States"), ("EU", .organisation, "EU", "European Union"),
        ("Dutch\nEmbassy", .organisation, "NL", "Dutch Embassy"),
        ("European Commission", .organisation, "EU", "European Commission"),
        ("Amalia Vestergaard", .person, "", "Amalia Vestergaard"),
    ])
    func `of funders are short names of States and printed names of others`(
        _ printed: String, _ kind: FunderMention.Kind, _ iso: String, _ name: String
    ) {
        let mention = FunderMention(
            passage: Passage(printed, ByteRange(0, printed.utf8.count)), kind: kind,
            iso: iso.isEmpty ? nil : iso, cue: nil,
            funds: nil,
            rule: "funder.passive")
        #expect(Identity.name(of: mention) == name)
    }
}

@Suite struct `Registries of the world` {
    @Test(arguments: [
        ("Kyrgyz Republic", "KG"), ("the former Yugoslav Republic of Macedonia", "MK"), ("TURKIYE", "TR"),
        ("U.K.", "GB"),
        ("Korea", "KR"), ("Bosnia & Herzegovina", "BA"), ("Bosnia-Herzegovina", "BA"), ("Ruritania", ""),
    ])
    func `know a State by every name`(_ name: String, _ iso: String) {
        #expect(States.named(name)?.iso ?? "" == iso)
    }

    @Test(arguments: [
        ("Swizerland", "CH"), ("Lichtenstien", "LI"), ("Kazachstan", "KZ"), ("Belgum", "BE"),
        ("Unitd Kingdom", "GB"),
        ("Ruritania", ""), ("Mary", ""), ("Oslo", ""),
    ])
    func `forgive a slip of the pen in a State's name`(_ name: String, _ iso: String) {
        #expect(States.misspelt(name)?.iso ?? "" == iso)
    }

    @Test(arguments: [
        ("Programme Office in Dushanbe", "OSCE Programme Office in Dushanbe"),
        ("ODIHR", "OSCE Office for Democratic Institutions and Human Rights"),
        ("Special Monitoring Mission to Ukraine (closed)", "OSCE Special Monitoring Mission to Ukraine"),
        ("OSCE Center in Ashgabat", "OSCE Centre in Ashgabat"), ("OSCE Chairmanship", "OSCE Chairmanship"),
        (
            "OSCE Office for Democratic Institutions and Human Rights (ODIHR)",
            "OSCE Office for Democratic Institutions and Human Rights"
        ),
        ("Newsroom", ""),
    ])
    func `know a structure by every name`(_ name: String, _ canonical: String) {
        #expect(Structures.named(name)?.name ?? "" == canonical)
    }

    @Test func `know fields of work under former labels and cities under both names`() {
        #expect(
            FieldsOfWork.named("combating human trafficking")?.name == "Combating trafficking in human beings"
        )
        #expect(Cities.named("PRISTINA")?.iso == "XK")
        #expect(Cities.named("Đakovica")?.name == "Gjakova/Đakovica")
    }

    @Test func `are sorted by their keys`() {
        #expect(
            States.all.map(\.iso)
                == States.all.map(\.iso).sorted {
                    $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
                })
        #expect(
            Structures.all.map(\.id)
                == Structures.all.map(\.id).sorted {
                    $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
                })
    }
}
