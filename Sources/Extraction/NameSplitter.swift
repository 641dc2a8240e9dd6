import Interchange
import Registries

/// Cuts the value of a labelled field into names.
enum NameSplitter {
    /// The names in `range`, split at commas and semicolons only: unit names hold no comma and often an ` and `.
    static func names(_ page: Page, _ range: ByteRange) -> [ByteRange] {
        var names: [ByteRange] = []
        var start = range.start
        for at in range.indices where page.bytes[at] == 0x2C || page.bytes[at] == 0x3B {
            names.append(page.trimmed(ByteRange(start, at)))
            start = at + 1
        }
        names.append(page.trimmed(ByteRange(start, range.end)))
        return names.filter { !$0.isEmpty }
    }

    /// Whether a registry knows the first name in `range`, as a structure or as a field of work.
    static func isKnown(_ page: Page, _ range: ByteRange) -> Bool {
        guard let first = names(page, range).first else { return false }
        let name = page.text(first)
        return Structures.named(name) != nil || FieldsOfWork.named(name) != nil
    }
}
