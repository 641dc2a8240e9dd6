/// One line that allows or disallows paths.
struct RobotsRule: Hashable, Sendable {
    /// Whether it allows what it matches.
    let allows: Bool

    /// The line's number, from 1.
    let line: Int

    /// The line as printed, comment and outer blanks off.
    let text: String

    /// Bytes of the normalised pattern: how strong the rule is.
    private let length: Int

    /// What stands between the stars; the first one stands at the path's start.
    private let pieces: [[UInt8]]

    /// Whether the last piece has to stand at the path's end.
    private let isAnchored: Bool

    /// Makes a rule of a pattern as printed; `nil` where it matches no path: it is empty, or opens with another sign.
    init?(allows: Bool, pattern: ArraySlice<UInt8>, line: Int, text: String) {
        guard pattern.first == 0x2F || pattern.first == 0x2A else { return nil }
        let isAnchored = pattern.last == 0x24
        let body = isAnchored ? pattern.dropLast() : pattern
        let pieces = body.split(separator: 0x2A, omittingEmptySubsequences: false).map(Self.normalised)
        self.allows = allows
        self.line = line
        self.text = text
        self.length = pieces.reduce(pieces.count - 1 + (isAnchored ? 1 : 0)) { $0 + $1.count }
        // Of two stars in a row one says all; only the first piece and the last one may be empty.
        self.pieces =
            [pieces[0]] + pieces.dropFirst().dropLast().filter { !$0.isEmpty } + pieces.dropFirst().suffix(1)
        self.isAnchored = isAnchored
    }

    /// Whether this one decides where both match.
    func outranks(_ other: RobotsRule) -> Bool {
        length > other.length || length == other.length && allows && !other.allows
    }

    /// Whether the rule is for a normalised target; in time of pattern times target at most, whatever the stars.
    ///
    /// Each piece is taken where it stands first: a later place would leave less to the pieces behind it.
    func matches(_ target: [UInt8]) -> Bool {
        guard target.starts(with: pieces[0]) else { return false }
        var at = pieces[0].count
        guard pieces.count > 1 else { return !isAnchored || at == target.count }
        for piece in pieces[1...].dropLast() {
            guard let found = Self.find(piece, in: target, from: at) else { return false }
            at = found + piece.count
        }
        let last = pieces[pieces.count - 1]
        guard isAnchored else { return Self.find(last, in: target, from: at) != nil }
        return target.count - last.count >= at && target[(target.count - last.count)...].elementsEqual(last)
    }

    private static func find(_ piece: [UInt8], in target: [UInt8], from start: Int) -> Int? {
        guard let first = piece.first else { return start }
        guard target.count - piece.count >= start else { return nil }
        return (start...(target.count - piece.count)).first { at in
            target[at] == first && target[at..<(at + piece.count)].elementsEqual(piece)
        }
    }

    /// The one form in which targets and patterns are compared (2.2.2).
    ///
    /// Escapes of unreserved characters are undone, other escapes have upper-case digits, and what no URI may hold, `*`
    /// and `$` are escaped; so a `%2A` of a pattern is a star of the path. A broken escape stays.
    static func normalised(_ text: String) -> [UInt8] { normalised(Array(text.utf8)[...]) }

    private static func normalised(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var (result, at) = ([UInt8](), bytes.startIndex)
        result.reserveCapacity(bytes.count)
        while at < bytes.endIndex {
            if let byte = PercentEncoding.escape(in: bytes, at: at) {
                if isUnreserved(byte) {
                    result.append(byte)
                } else {
                    PercentEncoding.append(byte, to: &result)
                }
                at += 3
            } else {
                PercentEncoding.robots.encode(bytes[at...at], into: &result)
                at += 1
            }
        }
        return result
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
        default: false
        }
    }
}
