extension DonorWords {
    /// French.
    static let french = DonorWords(
        regions: "BE Flandre;Wallonie",
        phrases: [
            (
                .before,
                """
                soutien financier;appui financier;aide financière;concours financier;contribution financière
                contributions financières;assistance financière;grâce à une contribution;grâce à la contribution
                grâce aux contributions;grâce à des contributions;grâce à un don;grâce aux dons;grâce à une subvention
                grâce à un financement;grâce au financement;avec un financement;avec le financement;avec une contribution
                avec une subvention;sur financement;avec des fonds;grâce à des fonds;grâce aux fonds;fonds provenant
                contributions extrabudgétaires;contribution extrabudgétaire;aux frais;bailleurs de fonds sont;donateurs sont
                bénéficié d'une subvention;bénéficie d'une subvention;bénéficié d'un financement;bénéficie d'un financement
                bénéficié d'un don;bénéficié d'une contribution;se sont ajoutées des contributions;s'ajoutent des contributions
                s'est ajoutée une contribution;s'ajoute une contribution
                contributions volontaires;contribution volontaire;bailleurs de fonds:;donateurs:
                """
            ),
            (
                .verb,
                """
                financé;financée;financés;financées;cofinancé;cofinancée;cofinancés;cofinancées;parrainé;parrainée
                sponsorisé;sponsorisée;subventionné;subventionnée;payé;payée;payés;payées;pris en charge;prise en charge
                doté;dotée;dotés;dotées;abondé;abondée;prises en charge;soutenu financièrement;soutenue financièrement;soutenus financièrement;rendu possible
                rendue possible;rendus possibles
                """
            ),
            (
                .active,
                "finance;financent;cofinance;cofinancent;finançait;finançaient;parraine;parrainent;paie;paient;prend en charge;prennent en charge"
            ),
            (
                .paying,
                """
                versé;verse;versent;accordé;accorde;accordent;alloué;alloue;allouent;octroyé;octroie;débloqué;débloque
                couvert;couvre;couvrent;réglé;règle;apporté;apporte;apportent;donné;donne;donnent
                """
            ),
            (
                .money,
                "subvention;subventions;fonds;frais;don;dons;enveloppe;financement;financements;coûts;dépenses"
            ),
            (.former, "auparavant;jadis;autrefois"), (.had, "avait;avaient"),
            (
                .otherVerb,
                """
                organisé;organisée;organisés;organisées;animé;animée;mené;menée;menés;menées;conduit;conduite;accueilli;accueillie
                dirigé;dirigée;donné;donnée;mis en œuvre;mise en œuvre;présenté;présentée;assuré;assurée;conçu;conçue
                """
            ),
            (.agent, "par;grâce à"), (.genitive, "de;d';du;des"), (.inside, "pour"),
            (
                .link,
                "la;le;les;l';royaume;principauté;grand-duché;respectivement;notamment;conjointement;à"
            ),
            (.government, "gouvernement;gouvernements"),
            (.joint, "et;ainsi que;et aussi;de même que"),
            (.amount, "euros;euro;dollars;francs;millions;mille"),
            (
                .head,
                """
                ministère;ministères;département;ambassade;ambassades;agence;fondation;direction;banque;fonds;institut;région
                ville;canton;mairie;conseil;commission;délégation;secrétariat;organisation;office;association;bureau;service
                croix-rouge
                """
            ),
            (
                .against,
                "pas;terrorisme;terroriste;terroristes;aucun;aucune;électorale;électorales;blanchiment;sans"
            ),
        ],
        nominatives: "")
}
