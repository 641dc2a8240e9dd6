import Interchange
import Registries

/// Why a name near a word of money may give nothing.
enum FunderDoubt: String, RefusalReason {
    /// `was not funded by`, `could be funded by`.
    case denied = "funder.left.denied"
    /// `a similar course`, `an earlier round`.
    case elsewhere = "funder.left.elsewhere"
    /// `had financed`.
    case earlier = "funder.left.earlier"
    /// `a loan from`.
    case loan = "funder.left.loan"
    /// `salaries`, `rent`.
    case runningCost = "funder.left.running-cost"
    /// `an agency funded by`: how a body lives, not who pays for what is reported.
    case standing = "funder.left.standing-body"
    /// `out of its own budget`.
    case ownMeans = "funder.left.own-means"
    /// Crime, other work or running costs as what is paid for.
    case object = "funder.left.object"
    /// `with support from`: no word of money.
    case unmonied = "funder.left.no-money"
    /// Handed over within the country: things, not money.
    case things = "funder.left.things"
    /// A structure of the OSCE.
    case structure = "funder.left.structure"
    /// `the Office` by itself.
    case headAlone = "funder.left.head-alone"
    /// The page is a report of what monitors saw.
    case bulletin = "funder.left.bulletin"
    /// Nothing leads from the money to the name.
    case unlinked = "funder.left.unlinked"

    var sentence: String {
        switch self {
        case .denied: "the clause says that nothing was given, or that it may be"
        case .elsewhere: "the money is for other work than the page reports"
        case .earlier: "it paid before what the page reports"
        case .loan: "the money comes back"
        case .runningCost: "the money is what a body lives on from year to year"
        case .standing: "the clause says who pays for a body, not for what the page reports"
        case .ownMeans: "it pays its own way"
        case .object: "what is paid for is other work, a running cost or a crime"
        case .unmonied: "no word here says that the support is money"
        case .things: "things are handed over, not money"
        case .structure: "a structure of the OSCE spends what others give"
        case .headAlone: "one word of a name; the page names it in full elsewhere"
        case .bulletin: "the page reports what monitors saw and is paid for by nobody in it"
        case .unlinked: "no words lead from the money to this name as its giver"
        }
    }
}

extension FundingClause {
    /// Whether a token of one of the classes stands among some tokens, which then speaks against the names here.
    func holds(_ wanted: WordClass, in some: Range<Int>, against doubt: FunderDoubt) -> Bool {
        guard holds(wanted, in: some) else { return false }
        if prose.reasoning != nil {
            note(
                doubt,
                by: some.clamped(to: range).first { holds(wanted, in: $0..<$0 + 1) }.map { $0..<$0 + 1 })
        }
        return true
    }

    /// Notes what speaks against the names here; always `false`.
    @discardableResult
    func note(_ doubt: FunderDoubt, by cue: Range<Int>? = nil) -> Bool {
        prose.note(range, doubt, by: cue)
    }
}

/// The names near money that became no funder, while somebody asks.
struct FunderRefusals {
    private let prose: Prose
    private var left: [(name: BodyName, clause: FundingClause)] = []

    init(_ prose: Prose) { self.prose = prose }

    /// Takes the names of a clause about money that are not among those found.
    mutating func consider(_ clause: FundingClause, besides found: [FunderMention]) {
        guard prose.reasoning != nil, clause.isNearMoney else { return }
        for name in clause.names where Self.couldGive(name) {
            let range = prose.range(name.tokens)
            if !found.contains(where: { $0.passage.range.overlaps(range) }) { left.append((name, clause)) }
        }
    }

    private static func couldGive(_ name: BodyName) -> Bool {
        switch name.kind {
        case .state, .structure, .organisation, .person, .unknown: true
        case .city, .adjective: false
        }
    }

    /// Tells of them, those left out that pay elsewhere on the page.
    func tell(besides funders: [FunderMention]) {
        guard let reasoning = prose.reasoning else { return }
        let givers = Set(funders.map { NameKey($0.passage.text) })
        var told: Set<NameKey> = []
        for (name, clause) in left {
            let passage = prose.passage(prose.range(name.tokens))
            let key = NameKey(passage.text)
            guard !givers.contains(key) else { continue }
            let own = reasoning.reasons { $0 == name.tokens }
            let reasons = own.isEmpty ? reasoning.reasons { $0 == clause.range } : own
            // Capitalised words that nothing connects with the money are not worth a word.
            if case .unknown = name.kind, reasons.isEmpty { continue }
            guard told.insert(key).inserted else { continue }
            reasoning.refuse(
                Refusal(
                    subject: .funder, passage: passage,
                    reasons: reasons.isEmpty ? [prose.reason(FunderDoubt.unlinked)] : reasons))
        }
    }
}

extension FundingClause {
    /// Whether a word of it or of the clause before speaks of money, or one of its own of support that may be money.
    fileprivate var isNearMoney: Bool {
        isAboutMoney
            || range.contains {
                switch signal($0) {
                case .support, .contribution, .contributed, .paid, .covered, .sum, .thanked: true
                default: false
                }
            }
    }
}
