import Foundation
import Interchange

/// When a page that is known is asked for again: the longer it has not changed, the later.
public struct RecheckSchedule: Hashable, Sendable {
    /// The shortest time between two looks at a page.
    public var minimum: Duration

    /// The longest.
    public var maximum: Duration

    /// The time between two looks, as a share of the time since the last change.
    public var share: Double

    /// Whether every known page that is not gone is due in every run.
    public var ignoresAge: Bool

    /// Sets a schedule.
    public init(
        minimum: Duration = .seconds(86_400), maximum: Duration = .seconds(60 * 86_400), share: Double = 0.2,
        ignoresAge: Bool = false
    ) {
        self.minimum = minimum
        self.maximum = maximum
        self.share = share
        self.ignoresAge = ignoresAge
    }

    /// When to ask again for a page that was asked for at `checked`.
    func nextCheck(of page: KnownPage, after checked: Date) -> Date {
        let pause: Duration
        if page.gone != nil {
            pause = maximum
        } else if page.failures > 0 {
            pause = minimum * Double(1 << min(page.failures - 1, 10))
        } else {
            let age = UTCInstant.date(page.changed).map { checked.timeIntervalSince($0) } ?? 0
            pause = .seconds(max(0, age) * share)
        }
        return checked + min(max(pause, minimum), maximum).seconds
    }
}
