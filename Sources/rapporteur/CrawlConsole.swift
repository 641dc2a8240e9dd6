import Fetching
import Foundation
import Interchange
import Staging
import Synchronization

/// Tells how a crawl goes: on a terminal in one line that is written over, else in a line now and then.
final class CrawlConsole: Sendable {
    private struct State {
        var lastTold: Date
        var hasLine = false
        var next = ""
    }

    /// Seconds between two lines on a terminal, and elsewhere.
    private static let (liveSeconds, logSeconds) = (0.1, 30.0)

    private let batch: Batch
    private let began: Date
    /// Whether a line can be written over; JSON never is.
    private let isTerminal: Bool
    private let state: Mutex<State>

    /// Begins to tell.
    init(batch: Batch, began: Date) {
        self.batch = batch
        self.began = began
        isTerminal = isatty(STDERR_FILENO) == 1 && batch.log.format == .text
        state = Mutex(State(lastTold: began))
    }

    /// Tells an event, and how far the crawl has come where it is time for that.
    func tell(_ event: CrawlEvent, _ progress: CrawlProgress) {
        switch event {
        case .failed(let failure): note(Notice(failure))
        case .doubt(let doubt, let location): note(Notice(doubt, at: location))
        case .planned(let url, let why): print(url, why)
        case .waiting(_, let seconds):
            live(progress, next: ", next in \(Int(seconds.rounded())) s", isUrgent: true)
        case .captured: live(progress, next: "", isUrgent: false)
        }
    }

    /// Tells what came of it.
    func end(_ progress: CrawlProgress) {
        clear()
        batch.log.tell("crawl.run.ended", "crawl: \(progress.summary), \(rate(progress))", progress.figures)
    }

    private func note(_ notice: Notice) {
        clear()
        batch.log.tell(notice)
    }

    private func print(_ url: String, _ why: String) {
        do { try OutputFile.standard.write(line: Array("\(url)\t\(why)".utf8)) } catch {
            Console.tell("\(error)")
        }
    }

    private func live(_ progress: CrawlProgress, next: String, isUrgent: Bool) {
        let now = Date()
        state.withLock { state in
            let pause = isTerminal ? Self.liveSeconds : Self.logSeconds
            guard now.timeIntervalSince(state.lastTold) >= pause || isTerminal && isUrgent else { return }
            state.lastTold = now
            let line =
                "\(progress.done)/\(progress.known) pages: \(progress.new) new, \(progress.changed) changed, "
                + "\(progress.unchanged) unchanged, \(progress.failed) failed, \(rate(progress))\(next)"
            guard isTerminal else {
                return batch.log.tell("crawl.run.progress", "crawl: " + line, progress.figures)
            }
            write("\r\u{1B}[K" + line)
            state.hasLine = true
        }
    }

    private func clear() {
        state.withLock { state in
            if state.hasLine { write("\r\u{1B}[K") }
            state.hasLine = false
        }
    }

    private func write(_ text: String) {
        do { try OutputFile(descriptor: STDERR_FILENO, name: "standard error").write(Array(text.utf8)) } catch
        {}
    }

    private func rate(_ progress: CrawlProgress) -> String {
        let seconds = max(Date().timeIntervalSince(began), 0.001)
        let perSecond = Double(progress.requests) / seconds
        return perSecond >= 1
            ? "\(Int(perSecond.rounded())) pages/s" : "\(Int((perSecond * 60).rounded())) pages/min"
    }
}

extension CrawlProgress {
    /// The figures of a line of the log.
    fileprivate var figures: [String: Int] {
        [
            "known": known, "done": done, "new": new, "changed": changed, "unchanged": unchanged,
            "failed": failed, "requests": requests,
        ]
    }
}
