import class Foundation.Thread

/// Runs calls that block on threads of their own: Swift's pool has one thread a core and none to spare.
enum Blocking {
    /// Gives what `work` gave or threw, when it is done.
    static func run<Value: Sendable>(
        _ work: @escaping @Sendable () throws(FetchError) -> Value
    ) async -> Result<Value, FetchError> {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: Result(catching: work)) }
        }
    }
}
