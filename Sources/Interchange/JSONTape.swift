/// The values of a JSON text, one behind the other, each with its place in the bytes.
///
/// One pass, no value made: what nobody asks for costs its bytes alone. An object's members are its keys and values in
/// turn. Nesting is held on a list, not on the stack.
struct JSONTape {
    /// What a value is.
    enum Kind: UInt8 {
        case null, boolean, number
        /// `start..<end` lies inside the quotation marks.
        case string
        /// A string in which a backslash stands.
        case escapedString
        case list, object
    }

    /// One value; half as large as with whole `Int`s, since a text has one for every eight of its bytes.
    struct Entry {
        let kind: Kind
        private let from: UInt32
        private var to: UInt32
        private var behind: UInt32

        init(kind: Kind, start: Int, end: Int, next: Int) {
            self.kind = kind
            (from, to, behind) = (UInt32(start), UInt32(end), UInt32(next))
        }

        var start: Int { Int(from) }
        var end: Int { Int(to) }
        /// The index behind the value and all that it holds.
        var next: Int { Int(behind) }

        /// Ends a list or an object.
        mutating func close(at end: Int, next: Int) { (to, behind) = (UInt32(end), UInt32(next)) }
    }

    /// A text that is no JSON, and where that shows.
    struct Flaw: Error {
        let offset: Int
        let description: String
    }

    /// Lists and objects may stand this deep in one another.
    static let mostNesting = 512
    /// The longest text, in bytes.
    static let mostBytes = Int(UInt32.max)

    let bytes: [UInt8]
    private(set) var entries: [Entry] = []
    private var at = 0

    /// Reads a text that is one value, white space around it.
    init(_ bytes: [UInt8]) throws(Flaw) {
        self.bytes = bytes
        guard bytes.count <= Self.mostBytes else { throw flaw("it is longer than four gigabytes") }
        entries.reserveCapacity(bytes.count / 8)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
        try read(bytes.span)
        skipSpace(bytes.span)
        guard at == bytes.count else { throw flaw("there is text behind the value") }
    }

    // The text is handed down, since the bytes of `self` are looked up anew whenever it changes.
    private mutating func read(_ text: Span<UInt8>) throws(Flaw) {
        var open: [Int] = []
        skipSpace(text)
        try readStart(text, &open)
        while let container = open.last {
            let isObject = entries[container].kind == .object
            skipSpace(text)
            if peek(text) == (isObject ? 0x7D : 0x5D) {
                at += 1
                entries[container].close(at: at, next: entries.count)
                open.removeLast()
                continue
            }
            if entries.count > container + 1 {
                guard peek(text) == 0x2C else {
                    throw flaw("a comma or the end of a list or object is missing")
                }
                at += 1
                skipSpace(text)
            }
            if isObject {
                guard peek(text) == 0x22 else { throw flaw("a key is missing") }
                try readString(text)
                skipSpace(text)
                guard peek(text) == 0x3A else { throw flaw("a colon is missing behind a key") }
                at += 1
                skipSpace(text)
            }
            try readStart(text, &open)
        }
    }

    /// Reads a scalar whole, of a list or object the bracket.
    private mutating func readStart(_ text: Span<UInt8>, _ open: inout [Int]) throws(Flaw) {
        switch peek(text) {
        case 0x22: try readString(text)
        case 0x7B, 0x5B:
            guard open.count < Self.mostNesting else { throw flaw("it is nested too deep") }
            open.append(entries.count)
            enter(peek(text) == 0x7B ? .object : .list, from: at, to: at)
            at += 1
        case 0x2D, 0x30...0x39: try readNumber(text)
        case 0x74: try readWord(text, "true", .boolean)
        case 0x66: try readWord(text, "false", .boolean)
        case 0x6E: try readWord(text, "null", .null)
        default: throw flaw(at == text.count ? "it ends before a value does" : "no value begins like this")
        }
    }

    private mutating func readString(_ text: Span<UInt8>) throws(Flaw) {
        let start = at + 1
        var isEscaped = false
        at = Self.stringEnd(text, from: start, &isEscaped)
        guard at < text.count else { throw flaw("a string does not end") }
        guard text[at] == 0x22 else { throw flaw("a control character stands in a string") }
        enter(isEscaped ? .escapedString : .string, from: start, to: at)
        at += 1
    }

    /// Where the mark or the control character stands that ends a string.
    private static func stringEnd(_ text: Span<UInt8>, from start: Int, _ isEscaped: inout Bool) -> Int {
        var at = start
        while true {
            at = plainEnd(text, from: at)
            guard at < text.count, text[at] == 0x5C else { return at }
            isEscaped = true
            at += 2
        }
    }

    /// Where the next mark, backslash or control character stands, or the end of `text`; passes eight bytes at a time.
    static func plainEnd(_ text: Span<UInt8>, from start: Int) -> Int {
        let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        var at = start
        while at + 8 <= text.count {
            let eight = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
            let (marks, backslashes) = (eight ^ ones &* 0x22, eight ^ ones &* 0x5C)
            // The top bit of a byte is set where it was below what is taken from it; one that borrowed may be set in vain.
            let found =
                (marks &- ones) & ~marks | (backslashes &- ones) & ~backslashes
                | (eight &- ones &* 0x20) & ~eight
            guard found & tops == 0 else { break }
            at += 8
        }
        while at < text.count, text[at] != 0x22, text[at] != 0x5C, text[at] >= 0x20 { at += 1 }
        return at
    }

    private mutating func readWord(_ text: Span<UInt8>, _ word: String, _ kind: Kind) throws(Flaw) {
        let start = at
        for byte in word.utf8 {
            guard peek(text) == byte else { throw flaw("no value begins like this") }
            at += 1
        }
        enter(kind, from: start, to: at)
    }

    /// `-`, digits without a needless zero, a fraction, an exponent.
    private mutating func readNumber(_ text: Span<UInt8>) throws(Flaw) {
        let start = at
        if peek(text) == 0x2D { at += 1 }
        let whole = readDigits(text)
        guard whole == 1 || whole > 1 && text[at - whole] != 0x30 else {
            throw flaw("a number is malformed")
        }
        if peek(text) == 0x2E {
            at += 1
            guard readDigits(text) > 0 else { throw flaw("a number is malformed") }
        }
        if peek(text) | 0x20 == 0x65 {
            at += 1
            if peek(text) == 0x2B || peek(text) == 0x2D { at += 1 }
            guard readDigits(text) > 0 else { throw flaw("a number is malformed") }
        }
        enter(.number, from: start, to: at)
    }

    private mutating func readDigits(_ text: Span<UInt8>) -> Int {
        let start = at
        while (0x30...0x39).contains(peek(text)) { at += 1 }
        return at - start
    }

    private mutating func enter(_ kind: Kind, from start: Int, to end: Int) {
        entries.append(Entry(kind: kind, start: start, end: end, next: entries.count + 1))
    }

    private mutating func skipSpace(_ text: Span<UInt8>) {
        while at < text.count, text[at] <= 0x20,
            text[at] == 0x20 || text[at] == 0x0A || text[at] == 0x0D || text[at] == 0x09
        {
            at += 1
        }
    }

    /// The byte to be read next; NUL, which begins nothing, at the end.
    private func peek(_ text: Span<UInt8>) -> UInt8 { at < text.count ? text[at] : 0 }

    private func flaw(_ description: String) -> Flaw { Flaw(offset: at, description: description) }
}

extension JSONTape {
    /// The text of a string; `nil` for any other value, for a broken escape and for bytes that are no UTF-8.
    func string(_ index: Int) -> String? {
        let entry = entries[index]
        switch entry.kind {
        case .string: return Self.valid(bytes.span.extracting(entry.start..<entry.end))
        case .escapedString: return unescaped(entry.start..<entry.end)
        default: return nil
        }
    }

    /// Whether a string is `key`.
    func holds(_ key: String, at index: Int) -> Bool {
        let entry = entries[index]
        guard entry.kind == .string else { return string(index) == key }
        let key = key.utf8.span
        guard entry.end - entry.start == key.count else { return false }
        for offset in key.indices where bytes[entry.start + offset] != key[offset] { return false }
        return true
    }

    /// A whole number of at most 18 digits without sign, fraction or exponent; `nil` for any other value.
    func digits(_ index: Int) -> Int? {
        let entry = entries[index]
        return entry.kind == .number ? digits(entry.start..<entry.end) : nil
    }

    /// A whole number of at most 18 digits without fraction or exponent, be it below zero; `nil` for any other value.
    func integer(_ index: Int) -> Int? {
        let entry = entries[index]
        guard entry.kind == .number, bytes[entry.start] == 0x2D else { return digits(index) }
        return digits(entry.start + 1..<entry.end).map { -$0 }
    }

    private func digits(_ range: Range<Int>) -> Int? {
        guard range.count <= 18 else { return nil }
        var number = 0
        for at in range {
            guard bytes[at] &- 0x30 < 10 else { return nil }
            number = number &* 10 &+ Int(bytes[at] &- 0x30)
        }
        return number
    }

    private func unescaped(_ range: Range<Int>) -> String? {
        var units: [UInt8] = []
        units.reserveCapacity(range.count)
        var at = range.lowerBound
        while at < range.upperBound {
            let plain = bytes[at..<range.upperBound].firstIndex(of: 0x5C) ?? range.upperBound
            units.append(contentsOf: bytes[at..<plain])
            at = plain
            guard at < range.upperBound else { break }
            guard at + 1 < range.upperBound else { return nil }
            at += 2
            switch bytes[at - 1] {
            case 0x22, 0x5C, 0x2F: units.append(bytes[at - 1])
            case 0x62: units.append(0x08)
            case 0x66: units.append(0x0C)
            case 0x6E: units.append(0x0A)
            case 0x72: units.append(0x0D)
            case 0x74: units.append(0x09)
            case 0x75:
                guard let scalar = escapedScalar(&at, before: range.upperBound) else { return nil }
                units.append(contentsOf: String(Character(scalar)).utf8)
            default: return nil
            }
        }
        return Self.valid(units.span)
    }

    /// The text of some bytes; `nil` for what is no UTF-8.
    private static func valid(_ bytes: Span<UInt8>) -> String? {
        do throws(UTF8.ValidationError) {
            return String(copying: try UTF8Span(validating: bytes))
        } catch {
            return nil
        }
    }

    /// The scalar whose four digits begin at `at`; a pair of surrogates is one.
    private func escapedScalar(_ at: inout Int, before end: Int) -> Unicode.Scalar? {
        guard let high = unit(&at, before: end) else { return nil }
        guard (0xD800...0xDBFF).contains(high) else { return Unicode.Scalar(high) }
        guard at + 1 < end, bytes[at] == 0x5C, bytes[at + 1] == 0x75 else { return nil }
        at += 2
        guard let low = unit(&at, before: end), (0xDC00...0xDFFF).contains(low) else { return nil }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    }

    private func unit(_ at: inout Int, before end: Int) -> UInt32? {
        guard at + 4 <= end else { return nil }
        var unit: UInt32 = 0
        for byte in bytes[at..<at + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            unit = unit << 4 | UInt32(digit)
        }
        at += 4
        return unit
    }
}
