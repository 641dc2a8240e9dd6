public import Interchange

/// Reads the bytes of a page, HTML or plain text, into one text and flat tables.
///
/// The way of a page: refuse what is no text, settle the encoding, make valid UTF-8 of it, repair mojibake;
/// then markup goes through ``BytePrepass`` and libxml2 into a ``DocumentBuilder``, anything else through
/// ``FlatTextReader``.
public struct HTMLParser: Stage {
    /// `parse`.
    public static let name = "parse"

    private let limits: ParserLimits

    /// Makes a parser that cuts at `limits`.
    public init(limits: ParserLimits = .standard) {
        self.limits = limits
    }

    /// Reads one page into one document; the only failures are a page that is empty, too large or no text at
    /// all.
    public func run(_ capture: Capture) throws(StageFailure) -> [Staged<Document>] {
        var doubts: [Diagnostic] = []
        do {
            let document = try read(capture, noting: &doubts)
            return [Staged(document, doubts)]
        } catch {
            throw StageFailure(error.code, at: capture.origin.location, error.message, after: doubts)
        }
    }

    private func read(_ capture: Capture, noting doubts: inout [Diagnostic]) throws(ParseError) -> Document {
        let origin = capture.origin
        guard capture.body.count <= limits.maximumBytes else {
            throw .tooLarge(bytes: capture.body.count, limit: limits.maximumBytes)
        }
        let body = [UInt8](capture.body)
        try BinarySignature.refuse(body)
        let page = PageDecoder(contentType: origin.header("Content-Type")).decode(body, noting: &doubts)
        guard page.bytes.contains(where: { !$0.isBlank }) else { throw .empty(bytes: body.count) }

        switch MarkupSniffer.form(of: page.bytes, origin: origin, noting: &doubts) {
        case .text:
            let text = Mojibake.repaired(page.bytes, noting: &doubts)
            return FlatTextReader(limits: limits).read(
                text, origin: origin, charset: page.charset, noting: &doubts)
        case .markup:
            return try readMarkup(page.bytes, origin: origin, charset: page.charset, noting: &doubts)
        case .feed:
            let items = FeedRewriter.markup(from: page.bytes)
            return try readMarkup(items, origin: origin, charset: page.charset, noting: &doubts)
        }
    }

    private func readMarkup(
        _ bytes: [UInt8], origin: Origin, charset: String, noting doubts: inout [Diagnostic]
    ) throws(ParseError) -> Document {
        var prepass = BytePrepass(bytes, limits: limits)
        let markup = Mojibake.repaired(prepass.clean(noting: &doubts), noting: &doubts)
        var builder = DocumentBuilder(limits: limits, structuredData: prepass.structuredData)
        try LibXMLReader().read(markup, into: &builder)
        return builder.document(from: origin, charset: charset, noting: &doubts)
    }
}

/// Why a page cannot be read.
enum ParseError: Error {
    /// Nothing but white space.
    case empty(bytes: Int)
    /// More bytes than ``ParserLimits/maximumBytes``.
    case tooLarge(bytes: Int, limit: Int)
    /// No text; `form` says what it looks like.
    case binary(form: String)
    /// libxml2 had no memory for a context.
    case noMemory

    /// The code of the failure.
    var code: String {
        switch self {
        case .empty: "parse.page.empty"
        case .tooLarge: "parse.page.too-large"
        case .binary: "parse.page.binary"
        case .noMemory: "parse.page.no-memory"
        }
    }

    /// One sentence for a person.
    var message: String {
        switch self {
        case .empty(let bytes): "The page holds no text in its \(bytes) bytes."
        case .tooLarge(let bytes, let limit): "The page has \(bytes) bytes; the limit is \(limit)."
        case .binary(let form): "The page is no text; it looks like \(form)."
        case .noMemory: "The HTML parser got no memory."
        }
    }
}
