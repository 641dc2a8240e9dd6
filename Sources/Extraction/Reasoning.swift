import Interchange
import Synchronization

/// Gathers what finders leave alone and why, while somebody asks; otherwise nobody makes one.
///
/// A class, since all rules that look at one article tell the same listener.
final class Reasoning: Sendable {
    private struct Doubt {
        let tokens: Range<Int>
        let reason: Refusal.Reason
    }

    private struct State {
        var doubts: [Doubt] = []
        var refusals: [Refusal] = []
    }

    private let state = Mutex(State())

    /// What has been left alone, in the order of the text.
    var refusals: [Refusal] {
        state.withLock { $0.refusals.sorted { $0.passage.range < $1.passage.range } }
    }

    /// Notes what speaks against some tokens; whether they are left alone shows later.
    func note(_ tokens: Range<Int>, _ reason: Refusal.Reason) {
        state.withLock { $0.doubts.append(Doubt(tokens: tokens, reason: reason)) }
    }

    /// What speaks against the tokens whose doubt `isMeant` takes, each reason once.
    func reasons(where isMeant: (Range<Int>) -> Bool) -> [Refusal.Reason] {
        var seen: Set<String> = []
        return state.withLock { $0.doubts }.filter {
            isMeant($0.tokens) && seen.insert($0.reason.rule).inserted
        }
        .map(\.reason)
    }

    /// Settles that words are left alone.
    func refuse(_ refusal: Refusal) { state.withLock { $0.refusals.append(refusal) } }
}

extension Prose {
    /// Notes, where somebody asks, what speaks against some tokens.
    ///
    /// - Parameters:
    ///   - tokens: a span, a name, or the words of a clause about money.
    ///   - doubt: what speaks against them.
    ///   - cue: the tokens that say so.
    /// - Returns: always `false`, so that it can end a condition that fails.
    @discardableResult
    func note(_ tokens: Range<Int>, _ doubt: some RefusalReason, by cue: Range<Int>? = nil) -> Bool {
        reasoning?.note(tokens, reason(doubt, by: cue))
        return false
    }

    /// A doubt as it is told.
    func reason(_ doubt: some RefusalReason, by cue: Range<Int>? = nil) -> Refusal.Reason {
        Refusal.Reason(
            rule: doubt.rawValue, sentence: doubt.sentence,
            cue: cue.flatMap { $0.isEmpty ? nil : passage(range($0)) })
    }
}
