public import Interchange
import Registries

/// The last stage: days, codes and canonical names for what an article prints.
public struct Normaliser: Stage {
    /// The verb on the command line.
    public static let name = "normalise"

    /// Makes the stage.
    public init() {}

    /// Turns an article into its record.
    public func run(_ article: Article) throws(StageFailure) -> [Staged<Record>] {
        var doubts: [Diagnostic] = []
        return [Staged(RecordBuilder(article).record(noting: &doubts), doubts)]
    }
}
