public import Interchange

/// How far one page has come: what it is by now, and what there is to tell about the way.
public struct PageProgress<Value: Codable & Sendable>: Sendable {
    /// One outcome, or several where a page holds several items, in page order.
    public let outcomes: [Outcome<Value>]

    /// What arose on the way, in order; nothing that an earlier process has told already.
    public let notices: [Notice]

    /// Starts or continues a page's way.
    public init(_ outcomes: [Outcome<Value>], notices: [Notice] = []) {
        self.outcomes = outcomes
        self.notices = notices
    }

    /// Starts with a value that a stage before, or the user, has given.
    public init(_ value: Value) {
        self.init([.value(Staged(value))])
    }

    /// Starts with a failure that nobody has been told of.
    public init(stopped failure: StageFailure) {
        self.init([.failure(failure)], notices: [Notice(failure)])
    }

    /// Whether nothing of the page goes on.
    public var hasStopped: Bool {
        outcomes.allSatisfy { if case .failure = $0 { true } else { false } }
    }
}

extension Stage where Output: Located {
    /// Takes a page one stage further; what has failed before passes through unchanged.
    public func pass(_ page: PageProgress<Input>) async -> PageProgress<Output> {
        var (outcomes, notices) = ([Outcome<Output>](), page.notices)
        for outcome in page.outcomes {
            switch outcome {
            case .failure(let failure): outcomes.append(.failure(failure))
            case .value(let staged): await pass(staged, into: &outcomes, noting: &notices)
            }
        }
        return PageProgress(outcomes, notices: notices)
    }

    private func pass(
        _ staged: Staged<Input>, into outcomes: inout [Outcome<Output>], noting notices: inout [Notice]
    ) async {
        let known = staged.diagnostics.count
        do {
            for result in try await advance(staged) {
                outcomes.append(.value(result))
                let location = result.value.location
                notices += result.diagnostics.dropFirst(known).map { Notice($0, at: location) }
            }
        } catch {
            outcomes.append(.failure(error))
            notices += error.diagnostics.dropFirst(known).map { Notice($0, at: error.location) }
            notices.append(Notice(error))
        }
    }
}
