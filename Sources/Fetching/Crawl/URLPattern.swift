/// A pattern for addresses, in which `*` stands for any run of characters.
///
/// With `://` in it, it is held against the whole URL, else against path and query: `/node/*`, `*?page=*`.
public struct URLPattern: Hashable, Sendable {
    private let pattern: [UInt8]
    private let isWhole: Bool

    /// Reads a pattern.
    public init(_ pattern: String) {
        self.pattern = Array(pattern.utf8)
        isWhole = pattern.contains("://")
    }

    /// Whether `url` is of this form, from its first character to its last.
    ///
    /// Goes back to the last `*` only, so that no pattern takes longer than its length times that of the address.
    public func matches(_ url: WebURL) -> Bool {
        let text = Array((isWhole ? url.withoutFragment.href : url.target).utf8)
        var (at, place) = (0, 0)
        var (star, mark) = (Int?.none, 0)
        while at < text.count {
            if place < pattern.count, pattern[place] == 0x2A {
                (star, mark) = (place, at)
                place += 1
            } else if place < pattern.count, pattern[place] == text[at] {
                at += 1
                place += 1
            } else if let last = star {
                mark += 1
                (at, place) = (mark, last + 1)
            } else {
                return false
            }
        }
        return pattern[place...].allSatisfy { $0 == 0x2A }
    }
}
