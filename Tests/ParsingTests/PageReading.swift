import Foundation
import Interchange
import Parsing

/// One page through the stage, and what a test asks of it.
struct PageReading {
    let document: Document
    let diagnostics: [Diagnostic]

    init(
        _ body: [UInt8], type: String? = nil, location: String = "page", limits: ParserLimits = .standard
    ) throws(StageFailure) {
        let origin = Origin(
            location: location, headers: type.map { [Header("content-type", $0)] } ?? [], digest: "sha256:0")
        let staged = try HTMLParser(limits: limits).run(Capture(origin: origin, body: Data(body)))[0]
        (document, diagnostics) = (staged.value, staged.diagnostics)
    }

    init(
        _ body: String, type: String? = nil, location: String = "page", limits: ParserLimits = .standard
    ) throws(StageFailure) {
        try self.init(Array(body.utf8), type: type, location: location, limits: limits)
    }

    /// The text of each block.
    var blocks: [String] { document.blocks.map { text(of: $0.range) } }

    /// `name = value` of each metadata entry.
    var metadata: [String] { document.metadata.map { "\($0.name) = \($0.value.text)" } }

    /// The codes of what was noted.
    var codes: [String] { diagnostics.map(\.code) }

    /// The bytes of the document at `range`.
    func text(of range: ByteRange) -> String {
        String(decoding: Array(document.text.utf8)[range.indices], as: UTF8.self)
    }

    /// The nodes called `name`.
    func nodes(_ name: String) -> [Node] { document.nodes.filter { $0.name == name } }
}
