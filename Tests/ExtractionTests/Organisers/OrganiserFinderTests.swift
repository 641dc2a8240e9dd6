import Interchange
import Testing

@testable import Extraction

@Suite struct `Organisers` {
    @Test(arguments: lines)
    func `are found with the part they play`(_ line: Sentence) {
        let found = OrganiserFinder().organisers(in: line.prose, issuers: ["OSCE Mission to Skopje"]).map {
            "\($0.structure ?? $0.passage.text): \($0.role.rawValue)"
        }
        #expect(found == line.expected)
    }

    static let lines = [
        Sentence(
            "The fair was organized by the OSCE Mission to Serbia.", ["OSCE Mission to Serbia: organiser"]),
        Sentence(
            "The fair was organized by the OSCE Secretariat’s Transnational Threats Department (TNTD), with support from the OSCE Project Co-ordinator in Uzbekistan.",
            [
                "Transnational Threats Department: organiser",
                "OSCE Project Co-ordinator in Uzbekistan: supporter",
            ]),
        Sentence(
            "The fair, held on 6 and 7 May by ODIHR, was full.",
            ["OSCE Office for Democratic Institutions and Human Rights: organiser"]),
        Sentence(
            "The OSCE Mission to Serbia held the fair together with the Ministry of Justice.",
            ["OSCE Mission to Serbia: organiser", "Ministry of Justice: partner"]),
        Sentence(
            "The OSCE Mission to Serbia, in co-operation with the Ministry of Justice, held the fair.",
            ["OSCE Mission to Serbia: organiser", "Ministry of Justice: partner"]),
        Sentence("The Mission organized the fair.", ["OSCE Mission to Skopje: organiser"]),
        Sentence(
            "The Ministry of Education and Science of Georgia hosted the fair.",
            ["Ministry of Education and Science of Georgia: host"]),
        Sentence("The fair was hosted by the City of Osh.", ["City of Osh: host"]),
        Sentence("The Albanian State Police co-organized the fair.", ["Albanian State Police: co-organiser"]),
        Sentence(
            "The fair was jointly organized by the OSCE Centre in Ashgabat and the State Customs Service.",
            ["OSCE Centre in Ashgabat: co-organiser", "State Customs Service: co-organiser"]),
        Sentence("The fair was supported by the European Union.", ["European Union: supporter"]),
        Sentence(
            "The fair was held with support from Norway and Malta.",
            ["Norway: supporter", "Malta: supporter"]),
        Sentence(
            "The fair was organized in Osh on 3 May by the OSCE Programme Office in Bishkek.",
            ["OSCE Programme Office in Bishkek: organiser"]),
        Sentence(
            "In 2005 the OSCE Centre in Almaty conducted two fairs.", ["OSCE Centre in Almaty: organiser"]),
        Sentence("The fair was organized by three friends from Norway."),
        Sentence("Judges from Norway held a debate."),
        Sentence("The Ministry of Justice of Latvia was organized anew."),
        Sentence("The Head of the OSCE Mission to Serbia held a speech."),
        Sentence("The fair was opened by the Ministry of Justice."),
        Sentence(
            "The Albanian State Police co-organized both days with the OSCE Presence in Albania.",
            ["Albanian State Police: co-organiser", "OSCE Presence in Albania: co-organiser"]),
        Sentence(
            "The fair was organized by the OSCE Mission to Serbia in partnership with the Ministry of Justice.",
            ["OSCE Mission to Serbia: organiser", "Ministry of Justice: partner"]),
        Sentence(
            "In co-operation with the Ministry of Justice, the OSCE Mission to Serbia held the fair.",
            ["Ministry of Justice: partner", "OSCE Mission to Serbia: organiser"]),
        Sentence(
            "Together with UNDP, the OSCE Programme Office in Dushanbe launched the fair.",
            ["UNDP: partner", "OSCE Programme Office in Dushanbe: organiser"]),
        Sentence(
            "Organized by UNDP and UNICEF, the fair drew a crowd.", ["UNDP: organiser", "UNICEF: organiser"]),
        Sentence(
            "The fair was hosted by Finland and supported by the City of Turku.",
            ["Finland: host", "City of Turku: supporter"]),
        Sentence("The fair was not organized by the OSCE Mission to Serbia."),
        Sentence("The fair was never held by the Ministry of Justice."),
        Sentence("The fair was attended by the Ministry of Justice and the Customs Service."),
        Sentence("The Ministry of Justice was praised by guests of the fair."),
        Sentence("The fair was facilitated by trainers from the Italian Carabinieri."),
        Sentence("The OSCE Mission to Serbia did not organize the fair."),
        Sentence("The fair runs for ten days; it is sponsored by Andorra."),
        Sentence("The fair was full."),
    ]
}

@Suite struct `Projects` {
    @Test(arguments: [
        Sentence("It was part of Project BRIDGE.", ["Project BRIDGE"]),
        Sentence(
            "It was part of the project “Safer Wells, Phase II”, which ends in May.",
            ["Safer Wells, Phase II"]),
        Sentence("The initiative called \"Open Gate\" ended.", ["Open Gate"]),
        Sentence(
            "“Project BRIDGE on Safer Wells” seeks to mend them. Project BRIDGE ends soon.",
            ["Project BRIDGE"]),
        Sentence("The OSCE Programme Office in Bishkek and the Project Co-ordinator in Uzbekistan met."),
        Sentence("The programme entitled “Women in Water” ended.", ["Women in Water"]),
        Sentence("It is a project, “Clean Wells”, of the town.", ["Clean Wells"]),
        Sentence("The booklet “Wells of Osh” was handed out."),
        Sentence("The film “Project Zero” was shown."),
        Sentence("He called the project “a well of joy”."),
        Sentence("The project manager, “Wells” Orr, spoke."),
        Sentence("Projects and programmes ended."),
        Sentence("The project “went well”, he said."),
        Sentence("The project ended."),
    ])
    func `are found by their titles`(_ line: Sentence) {
        #expect(ProjectFinder().projects(in: line.prose).map(\.passage.text) == line.expected)
    }
}
