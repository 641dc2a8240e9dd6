import Interchange

/// A path to elements in the notation of CSS: types, classes, ids, attributes, children and descendants.
///
/// `div.content--header > h1` takes an `h1` directly inside such a `div`; `a[href*="/node/"]` a link to a node.
struct Selector: Sendable, ExpressibleByStringLiteral {
    /// What one element must be.
    private struct Compound: Sendable {
        var type: UInt64?
        var classes: [PhraseBytes] = []
        var id: String?
        var attributes: [(name: String, test: Character, value: String)] = []
        /// Whether the compound before must hold of the parent itself.
        var isChild = false
    }

    private let compounds: [Compound]
    /// The names that a page must have for anything to match.
    private let filter: NameFilter

    /// Reads the notation.
    ///
    /// - Precondition: the literal is well formed; selectors stand in code, never in a page.
    init(stringLiteral text: String) {
        var compounds: [Compound] = []
        var isChild = false
        for part in text.split(separator: " ") {
            guard part != ">" else {
                isChild = true
                continue
            }
            var compound = Self.compound(part)
            compound.isChild = isChild
            compounds.append(compound)
            isChild = false
        }
        precondition(!compounds.isEmpty, "an empty selector")
        self.compounds = compounds
        filter = compounds.reduce(into: NameFilter()) { filter, compound in
            if let type = compound.type { filter.insert(digest: type) }
            if let id = compound.id { filter.insert(id.utf8) }
            for name in compound.classes { filter.insert(name.bytes) }
        }
    }

    /// Whether a page of these names can hold such an element.
    func mayMatch(_ page: NameFilter) -> Bool { page.contains(filter) }

    /// Whether it takes the node at `index`.
    func matches(_ index: Int, in page: Page) -> Bool {
        let nodes = page.document.nodes
        func holds(_ step: Int, of node: Int) -> Bool {
            // Most elements fall at their type.
            if let type = compounds[step].type, type != page.facts[node].type { return false }
            return Self.holds(compounds[step], of: nodes[node])
        }
        guard var step = compounds.indices.last, holds(step, of: index) else { return false }
        var node = index
        while step > 0 {
            let isChild = compounds[step].isChild
            step -= 1
            node = nodes[node].parent
            while !isChild, node >= 0, !holds(step, of: node) {
                node = nodes[node].parent
            }
            guard node >= 0, holds(step, of: node) else { return false }
        }
        return true
    }

    /// Whether an element of the type that is wanted has the id, the classes and the attributes.
    private static func holds(_ compound: Compound, of node: Node) -> Bool {
        if let id = compound.id, node.attribute("id") != id { return false }
        if !compound.classes.isEmpty {
            guard let value = node.attribute("class"),
                compound.classes.allSatisfy({ stands($0, among: value) })
            else { return false }
        }
        return compound.attributes.allSatisfy { attribute in
            guard let value = node.attribute(attribute.name) else { return false }
            return switch attribute.test {
            case "*": value.contains(attribute.value)
            case "^": value.hasPrefix(attribute.value)
            case "$": value.hasSuffix(attribute.value)
            case "=": value == attribute.value
            default: true
            }
        }
    }

    /// Whether a class is one of those in the value of an attribute.
    private static func stands(_ name: PhraseBytes, among value: String) -> Bool {
        let value = value.utf8.span
        var start = 0
        while start + name.bytes.count <= value.count {
            let end = start + name.bytes.count
            if end == value.count || value[end] == 0x20, name.stands(at: start, of: value) { return true }
            while start < value.count, value[start] != 0x20 { start += 1 }
            start += 1
        }
        return false
    }

    private static func compound(_ text: Substring) -> Compound {
        var compound = Compound()
        var rest = text
        func name() -> String {
            let name = rest.prefix { $0 != "." && $0 != "#" && $0 != "[" }
            rest = rest[name.endIndex...]
            return String(name)
        }
        let type = name()
        compound.type = type.isEmpty || type == "*" ? nil : Digest.of(type.utf8)
        while let mark = rest.popFirst() {
            switch mark {
            case ".": compound.classes.append(PhraseBytes(Array(name().utf8)))
            case "#": compound.id = name()
            default:
                let inside = rest.prefix { $0 != "]" }
                rest = rest[inside.endIndex...].dropFirst()
                compound.attributes.append(attribute(inside))
            }
        }
        return compound
    }

    private static func attribute(_ text: Substring) -> (name: String, test: Character, value: String) {
        guard let equals = text.firstIndex(of: "=") else { return (String(text), "?", "") }
        let value = text[text.index(after: equals)...].filter { $0 != "\"" && $0 != "'" }
        let name = text[..<equals]
        guard let last = name.last, "*^$".contains(last) else { return (String(name), "=", value) }
        return (String(name.dropLast()), last, value)
    }
}
