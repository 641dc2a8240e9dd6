/// Cuts text into ``Token``s.
struct Tokeniser {
    let vocabulary: Vocabulary

    /// A token before its word is looked up.
    struct Piece {
        var start: Int
        var end: Int
        var kind: Token.Kind
        /// The character of a mark, dash or punctuation token; 0 for words, numbers and possessives.
        var scalar: UInt32
    }

    /// The tokens of `text` at `range`, in order.
    func tokens(of text: [UInt8], in range: Range<Int>) -> [Token] {
        var tokens: [Token] = []
        append(Self.pieces(of: text, in: range), of: text, to: &tokens)
        return tokens
    }

    /// Appends the tokens that pieces of `text` become.
    func append(_ pieces: [Piece], of text: [UInt8], to tokens: inout [Token]) {
        var folded: [UInt8] = []
        // No piece ends where the first one begins.
        var before = -1
        let parts =
            vocabulary.hasParts
            ? Self.parted(pieces, of: text) { vocabulary.look(up: $0).classes } : pieces
        for piece in parts {
            var shape: Token.Shape = piece.start == before ? .glued : []
            before = piece.end
            var word: (word: Word, classes: WordClass) = (0, [])
            if piece.scalar == 0 {
                if let plain = Self.plain(text, piece) {
                    word = vocabulary.look(up: plain.digest)
                    if word.word == 0, let stem = plain.stem { word = vocabulary.look(up: stem) }
                    shape.formUnion(plain.shape)
                } else {
                    word = look(up: text, piece, &folded)
                    shape.formUnion(Self.shape(of: text, piece))
                }
                if vocabulary.hasCompounds, word.word == 0, piece.kind == .word, shape.contains(.capitalised)
                {
                    folded.removeAll(keepingCapacity: true)
                    Fold.append(text, piece.start..<piece.end, to: &folded)
                    word.classes = vocabulary.classes(ofCompound: folded)
                } else if word.word == 0, shape.contains(.capitalised), shape.contains(.hyphenated) {
                    folded.removeAll(keepingCapacity: true)
                    Fold.append(text, piece.start..<piece.end, to: &folded)
                    word.classes = vocabulary.classes(ofPair: folded)
                }
            }
            tokens.append(
                Token(
                    start: piece.start, end: piece.end, kind: piece.kind, shape: shape, word: word.word,
                    scalar: piece.scalar, classes: word.classes))
        }
    }

    /// The word of a piece with letters beyond ASCII.
    private func look(
        up text: [UInt8], _ piece: Piece, _ folded: inout [UInt8]
    ) -> (word: Word, classes: WordClass) {
        folded.removeAll(keepingCapacity: true)
        Fold.append(text, piece.start..<piece.end, to: &folded)
        let word = vocabulary.look(
            up: vocabulary.key(of: text, piece.start..<piece.end, folded: folded))
        let (first, length) = Scan.scalar(text, piece.start)
        let isInitial = Scan.isUpper(first) && piece.start + length + 1 == piece.end
        guard word.word == 0, folded.last == 0x2E, !isInitial else { return word }
        return vocabulary.look(up: Array(folded.dropLast()))
    }

    /// The digest of a piece's folded bytes, that of all but a full stop at its end, and its shape; `nil` beyond ASCII.
    ///
    /// An initial is no word without its stop: `A. Petrov`.
    private static func plain(
        _ text: [UInt8], _ piece: Piece
    ) -> (digest: UInt64, stem: UInt64?, shape: Token.Shape)? {
        var (digest, before) = (Digest(), Digest())
        var (letters, upper) = (0, 0)
        var shape: Token.Shape = []
        for at in piece.start..<piece.end {
            let byte = text[at]
            guard byte < 0x80 else { return nil }
            before = digest
            if byte &- 0x41 < 26 {
                digest.append(byte | 0x20)
                letters += 1
                upper += 1
                if letters == 1 || at > piece.start && isParticle(text, piece.start..<at) {
                    shape.insert(.capitalised)
                }
            } else {
                digest.append(byte)
                if byte &- 0x61 < 26 || byte &- 0x30 < 10 {
                    letters += 1
                } else if byte == 0x2D {
                    shape.insert(.hyphenated)
                }
            }
        }
        let endsInStop = text[piece.end - 1] == 0x2E
        if letters > 1, letters == upper { shape.insert(.allCaps) }
        if endsInStop { shape.insert(.abbreviated) }
        let isInitial = letters == 1 && upper == 1
        return (
            digest.value, endsInStop && !isInitial ? before.value : nil, piece.kind == .word ? shape : []
        )
    }

    /// Bytes of running text to a piece, the space before it included.
    private static let bytesToPiece = 5

    /// Cuts without looking words up.
    static func pieces(of text: [UInt8], in range: Range<Int>) -> [Piece] {
        var pieces: [Piece] = []
        pieces.reserveCapacity(range.count / Self.bytesToPiece)
        var at = range.lowerBound
        while at < range.upperBound {
            let (scalar, length) = Scan.scalar(text, at)
            if scalar == 0x20 || scalar == 0x0A || scalar == 0xA0 {
                at += length
            } else if Scan.isWord(scalar) {
                let piece = word(text, from: at, to: range.upperBound)
                pieces.append(piece)
                at = piece.end
            } else if isApostrophe(scalar), pieces.last?.end == at, let last = pieces.last,
                last.kind == .word,
                let end = possessiveEnd(text, at + length, range.upperBound)
            {
                pieces.append(Piece(start: at, end: end, kind: .possessive, scalar: 0))
                at = end
            } else {
                let kind: Token.Kind =
                    Scan.isMark(scalar) ? .mark : Scan.isDash(scalar) ? .dash : .punctuation
                pieces.append(Piece(start: at, end: at + length, kind: kind, scalar: scalar))
                at += length
            }
        }
        return pieces
    }

    /// Cuts what a language writes in one word: `l’OSCE` behind its apostrophe, `a-t-elle` before its first hyphen.
    ///
    /// `classes` tells the classes of folded bytes; only ``WordClass/elided`` and ``WordClass/enclitic`` count.
    static func parted(
        _ pieces: [Piece], of text: [UInt8], classes: ([UInt8]) -> WordClass
    ) -> [Piece] {
        var folded: [UInt8] = []
        func isListed(_ range: Range<Int>, as wanted: WordClass) -> Bool {
            folded.removeAll(keepingCapacity: true)
            Fold.append(text, range, to: &folded)
            return classes(folded).contains(wanted)
        }
        var whole: [Piece] = []
        for piece in pieces {
            // `l’« article »`: the apostrophe before a mark belongs to the word.
            if piece.kind == .mark, isApostrophe(piece.scalar), let last = whole.last, last.kind == .word,
                last.end == piece.start, isListed(last.start..<piece.end, as: .elided)
            {
                whole[whole.count - 1].end = piece.end
            } else {
                whole.append(piece)
            }
        }
        return whole.flatMap { piece -> [Piece] in
            guard piece.kind == .word else { return [piece] }
            var (parts, rest, at) = ([Piece](), piece, piece.start)
            while at < rest.end {
                let (scalar, length) = Scan.scalar(text, at)
                let next = at + length
                if isApostrophe(scalar), next < rest.end, isListed(rest.start..<next, as: .elided) {
                    parts.append(Piece(start: rest.start, end: next, kind: .word, scalar: 0))
                    rest.start = next
                } else if scalar == 0x2D, at > rest.start, isListed(at..<rest.end, as: .enclitic) {
                    parts.append(Piece(start: rest.start, end: at, kind: .word, scalar: 0))
                    rest.start = at
                    break
                }
                at = next
            }
            return parts + [rest]
        }
    }

    /// Reads a word or number, inner hyphens, apostrophes, stops and commas included.
    private static func word(_ text: [UInt8], from start: Int, to limit: Int) -> Piece {
        var at = start
        let isNumber = (0x30...0x39).contains(text[start])
        // Most words are plain letters up to a space or a comma.
        while at < limit, text[at] &- 0x30 < 10 || (text[at] | 0x20) &- 0x61 < 26 { at += 1 }
        if at == limit || text[at] == 0x20 || text[at] == 0x0A || text[at] == 0x2C && !isNumber {
            return Piece(start: start, end: at, kind: isNumber ? .number : .word, scalar: 0)
        }
        at = start
        var letters = 0
        var upper = 0
        var stops = 0
        while at < limit {
            let (scalar, length) = Scan.scalar(text, at)
            if Scan.isWord(scalar) {
                letters += 1
                upper += Scan.isUpper(scalar) ? 1 : 0
                at += length
            } else if at + length < limit,
                joins(scalar, text, at, at + length, isNumber: isNumber, limit: limit)
            {
                stops += scalar == 0x2E ? 1 : 0
                at += length
            } else {
                break
            }
        }
        // The stop of `A.`, `U.S.` and of a listed abbreviation belongs to the word; else it ends a sentence.
        if !isNumber, at < limit, text[at] == 0x2E,
            (letters == 1 && upper == 1) || stops > 0 || isAbbreviation(text, start..<at)
        {
            at += 1
        }
        return Piece(start: start, end: at, kind: isNumber ? .number : .word, scalar: 0)
    }

    /// Whether the character at `at` joins the two characters around it into one word.
    private static func joins(
        _ scalar: UInt32, _ text: [UInt8], _ at: Int, _ next: Int, isNumber: Bool, limit: Int
    ) -> Bool {
        let (after, length) = Scan.scalar(text, next)
        guard Scan.isWord(after) else { return false }
        switch scalar {
        case 0x2D, 0x2010, 0x2011:
            return !isNumber || !(0x30...0x39).contains(after)
        case 0x27, 0x2019, 0x2BC, 0x60:
            guard !isNumber else { return false }
            // `OSCE’s` is a name and a possessive; `O’Neill`, `Mac’Ali` and `don’t` are words.
            let ends = next + length >= limit || !Scan.isWord(Scan.scalar(text, next + length).value)
            return !((after == 0x73 || after == 0x53) && ends)
        case 0x2018:
            // `Yo‘ldosh` and `O‘Hara` are words; what opens before a capital, as in `said‘We`, is a mark.
            let before = Scan.start(before: at, in: text)
            let isSingle =
                before == 0 || !Scan.isWord(Scan.scalar(text, Scan.start(before: before, in: text)).value)
            return !isNumber && !(0x30...0x39).contains(after) && (isSingle || !Scan.isUpper(after))
        case 0x2E:
            // `U.S.`, `e.g.` and `2.4`, but not `ended.Then`.
            if isNumber { return (0x30...0x39).contains(after) }
            let before = Scan.start(before: at, in: text)
            let isSingle =
                before == 0 || !Scan.isWord(Scan.scalar(text, Scan.start(before: before, in: text)).value)
            let afterNext = next + length
            return isSingle && (afterNext >= limit || !Scan.isWord(Scan.scalar(text, afterNext).value))
        case 0x2C:
            return isNumber && (0x30...0x39).contains(after)
        default:
            return false
        }
    }

    private static func isApostrophe(_ scalar: UInt32) -> Bool {
        scalar == 0x27 || scalar == 0x2019 || scalar == 0x2BC || scalar == 0x60
    }

    /// The end of `s` behind an apostrophe at a word's end; `nil` where no possessive stands there.
    private static func possessiveEnd(_ text: [UInt8], _ at: Int, _ limit: Int) -> Int? {
        guard at < limit, text[at] | 0x20 == 0x73 else { return nil }
        return at + 1 == limit || !Scan.isWord(Scan.scalar(text, at + 1).value) ? at + 1 : nil
    }

    private static func isAbbreviation(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count <= 5 else { return false }
        var folded: [UInt8] = []
        Fold.append(text, range, to: &folded)
        return Lexicon.abbreviations.contains(folded)
    }

    /// Whether small letters and an apostrophe stand before the capital of a name: `d’` of `d’Orsay`, `dell’` of `dell’Oca`.
    private static func isParticle(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        guard let first = range.first, text[first] &- 0x61 < 26, range.count <= longestParticle else {
            return false
        }
        let letters = range.prefix { text[$0] &- 0x61 < 26 }
        guard letters.upperBound < range.upperBound else { return false }
        let (mark, length) = Scan.scalar(text, letters.upperBound)
        return isApostrophe(mark) && letters.upperBound + length == range.upperBound
    }

    /// How many bytes such a particle takes with its apostrophe.
    private static let longestParticle = 8

    private static func shape(of text: [UInt8], _ piece: Piece) -> Token.Shape {
        guard piece.kind == .word else { return [] }
        var shape: Token.Shape = []
        var (letters, upper, at) = (0, 0, piece.start)
        while at < piece.end {
            let (scalar, length) = Scan.scalar(text, at)
            if Scan.isWord(scalar) {
                letters += 1
                if Scan.isUpper(scalar) {
                    upper += 1
                    if letters == 1 || isParticle(text, piece.start..<at) { shape.insert(.capitalised) }
                }
            } else if scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011 {
                shape.insert(.hyphenated)
            }
            at += length
        }
        if letters > 1, letters == upper { shape.insert(.allCaps) }
        if text[piece.end - 1] == 0x2E { shape.insert(.abbreviated) }
        return shape
    }
}
