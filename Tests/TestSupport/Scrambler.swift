public import Foundation

/// Renames the classes and ids of a markup page, as a new theme would.
///
/// The same token gets the same new name everywhere; element types, roles, microdata and words stay.
public struct Scrambler: Sendable {
    private let isRenamed: @Sendable (Substring) -> Bool

    /// Renames every token that `isRenamed` takes.
    public init(_ isRenamed: @escaping @Sendable (Substring) -> Bool = { _ in true }) {
        self.isRenamed = isRenamed
    }

    /// The page with new names; its encoding is kept, for names and marks of markup are ASCII in all that fixtures use.
    public func scrambled(_ page: Data) -> Data {
        let bytes = Array(page)
        var result: [UInt8] = []
        var at = 0
        while at < bytes.count {
            guard bytes[at] == 0x3C, at + 1 < bytes.count, Self.isLetter(bytes[at + 1]) else {
                result.append(bytes[at])
                at += 1
                continue
            }
            at = copyTag(bytes, at, to: &result)
        }
        return Data(result)
    }

    /// Copies a start tag with its attributes and gives the place behind it.
    private func copyTag(_ bytes: [UInt8], _ start: Int, to result: inout [UInt8]) -> Int {
        var at = start
        while at < bytes.count, bytes[at] != 0x3E {
            let nameStart = at
            while at < bytes.count, bytes[at] > 0x20, bytes[at] != 0x3D, bytes[at] != 0x3E { at += 1 }
            let name = String(decoding: bytes[nameStart..<at], as: UTF8.self).lowercased()
            result += bytes[nameStart..<at]
            guard at < bytes.count, bytes[at] == 0x3D else {
                if at < bytes.count, bytes[at] != 0x3E {
                    result.append(bytes[at])
                    at += 1
                }
                continue
            }
            result.append(0x3D)
            let value = Self.value(bytes, at + 1)
            result += bytes[at + 1..<value.lowerBound]
            result += ["class", "id"].contains(name) ? renamed(bytes[value]) : Array(bytes[value])
            at = value.upperBound
        }
        return at
    }

    /// Where the value of an attribute stands, without its quotes.
    private static func value(_ bytes: [UInt8], _ start: Int) -> Range<Int> {
        var first = start
        while first < bytes.count, bytes[first] <= 0x20 { first += 1 }
        guard first < bytes.count else { return bytes.count..<bytes.count }
        var end = first
        if bytes[first] == 0x22 || bytes[first] == 0x27 {
            end = first + 1
            while end < bytes.count, bytes[end] != bytes[first] { end += 1 }
            return first + 1..<end
        }
        while end < bytes.count, bytes[end] > 0x20, bytes[end] != 0x3E { end += 1 }
        return first..<end
    }

    private func renamed(_ value: ArraySlice<UInt8>) -> [UInt8] {
        let tokens = String(decoding: value, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        return Array(
            tokens.map { isRenamed($0) ? Self.name(of: $0) : String($0) }.joined(separator: " ").utf8)
    }

    /// Eight consonants that depend on the token alone and spell no word.
    private static func name(of token: Substring) -> String {
        let consonants = Array("bcdfghjklmnpqrst")
        let hash = hash(of: token)
        return String((0..<8).map { consonants[Int(hash >> UInt64($0 * 8) & 15)] })
    }

    /// The FNV-1a hash of a token.
    public static func hash(of token: Substring) -> UInt64 {
        token.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
