import Foundation
import Interchange

/// One record of a WARC file (ISO 28500:2017): named fields and a block of bytes.
struct WARCRecord: Hashable, Sendable {
    /// What a record is for.
    enum Kind: String, Sendable {
        /// About the file and the program that wrote it.
        case warcinfo
        /// What was asked.
        case request
        /// What was answered.
        case response
        /// The same answer as one before.
        case revisit
        /// About another record.
        case metadata
        /// A thing without a protocol around it, such as a file.
        case resource
        /// Another form of a record's content, such as its text.
        case conversion
        /// The rest of a record that a file had no room for.
        case continuation
    }

    /// Named fields in order, `Content-Length` left out.
    var fields: [Header]

    /// The block; empty where the reader was told to pass over one so large.
    var block: Data

    /// Makes a record.
    init(fields: [Header], block: Data) {
        self.fields = fields
        self.block = block
    }

    /// What the record is for; `nil` for a kind that the standard does not know.
    var kind: Kind? { self["WARC-Type"].flatMap { Kind(rawValue: $0.lowercased()) } }

    /// The URI that the record is about; the brackets that WARC 1.0 set around it are left out.
    var targetURI: String? { self["WARC-Target-URI"].map(Self.unbracketed) }

    /// `urn:uuid:…`, without its angle brackets.
    var id: String? { self["WARC-Record-ID"].map(Self.unbracketed) }

    /// The value of the first field called `name`, case aside.
    subscript(name: String) -> String? {
        fields.first { $0.name.count == name.count && $0.name.lowercased() == name.lowercased() }?.value
    }

    /// Takes off `<` and `>`.
    static func unbracketed(_ value: String) -> String {
        value.hasPrefix("<") && value.hasSuffix(">") ? String(value.dropFirst().dropLast()) : value
    }
}

extension WARCRecord {
    /// Whether the block has the digest that the record states; `nil` where it states none that is known here.
    var blockHolds: Bool? {
        self["WARC-Block-Digest"].flatMap { WARCDigest.holds($0, of: block) }
    }

    /// Whether the payload has the digest that the record states; `nil` where it states none that is known here.
    ///
    /// Programs take it of the body as sent, with the transfer coding undone, or with all codings undone.
    var payloadHolds: Bool? {
        guard let stated = self["WARC-Payload-Digest"] else { return nil }
        guard kind == .response, let message = HTTPMessage(block) else {
            return WARCDigest.holds(stated, of: block)
        }
        let holds = WARCDigest.holds(stated, of: message.payload)
        guard holds == false else { return holds }
        let body = message.body
        if body.count != message.payload.count, WARCDigest.holds(stated, of: body) == true { return true }
        let limits = FetchLimits(maximumBytes: FetchLimits().maximumBytes)
        do throws(FetchError) {
            return WARCDigest.holds(stated, of: try ArchivedBody.decoded(message, within: limits))
        } catch {
            return false
        }
    }

    /// What there is to say about the bytes of an answer or a file that is whole.
    var doubts: [Diagnostic] {
        var doubts: [Diagnostic] = []
        if payloadHolds == false {
            doubts.append(
                Diagnostic(
                    .warning, "fetch.archive.payload-digest",
                    "The archive states another digest of the body than it has."))
        }
        if let reason = self["WARC-Truncated"] {
            doubts.append(
                Diagnostic(
                    .warning, "fetch.archive.truncated", "The body was cut when it was captured: \(reason)."))
        }
        if self["WARC-Segment-Number"] != nil {
            doubts.append(
                Diagnostic(
                    .warning, "fetch.archive.segment",
                    "The body goes on in another record, which is not read."))
        }
        return doubts
    }

    /// The record as it stands in a file, before it is packed.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write(into: &bytes)
        return bytes
    }

    /// Appends the record as it stands in a file.
    func write(into bytes: inout [UInt8]) {
        bytes.reserveCapacity(bytes.count + 1_024 + block.count)
        bytes += "WARC/1.1\r\n".utf8
        for field in fields {
            bytes += field.name.utf8
            bytes += ": ".utf8
            let hasLineEnd = field.value.utf8.contains { $0 == 0x0D || $0 == 0x0A }
            bytes += hasLineEnd ? field.value.filter { !$0.isNewline }.utf8 : field.value.utf8
            bytes += "\r\n".utf8
        }
        bytes += "Content-Length: \(block.count)\r\n\r\n".utf8
        bytes += block
        bytes += "\r\n\r\n".utf8
    }
}
