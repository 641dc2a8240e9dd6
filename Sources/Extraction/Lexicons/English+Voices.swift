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
        (.counterpart, "colleague counterpart opposite peer partner neighbour rival"),
        (.pluralNoun, "people children women men police staff personnel they you we"),
    ]

    /// Folded words that make an office another one's second, in all languages.
    static let deputies: Set<String> = [
        "deputy", "vice", "assistant", "заместитель", "замглавы", "stellvertretender", "stellvertretende",
        "adjoint", "adjointe",
    ]

    private static let honorifics = """
        Ambassador Ambassadors Amb Dr Mr Mrs Ms Miss Mx Prof Professor Sir Dame Lord Lady Madam Madame Monsieur Herr Frau H.E.
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
        Ambassador Ambassadors Amb Dr Mr Mrs Ms Miss Mx Prof Professor Sir Dame Lord Lady Madam Madame Monsieur Herr Frau H.E.
        Excellency General Gen Lieutenant Lt Colonel Col Major Maj Captain Capt Brigadier Admiral Commodore Sergeant Sgt
        Major-General Lieutenant-General Lieutenant-Colonel Brigadier-General Hon Honourable Doctor Academician Ret Retd
        Detective Superintendent Constable Corporal Ensign Marshal Mag Magistra Dipl Ing
        """

    private static let particles =
        "de van der den von al el af av da di du la le ter ten zu dos del della dell degli bin ibn ben y e zur vom los las Mac Nic uulu kyzy ogly oglu"

    private static let roles = """
        Head Heads Deputy Director Director-General Minister Ministers President Vice-President Chairman Chairwoman
        Chairperson Chairperson-in-Office Chairman-in-Office Chair Co-Chair Co-Chairs Co-Chairperson Secretary
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
        Negotiator Interlocutor Focal Undersecretary Under-Secretary Superior Chancellor Premier Vice-Premier Verger Sheriff Warden Plenipotentiary Delegate
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
        Viloyat Velayat Welayat Marz Commune Territory Hromada
        Presidency Team Board Army Navy Corps Border-Guard Troops NGO NGOs Movement Coalition Society Club Initiative
        Museum Library Hospital Clinic Institute Laboratory Registry Prosecution Ombudsman-Institution Senate Majlis
        Headquarters Branch Corporation Consortium Taskforce Observatory Conference Summit Congress Cabinet
        Newspaper Television Radio Agency Press Jury Panel
        Agencies Associations Centres Centers Clinics Clubs Colleges Commissions Committees Companies Councils Departments
        Embassies Federations Foundations Funds Institutes Institutions Libraries Ministries Municipalities Museums Networks
        Organizations Organisations Parties Schools Secretariats Tribunals Units Universities Unions
        """

    private static let documents = """
        report reports statement statements letter letters note notes document documents resolution declaration decision
        study survey review assessment analysis paper memorandum communique communiqué release article law constitution
        code convention treaty agreement charter recommendation recommendations guidelines handbook manual guide opinion judgment
        judgement ruling verdict indictment complaint petition message inscription poster sign placard leaflet text draft
        bulletin newsletter protocol mandate contract clause paragraph preamble publication brief briefing summary
        commentary diary website notice act questionnaire invitation list leaflets footnote findings conclusions evaluation audit plaque commitment commitments
        poll polls census inventory audits studies surveys reviews assessments analyses declarations resolutions treaties
        agreements memo memos petitions playbook rulebook workbook guidebook foreword preface afterword epilogue prologue
        addendum annex appendix supplement accord accords pact covenant directive decree chapter strategy
        strategies roadmap dossier manifesto factsheet booklet brochure pamphlet yearbook transcript prospectus toolkit checklist ledger logbook
        """

    private static let persons = """
        beneficiary beneficiaries
        participant participants speaker speakers official officials officer officers colleague colleagues farmer farmers student
        students pupil pupils teacher teachers resident residents villager villagers mediator mediators expert experts
        trainer trainers trainee trainees prosecutor prosecutors judge judges lawyer lawyers journalist journalists
        editor mother father woman women man men girl boy child children refugee returnee person people someone somebody
        delegate delegates member members representative representatives worker workers volunteer driver soldier guard
        guards policeman policewoman activist activists observer observers monitor monitors diplomat source sources
        interlocutor interlocutors witness survivor victim veteran elder shopkeeper pensioner neighbour owner
        voter voters others everyone everybody nobody attendee attendees guest guests visitor visitors graduate graduates
        author authors commander engineer doctor nurse deputy mayor organizer organizers librarian shepherd hydrologist
        counterpart counterparts handler handlers caller callers inmate inmates detainee detainees prisoner prisoners
        passenger passengers sergeant wife husband sister brother daughter son grandmother grandfather aunt uncle cousin
        persons individual individuals gunman gunmen militant militants civilian civilians combatant combatants fighter
        fighters commanders serviceman servicemen soldiers drivers medic medics shopkeepers pensioners neighbours owners
        doctors nurses mothers fathers parent parents wives husbands sisters brothers daughters sons engineers librarians
        shepherds sergeants vendor vendors bystander bystanders passer-by passers-by onlooker onlookers eyewitness
        eyewitnesses commuter commuters cyclist cyclists volunteers veterans survivors elders mayors deputies witnesses
        staff personnel crew crews relative relatives family families friend friends boss
        classmate classmates roommate partner partners tenant tenants fisherman
        """

    private static let offices = """
        U.S. U.K. U.N. E.U. OSCE ODIHR HCNM RFoM UN EU UNDP UNHCR UNODC NATO CSTO CIS ECHR NGO TNTD POLIS SMM CTHB Acting Interim Former Senior Junior Principal
        Associate Assistant Vice Deputy First Second Third Special Personal Permanent National Regional Local Municipal Federal
        Central International European Eurasian Asian Global World United Nations Foreign External Internal Interior Home Affairs
        Security Defence Defense Justice Education Science Sport Sports Culture Youth Health Labour Labor Social Welfare
        Finance Economy Economic Economics Trade Industry Energy Environment Environmental Agriculture Transport Infrastructure
        Development Communication Communications Media Freedom Human Rights Democratic Institutions Democratization Minority
        Minorities Gender Equality Rule Law Legal Judicial Judiciary Criminal Crime Anti-Corruption Anti-Trafficking
        Corruption Trafficking Beings Counter-Terrorism Terrorism Terrorist Transnational Threats Conflict Prevention
        Border Customs Police Policing Military Political Public Private Civil Society Emergency Emergencies Situations
        Co-operation Cooperation Integration Reform Reforms Migration Asylum Refugees Returns Communities Community Elections
        Election Electoral Parliamentary Constitutional Supreme High Higher Basic Appeal General State Executive Legislative
        Administrative Budget Tax Revenue Statistics Statistical Technical Technology Technologies Digital Cyber Cybersecurity
        Information Innovation Research Training Planning Policy Programme Program Project Projects Operations Field Support
        Resources Natural Water Waste Forest Forestry Climate Rural Urban Housing Tourism Heritage Religious Religion
        Dialogue Reconciliation Reintegration Monitoring Observation Arms Control Ammunition Explosive Ordnance Mine Action Armaments Munitions Logistics
        Force Task Harbour Harbor Port Ports Park Parks Station Hate Tolerance Non-Discrimination Integrity Governance Good Issues Point Focal Head-of-Mission
        Women Children Child Family Roma Sinti Young Independent Free Open Joint Mixed Republic Kingdom Principality
        Chamber Academy Officer-in-Charge Activities Countering Combating Preventing Violent Extremism Radicalization
        North South East West Northern Southern Eastern Western Office-holder Chairmanship Troika Outreach Liaison Strategic
        Internet Safety Journalists Freedoms Foreigners Citizens Consumer Competition Audit Aviation Maritime Railways
        Nuclear Radiation Chemical Biological Investment Privatization Property Land Cadastre Registration Archives
        Ministerial Decentralization Diaspora Veterans Demining Penitentiary Prison Prisons Correctional Probation Forensic
        Management Works Education Affair Employment Goodwill Roving Honorary Spatial Physical Sustainable Tourism Financial Intelligence Investigation Protection Investigative Hostage Committee Accession Relations
        Innovations Aerospace Space Construction Ecology Geology Mines Mining Telecommunications Telecom Food Fisheries
        Hydrocarbons Territorial Regions Science Competitiveness Transition Transformation Artificial Families Pensions
        Elderly Displaced Persons Territories Petroleum Gas Minerals Metallurgy Crafts Commerce Entrepreneurship Enterprise
        Enterprises Ethics History Urbanism Zoning Humanitarian Questions Regulation Traditions Ceremonies Strategy Legislation Procurement Nationalities
        Soil Soils Forests Fisheries Livestock Rivers Lakes Seas Wildlife Biodiversity Archaeology Languages Arts Emergencies
        Roads Bridges Tourism Ethnic Interethnic Harmony Productivity Taxes Duties Treasury Skills Vocational Nutrition
        """

    private static let nationals = """
        Albanian American Armenian Austrian Azerbaijani Belarusian Belgian Bosnian British Bulgarian Canadian Croatian Cypriot
        Czech Danish Dutch English Estonian Finnish French Georgian German Greek Hungarian Icelandic Irish Italian Kazakh
        Kosovar Kyrgyz Latvian Lithuanian Luxembourgish Macedonian Maltese Moldovan Mongolian Montenegrin Norwegian Polish
        Portuguese Romanian Russian Serbian Slovak Slovene Slovenian Spanish Swedish Swiss Tajik Turkish Turkmen Ukrainian
        Uzbek Japanese Korean Thai Australian Afghan Serb Croat Bosniak Tatar Gagauz Abkhaz Ossetian Transdniestrian
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

    private static let men =
        "mr sir lord father man boy brother son chairman spokesman policeman businessman monsieur herr king prince bishop his"

    private static let women = """
        ms mrs miss madam madame lady dame mother woman girl sister daughter widow chairwoman spokeswoman policewoman
        businesswoman frau queen princess alumna grandmother baroness her ombudswoman headmistress
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
