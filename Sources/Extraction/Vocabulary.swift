/// Every word that some list of a lexicon holds, numbered, with the classes that list it.
///
/// One look-up a token, by its folded bytes, replaces every comparison of strings in the rules.
struct Vocabulary: Sendable {
    /// A word's number and what is left of its digest, which tells most other words from it.
    private struct Slot {
        var word: Word = 0
        var tag: UInt16 = 0
    }

    private let slots: [Slot]
    private let words: [[UInt8]]
    private let classes: [WordClass]
    /// Whether the language writes some words together with the one behind or before.
    let hasParts: Bool
    /// Whether some words are told from others by their diacritics.
    let hasAccents: Bool

    /// The number of the word whose folded form is `bytes`, and its classes; 0 and none for an unknown one.
    func look(up bytes: [UInt8]) -> (word: Word, classes: WordClass) {
        let (hash, tag) = Self.hash(bytes)
        var slot = hash & (slots.count - 1)
        while slots[slot].word != 0 {
            let word = Int(slots[slot].word)
            if slots[slot].tag == tag, words[word] == bytes { return (Word(word), classes[word]) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return (0, [])
    }

    /// The form under which a word is looked up: as written in small letters where it is listed so, else folded.
    func key(of text: [UInt8], _ range: Range<Int>, folded: [UInt8]) -> [UInt8] {
        guard hasAccents, text[range].contains(where: { $0 >= 0x80 }) else { return folded }
        let exact = Array(String(decoding: text[range], as: UTF8.self).lowercased().utf8)
        return look(up: exact).classes.contains(.accented) ? exact : folded
    }

    private static func hash(_ bytes: [UInt8]) -> (hash: Int, tag: UInt16) {
        let digest = Digest.of(bytes)
        return (
            Int(truncatingIfNeeded: (digest ^ (digest >> 32)) & 0x7fff_ffff),
            UInt16(truncatingIfNeeded: digest >> 48)
        )
    }

    /// Gathers words while a lexicon is put together.
    struct Builder {
        private var words: [[UInt8]] = [[]]
        private var classes: [WordClass] = [[]]
        private var numbers: [[UInt8]: Word] = [:]

        /// Enters a word in the class given and gives its number.
        ///
        /// - Precondition: a lexicon holds fewer than 65,536 different words.
        @discardableResult
        mutating func enter(_ folded: [UInt8], as wordClass: WordClass = []) -> Word {
            let word = numbers[folded] ?? Word(words.count)
            if Int(word) == words.count {
                words.append(folded)
                classes.append([])
                numbers[folded] = word
            }
            classes[Int(word)].formUnion(wordClass)
            return word
        }

        /// Enters every word of a list separated by white space.
        mutating func enter(_ list: String, as wordClass: WordClass) {
            for word in list.split(whereSeparator: \.isWhitespace) {
                let exact = Array(word.lowercased().utf8)
                enter(
                    wordClass == .accented || classes(of: exact).contains(.accented)
                        ? exact : Array(Fold.string(String(word)).utf8), as: wordClass)
            }
        }

        /// The classes of a word; none for one that was not entered.
        func classes(of folded: [UInt8]) -> WordClass {
            numbers[folded].map { classes[Int($0)] } ?? []
        }

        /// Closes the vocabulary.
        func vocabulary() -> Vocabulary {
            var slots = [Slot](
                repeating: Slot(), count: 1 << (Int.bitWidth - (words.count * 2).leadingZeroBitCount))
            for word in words.indices.dropFirst() {
                let (hash, tag) = Vocabulary.hash(words[word])
                var slot = hash & (slots.count - 1)
                while slots[slot].word != 0 { slot = (slot + 1) & (slots.count - 1) }
                slots[slot] = Slot(word: Word(word), tag: tag)
            }
            return Vocabulary(
                slots: slots, words: words, classes: classes,
                hasParts: classes.contains { !$0.isDisjoint(with: [.elided, .enclitic]) },
                hasAccents: classes.contains { $0.contains(.accented) })
        }
    }
}
