import Interchange

extension DateWords {
    /// Calendar words of English.
    static let english = DateWords(
        capitalisesMonths: true,
        abbreviatesWeekdays: true,
        meanings: [
            (.and, "and"), (.to, "to through thru"), (.until, "until till"), (.from, "from"),
            (.between, "between"), (.of, "of"), (.the, "the"), (.on, "on"), (.since, "since"),
            (.by, "by before"),
            (.during, "in during throughout within"), (.towards, "for than after around circa"),
            (.asOf, "as starting effective"), (.part, "early late mid end beginning start middle"),
            (.turn(.last), "last previous final"), (.turn(.next), "next coming"), (.turn(.this), "this"),
            (.earlier, "earlier"), (.later, "later"), (.ago, "ago"),
            (.count(1), "a one"), (.count(2), "two"), (.count(3), "three"), (.count(4), "four"),
            (.count(5), "five"), (.count(6), "six"), (.count(7), "seven"), (.count(8), "eight"),
            (.count(9), "nine"), (.count(10), "ten"),
            (.unit(.day), "day days"), (.unit(.week), "week weeks"), (.unit(.month), "month months"),
            (.unit(.year), "year years"),
            (.relativeDay(0), "today tonight"), (.relativeDay(-1), "yesterday"),
            (.relativeDay(1), "tomorrow"),
            (.nth(1), "first 1st"), (.nth(2), "second 2nd"), (.nth(3), "third 3rd"), (.nth(4), "fourth 4th"),
            (.dayInLetters(5), "fifth"), (.dayInLetters(6), "sixth"), (.dayInLetters(7), "seventh"),
            (.dayInLetters(8), "eighth"), (.dayInLetters(9), "ninth"), (.dayInLetters(10), "tenth"),
            (.dayInLetters(11), "eleventh"), (.dayInLetters(12), "twelfth"),
            (.dayInLetters(13), "thirteenth"), (.dayInLetters(14), "fourteenth"),
            (.dayInLetters(15), "fifteenth"), (.dayInLetters(16), "sixteenth"),
            (.dayInLetters(17), "seventeenth"), (.dayInLetters(18), "eighteenth"),
            (.dayInLetters(19), "nineteenth"), (.dayInLetters(20), "twentieth"),
            (.dayInLetters(21), "twenty-first"), (.dayInLetters(22), "twenty-second"),
            (.dayInLetters(23), "twenty-third"), (.dayInLetters(24), "twenty-fourth"),
            (.dayInLetters(25), "twenty-fifth"), (.dayInLetters(26), "twenty-sixth"),
            (.dayInLetters(27), "twenty-seventh"), (.dayInLetters(28), "twenty-eighth"),
            (.dayInLetters(29), "twenty-ninth"), (.dayInLetters(30), "thirtieth"),
            (.dayInLetters(31), "thirty-first"),
            (.half, "half"), (.quarter, "quarter"), (.quarterOf(1), "q1"), (.quarterOf(2), "q2"),
            (.quarterOf(3), "q3"), (.quarterOf(4), "q4"),
            (.season(3), "spring"), (.season(6), "summer"), (.season(9), "autumn fall"),
            (.season(12), "winter"),
        ],
        cues: [
            (
                .future,
                """
                ahead planned scheduled due foreseen expected upcoming forthcoming envisaged intends plans hopes tentatively preparations
                """
            ),
            (
                .phase,
                """
                held began begun started ran run runs lasted lasts took takes opened opens closed ended concluded hosted
                organized organised conducted attended completed launched finished gathered met
                hold begin begins start starts continue continues continued resume resumes resumed conclude concludes
                close closes end ends open take host wrapped kicked
                """
            ),
            (
                .another,
                """
                earlier previous another others similar such next follow-up
                """
            ),
            (.preparatory, "preliminary initial future subsequent"),
            (.interview, "interview conversation"),
            (.recording, "recorded taped filmed given done conducted held took carried"),
            (.attending, "attended completed joined took finished participated passed"),
            (.entering, "takes enters comes goes becomes assumes"),
            (.validity, "effect force operation office duty head chair chairperson president director chief"),
            (.presenting, "presented unveiled shown screened premiered launched inaugurated displayed"),
            (.yearVerb, "be is was will has marks marked saw brought became"),
            (.pastAuxiliary, "was were did"), (.pastPerfect, "had"),
            (.subordinator, "after before when since while until"),
            (.place, "at"), (.label, "when"), (.partOfDay, "morning afternoon evening night hours"),
            (
                .reaction,
                """
                condemned condemns denounced denounces deplored deplores welcomed welcomes mourned regretted regrets commended
                commends praised praises protested concern outrage condolences dismay
                """
            ),
            (
                .works,
                """
                works construction reconstruction renovation refurbishment rehabilitation repairs repair restoration installation
                excavation modernization modernisation demolition clearance
                """
            ),
            (.happening, "place"), (.running, "running runs underway way ongoing taking continues"),
            (.following, "followed follows follow following preceded builds built"),
            (
                .ruling,
                """
                sentence sentences verdict verdicts ruling rulings judgment judgement conviction convictions acquittal decision
                decisions law laws decree decrees bill amendment amendments fine fines order orders ban
                """
            ),
            (
                .closing,
                "closed closes concluded concludes ended ends completed completes finished wrapped rounded crowned close conclude end"
            ),
            (.launching, "launched launches started kicked unveiled inaugurated"),
            (.calling, "let"), (.joining, "but yet"),
            (
                .intention,
                "agreed decided resolved promised pledged vowed undertook committed intend plan hope hoped wants want offered"
            ),
            (.linking, "been being"), (.unchanging, "put set cut let hit shut read spread cast"),
            (.appointed, "date"), (.ability, "could"), (.pointing, "such"), (.reporting, "report"),
            (.living, "lose lost survive survived remember remembers recall recalls spend spent"),
            (.dating, "dated"), (.repeating, "again anew"),
            (.beginning, "began begun started opened kicked launched"),
            (.times, "mornings afternoons evenings nights hour eve dawn weekend"),
            (
                .framework,
                """
                project projects programme programmes program programs initiative scheme mandate contract lease strategy
                partnership
                """
            ),
            (
                .promise,
                """
                promised promises pledged pledges vowed undertook committed agreed asked urged called invited instructed
                requested hoped encouraged encourage encourages urge urges recommended recommend recommends
                proposed proposes propose suggested suggests suggest demanded advised offered offers offer
                """
            ),
            (
                .scheduled,
                "elections election polls vote referendum games talks census olympics runoff by-elections"
            ),
            (.origin, "back date dates dated dating prior up compared through return returns returned"),
            (.moving, "moved postponed shifted rescheduled extended prolonged adjourned deferred forward"),
            (.publishing, "published issued released posted updated"),
            (.page, "release statement article story report page item"),
            (
                .occasion,
                """
                workshop workshops training trainings course courses seminar seminars conference conferences meeting
                meetings event events exercise exercises session sessions forum visit visits round-table roundtable
                presentation ceremony launch opening closing mission activity activities campaign
                review consultation consultations hearing debate discussion discussions talks summit school academy
                camp clinic clinics contest competition festival fair exhibition deployment gathering trial drill
                drills tour webinar symposium lecture survey round rounds class classes lesson lessons rehearsal tournament
                hackathon congress briefing briefings debriefing screening concert traineeship traineeships internship
                internships apprenticeship apprenticeships placement placements
                """
            ),
        ])
}
