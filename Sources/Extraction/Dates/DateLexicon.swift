import Interchange
import Registries

/// The calendar words of one language.
struct DateLexicon: Sendable {
    /// Whether months begin with a capital, so that `may` and `march` are verbs.
    let capitalisesMonths: Bool
    /// Whether a day's number may carry a stop: `18. Dezember`.
    let dotsDays: Bool
    /// Whether `last` and `next` stand behind their noun: `la semaine dernière`.
    let turnsFollow: Bool
    /// The word of a range that only its accent tells from another one, as printed; empty where the language has none.
    let accentedTo: [UInt8]
    /// What makes a decade of the year that it begins with: `s` of `1990s`.
    let decadeEndings: [[UInt8]]
    /// By word; words behind the last one listed are left out.
    private let meanings: [DateWord]
    private let cues: [DateCue]

    /// What a listed word means; ``DateWord/other`` for every other one.
    func meaning(of word: Word) -> DateWord {
        Int(word) < meanings.count ? meanings[Int(word)] : .other
    }

    /// What a word tells of the clause around a date.
    func cues(of word: Word) -> DateCue { Int(word) < cues.count ? cues[Int(word)] : [] }

    /// Enters the words of a language in its vocabulary.
    init(_ words: DateWords, language: String, entering vocabulary: inout Vocabulary.Builder) {
        var (meanings, cues) = ([DateWord](), [DateCue]())
        func enter(_ list: String, _ meaning: DateWord, _ cue: DateCue = [], as wordClass: WordClass = []) {
            for form in list.split(whereSeparator: \.isWhitespace) {
                let word = Int(
                    vocabulary.enter(Array(Fold.string(String(form)).utf8), as: wordClass.union(.calendar)))
                while meanings.count <= word {
                    meanings.append(.other)
                    cues.append([])
                }
                if meanings[word] == .other { meanings[word] = meaning }
                cues[word].formUnion(cue)
            }
        }
        if let names = CalendarNames.of(language) {
            for (index, list) in names.months.enumerated() {
                enter(list, .month(index + 1, isShort: false), as: .month)
            }
            for (index, list) in names.weekdays.enumerated() {
                enter(list, .weekday(index + 1, isShort: false), as: .weekday)
            }
            for (index, list) in names.shortMonths.enumerated() {
                enter(list, .month(index + 1, isShort: true), as: .month)
            }
            for (index, list) in names.shortWeekdays.enumerated() where words.abbreviatesWeekdays {
                enter(list, .weekday(index + 1, isShort: true), as: .weekday)
            }
        }
        for (meaning, list) in words.meanings { enter(list, meaning) }
        for (cue, list) in words.cues { enter(list, .other, cue) }
        capitalisesMonths = words.capitalisesMonths
        dotsDays = words.dotsDays
        turnsFollow = words.turnsFollow
        accentedTo = Array(words.accentedTo.utf8)
        decadeEndings = words.decadeEndings.split(separator: " ").map { Array($0.utf8) }
        (self.meanings, self.cues) = (meanings, cues)
    }
}

/// The calendar words of a language as its file in `Lexicons/` lists them; names of months and weekdays aside.
struct DateWords: Sendable {
    /// Whether months begin with a capital.
    var capitalisesMonths = false
    /// Whether a day's number may carry a stop.
    var dotsDays = false
    /// Whether `last` and `next` stand behind their noun.
    var turnsFollow = false
    /// The word of a range that only its accent tells from another one.
    var accentedTo = ""
    /// What makes a decade of the year that it begins with.
    var decadeEndings = "s"
    /// Whether the short names of weekdays mean nothing else in the language.
    var abbreviatesWeekdays = false
    /// Meanings, each with the words that have it.
    var meanings: [(DateWord, String)] = []
    /// Words that tell a clause's time and a date's role.
    var cues: [(DateCue, String)] = []
}
