import Interchange
import Registries

/// What kind of body a name stands for, and whose it is.
extension StructureFinder {
    func classified(_ run: Run, _ start: Int, before end: Int) -> BodyName? {
        let range = start..<run.end
        guard let first = run.units.first, let last = run.units.last else { return nil }
        if run.units.count == 1 {
            switch first.known {
            case .state(let state):
                // `Norway’s embassy in Tirana`, `Norway’s foreign ministry`
                if run.end < end, tokens[run.end].kind == .possessive,
                    let close = smallBodyEnd(run.end + 1, before: end, isOwned: true)
                {
                    return BodyName(tokens: start..<close, kind: .organisation, iso: code(state))
                }
                return BodyName(tokens: range, kind: .state(state), iso: code(state))
            case .structure(let match): return BodyName(tokens: range, kind: .structure(match), iso: nil)
            case .body(let body):
                if let state = States.named(body.name) {
                    return BodyName(tokens: range, kind: .state(state), iso: body.iso)
                }
                return BodyName(tokens: range, kind: .organisation, iso: body.iso)
            case .city(let city):
                if let close = councilEnd(run.end, before: end) {
                    return BodyName(tokens: start..<close, kind: .organisation, iso: code(city.iso))
                }
                return BodyName(tokens: range, kind: .city(city), iso: city.iso)
            case .adjective(let state):
                // `the Dutch government`: the State itself.
                if run.end < end, tokens[run.end].is(.government) {
                    return BodyName(tokens: start..<run.end + 1, kind: .state(state), iso: code(state))
                }
                if let close = smallBodyEnd(run.end, before: end) {
                    return BodyName(tokens: start..<close, kind: .organisation, iso: code(state))
                }
                return BodyName(tokens: range, kind: .adjective(state), iso: code(state))
            case nil: break
            }
        }
        if let state = government(run) {
            return BodyName(tokens: range, kind: .state(state), iso: code(state))
        }
        if case .structure(let match) = last.known, run.units.allSatisfy({ isStructure($0) }) {
            return BodyName(tokens: range, kind: .structure(match), iso: nil)
        }
        let isBody = run.hasHead && !isRole(first)
        return BodyName(tokens: range, kind: isBody ? .organisation : .unknown, iso: iso(of: run))
    }

    /// Behind the small letters of `Italian embassy in Sarajevo`, `Danish foreign ministry`, `Swiss ministry of justice and home affairs`;
    /// `nil` where no head stands at `start`.
    private func smallBodyEnd(_ start: Int, before end: Int, isOwned: Bool = false) -> Int? {
        var head = start
        while head < min(end, start + 2), tokens[head].is(.topic), !tokens[head].isCapitalised { head += 1 }
        guard head < end, !tokens[head].isCapitalised,
            tokens[head].is(.stateHead) || !isOwned && head == start && tokens[head].is(.envoyHead)
        else {
            return !isOwned && start < end && tokens[start].is(.envoyHead) ? start + 1 : nil
        }
        var close = head + 1
        switch lexicon.joints.longest(tokens, at: close, before: end)?.value {
        case .place where tokens[head].is(.envoyHead):
            if let place = unit(at: close + 1, before: end) { close = place.tokens.upperBound }
        case .of, .purpose:
            var at = close + 1
            while at < end, tokens[at].is(.topic) || tokens[at].is(.conjunction) && at > close + 1 {
                if tokens[at].is(.topic) { close = at + 1 }
                at += 1
            }
        default: break
        }
        return close
    }

    /// Behind the small letters of `Tashkent city khokimiyat`, `Osh municipal council`; `nil` where no such head stands at `start`.
    ///
    /// - Leaves: `Osh council members`, `Osh administration`, of which nobody says whose it is.
    private func councilEnd(_ start: Int, before end: Int) -> Int? {
        guard start + 1 < end, tokens[start].is(.municipal), !tokens[start].isCapitalised,
            tokens[start + 1].is(.councilHead), !tokens[start + 1].isCapitalised
        else { return nil }
        return start + 2
    }

    /// `Head of the OSCE Mission`: a person, whatever body follows.
    private func isRole(_ unit: Unit) -> Bool {
        let token = tokens[unit.tokens.lowerBound]
        return unit.known == nil && token.is(.roleHead) && !token.is(.actorHead)
    }

    private func isStructure(_ unit: Unit) -> Bool {
        switch unit.known {
        case .structure: true
        case .body(let body): body == Bodies.osce
        default: false
        }
    }

    /// `Government of Germany`, `Swiss Federal Government`.
    func government(_ run: Run) -> State? {
        guard run.units.contains(where: { $0.known == nil && tokens[$0.tokens.lowerBound].is(.government) })
        else {
            return nil
        }
        var found: State?
        for unit in run.units {
            switch unit.known {
            case .state(let state), .adjective(let state): found = found ?? state
            case nil where run.units.count <= 3: continue
            default: return nil
            }
        }
        return found
    }

    /// The State whose name or adjective stands in the name, places behind `in` and `to` left out.
    func iso(of run: Run) -> String? {
        for unit in run.units where !unit.isPlace {
            if case .body(let body) = unit.known, let iso = body.iso { return iso }
        }
        for unit in run.units where !unit.isPlace {
            switch unit.known {
            case .state(let state), .adjective(let state): return code(state)
            case .structure: return nil
            default: continue
            }
        }
        return nil
    }

    /// The ISO code; none for Kosovo, whose `XK` is no ISO 3166 code.
    func code(_ state: State) -> String? { code(state.iso) }

    /// The same of a code alone, as cities have it.
    func code(_ iso: String?) -> String? { iso == "XK" ? nil : iso }
}
