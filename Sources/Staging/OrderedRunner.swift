import Dispatch

/// Works on several inputs at once and gives what came of them in the order in which they went in.
///
/// No more than `window` inputs are between reading and giving, so that a batch of any length runs in the same memory.
public struct OrderedRunner: Sendable {
    private enum Event<Input: Sendable, Output: Sendable>: Sendable {
        case read(Input?)
        case done(Int, Output)
    }

    private let window: Int

    /// Holds `window` inputs at a time; about two for each core keep all of them busy.
    public init(window: Int) {
        precondition(window > 0, "nothing would ever be read")
        self.window = window
    }

    /// Runs to the end of the input, or until something throws.
    ///
    /// - Parameters:
    ///   - next: gives the next input, `nil` at the end. It may block: it runs on a thread outside Swift's pool, one
    ///     call at a time.
    ///   - work: turns one input into one output, several at once.
    ///   - give: takes the outputs in order, as early as the order allows.
    /// - Throws: what `next` or `give` throws.
    public func run<Input: Sendable, Output: Sendable>(
        next: @escaping @Sendable () throws -> Input?, work: @escaping @Sendable (Input) async -> Output,
        give: (Output) throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Event<Input, Output>.self) { group in
            var (taken, given) = (0, 0)
            var waiting: [Int: Output] = [:]
            group.addTask { .read(try await Self.outsidePool(next)) }
            var (isReading, isAtEnd) = (true, false)
            while let event = try await group.next() {
                switch event {
                case .read(nil): (isReading, isAtEnd) = (false, true)
                case .read(let input?):
                    isReading = false
                    group.addTask { [taken] in .done(taken, await work(input)) }
                    taken += 1
                case .done(let index, let output):
                    waiting[index] = output
                    while let output = waiting.removeValue(forKey: given) {
                        try give(output)
                        given += 1
                    }
                }
                if !isReading, !isAtEnd, taken - given < window {
                    isReading = true
                    group.addTask { .read(try await Self.outsidePool(next)) }
                }
            }
        }
    }

    private static func outsidePool<Value: Sendable>(
        _ call: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(with: Result(catching: call)) }
        }
    }
}
