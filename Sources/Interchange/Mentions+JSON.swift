// What an article mentions, of each kind often more than once.

extension Quotation: JSONWritable, JSONReadable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("range", range)
            $0.member("text", text)
            $0.member("kind", kind)
            $0.member("speaker", speaker)
            $0.member("cue", cue)
            $0.member("attribution", attribution)
            $0.member("rule", rule)
        }
    }

    init(json: JSONValueDecoder) throws {
        var members = try JSONMembers(json)
        self.init(
            range: try members.next("range"), text: try members.next("text"), kind: try members.next("kind"),
            speaker: try members.next("speaker"), cue: try members.next("cue"),
            attribution: try members.next("attribution"), rule: try members.next("rule"))
    }
}

extension SpeakerMention: JSONWritable, JSONReadable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("name", name)
            $0.member("kind", kind)
            $0.member("role", role)
            $0.member("honorific", honorific)
            $0.member("mention", mention)
        }
    }

    init(json: JSONValueDecoder) throws {
        var members = try JSONMembers(json)
        self.init(
            name: try members.next("name"), kind: try members.next("kind"), role: try members.next("role"),
            honorific: try members.next("honorific"), mention: try members.next("mention"))
    }
}

extension DateMention: JSONWritable, JSONReadable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("passage", passage)
            $0.member("expression", expression)
            $0.member("precision", precision)
            $0.member("role", role)
            $0.member("bound", bound)
            $0.member("tense", tense)
            $0.member("rule", rule)
        }
    }

    init(json: JSONValueDecoder) throws {
        var members = try JSONMembers(json)
        self.init(
            passage: try members.next("passage"), expression: try members.next("expression"),
            precision: try members.next("precision"), role: try members.next("role"),
            bound: try members.next("bound"), tense: try members.next("tense"),
            rule: try members.next("rule"))
    }
}

extension PartialDate: JSONWritable, JSONReadable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("year", year)
            $0.member("month", month)
            $0.member("day", day)
        }
    }

    init(json: JSONValueDecoder) throws {
        var members = try JSONMembers(json)
        self.init(
            year: try members.next("year"), month: try members.next("month"), day: try members.next("day"))
    }
}

extension FunderMention: JSONWritable, JSONReadable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("passage", passage)
            $0.member("name", name)
            $0.member("kind", kind)
            $0.member("iso", iso)
            $0.member("cue", cue)
            $0.member("funds", funds)
            $0.member("rule", rule)
        }
    }

    init(json: JSONValueDecoder) throws {
        var members = try JSONMembers(json)
        self.init(
            passage: try members.next("passage"), name: try members.next("name"),
            kind: try members.next("kind"), iso: try members.next("iso"), cue: try members.next("cue"),
            funds: try members.next("funds"), rule: try members.next("rule"))
    }
}

extension OrganiserMention: JSONWritable, JSONReadable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("passage", passage)
            $0.member("structure", structure)
            $0.member("role", role)
            $0.member("rule", rule)
        }
    }

    init(json: JSONValueDecoder) throws {
        var members = try JSONMembers(json)
        self.init(
            passage: try members.next("passage"), structure: try members.next("structure"),
            role: try members.next("role"), rule: try members.next("rule"))
    }
}

extension ProjectMention: JSONWritable, JSONReadable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("passage", passage)
            $0.member("rule", rule)
        }
    }

    init(json: JSONValueDecoder) throws {
        var members = try JSONMembers(json)
        self.init(
            passage: try members.next("passage"), rule: try members.next("rule"))
    }
}

extension PlaceMention: JSONWritable, JSONReadable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("passage", passage)
            $0.member("iso", iso)
            $0.member("rule", rule)
        }
    }

    init(json: JSONValueDecoder) throws {
        var members = try JSONMembers(json)
        self.init(
            passage: try members.next("passage"), iso: try members.next("iso"),
            rule: try members.next("rule"))
    }
}

extension DateExpression: JSONWritable, JSONReadable {
    func write(to json: inout JSONText) {
        switch self {
        case .named(let first, let last): json.choice("named", first, last)
        case .counted(let unit, let count): json.choice("counted", unit, count)
        case .weekdayOfWeek(let weekday, let week): json.choice("weekdayOfWeek", weekday, week)
        case .through(let first, let last): json.choice("through", first, last)
        case .weekday(let weekday, let turn): json.choice("weekday", weekday, turn)
        case .month(let month, let turn): json.choice("month", month, turn)
        case .ofYear(let date, let year): json.choice("ofYear", date, year)
        }
    }

    init(json: JSONValueDecoder) throws {
        var members = try JSONMembers(json)
        if let (first, last) = try members.choice("named", PartialDate.self, PartialDate.self) {
            self = .named(first, last)
        } else if let (unit, count) = try members.choice("counted", CountedUnit.self, Int.self) {
            self = .counted(unit, count)
        } else if let (weekday, week) = try members.choice("weekdayOfWeek", Int.self, Int.self) {
            self = .weekdayOfWeek(weekday, week)
        } else if let (first, last) = try members.choice("through", DateExpression.self, DateExpression.self)
        {
            self = .through(first, last)
        } else if let (weekday, turn) = try members.choice("weekday", Int.self, Turn.self) {
            self = .weekday(weekday, turn)
        } else if let (month, turn) = try members.choice("month", Int.self, Turn.self) {
            self = .month(month, turn)
        } else if let (date, year) = try members.choice("ofYear", PartialDate.self, Int.self) {
            self = .ofYear(date, year)
        } else {
            throw JSONDisorder()
        }
    }
}

// A case with two values, in the form that the compiler gives it: `{"counted":{"_0":"week","_1":-1}}`.

extension JSONText {
    fileprivate mutating func choice(
        _ name: String, _ first: some JSONWritable, _ second: some JSONWritable
    ) {
        object {
            $0.member(name, Pair(first: first, second: second))
        }
    }
}

extension JSONMembers {
    fileprivate mutating func choice<First: JSONReadable, Second: JSONReadable>(
        _ name: String, _ first: First.Type, _ second: Second.Type
    ) throws -> (First, Second)? {
        guard isNext(name) else { return nil }
        let pair: Pair<First, Second> = try next(name)
        return (pair.first, pair.second)
    }
}

private struct Pair<First, Second> {
    let first: First
    let second: Second
}

extension Pair: JSONWritable where First: JSONWritable, Second: JSONWritable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("_0", first)
            $0.member("_1", second)
        }
    }
}

extension Pair: JSONReadable where First: JSONReadable, Second: JSONReadable {
    init(json: JSONValueDecoder) throws {
        var members = try JSONMembers(json)
        self.init(first: try members.next("_0"), second: try members.next("_1"))
    }
}

extension Quotation.Kind: JSONWritable, JSONReadable {}
extension Quotation.Attribution: JSONWritable, JSONReadable {}
extension SpeakerMention.Kind: JSONWritable, JSONReadable {}
extension DateMention.Role: JSONWritable, JSONReadable {}
extension DateMention.Precision: JSONWritable, JSONReadable {}
extension DateMention.Bound: JSONWritable, JSONReadable {}
extension DateMention.Tense: JSONWritable, JSONReadable {}
extension Turn: JSONWritable, JSONReadable {}
extension CountedUnit: JSONWritable, JSONReadable {}
extension FunderMention.Kind: JSONWritable, JSONReadable {}
extension OrganiserMention.Role: JSONWritable, JSONReadable {}
