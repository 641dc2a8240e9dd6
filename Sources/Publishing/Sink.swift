public import Interchange

/// A place where records are published: a file, or several, that others read.
///
/// Whatever the order in which it gets the records, and however often, it ends up with the same; where one id comes
/// twice, the later record takes the place of the one before. A process that is killed leaves what was published
/// before, or the batches that ``put(_:)`` had come back from.
public protocol Sink: Sendable {
    /// What it has to be given.
    var intake: SinkIntake { get }

    /// Takes records that are new or have changed; a database does it in one transaction.
    ///
    /// - Throws: ``SinkError`` or `FileError` where it cannot be written.
    func put(_ records: [Record]) throws

    /// Takes away the records with these ids; those that it has not are passed over.
    func remove(_ ids: [String]) throws

    /// Puts everything in its place; nothing may be given afterwards.
    func finish() throws
}

/// Which records a sink has to be given.
public enum SinkIntake: Sendable {
    /// Those that are new, changed or gone since the last time: the target keeps the others.
    case changes
    /// All that there are: the target is written anew as a whole.
    case everything
}
