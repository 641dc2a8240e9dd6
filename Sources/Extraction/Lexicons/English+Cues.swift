extension Lexicon {
    /// Phrases of several words that report speech.
    static let englishCues: [(String, QuoteCue)] =
        [
            "put it", "puts it", "put the matter", "puts the matter", "put things", "puts things",
            "pointed out", "points out", "summed up", "sums up", "went on", "goes on",
            "made clear", "makes clear",
            "made it clear", "chimed in", "called out", "wrote in", "went on to say", "has this to say",
            "had this to say", "had this to add", "has this to add", "had the following to say",
            "had the following to add", "wanted to know", "wants to know", "has it", "have it", "has it that",
            "opens with the words",
            "opens with the sentence", "opens with the line",
            "begins with the words", "begins with the sentence", "begins with the line",
            "ends with the words",
            "with the words", "with the sentence", "with the line", "with the remark",
            "ends with the sentence", "ends with the line", "closes with the words",
            "closes with the sentence",
            "closes with the line", "lays down", "lay down", "laid down that", "sets out", "spells out",
            "spelled out", "had written that", "has written that", "have written that", "likes to say",
            "like to say", "liked to say",
            "used to say", "loves to say", "keeps saying", "kept saying", "is fond of saying",
            "was fond of saying", "gave to understand", "gives to understand", "gave to consider",
            "gives to consider", "gave it to be understood", "let it be known", "lets it be known",
            "state that", "note that", "stress that", "underline that",
            "emphasize that",
            "declare that", "recall that", "affirm that", "reaffirm that", "conclude that", "warn that",
            "specify that", "stipulate that", "prescribe that", "demand that",
            "observe that", "write that",
        ].map { ($0, .reporting) }
        + [
            "spoke of", "speaks of", "spoke about", "speaks about", "called for", "calls for", "called on",
            "calls on",
            "referred to", "refers to", "appealed for", "made reference to", "paid tribute to",
            "took note of", "talked of",
            "talked about", "drew attention to", "draws attention to", "draw attention to",
            "drew particular attention to", "drew special attention to", "drew their attention to",
            "draws particular attention to", "pays tribute to",
            "drawn attention to",
            "spoken of", "spoken about", "taken note of", "call for", "call on", "saw in", "sees in",
            "see in",
            "called attention to", "calls attention to", "expressed hope", "apologized for", "apologised for",
            "apologizes for", "apologises for", "joked about", "jokes about", "boasted of", "boasts of",
        ].map { ($0, .stance) }
        + [
            "according to", "in the words of", "in the view of", "in the opinion of", "as stated by",
            "as quoted by", "as told by", "to quote", "to use the words of", "to borrow the words of",
            "in the eyes of", "in the judgment of", "in the judgement of",
        ].map { ($0, .source) }
        + backward.map { ($0, .backward) }
        + ["is", "are", "was", "were", "am"].map { ($0, .copula) }
        + ["has", "have", "had"].map { ($0, .perfect) }
        + [
            "has been", "took over as", "takes over as", "has taken over as", "had taken over as",
            "has served as", "has acted as", "has worked as", "serves as", "served as", "acts as",
            "acted as", "works as", "worked as", "sits as", "sat as", "became", "has become", "was elected",
            "was appointed", "was named", "was sworn in as", "was elected as", "was appointed as",
            "was re-elected", "is also", "holds the post of", "holds the office of", "has held the post of",
        ].map { ($0, .holds) }
        + ["the former"].map { ($0, .former) } + ["the latter"].map { ($0, .latter) }
        + ["for", "to"].map { ($0, .topic) } + ["whose", "whom"].map { ($0, .oblique) }
        + ["that"].map { ($0, .that) }
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
        + ["before", "until", "unless", "if", "since", "when", "while", "although", "though"].map {
            ($0, .subordinator)
        }
        + ["because", "whereas", "lest"].map { ($0, .reason) } + ["than"].map { ($0, .than) }
        + ["man", "woman", "girl", "boy", "lady"].map { ($0, .human) }
        + ["heard", "hears", "hear", "overheard"].map { ($0, .heard) }
        + ["of them", "of us", "of you", "of these", "of those", "of the two"].map { ($0, .others) }
        + [
            "saw", "sees", "see", "viewed", "views", "view", "perceives", "perceived", "painted", "paints",
            "rates", "rated", "assessed", "assesses",
        ]
        .map { ($0, .regard) }
        + [
            "obliges", "obliged", "requires", "required", "commits", "committed", "binds", "entitles",
            "forbids",
            "prohibits", "guarantees", "defines", "permits", "grants",
        ].map { ($0, .provision) }
        + [
            "says this", "said this", "says so", "said so", "puts it so", "put it so", "puts it this way",
            "put it this way", "wrote this", "tells this", "told this",
        ].map { ($0, .pointing) }
        + ["nobody", "no one", "no-one", "none", "neither"].map { ($0, .nobody) }
        + ["as"].map { ($0, .remark) }
        + [
            "read", "read out", "read aloud", "read from", "read aloud from", "reads out", "reads aloud",
            "quoted",
            "quotes", "quoted from", "quotes from", "recited", "recites", "reading out", "reading aloud",
            "reading from", "recalled the words", "recalls the words",
            "remembered the words", "repeated the words", "delivered", "presented",
            "conveyed", "conveys", "relayed", "relays", "passed on",
            "passes on",
        ].map { ($0, .recital) } + ["its"].map { ($0, .its) }
        + [
            "claiming", "arguing", "complaining", "demanding", "insisting", "alleging", "protesting",
            "objecting",
            "urging", "promising",
        ].map { ($0, .claim) }
        + ["elected", "appointed", "re-elected", "newly elected", "newly appointed"].map { ($0, .appointed) }
        + [
            "published", "publishes", "issued", "issues", "released", "releases", "launched", "launches",
            "presented", "presents", "produced", "compiled", "completed", "commissioned", "put out",
            "brought out", "printed", "circulated", "unveiled", "drew up", "prepared", "drafted",
        ].map { ($0, .issuing) }
        + [
            "interview with", "an interview with", "conversation with", "a conversation with",
            "in conversation with",
            "a talk with", "portrait of", "a portrait of", "profile of", "a profile of", "meet",
        ].map { ($0, .interview) }
        + [
            "had come", "had arrived", "had travelled", "had traveled", "had driven", "had walked",
            "had flown",
            "had stayed", "had watched", "had listened", "had stopped", "had queued", "had waited",
            "had dropped by",
            "had dropped in",
        ].map { ($0, .deed) } + ["aged", "age", "old"].map { ($0, .aged) }
        + ["having"].map { ($0, .having) } + ["which"].map { ($0, .inhuman) }
        + ["led by", "headed by", "chaired by"].map { ($0, .ledBy) }
        + ["so far", "at first", "at times", "in part", "of late", "to date", "by now", "even now"].map {
            ($0, .adverbial)
        }
        + ["so"].map { ($0, .thus) }
        + ["sorry", "proud", "glad", "thanks", "ready", "afraid", "grateful"].map { ($0, .ellipsis) }
        + [
            "declared as", "recorded as", "logged as", "booked as", "filed as", "classified as",
            "catalogued as",
        ]
        .map { ($0, .entered) }
        + [
            "register", "registers", "registered", "registering", "enrol", "enrolled", "list", "listed",
            "enter", "entered",
        ]
        .map { ($0 + " as", .entered) }
        + [
            "with a call to", "with a call for", "with a promise to", "with a promise of", "with a pledge to",
            "with a plea to", "with a plea for", "with an appeal to", "with an appeal for", "with a vow to",
            "with a warning of", "with a warning about", "with a warning against", "with calls to",
            "with calls for",
        ].map { ($0, .closing) } + ["something", "anything", "everything"].map { ($0, .something) }
        + ["named", "called", "by the name of"].map { ($0, .bearing) }
        + [
            "name as", "name only as", "name simply as", "first name", "first name as", "first name only as",
            "first name only",
        ].map { ($0, .givenAs) }
        + [
            "sent", "sends", "had sent", "has sent", "wrote", "had written", "has written", "writes",
            "posted", "dictated",
            "penned", "mailed", "e-mailed", "handed in", "left behind", "addressed", "signed",
        ].map { ($0, .sending) }
        + ["added", "adds", "also added", "continued", "further said", "also said"].map { ($0, .continuing) }
        + ["namesake"].map { ($0, .namesake) }
        + ["statement", "communiqué", "declaration", "appeal", "press release"].map { ($0, .statement) }
        + [
            "sheet", "slip", "page", "card", "form", "questionnaire", "notebook", "leaflet", "paper", "line",
            "lines", "sentence", "words", "answer", "poem", "entry", "passage",
        ].map { ($0, .leaf) }
        + [
            "received", "got", "kept", "collected", "chosen", "chose", "picked", "brought", "had found",
            "has found", "had opened", "had read", "had seen", "had carried",
        ].map { ($0, .receipt) } + ["the same"].map { ($0, .same) }
        + ["in", "back", "out", "up", "on", "off", "down", "away", "over", "along"].map { ($0, .particle) }
        + ["as saying", "as stating", "as writing", "as telling"].map { ($0, .quotedAs) }
        + [
            "put", "puts", "posed", "poses", "raised", "raises", "had", "has", "had only", "has only", "left",
            "leaves", "offered", "offers", "gave", "gives", "repeated", "repeats", "found", "knew", "knows",
        ].map { ($0, .posing) } + ["or", "also known as", "locally known as"].map { ($0, .or) }
        + ["i", "he", "she", "we", "they"].map { ($0, .nominative) }
        + [
            "at his side", "at her side", "at their side", "by his side", "by her side", "beside him",
            "beside her",
            "next to him", "next to her", "behind him", "behind her", "with him", "with her",
        ].map { ($0, .beside) } + ["chair", "monitor", "guide", "lead", "conductor"].map { ($0, .ambiguous) }
        + ["that", "the", "this", "those", "these"].flatMap { first in
            [
                "sentence", "words", "word", "line", "lines", "remark", "phrase", "question", "answer",
                "advice",
                "warning", "quotation", "quote", "saying",
            ].map { (first + " " + $0, .thoseWords) }
        }
        + ["be", "been", "being"].map { ($0, .nonfinite) }
        + [
            "secretary general", "attorney general", "consul general", "inspector general",
            "director general",
            "prosecutor general", "auditor general", "governor general", "solicitor general",
        ].map { ($0, .office) }

    /// What points back at the words above; whoever follows said them.
    private static let backward =
        [
            "with these words", "with those words", "with this sentence", "with this warning",
            "with this remark",
            "with this question", "with this joke", "with this advice", "with this appeal",
            "these are the words of",
            "these were the words of", "these words belong to", "the words belong to",
            "the words are those of",
            "the words were those of", "the speaker is", "the speaker was", "the voice is that of", "so says",
            "so said", "so speaks", "thus speaks",
        ]
        + ["man", "woman", "person", "boy", "girl", "one"].flatMap { who in
            [
                "says this", "said this", "says so", "said so", "says it", "is speaking", "speaks", "spoke",
                "tells it",
                "tells this", "tells the story", "remembers this", "asks this",
            ].flatMap { verb in ["is", "was"].map { "the \(who) who \(verb) \($0)" } }
        }
}
