/// The legal form behind the name of a company: `Planina d.o.o.`, `Skogvik AS`, `Mlin, a.s.`.
extension StructureFinder {
    /// The form at a token, or behind a comma there; `nil` where none ends the name read so far.
    ///
    /// - Leaves: `Skogvik as a donor`, `SKOGVIK AS DONOR`, `OSCE SE`.
    func form(behind run: Run, _ at: Int, before end: Int) -> Unit? {
        if case .structure? = run.units.last?.known { return nil }
        let isSetOff = tokens[at].is(",")
        let start = isSetOff ? at + 1 : at
        guard let (joint, close) = lexicon.joints.longest(tokens, at: start, before: end), joint == .form,
            isWritten(start, close, isSetOff: isSetOff),
            close >= end || !tokens[close].shape.contains(.allCaps)
        else { return nil }
        return Unit(tokens: at..<close, isForm: true)
    }

    /// Whether a form is written as one: with stops, or with capitals where it is also a word.
    private func isWritten(_ start: Int, _ close: Int, isSetOff: Bool) -> Bool {
        let token = tokens[start]
        if token.shape.contains(.abbreviated) || close > start + 1 { return true }
        guard !isSetOff || token.end - token.start > 2 else { return false }
        return token.shape.contains(.allCaps)
            || token.isCapitalised
                && !token.is([.preposition, .conjunction, .article, .adverb, .clauseOpener])
    }

    /// Whether a legal form ends a name.
    func endsInForm(_ name: Range<Int>) -> Bool {
        name.dropFirst().contains {
            lexicon.joints.longest(tokens, at: $0, before: name.upperBound).map {
                $0.value == .form && $0.end == name.upperBound
            } ?? false
        }
    }
}
