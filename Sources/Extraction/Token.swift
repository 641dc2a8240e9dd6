import Interchange

/// One word, number or punctuation mark of an article's text.
struct Token: Sendable {
    /// What it is made of.
    enum Kind: UInt8, Sendable {
        /// Letters, with digits, hyphens, apostrophes and inner full stops that belong to them: `Co-ordinator`
        case word
        /// Digits with inner commas and stops: `1,944`, `2.4`; also with letters behind: `19th`.
        case number
        /// `’s` or the bare apostrophe behind a plural.
        case possessive
        /// A quotation mark of any kind.
        case mark
        /// A hyphen or dash that stands by itself.
        case dash
        /// Any other single character.
        case punctuation
    }

    /// How its letters look.
    struct Shape: OptionSet, Sendable {
        let rawValue: UInt8
        /// The first letter is upper case.
        static let capitalised = Shape(rawValue: 1)
        /// All letters are upper case, and there are at least two.
        static let allCaps = Shape(rawValue: 2)
        /// Ends in a full stop that belongs to it, as `Dr.` and `Nov.` do.
        static let abbreviated = Shape(rawValue: 4)
        /// Holds a hyphen.
        static let hyphenated = Shape(rawValue: 8)
        /// No white space stands before it.
        static let glued = Shape(rawValue: 16)
    }

    /// Where it begins in `Document.text`.
    let start: Int
    /// Where it ends.
    let end: Int
    /// What it is made of.
    let kind: Kind
    /// How its letters look.
    let shape: Shape
    /// The number of its folded form in the lexicon's vocabulary; 0 for a word that no list holds.
    let word: Word
    /// The scalar of a one-character token, 0 for words and numbers.
    let scalar: UInt32
    /// Every class of words that lists it; last, since what stands before fills half of its alignment otherwise.
    let classes: WordClass

    /// The scalar of a full stop that makes the number before it an ordinal, as in `5. Mai`: U+2024, which ends nothing.
    static let ordinalStop: UInt32 = 0x2024

    /// Where it stands.
    var range: ByteRange { ByteRange(start, end) }
    /// Whether the first letter is upper case.
    var isCapitalised: Bool { shape.contains(.capitalised) }
    /// Whether it is the ASCII punctuation mark given.
    func `is`(_ mark: Unicode.Scalar) -> Bool { scalar == mark.value }
    /// Whether one of its classes is among `wanted`.
    func `is`(_ wanted: WordClass) -> Bool { !classes.isDisjoint(with: wanted) }
}

/// The number of a folded word in a ``Vocabulary``.
typealias Word = UInt16
