/// Every word that some list of a lexicon holds, numbered, with the classes that list it.
///
/// One look-up a token, by its folded bytes, replaces every comparison of strings in the rules.
struct Vocabulary: Sendable {
    /// The number of each word by the digest of its folded bytes.
    private let numbers: DigestTable<Word>
    private let classes: [WordClass]
    /// Whether the language writes some words together with the one behind or before.
    let hasParts: Bool
    /// Whether some words are told from others by their diacritics.
    let hasAccents: Bool
    /// Whether the language writes a noun and what qualifies it as one word.
    let hasCompounds: Bool

    /// The number of the word whose folded form is `bytes`, and its classes; 0 and none for an unknown one.
    func look(up bytes: [UInt8]) -> (word: Word, classes: WordClass) { look(up: Digest.of(bytes)) }

    /// The number and the classes of the word whose folded form has a digest.
    func look(up digest: UInt64) -> (word: Word, classes: WordClass) {
        numbers[digest].map { ($0, classes[Int($0)]) } ?? (0, [])
    }

    /// The form under which a word is looked up: as written in small letters where it is listed so, else folded.
    func key(of text: [UInt8], _ range: Range<Int>, folded: [UInt8]) -> [UInt8] {
        guard hasAccents, text[range].contains(where: { $0 >= 0x80 }) else { return folded }
        let exact = Array(String(decoding: text[range], as: UTF8.self).lowercased().utf8)
        return look(up: exact).classes.contains(.accented) ? exact : folded
    }

    /// The classes of an unlisted compound: those of the noun that it ends in, honorifics aside.
    ///
    /// `Bergführerin` is what a `Führerin` is; no name of a person ends in one of the nouns listed.
    func classes(ofCompound folded: [UInt8]) -> WordClass {
        guard folded.count >= Self.shortestQualifier + Self.shortestNoun else { return [] }
        for start in Self.shortestQualifier...folded.count - Self.shortestNoun {
            let found = look(up: Array(folded[start...])).classes
            if found.contains(.compoundHead) { return found.intersection(Self.compounded) }
        }
        return []
    }

    /// The class of an unlisted pair of offices: `Trainer-Consultant` is one, `Orr-Baker` is none.
    func classes(ofPair folded: [UInt8]) -> WordClass {
        let parts = folded.split(separator: 0x2D)
        return parts.count == 2 && parts.allSatisfy { look(up: Array($0)).classes.contains(.roleHead) }
            ? .roleHead : []
    }

    /// Letters of the shortest word before the noun of a compound, and of the shortest noun.
    private static let shortestQualifier = 3
    private static let shortestNoun = 3

    /// What a compound takes over from its noun.
    private static let compounded: WordClass = [
        .roleHead, .personNoun, .bodyHead, .documentHead, .titled, .masculineNoun, .feminineNoun, .hypernym,
    ]

    /// Gathers words while a lexicon is put together.
    struct Builder {
        private var classes: [WordClass] = [[]]
        private var numbers = DigestTable<Word>(capacity: 4096)

        /// Enters a word in the class given and gives its number.
        ///
        /// - Precondition: a lexicon holds fewer than 65,536 different words.
        @discardableResult
        mutating func enter(_ folded: [UInt8], as wordClass: WordClass = []) -> Word {
            let digest = Digest.of(folded)
            let word = numbers[digest] ?? Word(classes.count)
            if Int(word) == classes.count {
                classes.append([])
                numbers[digest] = word
            }
            classes[Int(word)].formUnion(wordClass)
            return word
        }

        /// Enters every word of a list separated by white space.
        mutating func enter(_ list: String, as wordClass: WordClass) {
            let list = Array(list.utf8)
            for word in list.split(whereSeparator: { $0 <= 0x20 }) {
                enter(key(of: list, word.indices, isAccented: wordClass == .accented), as: wordClass)
            }
        }

        /// The form under which a word is entered: in small letters where its accents tell it from others, else folded.
        func key(of text: [UInt8], _ range: Range<Int>, isAccented: Bool = false) -> [UInt8] {
            var folded: [UInt8] = []
            Fold.append(text, range, to: &folded)
            guard text[range].contains(where: { $0 >= 0x80 }) else { return folded }
            let exact = Array(String(decoding: text[range], as: UTF8.self).lowercased().utf8)
            return isAccented || classes(of: exact).contains(.accented) ? exact : folded
        }

        /// The classes of a word; none for one that was not entered.
        func classes(of folded: [UInt8]) -> WordClass {
            numbers[Digest.of(folded)].map { classes[Int($0)] } ?? []
        }

        /// Closes the vocabulary.
        func vocabulary() -> Vocabulary {
            Vocabulary(
                numbers: numbers, classes: classes,
                hasParts: classes.contains { !$0.isDisjoint(with: [.elided, .enclitic]) },
                hasAccents: classes.contains { $0.contains(.accented) },
                hasCompounds: classes.contains { $0.contains(.compoundHead) })
        }
    }
}
