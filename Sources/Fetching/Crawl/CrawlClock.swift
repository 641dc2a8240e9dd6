public import Foundation

/// The time and the chance of a crawl, which tests replace.
public struct CrawlClock: Sendable {
    /// The instant.
    public let now: @Sendable () -> Date

    /// Waits; ends early, with an error, when the task is cancelled.
    public let sleep: @Sendable (Duration) async throws -> Void

    /// A number from 0 up to 1.
    public let chance: @Sendable () -> Double

    /// Makes a clock.
    public init(
        now: @escaping @Sendable () -> Date, sleep: @escaping @Sendable (Duration) async throws -> Void,
        chance: @escaping @Sendable () -> Double
    ) {
        self.now = now
        self.sleep = sleep
        self.chance = chance
    }

    /// The system's.
    public static let system = CrawlClock(
        now: { Date() }, sleep: { try await Task.sleep(for: $0) }, chance: { Double.random(in: 0..<1) })
}
