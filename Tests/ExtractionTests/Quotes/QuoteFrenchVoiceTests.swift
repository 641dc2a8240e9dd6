import Testing

@testable import Extraction

/// Orders, inversions and back references of French reports; the first table holds speakers, the second who is no speaker.
struct QuoteFrenchVoiceTests {
    @Test(
        arguments: QuoteLine.table(
            """
            « Le puits est vide », a déclaré Odile Marran, directrice du Centre des eaux. => d;Le puits est vide;Odile Marran;directrice du Centre des eaux
            « Le puits est vide », déclare Odile Marran. « La pompe est neuve », ajoute-t-elle. => d;Le puits est vide;Odile Marran; || d;La pompe est neuve;Odile Marran;
            « Le puits », a ajouté Odile Marran, « est vide depuis mai ». => p;Le puits;Odile Marran; || d;est vide depuis mai;Odile Marran;
            Selon Odile Marran, directrice du Centre des eaux, le puits est « vide comme un tambour ». => p;vide comme un tambour;Odile Marran;directrice du Centre des eaux
            D’après le rapport, le puits est « vide comme un tambour ». => p;vide comme un tambour;rapport;
            Le maire de Gand, Tibor Halmos, a salué « une pompe sans maître ». => p;une pompe sans maître;Tibor Halmos;maire de Gand
            Tibor Halmos, maire de Gand, a pris la parole : « Le puits est vide. » => d;Le puits est vide.;Tibor Halmos;maire de Gand
            « Le puits est vide », peut-on lire dans le rapport de la Mission. => d;Le puits est vide;rapport de la Mission;
            « Le puits est vide », lit-on dans le rapport. => d;Le puits est vide;rapport;
            « Le puits est vide », se souvient une bergère de Gand. => d;Le puits est vide;nil;une bergère de Gand
            « Le puits est vide », s’est exclamée Odile Marran. => d;Le puits est vide;Odile Marran;
            « Le puits est vide », a rappelé l’ambassadrice Odile Marran. L’ambassadrice a ajouté : « La pompe est neuve. » => d;Le puits est vide;Odile Marran;ambassadrice || d;La pompe est neuve.;Odile Marran;ambassadrice
            Odile Marran a indiqué que « le puits était vide depuis mai ». => d;le puits était vide depuis mai;Odile Marran;
            Comme l’a expliqué Odile Marran, « le puits est un voisin patient ». => d;le puits est un voisin patient;Odile Marran;
            « Le puits est vide », selon les mots de la bergère Odile Marran. => d;Le puits est vide;Odile Marran;bergère
            Interrogée sur la pompe, elle répond : « Elle dort. » => d;Elle dort.;nil;elle
            Odile Marran, ingénieure à Gand, répare la pompe. Interrogée sur son âge, elle répond : « Elle dort debout. » => d;Elle dort debout.;Odile Marran;ingénieure à Gand
            « Nous creusons », a lancé le colonel Tibor Halmos, commandant de l’école. => d;Nous creusons;Tibor Halmos;commandant de l’école
            Le ministre de l’Eau a promis « des seaux pour tous ». => p;des seaux pour tous;nil;Le ministre de l’Eau
            « Nous creusons », s’est réjoui Tibor Halmos, membre de l’équipe. => d;Nous creusons;Tibor Halmos;membre de l’équipe
            Le rapport conclut que « le puits est vide depuis mai ». => d;le puits est vide depuis mai;rapport;
            Pour Odile Marran, le puits est « un voisin qui se tait ». => p;un voisin qui se tait;Odile Marran;
            « Nous creusons », a dit le colonel Tibor Halmos. « La pompe est neuve », poursuit le colonel. => d;Nous creusons;Tibor Halmos;colonel || d;La pompe est neuve;Tibor Halmos;colonel
            « Nous creusons », dit Odile Marran, 34 ans, boulangère à Gand. => d;Nous creusons;Odile Marran;boulangère à Gand
            « Nous creusons », écrit la Mission dans son rapport. => d;Nous creusons;Mission;
            Odile Marran parle d’un « puits sans voisins ». => p;puits sans voisins;Odile Marran;
            Odile Marran, ingénieure à Gand, répare la pompe. « Nous creusons », dit l’ingénieure. => d;Nous creusons;Odile Marran;ingénieure à Gand
            L’ancien maire, Tibor Halmos, a répondu : « Nous creusons. » => d;Nous creusons.;Tibor Halmos;ancien maire
            « Nous creusons », a-t-il déclaré. => d;Nous creusons;nil;il
            « Nous creusons », ont déclaré les participants. => d;Nous creusons;nil;les participants
            « Nous creusons », a souligné Tibor Halmos lors de la cérémonie. => d;Nous creusons;Tibor Halmos;
            La Mission s’est dite « profondément inquiète ». => p;profondément inquiète;Mission;
            Odile Marran n’a pas caché sa joie : « Nous creusons enfin ! » => d;Nous creusons enfin !;Odile Marran;
            """))
    func `French reports give their speaker in any order`(_ line: QuoteLine) {
        #expect(line.found(in: "fr") == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Odile Marran a déclaré que le puits était vide. => -
            La foire avait pour thème « Des seaux pour tous ». => -
            Selon Odile Marran, le projet « Pompe bleue » finira en mai. => -
            L’association « Pompe bleue » a annulé la foire. => -
            Le soi-disant « puits de l’amitié » est à Gand. => -
            Odile Marran a présenté le guide « Creuser sans hâte ». => -
            Le film « Le Puits » passe à Gand. => -
            """))
    func `French titles and indirect speech are no quotes`(_ line: QuoteLine) {
        #expect(line.found(in: "fr") == line.expected)
    }
}
