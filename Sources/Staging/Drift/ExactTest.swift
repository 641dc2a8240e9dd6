import Foundation

/// Tests that add up the outcomes themselves, so that they hold for few pages as for many.
enum ExactTest {
    /// Fisher's exact test, one-sided: how likely chance alone leaves `now` with no more hits than it has.
    ///
    /// Given all hits of `now` and `before` together, and that either is as likely to have any of them.
    static func fallOfShare(_ now: Tally, _ before: Tally) -> Double {
        let (hits, all) = (now.hits + before.hits, now.of + before.of)
        let whole = logChoose(all, now.of)
        return tail(from: now.hits, downTo: max(0, now.of - (all - hits))) {
            logChoose(hits, $0) + logChoose(all - hits, now.of - $0) - whole
        }
    }

    /// The exact test of two Poisson means, one-sided: the same for hits of which a page may have several.
    ///
    /// Given all hits together, each falls on one of the pages of `now` as often as these are among all pages.
    static func fallOfMean(_ now: Tally, _ before: Tally) -> Double {
        let all = now.hits + before.hits
        guard all > 0, now.of > 0, before.of > 0 else { return 1 }
        let share = Double(now.of) / Double(now.of + before.of)
        return tail(from: now.hits, downTo: 0) {
            logChoose(all, $0) + Double($0) * log(share) + Double(all - $0) * log(1 - share)
        }
    }

    /// The logarithms of the factorials below 32.
    private static let small = (0..<32).map { (1...max(1, $0)).reduce(0) { $0 + log(Double($1)) } }

    /// The natural logarithm of `count!`, by Stirling's series from 32 on, where it is right to 12 digits.
    static func logFactorial(_ count: Int) -> Double {
        guard count >= small.count else { return small[count] }
        let number = Double(count)
        let main = number * log(number) - number + log(2 * Double.pi * number) / 2
        return main + 1 / (12 * number) - 1 / (360 * number * number * number)
    }

    private static func logChoose(_ all: Int, _ some: Int) -> Double {
        logFactorial(all) - logFactorial(some) - logFactorial(all - some)
    }

    /// Adds up the chances of `first` and of what lies below it, until they do not count any more.
    private static func tail(from first: Int, downTo last: Int, logChance: (Int) -> Double) -> Double {
        var (sum, hits) = (0.0, first)
        while hits >= last {
            let chance = exp(logChance(hits))
            sum += chance
            if chance < sum * 1e-16 { break }
            hits -= 1
        }
        return min(1, sum)
    }
}
