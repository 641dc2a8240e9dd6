import Registries

extension Cast {
    /// A folded name with what comparing it takes, cut once.
    ///
    /// A class, since one name is compared with every other.
    final class Key: Sendable {
        /// The words.
        let words: [String]
        /// The words, cut at their hyphens too.
        let parts: [String]
        /// How many of the parts each word has.
        let counts: [Int]
        /// The words with spaces between them.
        let bytes: [UInt8]
        /// What stands for the words in their order, for the words in any order, and for the last one.
        let digest, bag, last: UInt64
        /// What stands for the last part.
        let lastPart: UInt64

        init(_ words: [String]) {
            self.words = words
            if words.contains(where: { $0.utf8.contains(0x2D) }) {
                let cut = words.map { $0.split(separator: "-").map(String.init) }
                parts = cut.flatMap { $0 }
                counts = cut.map { $0.count }
            } else {
                (parts, counts) = (words, Array(repeating: 1, count: words.count))
            }
            bytes = Array(words.joined(separator: " ").utf8)
            digest = Self.digest(of: words)
            let digests = words.map { Digest.of($0.utf8) }
            bag = digests.reduce(0, &+)
            last = digests.last ?? 0
            lastPart = parts.last.map { Digest.of($0.utf8) } ?? 0
        }

        /// What stands for some words in their order.
        static func digest(of words: [String]) -> UInt64 {
            var digest = Digest()
            for word in words {
                for byte in word.utf8 { digest.append(byte) }
                digest.append(0x20)
            }
            return digest.value
        }
    }
}
