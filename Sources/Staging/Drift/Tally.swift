/// How often something was found among how many.
struct Tally: Hashable, Sendable {
    /// How often it was found; with a mean, more often than there are.
    var hits: Int
    /// Among how many.
    var of: Int

    /// The share, or the mean; 0 where there are none.
    var rate: Double { of > 0 ? Double(hits) / Double(of) : 0 }

    static func += (sum: inout Tally, other: Tally) {
        sum.hits += other.hits
        sum.of += other.of
    }

    /// What is left to go by where figures scatter `scatter` times as much as chance lets them.
    ///
    /// Halves are rounded towards more hits where `upwards`, so that rounding never makes a fall deeper.
    func thinned(by scatter: Double, upwards: Bool) -> Tally {
        guard scatter > 1 else { return self }
        let left = max(1, (Double(of) / scatter).rounded(.down))
        let hits = rate * left
        // The least slip of a product of doubles must not count as one more hit.
        return Tally(
            hits: Int(upwards ? (hits - 1e-9).rounded(.up) : (hits + 1e-9).rounded(.down)), of: Int(left))
    }
}
