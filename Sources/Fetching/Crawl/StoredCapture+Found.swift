import Foundation
import Interchange

extension StoredCapture {
    /// What a whole group of records in an archive of ours says.
    struct Found {
        let url: WebURL
        let date: String
        let run: String
        let status: Int
        let headers: [Header]
        let payloadDigest: String
        /// Empty for a revisit.
        let bodyDigest: String
        let recordID: String
        let original: String?
        let kind: KnownPage.Kind
        let foundBy: String
        let via: String?
        let extent: WARCReader.Extent

        /// Reads the answer and, from the metadata at the end, how its page was found.
        init?(_ group: [WARCReader.Entry], run: String) {
            guard let answer = group.first, let extent = answer.extent, let notes = group.last?.record.block,
                answer.record.kind == .response || answer.record.kind == .revisit,
                let url = answer.record.targetURI.flatMap({ WebURL($0) }), let id = answer.record.id,
                let date = answer.record["WARC-Date"], let digest = answer.record["WARC-Payload-Digest"],
                let message = HTTPMessage(answer.record.block + Data("\r\n\r\n".utf8))
            else { return nil }
            let isRevisit = answer.record.kind == .revisit
            let said = HeaderBlock.headers(in: Array("HTTP/1.1 200\r\n".utf8) + Array(notes))
            let note = { (name: String) in said.first { $0.name == name }?.value }
            self.url = url
            self.date = date
            self.run = run
            self.extent = extent
            recordID = id
            status = message.status
            headers = message.headers
            payloadDigest = digest
            original = isRevisit ? answer.record["WARC-Refers-To"].map(WARCRecord.unbracketed) : nil
            kind = note("kind").flatMap(KnownPage.Kind.init) ?? .page
            foundBy = note("foundBy") ?? ""
            via = note("via")
            guard !isRevisit, let whole = HTTPMessage(answer.record.block) else {
                bodyDigest = ""
                return
            }
            // Undone already when it was captured, within limits that may have been wider then.
            let body: Data
            do { body = try ArchivedBody.decoded(whole, within: FetchLimits(maximumBytes: .max)) } catch {
                body = whole.payload
            }
            bodyDigest = SHA256.digest(of: body)
        }

        /// The value of the first header called `name`, given in lower case.
        func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name }?.value }
    }
}
