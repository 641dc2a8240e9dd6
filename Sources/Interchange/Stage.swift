/// One step on a page's way from a URL to a record.
///
/// A value without a clock, a file or a network: the same input gives the same bytes. Fetching alone is free of that.
public protocol Stage<Input, Output>: Sendable {
    /// What it takes.
    associatedtype Input: Codable & Sendable
    /// What it gives.
    associatedtype Output: Codable & Sendable

    /// The verb on the command line and the head of every code that this stage reports, such as `extract`.
    static var name: String { get }

    /// Turns what the stage before made into what the next one takes.
    ///
    /// - Returns: one output, or several where a page holds several items, in page order.
    func run(_ input: Input) async throws(StageFailure) -> [Staged<Output>]
}

extension Stage {
    /// Runs on a staged value and keeps what earlier stages had noted.
    public func advance(_ staged: Staged<Input>) async throws(StageFailure) -> [Staged<Output>] {
        do {
            return try await run(staged.value).map { Staged($0.value, staged.diagnostics + $0.diagnostics) }
        } catch {
            throw StageFailure(
                error.code, at: error.location, error.message, after: staged.diagnostics + error.diagnostics)
        }
    }
}

/// What a stage made, and the doubts it had; one line between two filters.
public struct Staged<Value: Codable & Sendable>: Codable, Sendable {
    /// What the stage made.
    public let value: Value

    /// The doubts of this stage and of those before it, in the order in which they arose.
    public let diagnostics: [Diagnostic]

    /// Pairs a value with the doubts about it.
    public init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
        self.value = value
        self.diagnostics = diagnostics
    }
}

extension Staged: Equatable where Value: Equatable {}
