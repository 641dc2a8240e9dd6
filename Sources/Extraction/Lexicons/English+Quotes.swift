extension Lexicon {
    /// English words that decide who says what.
    static let englishQuotes: [(WordClass, String)] = [
        (.reportingVerb, reporting), (.reportingParticiple, participles), (.callingVerb, calling),
        (.stanceVerb, stance),
        (.naming, naming), (.titled, titled), (.honorific, honorifics), (.nameParticle, particles),
        (.roleHead, roles),
        (.bodyHead, bodies), (.documentHead, documents), (.personNoun, persons), (.officeWord, offices),
        (.officeWord, demonyms), (.indefinite, indefinite), (.midAdverb, adverbs), (.tailOpener, tails),
        (.clauseOpener, subordinators), (.speechOccasion, occasions), (.masculineNoun, men),
        (.feminineNoun, women),
        (.irregularPast, pasts), (.finiteVerb, finite), (.month, months), (.weekday, weekdays),
        (.preposition, prepositions),
        (.counterpart, "colleague counterpart opposite peer partner neighbour rival"), (.genitive, "of"),
        (.relative, "what"), (.kinship, ranks),
        (.pluralNoun, "people children women men police they you we"), (.preposition, "worth"),
        (.utterance, utterances), (.hypernym, hypernyms),
        (
            .carrier,
            """
            banner banners sign signs poster posters placard placards sticker stickers badge badges t-shirt t-shirts shirt
            shirts mural murals plaque plaques nameplate signboard signboards gravestone tombstone billboard billboards button mug mugs flag flags
            """
        ),
        (
            .timeNoun,
            """
            moment minute minutes hour hours day days week weeks fortnight month months year years decade decades century
            while
            """
        ),
        (.firstPerson, "i me my mine we us our ours myself ourselves i'm i've i'll we're we've we'll"),
    ]

    /// Phrases of several words that report speech.
    static let englishCues: [(String, QuoteCue)] =
        [
            "put it", "puts it", "pointed out", "points out", "summed up", "sums up", "went on", "goes on",
            "made clear", "makes clear",
            "made it clear", "chimed in", "called out", "wrote in", "went on to say", "has this to say",
            "had this to say", "wanted to know", "wants to know", "opens with the words",
            "opens with the sentence", "opens with the line",
            "begins with the words", "begins with the sentence", "begins with the line",
            "ends with the words",
            "with the words", "with the sentence", "with the line", "with the remark",
            "ends with the sentence", "ends with the line", "closes with the words",
            "closes with the sentence",
            "closes with the line",
        ].map { ($0, .reporting) }
        + [
            "spoke of", "speaks of", "spoke about", "speaks about", "called for", "calls for", "called on",
            "calls on",
            "referred to", "refers to", "appealed for", "made reference to", "paid tribute to",
            "took note of", "talked of",
            "talked about", "drew attention to", "draws attention to", "draw attention to",
            "called attention to", "calls attention to", "expressed hope",
        ].map { ($0, .stance) }
        + [
            "according to", "in the words of", "in the view of", "in the opinion of", "as stated by",
            "as quoted by", "as told by", "to quote", "to use the words of", "to borrow the words of",
            "in the eyes of", "in the judgment of", "in the judgement of", "with these words",
            "with those words", "with this sentence",
        ].map { ($0, .source) }
        + ["is", "are", "was", "were", "am"].map { ($0, .copula) }
        + ["has", "have", "had"].map { ($0, .perfect) }
        + ["the former"].map { ($0, .former) } + ["the latter"].map { ($0, .latter) }
        + ["for"].map { ($0, .topic) } + ["that"].map { ($0, .that) }
        + ["came", "comes", "ran", "runs", "went", "goes"].map { ($0, .arrival) }
        + [
            "begin", "begins", "began", "starts", "started", "opens", "opened", "ends", "ended", "closes",
            "closed",
            "continues", "concludes", "reads",
        ].map { ($0, .textual) }
        + [
            "how", "what", "all", "all that", "the way", "as much as", "the most that", "this is how",
            "this is what",
            "that is how", "that is what", "this was how", "that was how", "that was what", "this was what",
        ].map { ($0, .cleft) }
        + ["of", "from", "with", "representing"].map { ($0, .belonging) }
        + ["so that", "now that", "provided that", "in order that", "even if", "as if"].map { ($0, .opener) }
        + ["as saying", "as stating", "as writing", "as telling"].map { ($0, .quotedAs) }
        + ["be", "been", "being"].map { ($0, .nonfinite) }
        + [
            "secretary general", "attorney general", "consul general", "inspector general",
            "director general",
            "prosecutor general", "auditor general", "governor general", "solicitor general",
        ].map { ($0, .office) }

    private static let reporting = """
        said says say added adds stated states noted notes stressed stresses underlined underlines emphasized emphasizes
        emphasised emphasises underscored underscores highlighted highlights concluded concludes explained explains observed
        observes remarked remarks commented comments continued continues declared declares warned warns urged urges told tells
        recalled recalls reiterated reiterates reaffirmed reaffirms announced announces wrote writes asked asks replied
        replies answered answers responded responds argued argues admitted admits acknowledged acknowledges insisted insists
        maintained maintains claimed claims reported reports revealed reveals predicted predicts promised promises pledged
        pledges vowed vows conceded concedes confirmed confirms confessed confesses cautioned cautions quipped quips joked
        jokes recounted recounts recounted related relates suggested suggests pointed points finds found reads read
        testified testifies asserted asserts affirmed affirms opined opines exclaimed exclaims lamented laments complained
        complains mused muses wondered wonders echoed echoes reminded reminds cited cites quoted quotes elaborated
        elaborates clarified clarifies specified specifies interjected interjects countered counters repeated repeats
        agreed agrees believed believes thinks thought assured assures advised advises alleged alleges proclaimed proclaims
        whispered whispers shouted shouts cried cries sighed laughed laughs murmured muttered demanded demands
        proposed proposes recommended recommends stipulated stipulates stipulate provides summarized summarizes summarised
        mentioned mentions outlined outlines voiced voices signalled expressed expresses hoped hopes tweeted posted
        remembered remembers recollected noted indicated indicates denied denies disclosed discloses
        retorted retorts sighs grinned grins shrugged shrugs chuckled chuckles grumbled grumbles murmurs mutters
        interrupted interrupts ruled demurred objected marvelled scoffed hinted chorused chanted recited enthused enthuses reasoned reasons volunteered recommend argue insist suggest
        """

    private static let participles = """
        saying adding stating noting stressing underlining emphasizing emphasising underscoring highlighting concluding
        explaining observing remarking commenting declaring warning urging telling recalling reiterating reaffirming
        announcing writing asking replying arguing admitting acknowledging insisting claiming pointing reminding
        calling describing quoting citing cautioning promising pledging joking repeating suggesting confirming thanking
        praising labelling dubbing welcoming insisting
        """

    private static let calling = """
        called calls described describes labelled labeled termed dubbed branded characterized
        characterizes characterised characterises hailed hails praised deemed deems considered considers
        regarded regards viewed denounced denounces condemned condemns dismissed dismisses likened
        likens portrayed portrays referred refers compared compares call describe dubs declared declares judged pronounced found
        """

    private static let stance = """
        praised praises thanked thanks urged urges welcomed welcomes commended commends criticized criticizes criticised
        criticises spoke speaks encouraged encourages appealed appeals applauded applauds congratulated condemned condemns
        expects expected hoped hopes wants wanted wished wishes pledged invited invites objected objects
        supported supports rejected rejects blamed blames accused accuses expressed expresses voiced voices asked asks
        acknowledged credited credits saluted salutes vowed advocated advocates feared fears regretted regrets trusted trusts
        promised promises keeps kept wished finds found felt feels
        """

    private static let naming = """
        entitled titled named called dubbed termed nicknamed code-named codenamed so-called known labelled labeled headed
        headlined themed styled branded subtitled christened name title slogan motto heading titling naming calling captioned inscribed marked word term nickname keyword label
        """

    private static let titled = """
        project projects handbook handbooks slogan slogans motto mottos term terms word words title titles headline
        documentary documentaries film films movie manual manuals study studies guide guides guidebook guidelines programme
        programmes program campaign campaigns conference conferences name names book books booklet brochure brochures
        leaflet leaflets publication publications exhibition exhibitions theme themes topic course courses training
        trainings workshop workshops seminar seminars initiative initiatives rule rules label labels phrase expression
        chapter section article articles poem song play game quiz portal website platform application app network
        association organization organisation ngo foundation movement coalition party operation concept notion principle
        module modules forum event events session panel toolkit report reports paper papers law laws act bill award prize
        competition contest video series podcast magazine newspaper newsletter channel station radio tv centre center club
        school academy camp festival fair day week group team agency company newspaper daily weekly curriculum essay
        formula banner hashtag password code exercise scenario lecture presentation album collection roadmap strategy
        plan plans document resolution recommendations handout checklist compendium glossary acronym abbreviation
        prison factory plant hotel cinema theatre hall bridge checkpoint post village street square mine depot ship
        """

    private static let honorifics = """
        Ambassador Ambassadors Amb Dr Mr Mrs Ms Miss Mx Prof Professor Sir Dame Lord Lady Madam Madame Monsieur Herr Frau H.E.
        Excellency Excellencies General Gen Lieutenant Lt Colonel Col Major Maj Captain Capt Brigadier Admiral Commodore
        Sergeant Sgt Major-General Lieutenant-General Lieutenant-Colonel Brigadier-General Minister President Chairman
        Chairwoman Chair Bishop Archbishop Rabbi Imam Mufti Father Sister Reverend Rev Judge Justice Hon Honourable
        Senator Academician Baroness Baron Count Prince Princess Engineer Doctor Ret Retd Monsignor Sheikh
        Landeshauptmann Landeshauptfrau Landesrat Landesrätin Bezirkshauptmann Bürgermeister Bürgermeisterin
        Bundesminister Bundesministerin Bundeskanzler Bundeskanzlerin Staatssekretär Staatssekretärin Stadtrat Stadträtin
        Botschafter Botschafterin
        """

    private static let ranks = """
        Ambassador Ambassadors Amb Dr Mr Mrs Ms Miss Mx Prof Professor Sir Dame Lord Lady Madam Madame Monsieur Herr Frau H.E.
        Excellency General Gen Lieutenant Lt Colonel Col Major Maj Captain Capt Brigadier Admiral Commodore Sergeant Sgt
        Major-General Lieutenant-General Lieutenant-Colonel Brigadier-General Hon Honourable Doctor Academician Ret Retd
        """

    private static let particles =
        "de van der den von al el af av da di du la le ter ten zu dos del della dell degli bin ibn ben y e zur vom"

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
        """

    private static let bodies = """
        Ministry Mission Missions Agency Office Offices Centre Center Presence Programme Committee Commission Council
        Assembly Parliament Government Governments Secretariat Department Directorate Unit Section Division Service Services
        Bureau Authority Authorities Union Association Foundation Organization Organisation Institute Institution University
        Academy School College Faculty Court Courts Tribunal Chamber Police Force Forces Embassy Delegation Delegations
        Bank Fund Company Group Network Forum Alliance Federation Confederation Party Board Inspectorate Administration
        Municipality City Town District Region Province State States Republic Kingdom Chairmanship Chairpersonship
        Presidency Team Board Army Navy Corps Border-Guard Troops NGO NGOs Movement Coalition Society Club Initiative
        Museum Library Hospital Clinic Institute Laboratory Registry Prosecution Ombudsman-Institution Senate Majlis
        Headquarters Branch Corporation Consortium Taskforce Observatory Conference Summit Congress Cabinet Prefecture
        Newspaper Television Radio Agency Press Jury Panel
        """

    private static let documents = """
        report reports statement statements letter letters note notes document documents resolution declaration decision
        study survey review assessment analysis paper memorandum communique communiqué release article law constitution
        code convention treaty agreement charter recommendation recommendations guidelines handbook manual guide opinion judgment
        judgement ruling verdict indictment complaint petition message inscription poster sign placard leaflet text draft
        bulletin newsletter protocol mandate contract clause paragraph preamble publication brief briefing summary
        commentary diary website notice act questionnaire invitation list leaflets footnote findings conclusions evaluation audit plaque
        """

    private static let persons = """
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
        Management Works Education Affair Employment Spatial Physical Sustainable Tourism Financial Intelligence Investigation Protection Investigative Hostage Committee Accession Relations
        """

    private static let demonyms = """
        Albanian American Armenian Austrian Azerbaijani Belarusian Belgian Bosnian British Bulgarian Canadian Croatian Cypriot
        Czech Danish Dutch English Estonian Finnish French Georgian German Greek Hungarian Icelandic Irish Italian Kazakh
        Kosovar Kyrgyz Latvian Lithuanian Luxembourgish Macedonian Maltese Moldovan Mongolian Montenegrin Norwegian Polish
        Portuguese Romanian Russian Serbian Slovak Slovene Slovenian Spanish Swedish Swiss Tajik Turkish Turkmen Ukrainian
        Uzbek Japanese Korean Thai Australian Afghan Serb Croat Bosniak Tatar Gagauz Abkhaz Ossetian Transdniestrian
        Albania Andorra Armenia Austria Azerbaijan Belarus Belgium Bosnia Herzegovina Bulgaria Canada Croatia Cyprus Czechia
        Denmark Estonia Finland France Germany Greece Hungary Iceland Ireland Italy Kazakhstan Kosovo Kyrgyzstan Latvia
        Liechtenstein Lithuania Luxembourg Macedonia Malta Moldova Monaco Mongolia Montenegro Netherlands Norway Poland
        Portugal Romania Russia Serbia Slovakia Slovenia Spain Sweden Switzerland Tajikistan Türkiye Turkey Turkmenistan
        Ukraine Uzbekistan America Britain England Scotland Wales Europe Asia Africa Caucasus Balkans Vienna Warsaw Skopje
        Tirana Belgrade Sarajevo Pristina Prishtinë Priština Podgorica Chisinau Kyiv Kiev Tbilisi Yerevan Baku Astana
        Bishkek Dushanbe Tashkent Ashgabat Minsk Moscow Prague Hague Geneva London Paris Berlin Rome Brussels Helsinki Washington
        Almaty Osh Khujand Samarkand Banja Luka Mostar Brčko Mitrovica Transnistria Donbas Odessa Odesa Lviv Kharkiv Batumi
        """

    private static let indefinite = """
        a an one another some several many others both each most few somebody someone everybody everyone
        nobody anybody all everything nothing something
        """

    private static let adverbs = """
        also then today yesterday tomorrow further again later earlier once now still only even therefore however thus
        finally recently simply clearly often always never rightly repeatedly jointly publicly bluntly quietly dryly
        firmly warmly ruefully proudly openly frankly already just first too here there meanwhile moreover furthermore
        additionally afterwards instead perhaps itself himself herself themselves immediately briefly separately likewise similarly
        """

    private static let tails = """
        during following upon after before throughout amid while speaking addressing opening closing welcoming commenting
        referring adding noting stressing saying when as until since citing showing thanking presenting introducing
        responding replying reacting reflecting concluding underlining emphasizing highlighting urging calling explaining
        describing recalling pointing standing holding looking smiling laughing sitting walking visiting attending
        summing summarizing alongside regarding concerning about because although though whereas where ahead
        """

    private static let subordinators =
        "what how why whether but when while because although though whereas where if unless until since as after before once"

    private static let occasions = """
        opening openings closing ceremony ceremonies event events launch conference conferences meeting meetings workshop
        workshops seminar session sessions course training forum remarks remark speech speeches address statement statements
        interview interviews message letter briefing conclusion start beginning end outset occasion sidelines margins
        presentation visit press graduation handover hand-over round-table roundtable table discussion discussions debate
        panel celebration inauguration reception premiere screening exhibition congress summit welcome keynote video
        online joint behalf webinar gathering rally hearing comment article report tweet post reply response keynote
        today yesterday tomorrow
        """

    private static let men =
        "mr sir lord father man boy brother son chairman spokesman policeman businessman monsieur herr king prince bishop his"

    private static let women = """
        ms mrs miss madam madame lady dame mother woman girl sister daughter widow chairwoman spokeswoman policewoman
        businesswoman frau queen princess alumna grandmother baroness her ombudswoman headmistress
        """

    private static let utterances = """
        answer answers reply response retort verdict advice message warning reason promise plea appeal explanation
        conclusion view opinion words eyes account assessment judgment judgement experience telling phrase recipe
        comment remark reaction request wish question word voice shout cry whisper
        """

    private static let hypernyms = """
        diplomat official politician expert academic scholar jurist specialist activist scientist officer professional
        lawmaker
        """

    private static let pasts = """
        agreed disagreed guaranteed freed decreed
        was were had did became began brought built came chose cut drew fell felt forgot found gave got grew held kept knew
        laid led left lent let lost made meant met paid put ran rose said sat saw sent set shook showed shut spent spoke stood
        struck swore taught took told thought understood went won wore wrote bore broke bought caught fought flew hid hit
        hurt rode sang sold sank slept sought stole stuck threw woke withdrew arose drove ate drank froze heard learnt underwent rang swam
        """

    private static let finite = """
        is are was were am should needn't shouldn't has have had do does did will shall would can could may might must cannot can't don't doesn't
        didn't won't isn't aren't wasn't weren't hasn't haven't i'm we're you're they're it's that's there's we've i've
        they've we'll i'll let's he's she's what's who's needs need remains remain makes make means mean brings takes take gives give
        goes go comes come knows know sees see wants want helps help works shows keeps keep becomes become begins
        starts depends deserves requires require continues provides plays serves allows offers seems looks matters costs
        leaves stays stands holds tells teaches starts ends ask asks say says think thinks believe believes hope hopes
        learn learns live lives feel feels find finds use uses try tries open opens close closes arrive arrives announces
        lies lie belongs belong counts count changes change starts follow follows lead leads bear bears carry carries
        """

    private static let months = """
        January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug
        Sep Sept Oct Nov Dec
        """

    private static let weekdays =
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun"

    private static let prepositions = """
        against about among amongst around as behind below beneath beside besides beyond despite down inside into like
        near off onto out outside over past per since than throughout toward towards upon via within without across along
        """
}
