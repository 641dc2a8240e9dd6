public import Interchange

/// Puts into a record what only the end of a batch knows: the doubts of all stages, and whose text it repeats.
///
/// Takes the records in the order of the batch; the fused run and the last filter end in the same one.
public struct RecordFinisher {
    private var duplicates = DuplicateFinder()

    /// Starts a batch.
    public init() {}

    /// The record as it is written.
    public mutating func finish(_ staged: Staged<Record>) -> Record {
        var record = staged.value
        record.diagnostics = staged.diagnostics
        duplicates.mark(&record)
        return record
    }
}
