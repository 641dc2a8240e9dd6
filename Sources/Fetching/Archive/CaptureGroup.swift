import Foundation
import Interchange

/// The records that one answer becomes: the answer or the revisit, what was asked, and how the page was found.
///
/// The metadata stand last: a group that ends with them is whole.
struct CaptureGroup: Sendable {
    /// An answer of an earlier day that a revisit repeats.
    struct Original: Hashable, Sendable {
        /// The URL that was asked then.
        let url: String
        /// When, as its record says.
        let date: String
        /// The record's id.
        let recordID: String
        /// The digest of its payload.
        let payloadDigest: String
    }

    /// Why an answer is a revisit.
    enum Profile: String, Sendable {
        /// The server said so with 304.
        case notModified = "server-not-modified"
        /// The payload is the same to the byte.
        case samePayload = "identical-payload-digest"
    }

    private static let profileRoot = "http://netpreserve.org/warc/1.1/revisit/"

    /// The id of the record of the answer.
    let recordID: String

    /// When the answer came, as the record says.
    let date: String

    /// The records in the order in which they are written.
    let records: [WARCRecord]

    /// Makes the records of `exchange`.
    ///
    /// `payloadDigest` is that of its payload; `notes` are the lines of the metadata record beside `fetchTimeMs`, none
    /// of which holds a line end.
    init(
        _ exchange: Exchange, payloadDigest: String, revisiting original: (Original, Profile)? = nil,
        notes: [Header]
    ) {
        let id = Self.freshID()
        let instant = UTCInstant.text(exchange.date)
        var fields = [
            Header("WARC-Type", original == nil ? "response" : "revisit"),
            Header("WARC-Record-ID", "<\(id)>"), Header("WARC-Date", instant),
            Header("WARC-Target-URI", exchange.url),
        ]
        if let address = exchange.address { fields.append(Header("WARC-IP-Address", address)) }
        if exchange.isHTTP2 { fields.append(Header("WARC-Protocol", "h2")) }
        if let (original, profile) = original {
            fields += [
                Header("WARC-Profile", Self.profileRoot + profile.rawValue),
                Header("WARC-Refers-To", "<\(original.recordID)>"),
                Header("WARC-Refers-To-Target-URI", original.url),
                Header("WARC-Refers-To-Date", original.date),
                Header("WARC-Payload-Digest", original.payloadDigest),
            ]
        } else {
            fields.append(Header("WARC-Payload-Digest", payloadDigest))
        }
        let answer = Self.record(
            fields, "application/http;msgtype=response",
            original == nil ? exchange.responseBlock : exchange.revisitBlock)
        let tied = { (kind: String) in
            [
                Header("WARC-Type", kind), Header("WARC-Record-ID", "<\(Self.freshID())>"),
                Header("WARC-Date", instant), Header("WARC-Target-URI", exchange.url),
                Header("WARC-Concurrent-To", "<\(id)>"),
            ]
        }
        let time = Header("fetchTimeMs", "\(Int(exchange.duration / .milliseconds(1)))")
        recordID = id
        date = instant
        records = [
            answer, Self.record(tied("request"), "application/http;msgtype=request", exchange.requestBlock),
            Self.record(
                tied("metadata") + [Header("WARC-Refers-To", "<\(id)>")], "application/warc-fields",
                Self.lines([time] + notes)),
        ]
    }

    /// The record that opens a file.
    static func opening(_ file: String, at date: Date, software: String, notes: [Header]) -> WARCRecord {
        let fields = [
            Header("WARC-Type", "warcinfo"), Header("WARC-Record-ID", "<\(freshID())>"),
            Header("WARC-Date", UTCInstant.text(date)), Header("WARC-Filename", file),
        ]
        let about = [
            Header("software", software), Header("format", "WARC File Format 1.1"),
            Header(
                "conformsTo", "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"
            ),
        ]
        return record(fields, "application/warc-fields", lines(about + notes))
    }

    private static func record(_ fields: [Header], _ type: String, _ block: Data) -> WARCRecord {
        let digest = Header("WARC-Block-Digest", WARCDigest.of(block))
        return WARCRecord(fields: fields + [Header("Content-Type", type), digest], block: block)
    }

    private static func lines(_ fields: [Header]) -> Data {
        Data(fields.map { "\($0.name): \($0.value)\r\n" }.joined().utf8)
    }

    /// A random id (RFC 9562, 5.4); Foundation's `UUID` opens a device file for each.
    private static func freshID() -> String {
        let digits = Array("0123456789abcdef".utf8)
        var random = SystemRandomNumberGenerator()
        let high = random.next() & ~0xF000 | 0x4000
        let low = random.next() & ~(0xC0 << 56) | 0x80 << 56
        var text = Array("urn:uuid:".utf8)
        for (half, dashes) in [(high, [8, 12]), (low, [0, 4])] {
            for digit in 0..<16 {
                if dashes.contains(digit) { text.append(0x2D) }
                text.append(digits[Int(half >> UInt64(60 - 4 * digit) & 15)])
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
