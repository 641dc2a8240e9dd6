import Dispatch
import Synchronization

import class Foundation.Thread

/// Runs calls that block on threads of their own: Swift's pool has one thread a core and none to spare.
///
/// A thread that is done waits for the next call, since to begin one costs a tenth of what a page does.
enum Blocking {
    /// Gives what `work` gave or threw, when it is done.
    static func run<Value: Sendable>(
        _ work: @escaping @Sendable () throws(FetchError) -> Value
    ) async -> Result<Value, FetchError> {
        await withCheckedContinuation { continuation in
            WaitingThread.run { continuation.resume(returning: Result(catching: work)) }
        }
    }
}

/// A thread that runs one call after the other and waits between them.
private final class WaitingThread: Sendable {
    /// Threads that wait at most; one that would be too many ends.
    private static let maximumIdle = 16

    /// Seconds without a call after which a thread ends.
    private static let patience = 30

    /// The one that has waited least is the last: its stack is still in the cache.
    private static let idle = Mutex<[WaitingThread]>([])

    private let call = Mutex<(@Sendable () -> Void)?>(nil)
    private let wake = DispatchSemaphore(value: 0)

    /// Has a thread that waits run `call`, or a new one.
    static func run(_ call: @escaping @Sendable () -> Void) {
        guard let thread = idle.withLock({ $0.popLast() }) else {
            let thread = WaitingThread()
            thread.call.withLock { $0 = call }
            return Thread.detachNewThread { thread.work() }
        }
        thread.call.withLock { $0 = call }
        thread.wake.signal()
    }

    private func work() {
        while let next = take() {
            next()
            let waits = Self.idle.withLock { idle in
                if idle.count < Self.maximumIdle { idle.append(self) }
                return idle.last === self
            }
            guard waits else { return }
            while wake.wait(timeout: .now() + .seconds(Self.patience)) == .timedOut {
                guard !Self.leave(self) else { return }
            }
        }
    }

    private func take() -> (@Sendable () -> Void)? {
        call.withLock { call in
            defer { call = nil }
            return call
        }
    }

    /// Takes a thread off those that wait; false where it has just been given a call.
    private static func leave(_ thread: WaitingThread) -> Bool {
        idle.withLock { idle in
            guard let place = idle.firstIndex(where: { $0 === thread }) else { return false }
            idle.remove(at: place)
            return true
        }
    }
}
