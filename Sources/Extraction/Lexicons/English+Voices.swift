extension Lexicon {
    /// English words for those who speak: people, offices, bodies and papers.
    static let englishVoices: [(WordClass, String)] = [
        (.honorific, honorifics), (.kinship, ranks), (.nameParticle, particles), (.roleHead, roles),
        (.bodyHead, bodies), (.documentHead, documents), (.personNoun, persons), (.officeWord, offices),
        (.officeWord, nationals), (.hypernym, nationals), (.officeWord, demonyms), (.masculineNoun, men),
        (.feminineNoun, women), (.hypernym, hypernyms),
        (.passing, passing),
        (.mover, "author co-author mover sponsor co-sponsor drafter initiator proposer"),
        (
            .missive,
            "letter message note postcard telegram diary e-mail email memoir memoirs greeting greetings"
        ),
        (.own, "own"), (.absolute, "mine yours ours theirs"),
        (.counterpart, "colleague counterpart opposite peer partner neighbour rival namesake co-chair"),
        (.pluralNoun, "people children women men police staff personnel they you we"),
    ]

    /// Folded words that make an office another one's second, in all languages.
    static let deputies: Set<String> = [
        "deputy", "vice", "assistant", "заместитель", "замглавы", "stellvertretender", "stellvertretende",
        "adjoint", "adjointe",
    ]

    /// Folded words for whoever heads something, in English.
    static let heads: Set<String> = ["head", "leader", "chief", "chair", "chairperson"]

    private static let honorifics = """
        Ambassador Ambassadors Amb Dr Mr Mrs Ms Miss Mx Prof Professor Sir Dame Lord Lady Madam Madame Mme Mlle Monsieur Herr Frau H.E.
        Excellency Excellencies General Gen Lieutenant Lt Colonel Col Major Maj Captain Capt Brigadier Admiral Commodore
        Sergeant Sgt Major-General Lieutenant-General Lieutenant-Colonel Brigadier-General Minister President Chairman
        Chairwoman Chair Bishop Archbishop Rabbi Imam Mufti Father Sister Reverend Rev Judge Justice Hon Honourable
        Senator Academician Baroness Baron Count Prince Princess Engineer Doctor Ret Retd Monsignor Sheikh
        Landeshauptmann Landeshauptfrau Landesrat Landesrätin Bezirkshauptmann Bürgermeister Bürgermeisterin
        Detective Superintendent Constable Corporal Ensign Marshal
        Bundesminister Bundesministerin Bundeskanzler Bundeskanzlerin Staatssekretär Staatssekretärin Stadtrat Stadträtin
        Botschafter Botschafterin Mag Magistra Dipl Ing
        """

    private static let ranks = """
        Ambassador Ambassadors Amb Dr Mr Mrs Ms Miss Mx Prof Professor Sir Dame Lord Lady Madam Madame Mme Mlle Monsieur Herr Frau H.E.
        Excellency General Gen Lieutenant Lt Colonel Col Major Maj Captain Capt Brigadier Admiral Commodore Sergeant Sgt
        Major-General Lieutenant-General Lieutenant-Colonel Brigadier-General Hon Honourable Doctor Academician Ret Retd
        Detective Superintendent Constable Corporal Ensign Marshal Mag Magistra Dipl Ing
        """

    private static let particles =
        "de van der den von al el af av da di du la le ter ten zu dos del della dell degli bin ibn ben y e zur vom los las Mac Nic uulu kyzy ogly oglu"

    private static let roles = """
        Head Heads Deputy Director Director-General Minister Ministers President Vice-President Chairman Chairwoman
        Chairperson Chairperson-in-Office Chairman-in-Office Chair Co-Chair Co-Chairs Co-Chairperson Secretary Co-Secretary
        Secretary-General Representative Representatives Rapporteur
        Commissioner Commander Officer Officers Adviser Advisor Co-ordinator Coordinator Manager Lead Leader Leaders
        Chief Inspector Prosecutor Prosecutors Judge Judges Justice Mayor Governor Ombudsman Ombudsperson Ombudswoman Member Members
        Deputies MP MPs Parliamentarian Speaker Senator Analyst Expert Experts Specialist Consultant Trainer Trainers
        Teacher Lecturer Professor Researcher Editor Editor-in-Chief Journalist Reporter Correspondent Lawyer Attorney Advocate Activist
        Spokesperson Spokesman Spokeswoman Envoy Ambassador Consul Attaché Counsellor Counselor Principal Dean Rector
        Founder Co-founder Owner Author Co-author Writer Partner Associate Assistant Intern Fellow Engineer Architect Doctor Nurse
        Physician Psychologist Student Pupil Graduate Alumnus Alumna Alumni Participant Participants Trainee Cadet
        Volunteer Winner Organizer Organiser Moderator Facilitator Mediator Interpreter Translator Monitor Monitors
        Observer Observers Supervisor Administrator Executive Delegate Legislator Lawmaker Councillor Councilor Clerk
        Registrar Notary Auditor Accountant Economist Historian Sociologist Scientist Scholar Farmer Fisherman Shepherd
        Miner Driver Baker Beekeeper Librarian Archivist Curator Artist Actor Musician Photographer Designer Programmer Developer Entrepreneur
        Businesswoman Businessman Worker Employee Foreman Captain Lieutenant Sergeant Colonel Major General Policeman
        Policewoman Patrolman Detective Investigator Guard Soldier Veteran Firefighter Paramedic Pensioner Retiree
        Resident Citizen Villager Returnee Refugee Survivor Victim Mother Father Grandmother Grandfather Sister Brother
        Daughter Son Widow Woman Man Girl Boy Youth Elder Bishop Imam Mufti Priest Rabbi Pastor Superintendent
        Successor Predecessor Host Instructor Tutor Mentor Coach Forester Ranger Hydrologist Biologist Geologist Chemist
        Physicist Veterinarian Vet Midwife Pharmacist Surgeon Technician Mechanic Electrician Plumber Operator Pilot Dispatcher
        Chairlady Treasurer Convenor Convener Commentator Blogger Publisher Producer Presenter Broadcaster Cameraman
        Negotiator Interlocutor Focal Undersecretary Under-Secretary Superior Chancellor Premier Vice-Premier Verger Sheriff Warden Plenipotentiary
        Master Masters Harbourmaster Stationmaster Keeper Caretaker Ecologist Climatologist Meteorologist
        Seismologist Archaeologist Anthropologist Criminologist Geographer Statistician Mathematician Linguist Epidemiologist
        Goalkeeper Footballer Athlete Cyclist Climber Inmate Headmaster Headmistress Headteacher Procurator Bailiff Magistrate Marshal Customs-officer Peacebuilder Champion
        Defender Defenders Poet Novelist Playwright Painter Sculptor Composer Conductor Pianist Violinist Choreographer
        Actress Filmmaker Screenwriter Storyteller Philosopher Philologist Ethnographer Folklorist Astronomer Cartographer
        Surveyor Agronomist Ornithologist Botanist Zoologist Oceanographer Paediatrician Pediatrician Dentist Cardiologist
        Prefect Sub-Prefect Subprefect Akim Hokim Khokim Voivode
        Psychiatrist Therapist Orthopaedist Theologian Sommelier Bookseller Seamstress Blacksmith Welder Postman Postwoman
        Vice-Minister Vice-Chair Vice-Chairman Vice-Chairwoman Vice-Chairperson Vice-Mayor Vice-Rector Vice-Speaker
        Vice-Director Vice-Governor Vice-Head Vice-Dean Vice-Consul Vice-Chancellor Co-Head Co-Director Co-Rapporteur
        Co-Rapporteurs Co-Moderator Co-Facilitator Co-Mediator Co-Organizer Co-Organiser Chair-in-Office Chargé Chargée
        Attorney-General Inspector-General Director-designate Secretary-designate
        Referee Umpire Porter Grower Weaver Potter Carpenter Tailor Butcher Grocer Waiter Waitress Cook Chef Cleaner
        Gardener Plasterer Bricklayer Stonecutter Joiner Roofer Locksmith Watchmaker Shoemaker Hairdresser Barber
        Receptionist Cashier Trader Merchant Broker Banker Trucker Courier Docker Boatswain Helmsman Skipper Sailor
        Seafarer Boatman Conscript Reservist Sapper Deminer Gunner Cartwright Vintner Winegrower Herder Herdsman Herdswoman
        Milkmaid Vet-nurse Caregiver Carer Babysitter Nanny Housekeeper Janitor Concierge Doorman Usher Stenographer
        Proofreader Illustrator Cartoonist Photojournalist Freelancer Columnist Essayist Biographer Memoirist
        Paralegal Jurist Lexicographer Restorer Conservator Stonemason Glassblower Innkeeper Ferryman Lifeguard
        """

    private static let bodies = """
        Ministry Mission Missions Agency Office Offices Centre Center Presence Programme Committee Commission Council
        Assembly Parliament Government Governments Secretariat Department Directorate Unit Section Division Service Services
        Bureau Authority Authorities Union Association Foundation Organization Organisation Institute Institution University
        Academy School College Faculty Court Courts Tribunal Chamber Police Force Forces Embassy Delegation Delegations
        Bank Fund Company Group Network Forum Alliance Federation Confederation Party Board Inspectorate Administration
        Municipality City Town District Region Province State States Republic Kingdom Chairmanship Chairpersonship
        Canton Cantons County Counties Prefecture Oblast Oblasts Okrug Raion Rayon Krai Voivodeship Governorate Borough
        Viloyat Velayat Welayat Marz Commune Territory Hromada akimat akimats hokimiyat
        Presidency Team Army Navy Corps Border-Guard Troops NGO NGOs Movement Coalition Society Club Initiative
        Museum Library Hospital Clinic Laboratory Registry Prosecution Ombudsman-Institution Senate Majlis
        Headquarters Branch Corporation Consortium Taskforce Observatory Conference Summit Congress Cabinet
        Newspaper Television Radio Press Jury Panel
        Agencies Associations Centres Centers Clinics Clubs Colleges Commissions Committees Companies Councils Departments
        Embassies Federations Foundations Funds Institutes Institutions Libraries Ministries Municipalities Museums Networks
        Organizations Organisations Parties Schools Secretariats Tribunals Units Universities Unions
        """

    private static let documents = """
        report reports statement statements letter letters note notes document documents resolution declaration decision
        study survey review assessment analysis paper memorandum communique release article law constitution
        code convention treaty agreement charter recommendation recommendations guidelines handbook manual guide opinion judgment
        judgement ruling verdict indictment complaint petition message inscription poster sign placard leaflet text draft
        bulletin newsletter protocol mandate contract clause paragraph preamble publication brief briefing summary
        commentary diary website notice act questionnaire invitation list leaflets footnote findings conclusions evaluation audit plaque commitment commitments
        poll polls census inventory audits studies surveys reviews assessments analyses declarations resolutions treaties
        agreements memo memos petitions playbook rulebook workbook guidebook foreword preface afterword epilogue prologue
        addendum annex appendix supplement accord accords pact covenant directive decree chapter strategy
        strategies roadmap dossier manifesto factsheet booklet brochure pamphlet yearbook transcript prospectus toolkit checklist ledger logbook record file files
        regulation regulations ordinance ordinances by-law by-laws bylaw bylaws statute statutes
        """

    private static let persons = """
        activist activists attendee attendees aunt author authors beneficiaries beneficiary boss boy brother brothers
        bystander bystanders caller callers child children civilian civilians classmate classmates colleague
        colleagues combatant combatants commander commanders commuter commuters counterpart counterparts cousin crew
        crews cyclist cyclists daughter daughters delegate delegates deputies deputy detainee detainees diplomat
        doctor doctors driver drivers editor elder elders engineer engineers everybody everyone expert experts
        eyewitness eyewitnesses families family farmer farmers father fathers fighter fighters fisherman friend
        friends girl graduate graduates grandfather grandmother guard guards guest guests gunman gunmen handler
        handlers husband husbands hydrologist individual individuals inmate inmates interlocutor interlocutors
        journalist journalists judge judges lawyer lawyers librarian librarians man mayor mayors mediator mediators
        medic medics member members men militant militants monitor monitors mother mothers neighbour neighbours nobody
        nurse nurses observer observers officer officers official officials onlooker onlookers opponent opponents organizer organizers
        others owner owners parent parents participant participants partner partners passenger passengers passer-by
        passers-by pensioner pensioners people person personnel persons policeman policewoman prisoner prisoners
        prosecutor prosecutors pupil pupils refugee relative relatives representative representatives resident
        residents returnee roommate sergeant sergeants serviceman servicemen shepherd shepherds shopkeeper shopkeepers
        sister sisters soldier soldiers somebody someone son sons source sources speaker speakers staff student
        students survivor survivors teacher teachers tenant tenants trainee trainees trainer trainers uncle vendor
        vendors veteran veterans victim villager villagers visitor visitors volunteer volunteers voter voters wife
        witness witnesses wives woman women worker workers
        employer employers employee employees landlord landlady niece nephew grandson granddaughter grandchildren client
        clients customer customers spouse widow widower orphan orphans migrant migrants evacuee evacuees defendant
        defendants suspect suspects applicant applicants retiree retirees councillor councillors chaplain chaplains
        conscript conscripts
        """

    private static let offices = """
        Self-Government Self-Governance Academy Accession Acting Action Activities Administrative Aerospace Affair Affairs Agriculture Ammunition
        Anti-Corruption Anti-Trafficking Appeal Archaeology Archives Armaments Arms Artificial Arts Asian Assistant
        Associate Asylum Audit Aviation Basic Beings Biodiversity Biological Border Bridges Budget Cadastre Central
        Ceremonies Chairmanship Chamber Chemical Child Children CIS Citizens Civil Climate Co-operation Combating
        Commerce Committee Communication Communications Communities Community Competition Competitiveness Conflict
        Constitutional Construction Consumer Control Cooperation Correctional Corruption Counter-Terrorism Countering
        Crafts Crime Criminal CSTO CTHB Culture Customs Cyber Cybersecurity Decentralization Defence Defense Demining
        Democratic Democratization Deputy Development Dialogue Diaspora Digital Displaced Duties E.U. East Eastern
        ECHR Ecology Economic Economics Economy Education Elderly Election Elections Electoral Emergencies Emergency
        Employment Energy Enterprise Enterprises Entrepreneurship Environment Environmental Equality Ethics Ethnic EU
        Eurasian European Executive Explosive External Extremism Families Family Federal Field Finance Financial First
        Fisheries Focal Food Force Foreign Foreigners Forensic Forest Forestry Forests Former Free Freedom Freedoms
        Gas Gender General Geology Global Good Goodwill Governance Harbor Harbour Harmony Hate HCNM Head-of-Mission
        Health Heritage High Higher History Home Honorary Hostage Housing Human Humanitarian Hydrocarbons Independent
        Industry Information Infrastructure Innovation Innovations Institutions Integration Integrity Intelligence
        Interethnic Interim Interior Internal International Internet Investigation Investigative Investment Issues
        Joint Journalists Judicial Judiciary Junior Justice Kingdom Labor Labour Lakes Land Languages Law Legal
        Legislation Legislative Liaison Livestock Local Logistics Management Maritime Media Metallurgy Migration
        Military Mine Minerals Mines Mining Ministerial Minorities Minority Mixed Monitoring Municipal Munitions
        National Nationalities Nations NATO Natural NGO Non-Discrimination North Northern Nuclear Nutrition
        Observation ODIHR Office-holder Officer-in-Charge Open Operations Ordnance OSCE Outreach Park Parks
        Parliamentary Penitentiary Pensions Permanent Personal Persons Petroleum Physical Planning Point Police
        Policing Policy POLIS Political Port Ports Preventing Prevention Principal Principality Prison Prisons Private
        Privatization Probation Procurement Productivity Program Programme Project Projects Property Protection Public
        Questions Radiation Radicalization Railways Reconciliation Reform Reforms Refugees Regional Regions
        Registration Regulation Reintegration Relations Religion Religious Republic Research Resources Returns Revenue
        RFoM Rights Rivers Roads Roma Roving Rule Rural Safety Science Seas Second Security Senior Sinti Situations
        Skills SMM Social Society Soil Soils South Southern Space Spatial Special Sport Sports State Station
        Statistical Statistics Strategic Strategy Support Supreme Sustainable Task Tax Taxes Technical Technologies
        Technology Telecom Telecommunications Territorial Territories Terrorism Terrorist Third Threats TNTD Tolerance
        Tourism Trade Traditions Trafficking Training Transformation Transition Transnational Transport Treasury
        Troika U.K. U.N. U.S. UN UNDP UNHCR United UNODC Urban Urbanism Veterans Vice Violent Vocational Waste Water
        Welfare West Western Wildlife Women Works World Young Youth Zoning
        """

    private static let nationals = """
        Albanian American Armenian Austrian Azerbaijani Belarusian Belgian Bosnian British Bulgarian Canadian Croatian Cypriot
        Czech Danish Dutch English Estonian Finnish French Georgian German Greek Hungarian Icelandic Irish Italian Kazakh
        Kosovar Kyrgyz Latvian Lithuanian Luxembourgish Macedonian Maltese Moldovan Mongolian Montenegrin Norwegian Polish
        Portuguese Romanian Russian Serbian Slovak Slovene Slovenian Spanish Swedish Swiss Tajik Turkish Turkmen Ukrainian
        Dane Swede Finn Pole Turk Spaniard Frenchman Frenchwoman Dutchman Dutchwoman Irishman Irishwoman Englishman
        Englishwoman Scot Briton Icelander Luxembourger Uzbek Japanese Korean Thai Australian Afghan Serb Croat Bosniak Tatar Gagauz Abkhaz Ossetian Transdniestrian
        """

    private static let demonyms = """
        Albania Andorra Armenia Austria Azerbaijan Belarus Belgium Bosnia Herzegovina Bulgaria Canada Croatia Cyprus Czechia
        Denmark Estonia Finland France Germany Greece Hungary Iceland Ireland Italy Kazakhstan Kosovo Kyrgyzstan Latvia
        Liechtenstein Lithuania Luxembourg Macedonia Malta Moldova Monaco Mongolia Montenegro Netherlands Norway Poland
        Portugal Romania Russia Serbia Slovakia Slovenia Spain Sweden Switzerland Tajikistan Türkiye Turkey Turkmenistan
        Ukraine Uzbekistan America Britain England Scotland Wales Europe Asia Africa Caucasus Balkans Vienna Warsaw Skopje
        Tirana Belgrade Sarajevo Pristina Prishtinë Priština Podgorica Chisinau Kyiv Kiev Tbilisi Yerevan Baku Astana
        Bishkek Dushanbe Tashkent Ashgabat Minsk Moscow Prague Hague Geneva London Paris Berlin Rome Brussels Helsinki Washington
        Almaty Osh Khujand Samarkand Banja Luka Mostar Brčko Mitrovica Transnistria Donbas Odessa Odesa Lviv Kharkiv Batumi
        """

    private static let men = """
        mr sir lord father man boy brother son chairman spokesman policeman businessman monsieur herr king prince bishop
        husband widower grandfather uncle nephew grandson headmaster his
        """

    private static let women = """
        ms mrs miss madam madame mme mlle lady dame mother woman girl sister daughter widow chairwoman spokeswoman policewoman
        businesswoman frau queen princess alumna grandmother granddaughter wife aunt niece baroness her ombudswoman headmistress
        """

    private static let hypernyms = """
        diplomat official politician expert academic scholar jurist specialist activist scientist officer professional
        lawmaker
        """

    /// Adjectives and ordinals that tell when a paper appeared, not what kind it is.
    private static let passing = """
        latest last recent new newest previous current earlier past first second third fourth fifth sixth seventh eighth
        ninth tenth
        """
}
