/// A folded phrase that is compared byte by byte: folded text has one spelling, which strings would find out anew.
struct PhraseBytes: Sendable {
    /// UTF-8.
    let bytes: [UInt8]

    /// Takes a folded phrase.
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Whether the phrase stands at an offset of `line`.
    func stands(at offset: Int, of line: Span<UInt8>) -> Bool {
        guard offset >= 0, offset + bytes.count <= line.count else { return false }
        for index in bytes.indices where line[offset + index] != bytes[index] { return false }
        return true
    }

    /// Whether the phrase stands anywhere in `line`.
    func stands(in line: Span<UInt8>) -> Bool {
        guard let first = bytes.first, bytes.count <= line.count else { return bytes.isEmpty }
        for offset in 0...(line.count - bytes.count)
        where line[offset] == first && stands(at: offset, of: line) {
            return true
        }
        return false
    }
}

/// Folded phrases of which one is looked for in a folded line.
struct PhraseList: Sendable {
    /// The phrases by their first byte and by their last, in the order of the list.
    private let byFirst: [[PhraseBytes]]
    private let byLast: [[PhraseBytes]]
    private let openings: OpeningFilter

    /// Folds the phrases of a lexicon; an empty one is left out.
    init(_ phrases: [String]) {
        var byFirst = [[PhraseBytes]](repeating: [], count: 256)
        var byLast = byFirst
        var openings = OpeningFilter()
        for phrase in phrases {
            let bytes = Array(Fold.string(phrase).utf8)
            if let first = bytes.first { byFirst[Int(first)].append(PhraseBytes(bytes)) }
            openings.insert(bytes)
            if let last = bytes.last { byLast[Int(last)].append(PhraseBytes(bytes)) }
        }
        (self.byFirst, self.byLast, self.openings) = (byFirst, byLast, openings)
    }

    /// The length in bytes of the first phrase that opens the line; `nil` where none does.
    func prefix(of line: Substring) -> Int? { prefix(of: line.utf8.span) }

    /// The length in bytes of the first phrase that opens the line; `nil` where none does.
    func prefix(of line: String) -> Int? { prefix(of: line[...]) }

    /// Whether a phrase opens the bytes of a line.
    func opens(_ line: Span<UInt8>) -> Bool { prefix(of: line) != nil }

    private func prefix(of line: Span<UInt8>) -> Int? {
        guard line.count > 0, openings.mayOpen(line, at: 0) else { return nil }
        return byFirst[Int(line[0])].first { $0.stands(at: 0, of: line) }?.bytes.count
    }

    /// The length in bytes of the first phrase that closes the line; `nil` where none does.
    func suffix(of line: String) -> Int? {
        let line = line.utf8.span
        guard line.count > 0 else { return nil }
        return byLast[Int(line[line.count - 1])].first {
            $0.stands(at: line.count - $0.bytes.count, of: line)
        }?.bytes.count
    }

    /// Whether a phrase stands anywhere in the line.
    func stands(in line: String) -> Bool { stands(in: line.utf8.span) }

    /// Whether a phrase stands anywhere in the bytes of a line.
    func stands(in line: Span<UInt8>) -> Bool {
        for at in line.indices where openings.mayOpen(line, at: at) {
            if byFirst[Int(line[at])].contains(where: { $0.stands(at: at, of: line) }) { return true }
        }
        return false
    }
}
