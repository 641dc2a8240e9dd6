import Foundation

/// Whether the recorded files of the fixtures are being written, not compared.
///
/// `make record` sets `RAPPORTEUR_RECORD`, and only then a test writes a file.
enum Recorded {
    /// Whether this run writes recorded files.
    static var isRecording: Bool { ProcessInfo.processInfo.environment["RAPPORTEUR_RECORD"] != nil }
}
