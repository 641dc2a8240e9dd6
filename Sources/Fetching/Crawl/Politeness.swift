/// How a crawl treats a host: one request at a time, and time between them.
public struct Politeness: Hashable, Sendable {
    /// From one answer to the next request; zero switches all waiting but that after faults off.
    public var interval: Duration

    /// How much longer, at most, chance makes an interval, as a share of it.
    public var jitter: Double

    /// A host that took long to answer is left alone for that time as many times over.
    public var slowness: Double

    /// The first wait after a fault where the interval is shorter; doubled for each further fault in a row.
    public var backOff: Duration

    /// The longest wait.
    ///
    /// A host that asks for a longer one (`Retry-After`) is left alone for the rest of the run.
    public var maximumWait: Duration

    /// How often a page is asked for before it counts as failed.
    public var maximumAttempts: Int

    /// Faults in a row after which a host is left alone for the rest of the run.
    public var maximumFaults: Int

    /// Sets the manners; the defaults are those for osce.org.
    public init(
        interval: Duration = .seconds(10), jitter: Double = 0.2, slowness: Double = 2,
        backOff: Duration = .seconds(5), maximumWait: Duration = .seconds(900), maximumAttempts: Int = 3,
        maximumFaults: Int = 6
    ) {
        self.interval = interval
        self.jitter = jitter
        self.slowness = slowness
        self.backOff = backOff
        self.maximumWait = maximumWait
        self.maximumAttempts = maximumAttempts
        self.maximumFaults = maximumFaults
    }
}
