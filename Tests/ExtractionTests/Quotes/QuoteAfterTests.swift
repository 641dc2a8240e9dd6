import Testing

@testable import Extraction

struct QuoteAfterTests {
    @Test(
        arguments: QuoteLine.table(
            """
            “Wells need neighbours,” said Odile Marrant, Head of the Water Unit at the OSCE Mission to Montenegro. => d;Wells need neighbours,;Odile Marrant;Head of the Water Unit at the OSCE Mission to Montenegro
            “Wells need neighbours,” Odile Marrant said. => d;Wells need neighbours,;Odile Marrant;
            “Wells need neighbours,” Odile Marrant, Head of the Water Unit, said. => d;Wells need neighbours,;Odile Marrant;Head of the Water Unit
            “Wells need neighbours”, said the Head of the Water Unit, Odile Marrant. => d;Wells need neighbours;Odile Marrant;Head of the Water Unit
            “Wells need neighbours,” said OSCE Secretary General Odile Marrant. => d;Wells need neighbours,;Odile Marrant;OSCE Secretary General
            “Wells need neighbours,” said Slovak Foreign Minister Tibor Halmos. => d;Wells need neighbours,;Tibor Halmos;Slovak Foreign Minister
            “Wells need neighbours,” said Ambassador Odile Marrant. => d;Wells need neighbours,;Odile Marrant;
            “Wells need neighbours,” said Dr. Odile Marrant, a hydrologist from Graz. => d;Wells need neighbours,;Odile Marrant;a hydrologist from Graz
            “Wells need neighbours,” said H.E. Ambassador Odile Marrant, Permanent Representative of Austria to the OSCE. => d;Wells need neighbours,;Odile Marrant;Permanent Representative of Austria to the OSCE
            “Wells need neighbours,” said Odile H. Marrant, Director of the Spring House. => d;Wells need neighbours,;Odile H. Marrant;Director of the Spring House
            “Wells need neighbours,” said Pieter van de Velde, Deputy Head of the OSCE Presence in Albania. => d;Wells need neighbours,;Pieter van de Velde;Deputy Head of the OSCE Presence in Albania
            “Wells need neighbours,” said Odile Marrant (MP, Spain). => d;Wells need neighbours,;Odile Marrant;MP, Spain
            “Wells need neighbours,” said Odile Marrant from the NGO Blue Furrow. => d;Wells need neighbours,;Odile Marrant;NGO Blue Furrow
            “Wells need neighbours,” said Odile Marrant of the Helsinki Circle. => d;Wells need neighbours,;Odile Marrant;Helsinki Circle
            “Wells need neighbours,” said Odile Marrant, who chairs the village council. => d;Wells need neighbours,;Odile Marrant;chairs the village council
            “Wells need neighbours,” said Odile Marrant, Head of the Unit, during her visit to Budva. => d;Wells need neighbours,;Odile Marrant;Head of the Unit
            “Wells need neighbours,” said Odile Marrant, Head of the Unit, at the opening of the fair. => d;Wells need neighbours,;Odile Marrant;Head of the Unit
            “Wells need neighbours,” said Odile Marrant, Head of the Unit in her opening remarks. => d;Wells need neighbours,;Odile Marrant;Head of the Unit
            “Wells need neighbours,” said Odile Marrant, Head of the Unit, in presenting the map. => d;Wells need neighbours,;Odile Marrant;Head of the Unit
            “Wells need neighbours,” said Odile Marrant, Head of the Unit, adding that pumps fail. => d;Wells need neighbours,;Odile Marrant;Head of the Unit
            “Wells need neighbours,” said Odile Marrant, Head of the Unit, on Monday. => d;Wells need neighbours,;Odile Marrant;Head of the Unit
            “Wells need neighbours,” said Odile Marrant, Director, National Water Agency, Republic of Moldova. => d;Wells need neighbours,;Odile Marrant;Director, National Water Agency, Republic of Moldova
            “Wells need neighbours,” said Odile Marrant, Special Representative of the OSCE Chairperson-in-Office – Project Co-ordinator in Ukraine. => d;Wells need neighbours,;Odile Marrant;Special Representative of the OSCE Chairperson-in-Office – Project Co-ordinator in Ukraine
            “Wells need neighbours,” said Odile Marrant, Minister of Culture, Youth and Sports. => d;Wells need neighbours,;Odile Marrant;Minister of Culture, Youth and Sports
            “Wells need neighbours,” said Odile Marrant, Deputy Head of the Unit and Adviser on Springs at the OSCE Gender Section. => d;Wells need neighbours,;Odile Marrant;Deputy Head of the Unit and Adviser on Springs at the OSCE Gender Section
            “Wells need neighbours,” said Odile Marrant and Tibor Halmos. => d;Wells need neighbours,;Odile Marrant;
            “Wells need neighbours,” said Judge Arben Krasta of the Basic Court in Peja. => d;Wells need neighbours,;Arben Krasta;Judge of the Basic Court in Peja
            “Wells need neighbours,” said patrol officer Mirela Doshi. => d;Wells need neighbours,;Mirela Doshi;patrol officer
            “Wells need neighbours,” said beekeeper Mirela Doshi. => d;Wells need neighbours,;Mirela Doshi;beekeeper
            “Wells need neighbours” said Odile Marrant, Mayor of Kotor. => d;Wells need neighbours;Odile Marrant;Mayor of Kotor
            “Wells need neighbours.” said Odile Marrant, Mayor of Kotor. => d;Wells need neighbours.;Odile Marrant;Mayor of Kotor
            “Do wells need neighbours?” asked Odile Marrant, Mayor of Kotor. => d;Do wells need neighbours?;Odile Marrant;Mayor of Kotor
            “Wells need neighbours!” Odile Marrant exclaimed. => d;Wells need neighbours!;Odile Marrant;
            “Wells need neighbours,”  said Odile Marrant. => d;Wells need neighbours,;Odile Marrant;
            “Wells need neighbours,”said Odile Marrant. => d;Wells need neighbours,;Odile Marrant;
            “Wells need neighbours,” - Odile Marrant, Mayor of Kotor noted. => d;Wells need neighbours,;Odile Marrant;Mayor of Kotor
            “Wells need neighbours,” - said Odile Marrant, Mayor of Kotor. => d;Wells need neighbours,;Odile Marrant;Mayor of Kotor
            “Wells need neighbours.” – Odile Marrant, Mayor of Kotor => d;Wells need neighbours.;Odile Marrant;Mayor of Kotor
            “Wells need neighbours” — Odile Marrant, Mayor of Kotor => d;Wells need neighbours;Odile Marrant;Mayor of Kotor
            “Wells need neighbours,” according to Odile Marrant, Mayor of Kotor. => d;Wells need neighbours,;Odile Marrant;Mayor of Kotor
            “Wells need neighbours,” as Odile Marrant put it. => d;Wells need neighbours,;Odile Marrant;
            “Wells need neighbours,” Odile Marrant told the Permanent Council. => d;Wells need neighbours,;Odile Marrant;
            “Wells need neighbours,” also noted Odile Marrant, Mayor of Kotor. => d;Wells need neighbours,;Odile Marrant;Mayor of Kotor
            “Wells need neighbours,” said the OSCE Special Representative and Co-ordinator for Combating Trafficking in Human Beings, Odile Marrant. => d;Wells need neighbours,;Odile Marrant;OSCE Special Representative and Co-ordinator for Combating Trafficking in Human Beings
            “Wells need neighbours,” said OSCE Chairman-in-Office, Polish Foreign Minister Bogdan Ruczaj. => d;Wells need neighbours,;Bogdan Ruczaj;OSCE Chairman-in-Office, Polish Foreign Minister
            “Wells need neighbours,” said Deputy Minister of Internal Affairs Talgat Omarov. => d;Wells need neighbours,;Talgat Omarov;Deputy Minister of Internal Affairs
            “Wells need neighbours,” said the Head of the OSCE Mission to Skopje Ana Petrov. => d;Wells need neighbours,;Ana Petrov;Head of the OSCE Mission to Skopje
            “Wells need neighbours,” pointed out Odile Marrant, Mayor of Kotor. => d;Wells need neighbours,;Odile Marrant;Mayor of Kotor
            “Wells need neighbours,” explains Odile Marrant, 34, a farmer from Kotor. => d;Wells need neighbours,;Odile Marrant;a farmer from Kotor
            “Wells need neighbours,” said Odile Marrant after the ceremony. => d;Wells need neighbours,;Odile Marrant;
            “Wells need neighbours,” said Odile Marrant, a former judge and one of the founders of the Spring House, as she cut the ribbon. => d;Wells need neighbours,;Odile Marrant;a former judge and one of the founders of the Spring House
            “Wells need neighbours,” said Major-General Serik Amanov, Head of the Border Service. => d;Wells need neighbours,;Serik Amanov;Head of the Border Service
            “Wells need neighbours,” said Amanov Serik, Head of the Border Service. => d;Wells need neighbours,;Amanov Serik;Head of the Border Service
            “Wells need neighbours,” said Vice-President of the OSCE Parliamentary Assembly Odile Marrant. => d;Wells need neighbours,;Odile Marrant;Vice-President of the OSCE Parliamentary Assembly
            “Wells need neighbours,” emphasized Odile Marrant, Executive Director of the Centre for Dry Rivers. => d;Wells need neighbours,;Odile Marrant;Executive Director of the Centre for Dry Rivers
            """))
    func `an attribution behind the quote gives its speaker and role`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }
}
