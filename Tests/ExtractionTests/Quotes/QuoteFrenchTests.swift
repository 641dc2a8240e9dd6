import Testing

@testable import Extraction

struct QuoteFrenchTests {
    @Test(
        arguments: QuoteLine.table(
            """
            « Les puits ont besoin de voisins », a expliqué le chef du Service des eaux, Tibor Halmos. « Les pompes ont besoin d’huile », a-t-il ajouté. => d;Les puits ont besoin de voisins;Tibor Halmos;chef du Service des eaux || d;Les pompes ont besoin d’huile;Tibor Halmos;chef du Service des eaux
            « Les puits ont besoin de voisins », estime Odile Marran, directrice du Centre des rivières. « Les pompes ont besoin d’huile », dit-elle. => d;Les puits ont besoin de voisins;Odile Marran;directrice du Centre des rivières || d;Les pompes ont besoin d’huile;Odile Marran;directrice du Centre des rivières
            La directrice du Centre des rivières, Odile Marran, a souligné : « Les puits ont besoin de voisins. » => d;Les puits ont besoin de voisins.;Odile Marran;directrice du Centre des rivières
            Selon la juge Odile Marran, membre du programme, « les puits sont de vieux voisins ». => d;les puits sont de vieux voisins;Odile Marran;membre du programme
            L’inspectrice Odile Marran, responsable des pompes à Gand, s’est dite « plus fière des puits que des ponts ». => p;plus fière des puits que des ponts;Odile Marran;responsable des pompes à Gand
            Un participant a qualifié la carte de « révolution tranquille ». => p;révolution tranquille;nil;Un participant
            Les élèves ont reçu un manuel intitulé « La Source parle ». => -
            Le projet « Sources claires » se termine en mai. => -
            """))
    func `French sentences give their speaker and role`(_ line: QuoteLine) {
        #expect(line.found(in: "fr") == line.expected)
    }
}
