import Interchange

/// Reads lines in the head of a page that say what kind of page it is.
struct KindLine {
    let page: Page
    let furniture: Furniture

    /// The kind that a line names as a whole, or before the page's day: `Press release | 3 May 2004`.
    ///
    /// - Leaves: `Report of 3 May 2004`, which goes on before its day.
    func kind(_ line: ByteRange) -> PageKind? {
        guard line.count <= Self.length else { return nil }
        if let kind = furniture.kind(page.folded(line)) { return kind }
        guard let day = HeadDay.first(in: page.bytes, line), day.end == line.end else { return nil }
        var end = day.start
        while end > line.start {
            let start = Scan.start(before: end, in: page.bytes)
            let scalar = Scan.scalar(page.bytes, start).value
            guard scalar == 0x20 || Scan.isDash(scalar) || Self.joints.contains(scalar) else { break }
            end = start
        }
        return end < day.start ? furniture.kind(page.folded(ByteRange(line.start, end))) : nil
    }

    /// The longest such line, in bytes.
    private static let length = 60
    /// `|`, `/`, `,`, `:` and dots at half height.
    private static let joints: Set<UInt32> = [0x7C, 0x2F, 0x2C, 0x3A, 0xB7, 0x2022]
}
