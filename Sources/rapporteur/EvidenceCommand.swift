import ArgumentParser
import Extraction
import Foundation
import Interchange
import Staging

/// `rapporteur evidence`: what the search for the body knows of each block; hidden, for `Tests/learn_body.py`.
struct EvidenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence",
        abstract: "Prints the evidence on each block of documents from standard input.",
        shouldDisplay: false)

    @Option(help: "A JSON object with two weights for each feature, in place of the built-in ones.")
    var weights: String?

    func run() throws {
        let weights = try weights.map {
            try JSONDecoder().decode(
                BodyEvidence.Weights.self, from: Data(contentsOf: URL(fileURLWithPath: $0)))
        }
        let reader = JSONLinesReader(STDIN_FILENO)
        let encoder = JSONEncoder()
        let names = try encoder.encode(BodyEvidence.names)
        try OutputFile.standard.write(Array(names) + [0x0A])
        while let line = try reader.next() {
            for case .value(let staged) in PageProgress<Document>(line, readBy: Extractor.name).outcomes {
                let evidence = try encoder.encode(BodyEvidence(staged.value, weights: weights))
                try OutputFile.standard.write(Array(evidence) + [0x0A])
            }
        }
    }
}
