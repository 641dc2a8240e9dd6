extension Lexicon {
    /// French words that decide who says what.
    static let frenchQuotes: [(WordClass, String)] = [
        (.reportingVerb, reporting), (.callingVerb, calling), (.stanceVerb, stance), (.naming, naming),
        (.titled, titled), (.honorific, honorifics), (.kinship, kinship),
        (.nameParticle, "de du des d' la le van von der el al ben"),
        (.roleHead, roles), (.bodyHead, bodies), (.documentHead, documents), (.personNoun, persons),
        (.officeWord, offices), (.indefinite, "un une plusieurs certains certaines quelques"),
        (
            .midAdverb,
            """
            a ont avait avaient aussi également ensuite puis encore alors hier aujourd'hui toutefois cependant notamment enfin
            """
        ),
        (.tailOpener, "lors pendant durant après avant devant ajoutant évoquant saluant citant commentant"),
        (.clauseOpener, "que qu' quand lorsque lorsqu' si parce puisque puisqu' car comme mais où tandis"),
        (.speechOccasion, "ouverture clôture cérémonie conférence discours entretien visite réunion séance"),
        (.masculineNoun, "ambassadeur directeur ministre monsieur président coordonnateur homme père"),
        (
            .feminineNoun,
            """
            ambassadrice directrice madame présidente coordonnatrice lieutenante cheffe commandante ministre femme mairesse
            """
        ),
        (.timeNoun, "ans an"), (.finiteVerb, finite),
        (.pluralNoun, "ils elles on vous -t-on -on -t-ils -ils -t-elles -elles"),
        (.firstPerson, "je j' me m' moi mon ma mes nous notre nos -je"),
        (.hypernym, "diplomate responsable expert experte élu élue fonctionnaire spécialiste"),
    ]

    /// French phrases that report speech.
    static let frenchCues: [(String, QuoteCue)] =
        (["selon", "d'après", "si l'on en croit", "à en croire"]
        + [
            "dit", "déclaré", "souligné", "expliqué", "rappelé", "indiqué", "noté", "précisé", "affirmé",
            "résumé",
            "fait remarquer", "reconnu", "confié",
        ].map { "comme l'a " + $0 }
        + [
            "comme le dit", "comme le souligne", "comme l'explique", "comme le rappelle", "comme l'écrit",
            "comme le note",
            "comme le résume", "comme l'indique", "comme le précise",
        ]
        + [
            "selon les mots", "selon les termes", "selon les propos", "selon les dires", "de l'avis",
            "pour reprendre les mots",
            "aux dires", "au dire", "aux yeux", "de l'aveu", "dans les mots", "au sens",
        ].flatMap { phrase in ["de", "d'", "du", "des", "de la", "de l'"].map { phrase + " " + $0 } })
        .map { ($0, .source) }
        + [
            "lit-on", "peut-on lire", "on peut lire", "on peut y lire", "on lit", "il est écrit",
            "est-il écrit",
            "est-il indiqué", "est-il précisé",
        ].map { ($0, .written) }
        + [
            "s'est dit", "s'est dite", "se dit", "se sont dits", "s'est félicité de", "s'est félicitée de",
            "a parlé de", "a parlé d'", "parle de", "parle d'", "a évoqué", "a dénoncé",
            "a mis en garde contre",
            "a appelé à", "s'est déclaré", "s'est déclarée",
        ].map { ($0, .stance) }
        + [
            "a fait savoir", "a fait remarquer", "fait valoir", "a fait valoir", "fait remarquer",
            "a tenu à dire", "a mis en garde", "mis en garde", "tenu à rappeler", "tenu à souligner",
            "met en garde", "a fait observer", "fait observer",
            "a tenu à rappeler",
            "a tenu à souligner", "s'est exclamé", "s'est exclamée", "s'exclame", "s'est réjoui",
            "s'est réjouie",
            "se réjouit", "se souvient", "s'est souvenu", "s'est souvenue", "s'est étonné", "s'est étonnée",
            "s'étonne", "s'est insurgé", "s'est insurgée", "s'est interrogé", "s'est interrogée",
            "s'interroge",
            "se rappelle", "s'est rappelé", "s'est rappelée", "s'est amusé", "s'est amusée", "s'amuse",
            "s'est inquiété", "s'est inquiétée", "s'inquiète", "s'est félicité", "s'est félicitée",
            "se félicite",
            "se demande", "se désole", "s'excuse", "s'est excusé", "s'est excusée",
        ]
        .map { ($0, .reporting) }
        + ["est", "sont", "était", "étaient", "fut", "furent", "sera", "seront"].map { ($0, .copula) }
        + ["a", "ont", "avait", "avaient", "aura", "auront"].map { ($0, .perfect) }
        + ["se", "s'"].map { ($0, .particle) }
        + ["du", "de la", "de l'", "des", "de"].map { ($0, .belonging) }
        + ["y voit", "y a vu", "voit dans", "voit en", "a vu dans", "y voyait"].map { ($0, .stance) }
        + [
            "de conclure", "de préciser", "d'ajouter", "de rappeler", "de poursuivre", "de renchérir",
            "de répondre",
            "de souligner", "d'expliquer", "de lancer", "de rétorquer", "de répliquer", "de plaisanter",
            "de résumer",
            "de soupirer", "de nuancer", "de confier", "d'insister",
        ].map { ($0, .reporting) }
        + ["pour"].map { ($0, .topic) }
        + ["été", "être"].map { ($0, .nonfinite) }

    private static let reporting = """
        déclaré déclare déclarait déclara déclarent affirmé affirme affirmait affirma affirment expliqué explique expliquait
        expliqua expliquent ajouté ajoute ajoutait ajouta souligné souligne soulignait souligna soulignent indiqué indique
        indiquait indiqua précisé précise précisait précisa estimé estime estimait estima estiment rappelé rappelle rappelait
        rappela noté note notait nota observé observe observait dit disait disent répondu répond répondait répondit demandé
        demande raconté raconte racontait assuré assure assurait confié confie confiait conclu conclut constaté constate
        constatait remarqué remarque reconnu reconnaît reconnaissait averti avertit prévenu prévient lancé lance insisté
        insiste plaisanté plaisante écrit écrivait résumé résume commenté commente regretté regrette jugé juge poursuivi
        poursuit confirmé confirme annoncé annonce martelé martèle glissé glisse soupire espéré espère fait-valoir lit tweeté tweete publié exclamé exclamée exclame interrogé interrogée interroge
        réjoui réjouie réjouit souvenu souvenue souvient étonné étonnée étonne insurgé insurgée félicité félicitée promis promet
        rétorqué rétorque répliqué réplique répète répété murmuré murmure crié crie avoué avoue admis admet ironisé ironise
        renchéri renchérit soutenu soutient prédit décrit relevé relève signalé signale témoigné témoigne nuancé nuance
        complété complète proposé propose tranché tranche exprimé conseillé conseille conseillait recommandé recommande
        suggéré suggère souhaité souhaite réagi réagit exigé exige prôné prône préconisé préconise argumenté argumente
        fulminé fulmine ajoutera dira expliquera rassuré rassure reprend repris corrigé corrige
        """

    private static let calling = """
        qualifié qualifie qualifiait qualifiée décrit décrivait appelé appelle appelait nommé nomme taxé comparé
        """

    private static let stance = """
        salué salue saluait remercié remercie félicité félicite loué loue critiqué critique plaidé plaide exhorté exhorte
        dénoncé dénonce évoqué évoque réclamé réclame
        """

    private static let naming =
        "intitulé intitulée intitulés intitulées baptisé baptisée surnommé surnommée dénommé dénommée titre nom thème slogan"

    private static let titled = """
        projet manuel programme livre guide film exposition conférence campagne séminaire atelier rapport loi étude initiative
        slogan devise titre thème mot terme formation brochure journal revue association article chapitre expression
        """

    private static let honorifics = """
        Ambassadeur Ambassadrice M. Mme Mlle Dr Pr Professeur Professeure Général Générale Colonel Colonelle Capitaine
        Lieutenant Lieutenante Commandant Commandante Monsieur Madame Maître Me
        """

    private static let kinship = "M. Mme Mlle Monsieur Madame Maître Me Dr Pr"

    private static let roles = """
        chef cheffe directeur directrice maire mairesse ministre porte-parole secrétaire président présidente vice-président
        vice-présidente représentant représentante haut-commissaire commissaire coordonnateur coordonnatrice coordinateur
        coordinatrice conseiller conseillère ambassadeur ambassadrice formateur formatrice instructeur instructrice expert
        experte juge procureur procureure avocat avocate député députée sénateur sénatrice commandant commandante colonel
        lieutenant lieutenante capitaine officier officière inspecteur inspectrice enquêteur enquêtrice professeur professeure
        enseignant enseignante journaliste responsable adjoint adjointe fondateur fondatrice chercheur chercheuse médecin
        infirmier infirmière policier policière gendarme agriculteur agricultrice membre rapporteur rapporteuse médiateur
        médiatrice gouverneur gouverneure étudiant étudiante boulanger boulangère participant participante
        pigiste reporter rédacteur rédactrice correspondant correspondante photographe traducteur traductrice interprète
        écrivain écrivaine romancier romancière poète poétesse peintre musicien musicienne historien historienne sociologue
        économiste juriste greffier greffière bâtonnier bâtonnière notaire éditeur éditrice libraire bibliothécaire archiviste
        ingénieur ingénieure technicien technicienne ouvrier ouvrière paysan paysanne vigneron vigneronne éleveur éleveuse
        pêcheur pêcheuse berger bergère artisan artisane commerçant commerçante chauffeur chauffeuse pompier pompière
        secouriste démineur démineuse garde gardien gardienne voisin voisine animateur animatrice bénévole militant militante
        """

    private static let bodies = """
        Mission Bureau Secrétariat Ministère Agence Direction Conseil Comité Commission Ambassade Parlement Gouvernement
        Université Académie Institut Centre Organisation Office Service Police Gendarmerie Unité Banque Fondation Délégation
        Représentation
        """

    private static let documents =
        """
        rapport déclaration communiqué lettre étude résolution document loi texte manuel note règlement charte code guide
        brochure livret dépliant protocole accord traité convention procès-verbal compte-rendu enquête sondage bilan
        avis jugement arrêt circulaire article éditorial préface avant-propos pétition affiche notice mode-d'emploi
        """

    private static let persons = """
        participant participante participants participantes étudiant étudiante habitant habitante agriculteur agricultrice
        agent agente expert experte témoin collègue collègues femme homme stagiaire stagiaires élève berger bergère
        responsable diplomate délégué déléguée
        """

    private static let offices = """
        OSCE ONU UE BIDDH Le La Les L' Un Une Haut Haute Premier Première Adjoint Adjointe Général Générale Spécial Spéciale
        République Affaires Étrangères Intérieur Justice Défense Europe France Suisse Belgique Luxembourg Vienne Paris
        Lors Pour Dans Selon Depuis Après Avant Mais Cette Ce Ces Cet Si Quand
        """

    private static let finite = """
        est sont était étaient sera seront serait a ont avait avaient aura aurait peut peuvent doit doivent devrait devraient
        pourrait pourraient faut fallait veut veulent voulons sait savons savent va vont allons fait font faisons prend prenons
        prennent met mettent vient viennent reste restent commence permet permettent montre aide aident donne donnent trouve
        travaille travaillons travaillent avons sommes suis ai êtes avez vois voit voyons croit crois pense pensons parle
        suffisent coûte coûtent dort dorment naît naissent devient deviennent ouvre ouvrent ferme ferment passe passent perd perdent
        gagne gagnent vit vivent mérite méritent tient tiennent tombe tombent revient reviennent reviendrons cherche cherchent
        apprend apprenons change changent manque manquent suffit vaut existe existent appartient sauve sauvent compte comptent
        """
}
