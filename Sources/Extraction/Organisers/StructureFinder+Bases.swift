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
        return Base(iso: iso == "XK" ? nil : iso)
    }

    /// The State of a seat, a town or an adjective among the words that describe a body; `nil` where none tells it.
    func iso(ofDescription words: Range<Int>) -> String? {
        for at in words where prose.tokens[at].isCapitalised {
            if let base = seat(at: at) { return base.iso }
            switch name(at: at, before: words.upperBound)?.kind {
            case .state(let state), .adjective(let state): return state.iso == "XK" ? nil : state.iso
            case .city(let city): return city.iso
            default: continue
            }
        }
        return nil
    }

    /// The State of two listed cities that a hyphen joins: `Antwerp-Bruges`; `nil` where either is none, or of another State.
    private func iso(ofCities name: String) -> String? {
        let codes = name.split(separator: "-").map { Cities.named(String($0))?.iso }
        guard codes.count == 2, codes[0] == codes[1], codes[0] != "XK" else { return nil }
        return codes[0]
    }

    /// The State of a listed city in a body's name: `City of Graz`, `Graz Mill Museum`; `nil` for one where the body only
    /// stands: `Mill Embassy in Graz`.
    func iso(ofCityIn name: Range<Int>) -> String? {
        for at in name where prose.tokens[at].isCapitalised {
            let text = prose.text(tokens[at].range)
            if let iso = DonorWords.state(ofRegion: text) { return iso }
            if let iso = iso(ofCities: text) { return iso }
            guard
                case .city(let city)? = lexicon.names.longest(tokens, at: at, before: name.upperBound)?.value
            else { continue }
            if at > name.lowerBound, lexicon.joints.longest(tokens, at: at - 1, before: at)?.value == .place {
                return nil
            }
            return city.iso == "XK" ? nil : city.iso
        }
        return nil
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
