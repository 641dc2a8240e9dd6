extension Lexicon {
    /// English words that decide who says what.
    static let englishQuotes: [(WordClass, String)] = [
        (.reportingVerb, reporting), (.reportingParticiple, participles), (.callingVerb, calling),
        (.stanceVerb, stance),
        (.naming, naming), (.titled, titled), (.indefinite, indefinite), (.midAdverb, adverbs),
        (.tailOpener, tails), (.clauseOpener, subordinators), (.speechOccasion, occasions),
        (.irregularPast, pasts), (.finiteVerb, finite), (.clauseVerb, clauseVerbs), (.month, months),
        (.weekday, weekdays), (.preposition, prepositions), (.genitive, "of"),
        (.relative, "what whoever whatever whichever"),
        (.preposition, "worth"), (.singular, "a an one another each every this"), (.utterance, utterances),
        (.bareSpeech, bareSpeech),
        (
            .carrier,
            """
            banner banners sign signs poster posters placard placards sticker stickers badge badges t-shirt t-shirts shirt
            shirts mural murals plaque plaques nameplate signboard signboards gravestone tombstone billboard billboards label labels tag tags ribbon ribbons sash sashes wristband sweatshirt banderole button mug mugs flag flags
            """
        ),
        (
            .timeNoun,
            """
            moment minute minutes hour hours day days week weeks fortnight month months year years decade decades century
            while morning mornings afternoon afternoons evening evenings night nights noon dawn
            """
        ),
        (.ordinal, "first second third fourth fifth sixth seventh eighth ninth tenth"),
        (.ageNoun, "teens twenties thirties forties fifties sixties seventies eighties nineties"),
        (.firstPerson, "i me my mine we us our ours myself ourselves i'm i've i'll we're we've we'll"),
    ]

    private static let reporting = """
        said says say added adds stated states noted notes stressed stresses underlined underlines emphasized emphasizes
        emphasised emphasises underscored underscores highlighted highlights concluded concludes explained explains observed
        observes remarked remarks commented comments continued continues declared declares warned warns urged urges told tells
        recalled recalls reiterated reiterates reaffirmed reaffirms announced announces wrote writes asked asks replied
        replies answered answers responded responds argued argues admitted admits acknowledged acknowledges insisted insists
        maintained maintains claimed claims reported reports revealed reveals predicted predicts promised promises pledged
        pledges vowed vows conceded concedes confirmed confirms confessed confesses cautioned cautions quipped quips joked
        jokes recounted recounts related relates suggested suggests pointed points finds found reads read
        testified testifies asserted asserts affirmed affirms opined opines exclaimed exclaims lamented laments complained
        complains mused muses wondered wonders echoed echoes reminded reminds cited cites quoted quotes elaborated
        elaborates clarified clarifies specified specifies interjected interjects countered counters repeated repeats
        agreed agrees believed believes thinks thought assured assures advised advises alleged alleges proclaimed proclaims
        whispered whispers shouted shouts cried cries sighed laughed laughs murmured muttered demanded demands
        proposed proposes recommended recommends stipulated stipulates stipulate provides summarized summarizes summarised
        mentioned mentions outlined outlines voiced voices signalled expressed expresses hoped hopes tweeted posted
        remembered remembers recollected indicated indicates denied denies disclosed discloses
        retorted retorts sighs grinned grins shrugged shrugs chuckled chuckles grumbled grumbles murmurs mutters
        interrupted interrupts ruled demurred objected marvelled scoffed messaged radioed hinted chorused chanted recited enthused enthuses reasoned reasons volunteered recommend argue insist suggest
        informed informs notified notifies guessed guesses corrects ventured reckoned reckons summarises
        avowed avows barked barks blurted boasted boasts calculated calculates concurred concurs confided confides conjectured
        contended contends deadpanned decreed fumed fumes groaned groans growled growls hazarded hissed howled implored
        implores inquired inquires enquired enquires instructed jested jests lectured mumbled mumbles pleaded pleads protested
        protests reassured reassures rejoined scolded scolds speculated speculates surmised surmises swore swears taunted
        teased teases texted theorized thundered thunders uttered winked winks yelled yells e-mailed emailed counselled
        """

    private static let participles = """
        saying adding stating noting stressing underlining emphasizing emphasising underscoring highlighting concluding
        explaining observing remarking commenting declaring warning urging telling recalling reiterating reaffirming
        announcing writing asking replying arguing admitting acknowledging insisting claiming pointing reminding
        calling describing quoting citing cautioning promising pledging joking repeating suggesting confirming thanking
        complaining demanding alleging protesting objecting praising labelling dubbing welcoming
        recommending predicting advising conceding lamenting quipping retorting whispering muttering confessing
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
        supported supports rejected rejects blamed blames begged begs implored implores exhorted exhorts accused accuses expressed expresses voiced voices asked asks
        acknowledged credited credits saluted salutes vowed advocated advocates feared fears regretted regrets trusted trusts
        deplored deplores decried decries rebuked rebukes mocked mocks envisages envisaged foresees foresaw
        preferred prefers promised promises undertook undertakes keeps kept finds found felt feels thinks thought believes believed
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
        school academy camp festival fair day week group team agency company daily weekly curriculum essay
        formula banner hashtag password code exercise scenario lecture presentation album collection roadmap strategy
        plan plans document resolution recommendations handout checklist compendium glossary acronym abbreviation
        prison factory plant hotel cinema theatre hall bridge checkpoint post village street square mine depot ship
        """

    private static let indefinite = """
        a an one another every some several many others both each most few somebody someone everybody everyone
        nobody anybody all everything nothing something
        """

    private static let adverbs = """
        also then today yesterday tomorrow further again later earlier once now still only even therefore however thus
        finally recently simply clearly often always never rightly repeatedly jointly publicly bluntly quietly dryly
        firmly warmly ruefully proudly openly frankly already just first too here there meanwhile moreover furthermore
        additionally afterwards instead perhaps nevertheless nonetheless drily wryly tersely curtly calmly gently softly solemnly
        cheerfully gloomily angrily candidly emphatically patiently politely laconically last itself himself herself themselves immediately briefly separately likewise similarly elsewhere
        """

    private static let tails = """
        during following upon after before throughout amid while speaking addressing opening closing welcoming commenting
        referring adding noting stressing saying when as until since citing showing thanking presenting introducing
        responding replying reacting reflecting concluding underlining emphasizing highlighting urging calling explaining
        describing recalling pointing standing holding looking smiling laughing sitting walking visiting attending
        summing summarizing together accompanied flanked alongside regarding concerning about because although though whereas where ahead
        """

    private static let subordinators =
        "what how why whether but when while because although though whereas where if unless until since as after before once"

    private static let occasions = """
        opening openings closing ceremony ceremonies event events launch conference conferences meeting meetings workshop
        workshops seminar session sessions course training forum remarks remark speech speeches address statement statements
        interview interviews message letter briefing conclusion start beginning end outset occasion sidelines margins
        presentation visit press graduation handover hand-over round-table roundtable discussion discussions debate
        panel round celebration inauguration reception premiere screening exhibition congress summit welcome keynote video
        online joint behalf webinar gathering rally hearing comment article report tweet post reply response
        today yesterday tomorrow
        """

    private static let utterances = """
        account admission advice answer answers appeal argument assessment assurance belief claim comment concern conclusion
        credo cry demand demands description diagnosis dream experience explanation eyes fear formula hope impression
        insistence joke judgement judgment lesson line message mind objection observation opinion phrase plea promise protest proposal question questions
        reaction reason recipe remark reminder reply request response retort sentence shout suggestion telling verdict view
        voice warning whisper wish word words worry
        """

    private static let pasts = """
        agreed used died disagreed guaranteed freed decreed
        was were had did became began brought built came chose cut drew fell felt forgot found gave got grew held kept knew
        laid led left lent let lost made meant met paid put ran rose said sat saw sent set shook showed shut spent spoke stood
        struck swore shot burst crept slid wept swung sprang spat taught took told thought understood went won wore wrote
        bore broke bought caught fought flew hid hit
        dealt hurt rode sang sold sank slept sought stole stuck threw woke withdrew arose drove ate drank froze heard learnt underwent rang swam
        """

    private static let finite = """
        is are was were am should needn't shouldn't has have had do does did will shall would can could may might must cannot can't don't doesn't
        didn't won't isn't aren't wasn't weren't hasn't haven't i'm we're you're they're it's that's there's we've i've
        they've we'll i'll let's he's she's what's who's needs need remains remain makes make means mean brings takes take gives give
        goes go comes come knows know sees see wants want helps help works shows keeps keep becomes become begins
        starts depends deserves requires require continues provides plays serves allows offers seems looks matters costs
        leaves stays stands holds tells teaches ends ask asks say says think thinks believe believes hope hopes
        learn learns live lives feel feels find finds use uses try tries open opens close closes arrive arrives announces
        lies lie belongs belong counts count changes change follow follows lead leads bear bears carry carries disagree disagrees differ differs
        """

    /// Verbs in the present, which a noun before them makes a clause of: `barriers cost less`, `the sum fits`.
    private static let clauseVerbs = """
        run runs fit fits send sends grow grows happen happens exist exists include includes contain contains consist
        consists appear appears disappear disappears speak speaks hear hears listen listens forget forgets remember
        understand understands teach learn write writes sing sit sits sleep sleeps eat eats drink drinks buy sell
        sells pay earn earns lose loses win protect protects prevent prevents produce produces create creates
        destroy destroys build break fall rise hurt heal heals die survive survives
        wait return stop begin reach reaches cross join joins connect connects divide divides
        cost save carry bring catch throw pull push burn flow flows melt melts freeze
         trigger triggers publish publishes repeat repeats ignore ignores respect fail fails succeed succeeds improve
        improves expire expires apply applies require oblige obliges bind binds hide seek seeks choose chooses decide
        decides agree agrees complain complains explain explains describe describes admit admits deny denies prove proves rot
        rots accept accepts refuse refuses receive receives invite invites forbid forbids allow permit permits knock knocks
        drive swim swims worsen worsens outlive outlives outlast outlasts travel talk walk smell
         start check taste sound move turn lack lacks expect expects promise trust count hold mind
        read reads watch add adds look let lets
        """

    /// Verbs of speech in their plain form, as behind somebody who was heard: `heard him shout`.
    private static let bareSpeech =
        "say shout yell cry call whisper mutter complain ask sing chant scream repeat murmur exclaim joke sigh"

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
