import Evaluation
import Foundation
import Interchange
import TestSupport
import Testing

/// `Fixtures/floors.json`: the F1 by field that a change may not fall below.
///
/// `make floors` sets `RAPPORTEUR_FLOORS`; then floors are raised to what is reached, and none is lowered.
enum Floors {
    private static let file = Fixture.root.appending(path: "Fixtures/floors.json")

    /// Set by set, field by field.
    private typealias Figures = [String: [String: Double]]

    /// Expects every field of `set` to reach its floor, or raises the floors.
    static func check(_ scorer: Scorer, of set: String) throws {
        let reached = scorer.tallies.mapValues { ($0.f1 * 10_000).rounded(.down) / 10_000 }
        print(table(scorer, of: set))
        if ProcessInfo.processInfo.environment["RAPPORTEUR_FLOORS"] != nil {
            return try raise(set, to: reached)
        }
        for (field, floor) in try read()[set] ?? [:] {
            let figure = reached[field] ?? 0
            #expect(
                figure >= floor,
                "\(set): \(field) fell to \(figure), its floor is \(floor)\n\(misses(scorer))")
        }
    }

    private static func misses(_ scorer: Scorer) -> String { scorer.misses.joined(separator: "\n") }

    private static let lock = NSLock()

    private static func read() throws -> Figures {
        guard FileManager.default.fileExists(atPath: file.path) else { return [:] }
        return try CanonicalJSON.value(Figures.self, from: Data(contentsOf: file))
    }

    private static func raise(_ set: String, to reached: [String: Double]) throws {
        try lock.withLock {
            var floors = try read()
            floors[set, default: [:]].merge(reached, uniquingKeysWith: max)
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            try (encoder.encode(floors) + [0x0A]).write(to: file)
        }
    }

    private static func table(_ scorer: Scorer, of set: String) -> String {
        let rows = scorer.tallies.sorted { $0.key < $1.key }.map { field, tally in
            let figures = [tally.precision, tally.recall, tally.f1].map { String(format: "%6.3f", $0) }
            return field.padding(toLength: 22, withPad: " ", startingAt: 0) + figures.joined(separator: " ")
        }
        return "\(set): \(scorer.pages) pages, \(scorer.perfect) right as a whole\n"
            + rows.joined(separator: "\n")
    }
}
