internal import CRegistries

/// A table of the world: rows of tab-separated cells under a heading, sorted by their first cell.
///
/// A registry is compiled in and read once, so a row that does not fit its heading is a programmer's slip.
enum Registry {
    /// The rows of an embedded table, its heading left out, every row as wide as the heading.
    static func rows(of table: rapporteur_registry) -> [[String]] {
        let bytes = unsafe UnsafeBufferPointer(start: table.bytes, count: table.count)
        let lines = unsafe Array(bytes).split(separator: 0x0A).map { line in
            line.split(separator: 0x09, omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
        let width = lines.first?.count ?? 0
        precondition(
            lines.allSatisfy { $0.count == width }, "every row of a registry is as wide as its heading")
        return Array(lines.dropFirst())
    }

    /// The parts of a cell that holds a list, `;` between them.
    static func list(_ cell: String) -> [String] { cell.split(separator: ";").map(String.init) }

    /// A cell that may be empty.
    static func optional(_ cell: String) -> String? { cell.isEmpty ? nil : cell }
}
