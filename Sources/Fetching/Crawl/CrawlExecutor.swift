import Dispatch
import Synchronization

import class Foundation.Thread

/// Runs a crawl on one thread of its own, since archives and index block.
///
/// A queue of Dispatch would do, at twice the cost of handing a job over, which a crawl does four times a page.
final class CrawlExecutor: TaskExecutor {
    private struct State {
        var jobs: [UnownedJob] = []
        var sleeps = false
        var isOver = false
    }

    private let state = Mutex(State())
    private let wake = DispatchSemaphore(value: 0)

    /// Starts the thread, which runs until ``end()``.
    init() { Thread.detachNewThread { self.work() } }

    /// Has the thread run a job behind those that wait.
    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        wakeUp { $0.jobs.append(job) }
    }

    /// Ends the thread, behind the jobs that wait.
    func end() { wakeUp { $0.isOver = true } }

    private func wakeUp(_ change: (inout State) -> Void) {
        let sleeps = state.withLock { state in
            change(&state)
            defer { state.sleeps = false }
            return state.sleeps
        }
        if sleeps { wake.signal() }
    }

    private func work() {
        while let jobs = take() {
            if jobs.isEmpty { wake.wait() }
            for job in jobs { unsafe job.runSynchronously(on: asUnownedTaskExecutor()) }
        }
    }

    /// The jobs that wait; none where the thread is to sleep, `nil` where it is to end.
    private func take() -> [UnownedJob]? {
        state.withLock { state in
            guard state.jobs.isEmpty else {
                defer { state.jobs.removeAll(keepingCapacity: true) }
                return state.jobs
            }
            state.sleeps = !state.isOver
            return state.isOver ? nil : []
        }
    }
}
