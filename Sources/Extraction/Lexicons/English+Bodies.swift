extension Lexicon {
    /// Words that the finders of bodies, donors and organisers ask for.
    static let englishBodies: [(WordClass, String)] = [
        (
            .actorHead,
            """
            Ministry Ministries Agency Agencies Department Office Embassy Embassies Consulate Mission Missions Delegation Delegations Presence Centre
            Center Foundation Fund Institute Institution University Academy School College Council Committee Commission
            Commissioner Bureau Directorate Directorate-General Secretariat Service Services Authority Administration
            Association Union League Federation Confederation Organization Organisation Company Corporation Bank Group
            Court Tribunal Parliament Assembly Senate Chamber Police Inspectorate Inspection Guard Forces Army Unit
            Division Section Branch Network Alliance Coalition Initiative Trust Society Club Party Forum Conference
            Platform Observatory Ombudsman Ombudsperson Board Museum Library Hospital Prosecutor Prosecution Registry
            Representation Representative Chairmanship Chairpersonship Programme Program Facility Instrument Team Taskforce
            Cooperative Co-operative Municipality City Region Province County Canton Troops Detachment Headquarters
            Archive Laboratory Consortium Partnership Stiftung Fondation Fundación NGO Ltd LLP LLC JSC PLC GmbH gGmbH AG Inc Chancellery
            Cabinet Customs Exchange Force Theatre Diocese Church Caritas Command
            OOO OAO ZAO PAO TOO OsOO TOV UAB SIA
            """
        ),
        (
            .envoyHead,
            "Embassy Embassies Consulate Mission Delegation Representation Office Ambassador Presence Commissioner Centre"
        ),
        (
            .publicHead,
            "Ministry Ministries Service Services Police Customs Guard Border Inspectorate Army Municipality"
        ),
        (
            .regionalHead,
            """
            Government Administration Authority Authorities Council Assembly Parliament Chamber Municipality Province Region
            Canton County Police Court Ministry Department Directorate Agency Service Services Inspectorate Company University
            Institute Hospital Museum Theatre Academy College School Library
            """
        ),
        (
            .topic,
            """
            Justice Interior Internal Home External Foreign Affairs Health Healthcare Education Science Sciences Research
            Culture Cultural Youth Sport Sports Trade Industry Industries Commerce Development Cooperation Co-operation
            Energy Environment Environmental Ecology Water Labour Labor Employment Social Protection Policy Policies
            Welfare Finance Finances Economy Economic Economics Agriculture Agrarian Forestry Food Fisheries Transport
            Transportation Communication Communications Telecommunications Infrastructure Territorial Emergency Emergencies
            Situations Human Minority Rights Tourism Digital Digitalization Innovation Innovations Technology Technologies
            Security Defence Defense Integration Europe European Local Regional Rural Urban Planning Construction Housing
            Self-Government Information Media Family Families Women Gender Equality Sustainability Climate Resources
            Natural Mining Investment Investments Religion Religious Heritage Creativity Consumer Migration Asylum
            Veterans Displaced Persons Refugees Communities Returns Governance Public Administration Order Safety
            Conflict Conflicts Stability Peace Commonwealth Humanitarian Civil Democracy Crime Disaster
            Nuclear Nature Conservation Stabilization Stabilisation Operations Children Population Spatial Physical Entrepreneurship Skills
            """
        ),
        (
            .adverb,
            """
            also kindly jointly generously partly largely mainly fully entirely partially primarily solely chiefly exclusively
            wholly again together now still alone directly mostly equally currently originally initially recently
            additionally financially substantially significantly already both long since repeatedly co-operatively closely
            successfully previously each twice longer likewise
            """
        ),
        (
            .runningCost,
            """
            salary salaries wage wages payroll pension pensions fuel repairs maintenance upkeep rent electricity heating
            subsidy subsidies running operating staffing servicing bonuses insurance bills
            """
        ),
        (
            .elsewhere,
            """
            similar earlier previous former another separate other different parallel unrelated neighbouring neighboring
            sister predecessor past own once formerly visited visits visit toured inspected
            complemented complements complementing
            trace traces traced tracing tracking tracked examine examined examining audited embezzled
            """
        ),
        (
            .illicit,
            """
            armed terrorist terrorists terrorism terror extremist extremists extremism militia militias laundering criminals
            gangs traffickers smugglers candidate candidates electoral elections insurgents mercenaries rebels
            separatists loan loans attack attacks
            """
        ),
        (
            .standingBody,
            """
            NGO NGOs organization organisation organizations broadcaster newspaper newspapers party parties company
            companies firm firms university universities institute police army court courts hospital hospitals museum parliament
            agency academy college service ministry municipality budget budgets think-tank outlet outlets station channel theatre
            """
        ),
        (
            .unreal,
            """
            could may might should hope hopes hoped apply applied applies applying seek seeks sought seeking ask asks
            requested if whether wants wanted wish wishes negotiating discussed lack lacks lacked
            unless yet urged refused declined rejected stopped withdrew insufficient
            """
        ),
        (
            .government,
            "government governments authorities taxpayers taxpayer people peoples"
        ),
        (
            .currency,
            """
            euro euros EUR dollar dollars USD franc francs CHF pound pounds GBP krona kronor krone kroner million thousand
            soms somoni tenge manat manats lari laris hryvnia hryvnias denars dinars zloty zlotys forint forints rouble roubles
            ruble rubles yen billion
            """
        ),
        (
            .determiner,
            "this that these those its their both all his her our each every some any such"
        ),
        (.municipal, "city town municipal district"),
        (
            .councilHead,
            """
            administration council municipality authorities mayoralty khokimiyat hokimiyat khokimiat hokimiat akimat akimiat
            hukumat khukumat primaria
            """
        ),
        (.seated, "based headquartered registered seated"),
        (.gift, "gift gifts donation donations present presents"),
        (.fundHead, "Fund Trust Facility Endowment"),
        (.stateHead, "ministry ministries agency embassy consulate"),
        (
            .donor,
            """
            donors donor countries country states state governments government partners partner following participating
            members member people peoples organizations organisations institutions sponsors sponsor agencies ministries
            contributors supporters embassies foundations companies several various many few number group international
            sources generous main major other foreign bilateral private its their among others
            """
        ),
        (
            .moneyVerb,
            """
            funded funds funding finances financed financing sponsors sponsored donates donated donate pays paid contributes
            contributed provides provided gives gave supports supported covers covered co-funded co-financed
            co-sponsored pledges pledged grants granted hosts hosted organizes organized organises organised
            """
        ),
    ]
}

extension BodyWords {
    /// English.
    static let english = BodyWords(
        funding: englishFunding,
        organising: [
            (
                .organised,
                """
                organized;organised;held;conducted;delivered;ran;run;arranged;convened;implemented;facilitated;launched
                carried out;initiated;led;organizes;organises;holds;conducts;delivers;runs;convenes;implements;staged
                is organizing;are organizing;is organising;are organising;is implementing;put together
                """
            ),
            (
                .coOrganised,
                """
                co-organized;co-organised;jointly organized;jointly organised;organized jointly;organised jointly
                jointly held;held jointly;jointly conducted;jointly implemented;co-implemented;jointly delivered
                """
            ),
            (.hosted, "hosted;co-hosted;jointly hosted;hosts;is hosting"),
            (
                .with,
                """
                in co-operation with;in cooperation with;in close co-operation with;in close cooperation with
                in partnership with;in close partnership with;in collaboration with;in close collaboration with
                together with;jointly with;in co-ordination with;in coordination with;in conjunction with;joined by
                co-organized with;co-organised with;along with;with the participation of;in tandem with
                """
            ),
            (
                .support,
                """
                with support from;with the support of;with support of;with the support from;supported by
                with assistance from;with the assistance of;with the help of;with help from;under the auspices of
                with technical support from;with expert support from;with the technical support of;with additional support from
                with logistical support from;with the logistical support of;with the kind support of
                with the expert support of;with further support from;assisted by
                """
            ),
            (.supported, "supported;supports;is supporting"),
            (.alongside, "with"),
            (.passive, "is;are;was;were;be;been;being"),
            (.by, "by"),
        ],
        joints: [
            (.of, "of"), (.purpose, "for;on;against"), (.place, "in;to;at"),
            (
                .particle,
                """
                de;di;van;von;del;della;du;des;für;für die;für das;für den;der;von der;de la;de los;de las;degli;dei;dello
                voor;voor de;sans;ohne;zur;zum;im;am;och;og;und;aux;à;para;para la;para el
                """
            ),
            (.foreign, "till;til;den;dem;sin;sem;senza;pour;pour la;per;per la;mit;mot;za;bez;sur"),
            (
                .form,
                """
                AB;AS;ASA;ANS;A/S;K/S;P/S;ApS;Oy;Oyj;ehf.;hf.;ohf.;ehf;OÜ;MTÜ;SIA;UAB;VšĮ;BV;B.V.;NV;N.V.;SA;S.A.;SAS;S.A.S.
                SARL;S.à r.l.;Sàrl;SCRL;SRL;S.r.l.;SpA;S.p.A.;SL;S.L.;SLU;Lda.;Ltda.;Lda;AG;KG;OG;OHG;UG;eG;KGaA;GmbH;gGmbH;GesmbH
                Ges.m.b.H.;GmbH & Co. KG;GmbH & Co KG;AG & Co. KG;e.V.;e.U.;SE;Kft;Kft.;Zrt;Zrt.;Nyrt;Nyrt.;s.r.o.;spol. s r.o.
                a.s.;v.o.s.;k.s.;z.s.;z.ú.;o.p.s.;n.o.;Sp. z o.o.;d.o.o.;j.d.o.o.;d.d.;a.d.;k.d.;DOO;AD;DD;EOOD;OOD;EAD;SHPK;Sh.p.k.
                Sh.a.;A.E.;A.Ş.;AŞ;Ltd. Şti.;Ltd;Ltd.;Limited;PLC;LLC;LLP;JSC;Inc;Inc.;CIC;OOO;OAO;ZAO;PAO;TOO;TOV
                """
            ),
        ],
        projects: "project;programme;program;initiative",
        locatives: """
            in;near;at;across;throughout;around;outside;between;in the village of;in the town of;in the city of;in the district of
            in the municipality of;in the port of;near the village of;near the town of;in downtown;in northern;in southern;in eastern
            in western;in central
            """
    )
}
