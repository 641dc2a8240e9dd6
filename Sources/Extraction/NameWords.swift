/// Words of which one is looked for in class names, ids and folded lines; a digest stands for each.
struct NameWords: Sendable {
    private let words: DigestSet

    /// Takes the words of a list, between white space.
    init(_ list: String) { self.init(list.split(whereSeparator: \.isWhitespace).map(String.init)) }

    /// Takes words in small letters.
    init(_ words: [String]) { self.words = DigestSet(words.map { Digest.of($0.utf8) }) }

    /// Whether a run of letters in a class name or id is one of the words, in large letters or small.
    func hasPart(of name: String) -> Bool {
        has(name) { $0 &- 0x61 < 26 || $0 >= 0x80 }
    }

    /// Whether a class name or id as a whole is one of the words, in large letters or small.
    func hasWhole(of names: String) -> Bool { has(names) { $0 != 0x20 } }

    private func has(_ names: String, where isPart: (UInt8) -> Bool) -> Bool {
        var (word, isOpen) = (Digest(), false)
        let names = names.utf8.span
        for at in names.indices {
            let byte = names[at]
            let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
            if isPart(small) {
                word.append(small)
                isOpen = true
            } else if isOpen {
                if words.contains(word.value) { return true }
                (word, isOpen) = (Digest(), false)
            }
        }
        return isOpen && words.contains(word.value)
    }
}
