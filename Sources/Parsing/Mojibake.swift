import Interchange

/// Mends text that was UTF-8, was read as windows-1252, and was stored as UTF-8 again: `â€œ` for `“`, `Ã©`
/// for `é`.
///
/// What counts is a run of characters whose windows-1252 bytes are a UTF-8 sequence. Most such runs stand in
/// no language (`Ã©`, `â€™`); those that could end a word in capitals (`Â»`, `Ã` before a no-break space)
/// count only on a page that has one of the former. C1 controls, which windows-1252 has as quotation marks
/// and dashes, are read as those.
///
/// - Takes: `itâ€™s`, `cafÃ©`, `Ã¢â‚¬Å“` (twice over), `\u{93}so\u{94}`.
/// - Leaves: `NÃO`, `Â` and `â` as letters, `ROMÂ»` on a page without other signs.
enum Mojibake {
    /// The page, mended as often as it needs; three times at most.
    static func repaired(_ bytes: [UInt8], noting doubts: inout [Diagnostic]) -> [UInt8] {
        var (page, repairs, rounds) = (bytes, 0, 0)
        while rounds < 3, let (mended, count) = pass(over: page) {
            (page, repairs, rounds) = (mended, repairs + count, rounds + 1)
        }
        if let (mended, count) = controlsRead(page) { (page, repairs) = (mended, repairs + count) }
        if repairs > 0 {
            let times = rounds > 1 ? ", \(rounds) times over" : ""
            doubts.append(
                Diagnostic(
                    .warning, "parse.text.mojibake-repaired",
                    "\(repairs) sequences of utf-8 read as windows-1252\(times) were put right."))
        }
        return page
    }

    private struct Repair {
        /// The bytes that it replaces.
        let range: Range<Int>
        let bytes: [UInt8]
        /// Whether no language writes the run.
        let isCertain: Bool
    }

    private static func pass(over page: [UInt8]) -> (page: [UInt8], count: Int)? {
        var repairs: [Repair] = []
        var at = 0
        // U+00C2 to U+00F4, the leads, are C3 82 to C3 B4 in UTF-8.
        while let lead = page.place(of: 0xC3, from: at), lead + 1 < page.count {
            at = lead + 2
            guard 0x82...0xB4 ~= page[lead + 1], let repair = repair(in: page, at: lead) else { continue }
            repairs.append(repair)
            at = repair.range.upperBound
        }
        guard repairs.contains(where: \.isCertain) else { return nil }
        var out: [UInt8] = []
        out.reserveCapacity(page.count)
        var copied = 0
        for repair in repairs {
            out.append(contentsOf: page[copied..<repair.range.lowerBound])
            out.append(contentsOf: repair.bytes)
            copied = repair.range.upperBound
        }
        out.append(contentsOf: page[copied...])
        return (out, repairs.count)
    }

    /// What the run at `start`, which begins with a lead, should have been; `nil` where it is plain text.
    private static func repair(in page: [UInt8], at start: Int) -> Repair? {
        let lead = page[start + 1] + 0x40
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var sequence = [lead]
        var at = start + 2
        while sequence.count < length, at < page.count {
            let (scalar, width) = page.scalar(at: at)
            guard let byte = byte(of: scalar), byte.isContinuation else { break }
            sequence.append(byte)
            at += width
        }
        guard sequence.count == length else { return damaged(sequence, in: page, start: start, end: at) }
        let census = UTF8Census(sequence)
        guard census.broken == 0, census.sequences == 1, isLikely(sequence) else { return nil }
        let isCertain = isCertain(sequence, in: page, start: start)
        // A byte order mark in the middle of a page is nothing to see.
        return Repair(
            range: start..<at, bytes: sequence == [0xEF, 0xBB, 0xBF] ? [] : sequence, isCertain: isCertain)
    }

    /// Whether the page's languages write the character: Latin, Greek, Cyrillic, Armenian, Georgian, signs,
    /// emoji.
    ///
    /// The rest would take `ß’` and `é”»`, which French and German do write, for letters of N’Ko and Chinese.
    private static func isLikely(_ sequence: [UInt8]) -> Bool {
        switch sequence[0] {
        case 0xC2...0xD6, 0xE2: true
        case 0xE1: [0x83, 0xBA, 0xBB].contains(sequence[1])
        case 0xEF: sequence == [0xEF, 0xBB, 0xBF] || sequence == [0xEF, 0xBF, 0xBD]
        case 0xF0: sequence[1] == 0x9F
        default: false
        }
    }

    /// Later bytes that windows-1252 has as signs which may follow a word: quotation marks, dashes, `…`, `™`,
    /// `®`, `°`, space.
    private static let signs: Set<UInt8> = [
        0x82, 0x84, 0x85, 0x8B, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9B, 0xA0, 0xAB, 0xAE, 0xB0,
        0xBB,
    ]

    /// Whether no language writes the run: not where its first letter could end a word, or stands alone
    /// before a space.
    private static func isCertain(_ sequence: [UInt8], in page: [UInt8], start: Int) -> Bool {
        guard sequence.dropFirst().allSatisfy(signs.contains) else { return true }
        guard start > 0 else { return false }
        let before = page[start - 1]
        if before >= 0x80 { return repairedBefore(page, start) }
        // The leads are capitals up to 0xDE: behind a small letter they end no word.
        if sequence[0] > 0xDE { return !before.isLetter }
        let isCapital = before.isLetter && before == before & 0xDF
        return !isCapital && !before.isBlank
    }

    /// Whether what stands before `start` is itself a continuation read as a sign rather than a letter.
    private static func repairedBefore(_ page: [UInt8], _ start: Int) -> Bool {
        page[start - 1] >= 0x80 && start >= 2 && page[start - 2] == 0xC2
    }

    /// Runs that lost a byte on the way: a closing mark without its 0x9D, a no-break space that became a
    /// plain one.
    private static func damaged(_ sequence: [UInt8], in page: [UInt8], start: Int, end: Int) -> Repair? {
        let next = end < page.count ? page[end] : 0x20
        if sequence == [0xE2, 0x80] {
            let isReplaced = end + 2 < page.count && page[end...(end + 2)].elementsEqual([0xEF, 0xBF, 0xBD])
            guard isReplaced || next < 0x80 else { return nil }
            return Repair(
                range: start..<(isReplaced ? end + 3 : end), bytes: [0xE2, 0x80, 0x9D], isCertain: true)
        }
        guard sequence.count == 1, next == 0x20, start > 0 else { return nil }
        let before = page[start - 1]
        let isLow = before < 0x80 && !before.isBlank && !(before.isLetter && before == before & 0xDF)
        if sequence == [0xC2], isLow, before != 0x3E {
            return Repair(range: start..<end, bytes: [], isCertain: true)
        }
        if sequence == [0xC3], before.isLetter && isLow || before.isBlank {
            return Repair(range: start..<end, bytes: [0xC3, 0xA0], isCertain: false)
        }
        return nil
    }

    /// The windows-1252 byte of a code point; C1 controls stand for themselves.
    private static func byte(of scalar: UInt32) -> UInt8? {
        if scalar >= 0x80, scalar <= 0xFF { return UInt8(scalar) }
        return bytesByScalar[scalar]
    }

    private static let bytesByScalar: [UInt32: UInt8] = {
        var bytes: [UInt32: UInt8] = [:]
        for byte in UInt8(0x80)...0x9F {
            if let scalar = SingleByteTable.windows1252?.scalar(of: byte) { bytes[scalar.value] = byte }
        }
        return bytes
    }()

    /// Reads C1 controls as windows-1252; `nil` where there is none.
    ///
    /// U+0085 alone may be a line end and stays.
    private static func controlsRead(_ page: [UInt8]) -> (page: [UInt8], count: Int)? {
        var (out, copied, count, at): ([UInt8], Int, Int, Int) = ([], 0, 0, 0)
        while let lead = page.place(of: 0xC2, from: at), lead + 1 < page.count {
            at = lead + 2
            let byte = page[lead + 1]
            guard byte < 0xA0, let scalar = SingleByteTable.windows1252?.scalar(of: byte), scalar.value > 0xFF
            else {
                continue
            }
            out.append(contentsOf: page[copied..<lead])
            out.append(scalar: scalar)
            copied = at
            if byte != 0x85 { count += 1 }
        }
        guard count > 0 else { return nil }
        out.append(contentsOf: page[copied...])
        return (out, count)
    }
}
