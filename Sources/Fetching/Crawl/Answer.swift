import Foundation
public import Interchange

/// One answer to a crawl: what was sent, and what it means.
public struct Answer: Sendable {
    /// The question and the answer as they were sent.
    let exchange: Exchange

    /// The HTTP status.
    let status: Int

    /// Response headers in order, names as sent.
    let headers: [Header]

    /// The body, all codings undone.
    let body: Data

    /// The value of the first header called `name`, given in lower case.
    func header(_ name: String) -> String? {
        headers.first { $0.name.count == name.count && $0.name.lowercased() == name }?.value
    }
}

/// A way to ask for one URL, once: redirects are answers like others.
public protocol Courier: Sendable {
    /// Asks for `url` with `conditions` among the headers.
    func ask(
        _ url: WebURL, conditions: [Header], within limits: FetchLimits
    ) async throws(FetchError) -> Answer
}
