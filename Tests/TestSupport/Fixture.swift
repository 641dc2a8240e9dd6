public import Evaluation
public import Foundation

/// A fixture of this package.
public typealias Fixture = FixtureFolder

extension FixtureFolder {
    /// The package's own folder.
    public static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// All fixtures, sorted by family and slug; `RAPPORTEUR_FIXTURE=FAMILY/SLUG` leaves one.
    public static func all() throws -> [Fixture] {
        let wanted = ProcessInfo.processInfo.environment["RAPPORTEUR_FIXTURE"]
        return try all(in: root.appending(path: "Fixtures")).filter {
            wanted == nil || wanted == "" || $0.description == wanted
        }
    }
}
