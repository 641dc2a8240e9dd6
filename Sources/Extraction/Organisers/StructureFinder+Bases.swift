import Interchange
import Registries

/// Where a body has its seat, told by a compound before its name: `the US-based Mill Fund`, `the Osh-based company Mill LLP`.
extension StructureFinder {
    /// The State of a seat; without a code where the place is no State, city or adjective that is known.
    struct Base {
        let iso: String?
    }

    /// The seat that a compound at a token tells; `nil` where a name does not follow it.
    func base(at start: Int, before end: Int) -> Base? {
        guard start + 1 < end, prose.tokens[start + 1].isCapitalised else { return nil }
        return seat(at: start)
    }

    /// The seat that a compound at a token tells, whatever follows.
    func seat(at start: Int) -> Base? {
        let token = prose.tokens[start]
        guard token.kind == .word, token.shape.contains(.hyphenated), token.isCapitalised,
            let hyphen = prose.bytes[token.start..<token.end].lastIndex(of: 0x2D)
        else { return nil }
        var folded: [UInt8] = []
        Fold.append(prose.bytes, hyphen + 1..<token.end, to: &folded)
        guard prose.lexicon.vocabulary.look(up: folded).classes.contains(.seated) else { return nil }
        let place = prose.text(ByteRange(token.start, hyphen))
        let state = States.named(place) ?? States.of(adjective: place)
        let iso = state?.iso ?? Cities.named(place)?.iso
        return Base(iso: code(iso))
    }

    /// The State of a seat, a town or an adjective among the words that describe a body; `nil` where none tells it.
    func iso(ofDescription words: Range<Int>) -> String? {
        for at in words where prose.tokens[at].isCapitalised {
            if let base = seat(at: at) { return base.iso }
            switch name(at: at, before: words.upperBound)?.kind {
            case .state(let state), .adjective(let state): return code(state)
            case .city(let city): return code(city.iso)
            default: continue
            }
        }
        return nil
    }

    /// The State of two listed cities that a hyphen joins: `Antwerp-Bruges`; `nil` where either is none, or of another State.
    private func iso(ofCities name: String) -> String? {
        let codes = name.split(separator: "-").map { Cities.named(String($0))?.iso }
        return codes.count == 2 && codes[0] == codes[1] ? code(codes[0]) : nil
    }

    /// The State of a listed city or region in a body’s name: `City of Graz`, `Graz Mill Museum`, `Tyrol Mill Company`; `nil`
    /// for one where the body only stands: `Mill Embassy in Graz`.
    func iso(ofPlaceIn name: Range<Int>) -> String? {
        for at in name where tokens[at].isCapitalised {
            if let iso = iso(ofRegionAt: at, in: name) { return stands(at, in: name) ? nil : iso }
            if tokens[at].shape.contains(.hyphenated), let iso = iso(ofCities: prose.text(tokens[at].range)) {
                return iso
            }
            guard
                case .city(let city)? = lexicon.names.longest(tokens, at: at, before: name.upperBound)?.value
            else { continue }
            return stands(at, in: name) ? nil : code(city.iso)
        }
        return nil
    }

    /// Whether a body only stands in the place at a token: `in Graz`.
    private func stands(_ at: Int, in name: Range<Int>) -> Bool {
        at > name.lowerBound && lexicon.joints.longest(tokens, at: at - 1, before: at)?.value == .place
    }

    /// The State of a region that has a body of its own: `Tyrol Mill Company`, `Police of Alberta`.
    ///
    /// - Leaves: `Alberta Rossi School`, which bears a person’s name, `Lori Mill Fund`, which may.
    private func iso(ofRegionAt at: Int, in name: Range<Int>) -> String? {
        let isOf = at > name.lowerBound && tokens[at - 1].is(.genitive)
        let isHeaded = at + 1 < name.upperBound && tokens[at + 1].is(.regionalHead)
        guard isOf || isHeaded || !tokens[at].is([.masculineName, .feminineName]),
            name.contains(where: { tokens[$0].is(.regionalHead) })
        else { return nil }
        return DonorWords.state(ofRegion: prose.text(tokens[at].range))
    }
}

extension BodyName {
    /// The name with the State of its seat, where nothing in it tells another.
    func based(in iso: String?) -> BodyName {
        guard self.iso == nil, iso != nil else { return self }
        switch kind {
        case .organisation, .unknown: return BodyName(tokens: tokens, kind: .organisation, iso: iso)
        case .state, .structure, .city, .person, .adjective: return self
        }
    }
}
