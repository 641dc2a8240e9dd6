import Registries

/// Resolves `the Mission`, `the Centre` to the structure that the page means.
struct ShortNames {
    private let prose: Prose
    /// Structures that the page names in full or was issued by, those that were named first first.
    private let structures: [Structures.Match]

    /// Gathers the structures of a page.
    init(_ prose: Prose, names: ArraySlice<BodyName>, issuers: [String]) {
        self.prose = prose
        structures = issuers.compactMap { Structures.named($0) } + names.compactMap(\.structure)
    }

    /// The structure that a name stands for, in full or as one of its heads; `nil` for other bodies.
    func structure(of name: BodyName) -> Structures.Match? {
        if let match = name.structure { return match }
        guard case .organisation = name.kind, name.tokens.count <= 2,
            let article = name.tokens.first.map({ $0 - 1 }), prose.tokens.indices.contains(article),
            prose.tokens[article].is(.article) || prose.tokens[article].is(.possessivePronoun)
        else { return nil }
        let key = NameKey(prose.text(prose.range(name.tokens))).description
        let short = key.hasPrefix("osce ") ? String(key.dropFirst(5)) : key
        guard short != "osce" else { return nil }
        return structures.first { match in
            let full = " " + NameKey(match.name).description + " "
            return full.contains(" " + short + " ")
        }
    }
}
