import Testing

@testable import Extraction

@Suite struct `Word lists` {
    /// The lists of each file, by what a failure calls them.
    private static let lists = [
        "English quotes": Lexicon.englishQuotes, "English voices": Lexicon.englishVoices,
        "English bodies": Lexicon.englishBodies, "German quotes": Lexicon.germanQuotes,
        "French quotes": Lexicon.frenchQuotes, "Russian quotes": Lexicon.russianQuotes,
    ]

    @Test(arguments: lists.keys.sorted()) func `hold each word once`(name: String) throws {
        for (number, list) in try #require(Self.lists[name]).enumerated() {
            #expect(doubles(in: list.1) { $0.lowercased() } == [], "list \(number)")
        }
    }

    @Test func `of first names hold each once, whatever its marks, in the order of the alphabet`() {
        for (_, list) in GivenNames.words {
            #expect(doubles(in: list, as: Fold.string) == [])
            let names = list.split(whereSeparator: \.isWhitespace).map { Fold.string(String($0)) }
            #expect(names == names.sorted())
        }
    }

    private static let phrases = [
        "English": Lexicon.englishCues, "German": Lexicon.germanCues, "French": Lexicon.frenchCues,
        "Russian": Lexicon.russianCues,
    ]

    @Test(arguments: phrases.keys.sorted())
    func `of phrases hold each once for one meaning`(language: String) throws {
        let cues = try #require(Self.phrases[language])
        var seen: [String: Set<QuoteCue>] = [:]
        let doubles = cues.filter { !seen[$0.0, default: []].insert($0.1).inserted }.map(\.0)
        #expect(doubles == [])
    }

    private func doubles(in list: String, as key: (String) -> String) -> [String] {
        var seen: Set<String> = []
        return list.split(whereSeparator: \.isWhitespace).map { key(String($0)) }
            .filter { !seen.insert($0).inserted }
    }
}

@Suite struct `Classes` {
    @Test func `of words have a number each`() {
        let classes: [WordClass] = [
            .article, .preposition, .conjunction, .masculine, .feminine, .neutralPronoun,
            .possessivePronoun, .auxiliary, .futureMarker, .reportingVerb, .reportingParticiple,
            .honorific, .nameParticle, .roleHead, .bodyHead, .documentHead, .personNoun,
            .relative, .month, .weekday, .naming, .titled, .numberWord, .indefinite, .moneyVerb,
            .actorHead, .activity, .negation, .irregularPast, .kinship, .finiteVerb,
            .masculineName, .feminineName, .officeWord, .midAdverb, .callingVerb, .stanceVerb,
            .tailOpener, .clauseOpener, .speechOccasion, .masculineNoun, .feminineNoun, .genitive,
            .calendar, .pluralNoun, .elided, .enclitic, .accented, .gift, .stateHead,
            .counterpart, .utterance, .firstPerson, .hypernym, .carrier, .timeNoun, .clauseVerb,
            .bareSpeech, .passing, .singular, .ageNoun, .missive, .mover, .own, .absolute,
            .compoundHead, .contracted, .ordinal, .publicHead, .adverb, .envoyHead, .topic,
            .runningCost, .elsewhere, .illicit, .standingBody, .unreal, .government, .currency,
            .determiner, .donor, .seated, .regionalHead,
        ]
        #expect(Set(classes).count == classes.count)
        #expect(classes.allSatisfy { $0.rawValue.nonzeroBitCount == 1 })
    }

    @Test func `of words near a date have a number each`() {
        let cues: [DateCue] = [
            .future, .pastAuxiliary, .pastPerfect, .phase, .occasion, .another, .publishing,
            .page, .yearVerb, .subordinator, .place, .partOfDay, .label, .scheduled, .origin,
            .reaction, .launching, .promise, .following, .works, .happening, .running,
            .preparatory, .interview, .presenting, .recording, .attending, .entering, .validity,
            .ruling, .closing, .calling, .intention, .joining, .times, .dating, .framework,
            .repeating, .beginning,
        ]
        #expect(Set(cues.map(\.rawValue)).count == cues.count)
        #expect(cues.allSatisfy { $0.rawValue.nonzeroBitCount == 1 })
    }
}
