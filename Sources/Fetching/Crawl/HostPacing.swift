import Foundation

/// When one host may be asked again.
struct HostPacing: Sendable {
    private let politeness: Politeness

    /// The instant before which nothing is asked.
    private(set) var nextRequest = Date.distantPast

    /// Why the host is left alone for the rest of the run; `nil` while it is not.
    private(set) var verdict: String?

    /// What robots.txt asks for between two requests.
    var crawlDelay: Duration?

    private var faults = 0

    /// Begins with a host that has not been asked yet.
    init(_ politeness: Politeness) {
        self.politeness = politeness
    }

    private var interval: Duration {
        min(max(politeness.interval, crawlDelay ?? .zero), politeness.maximumWait)
    }

    /// Notes an answer that was none of trouble, and that took `time`.
    mutating func answered(in time: Duration, at now: Date, chance: Double) {
        faults = 0
        guard interval > .zero else { return }
        let pause = max(interval, time * politeness.slowness) * (1 + politeness.jitter * chance)
        nextRequest = now + min(pause, politeness.maximumWait).seconds
    }

    /// Notes trouble: no connection, 429, or a status from 500 on; `retryAfter` is that header.
    mutating func faulted(retryAfter: String?, at now: Date, chance: Double) {
        faults += 1
        // Half to one and a half times the doubled wait, so that clients who met the same fault part.
        let doubled = max(interval, politeness.backOff) * Double(1 << min(faults - 1, 20))
        var pause = min(doubled * (0.5 + chance), politeness.maximumWait)
        if let asked = retryAfter.flatMap({ Self.wait($0, from: now) }) {
            guard asked <= politeness.maximumWait else {
                verdict = "it asks to be left alone for \(Int(asked.seconds)) s"
                return
            }
            pause = max(pause, asked)
        }
        nextRequest = now + pause.seconds
        if faults >= politeness.maximumFaults { verdict = "it failed \(faults) times in a row" }
    }

    /// The wait that a `Retry-After` asks for, in seconds or until a date (RFC 9110, 10.2.3); `nil` for neither.
    static func wait(_ header: String, from now: Date) -> Duration? {
        let header = header.trimmingCharacters(in: .whitespaces)
        if !header.isEmpty, header.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            return .seconds(Int(header) ?? .max / 2)
        }
        return WebDate.date(header).map { .seconds(max(0, $0.timeIntervalSince(now))) }
    }
}

extension Duration {
    /// The duration in seconds.
    var seconds: Double { self / .seconds(1) }
}
