import Foundation
import Interchange

/// One answer, a redirect or the end of the way, found whole and with its content codings undone.
struct CurlAnswer {
    /// What was sent and what came, as it came.
    let exchange: Exchange
    let status: Int
    let headers: [Header]
    /// The payload, content codings undone.
    let body: Data
    /// Whether the body went on beyond the limit.
    let isCut: Bool

    /// Reads an answer.
    ///
    /// - Throws: where its length is not the one announced, or its codings cannot be undone.
    init(
        _ exchange: Exchange, status: Int, hasExcess: Bool, isCut: Bool, for request: TransportRequest
    ) throws(FetchError) {
        self.exchange = exchange
        self.status = status
        headers = HeaderBlock.headers(in: Array(exchange.responseHead))
        try Self.checkLength(headers, status: status, hasExcess: hasExcess)
        let codings = headers.filter { $0.name.lowercased() == "content-encoding" }.map(\.value)
        let limits = request.limits
        var decoded = (body: exchange.payload, isCut: isCut)
        if !exchange.payload.isEmpty {
            decoded = try BodyDecoder.decode(
                exchange.payload, codings: codings, maximumBytes: limits.maximumBytes,
                maximumRatio: limits.maximumRatio, isCut: request.cutsBody ? isCut : nil)
        }
        body = decoded.body
        self.isCut = decoded.isCut
    }

    /// The value of the first header called `name`, given in lower case.
    func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name }?.value }

    /// Refuses lengths that contradict each other or the body; libcurl itself refuses a body that is too short.
    private static func checkLength(_ headers: [Header], status: Int, hasExcess: Bool) throws(FetchError) {
        guard (200...299).contains(status), status != 204 else { return }
        let names = headers.map { $0.name.lowercased() }
        guard !names.contains("transfer-encoding") else { return }
        let lengths = Set(zip(names, headers).filter { $0.0 == "content-length" }.map(\.1.value))
        guard lengths.count <= 1 else {
            throw .interrupted("it announces several lengths: \(lengths.sorted().joined(separator: ", "))")
        }
        guard !hasExcess, lengths.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
            throw .interrupted("the body is not of the length announced, \(lengths.first ?? "none")")
        }
    }
}
