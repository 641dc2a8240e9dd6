import Testing

@testable import Extraction

struct QuoteSentenceTests {
    @Test(
        arguments: QuoteLine.table(
            """
            “The new register will make it easier for inspectors to see which wells are shared and which are not, and it will spare the farmers a day’s walk,” said Ambassador Tibor Halmos, Head of the OSCE Centre in Ashgabat, in his closing remarks at the seminar. => d;The new register will make it easier for inspectors to see which wells are shared and which are not, and it will spare the farmers a day’s walk,;Tibor Halmos;Head of the OSCE Centre in Ashgabat
            “This training taught us to look twice,” said Gulbahar Nepesova, Senior Inspector of the State Water Committee of Turkmenistan, who took part in the course for the second time. “Next year I shall teach it myself.” => d;This training taught us to look twice,;Gulbahar Nepesova;Senior Inspector of the State Water Committee of Turkmenistan || d;Next year I shall teach it myself.;Gulbahar Nepesova;Senior Inspector of the State Water Committee of Turkmenistan
            Speaking at the event, Deputy Head of the OSCE Programme Office in Bishkek Ilkka Saarvala emphasized that “no valley is too small for a map”. => d;no valley is too small for a map;Ilkka Saarvala;Deputy Head of the OSCE Programme Office in Bishkek
            “Women dig half of the wells but sign none of the deeds,” said Sevara Yuldosheva, a lawyer with the Samarkand Legal Clinic and an alumna of the OSCE Academy in Bishkek. => d;Women dig half of the wells but sign none of the deeds,;Sevara Yuldosheva;a lawyer with the Samarkand Legal Clinic and an alumna of the OSCE Academy in Bishkek
            “We need fewer speeches and more spades,” said the Chair of the OSCE Forum for Security Co-operation, Ambassador Eirik Solvang of Norway. => d;We need fewer speeches and more spades,;Eirik Solvang;Chair of the OSCE Forum for Security Co-operation
            “Every spring is somebody’s border,” said Co-ordinator of OSCE Economic and Environmental Activities Ralf Ehrenthal. => d;Every spring is somebody’s border,;Ralf Ehrenthal;Co-ordinator of OSCE Economic and Environmental Activities
            “Every spring is somebody’s border,” Ehrenthal told a press conference in Dushanbe. “We have three hundred of them.” => d;Every spring is somebody’s border,;Ehrenthal; || d;We have three hundred of them.;Ehrenthal;
            Head of the Mission’s Rule of Law Department, Judge Rita Kovalenko-Marsh, said that the court “has more keys than doors”. => p;has more keys than doors;Rita Kovalenko-Marsh;Head of the Mission’s Rule of Law Department
            “It is a small step,” stressed Jonas Vaitkus, a researcher at the Institute of Rivers in Vilnius, during the second session. => d;It is a small step,;Jonas Vaitkus;a researcher at the Institute of Rivers in Vilnius
            “Wells are peace infrastructure,” noted Dragana Vidović, State Secretary at the Ministry of Agriculture, Forestry and Water Management of the Republic of Serbia. => d;Wells are peace infrastructure,;Dragana Vidović;State Secretary at the Ministry of Agriculture, Forestry and Water Management of the Republic of Serbia
            VIENNA, 3 June 2020 – The OSCE Representative on Freedom of the Media, Odile Marrant, today condemned the attack on a printing house in Bar.¶“Ink is not a weapon,” Marrant said. “The authorities must find those who threw the stones.”¶The Representative recalled that two similar attacks were never solved. => d;Ink is not a weapon,;Odile Marrant;OSCE Representative on Freedom of the Media || d;The authorities must find those who threw the stones.;Odile Marrant;OSCE Representative on Freedom of the Media
            The Chairperson-in-Office, Minister for Foreign and European Affairs of Slovakia Pavol Hrabina, visited the mill. “A mill has two sides and one stone,” the Minister said. => d;A mill has two sides and one stone,;Pavol Hrabina;Chairperson-in-Office, Minister for Foreign and European Affairs of Slovakia
            Ambassador Tibor Halmos, the Head of the OSCE Presence in Albania, and Deputy Minister of Justice Etleva Prifti opened the desk. “A desk is a door,” said Prifti. => d;A desk is a door,;Etleva Prifti;Deputy Minister of Justice
            “Ten years ago nobody here had a lawyer,” recalled Arben Krasta, a shopkeeper whose claim was settled in May. => d;Ten years ago nobody here had a lawyer,;Arben Krasta;a shopkeeper whose claim was settled in May
            “The key is under the mat,” joked one of the trainers, police captain Mirko Zelić. => d;The key is under the mat,;Mirko Zelić;police captain
            Nino Gelashvili is the director of a puppet theatre in Gori. “A puppet can say what a mayor cannot,” she says. => d;A puppet can say what a mayor cannot,;Nino Gelashvili;director of a puppet theatre in Gori
            “We measured the water in spoons,” remembers 71-year-old Safar Holov. => d;We measured the water in spoons,;Safar Holov;
            The training was opened by the Head of the OSCE Programme Office in Dushanbe, Ambassador Willy Kempner. “Mountains do not forgive guesswork,” he said. => d;Mountains do not forgive guesswork,;Willy Kempner;Head of the OSCE Programme Office in Dushanbe
            “Mountains do not forgive guesswork,” said Willy Kempner, OSCE Head of Office. “That is why we are here,” concluded the Head of Office. => d;Mountains do not forgive guesswork,;Willy Kempner;OSCE Head of Office || d;That is why we are here,;Willy Kempner;OSCE Head of Office
            “I was the only woman in the room,” says Aigerim, a customs officer from Osh. => d;I was the only woman in the room,;Aigerim;a customs officer from Osh
            “We thank the valley,” concluded the Deputy Head of the Water Service, Colonel Rashid Amanov, while Head of the OSCE Programme Office Ann Sholto added that “borders are made of people”. => d;We thank the valley,;Rashid Amanov;Deputy Head of the Water Service || d;borders are made of people;Ann Sholto;Head of the OSCE Programme Office
            """))
    func `long sentences give their speaker and role`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
