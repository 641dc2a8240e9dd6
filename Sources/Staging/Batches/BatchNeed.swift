/// What has to be done for a page before anything of it is read.
public enum BatchNeed: Hashable, Sendable {
    /// It is as it was, and all stages have run on it.
    case nothing
    /// Its articles, which the workspace has, become records.
    case normalise
    /// It is to be read; its digest then says whether anything has changed.
    case reading
    /// The first stage selected wants what the workspace has not.
    case missing
}

extension Fingerprints {
    /// What has to be done for a page of which `known` is known, and which bears the stamp of `input` now.
    public func need(
        for input: BatchInput, known: KnownInput?, selection: BatchSelection
    ) -> BatchNeed {
        guard selection.readsPages else { return known.map { needOfArticles($0, selection) } ?? .missing }
        guard let known, let stamp = input.stamp, stamp == known.input.stamp, !selection.isForced,
            isRead(known, selection)
        else { return .reading }
        guard selection.holds(.normalise), !isNormalised(known) else { return .nothing }
        return .normalise
    }

    /// What has to be done for a page that is not read again.
    public func needOfArticles(_ known: KnownInput, _ selection: BatchSelection) -> BatchNeed {
        guard selection.holds(.normalise) else { return .nothing }
        guard known.articles != nil else { return .missing }
        return isNormalised(known) && !selection.isForced ? .nothing : .normalise
    }

    /// Whether the parser, and the extractor where it is selected, have run on what is known of a page.
    public func isRead(_ known: KnownInput, _ selection: BatchSelection) -> Bool {
        let parsed = parsed(known.digest)
        guard known.fingerprints.parsed == parsed else { return false }
        return selection.last < .extract || known.fingerprints.extracted == extracted(parsed)
    }

    private func isNormalised(_ known: KnownInput) -> Bool {
        known.articles.map { known.fingerprints.normalised == normalised($0) } ?? false
    }
}
