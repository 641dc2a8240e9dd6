import Interchange

/// Why a page did not come.
public enum FetchError: Error, Hashable, Sendable {
    /// Bytes that no URL may hold, or no host.
    case malformedURL(String)
    /// A URL, given or redirected to, that is neither http nor https.
    case scheme(String)
    /// No such host, or nobody answers at its port; with the network's words.
    case unreachable(String)
    /// A host at an address of no public site; with the address.
    case forbiddenAddress(String)
    /// A redirect to a URL that the caller does not fetch; with the caller's reason.
    case redirectRefused(url: String, reason: String)
    /// No TLS, or a certificate that does not hold; with the network's words.
    case insecure(String)
    /// A limit of time struck; with the network's words.
    case timeout(String)
    /// The connection or the protocol failed on the way; with the network's words.
    case interrupted(String)
    /// The task that asked was cancelled.
    case cancelled
    /// The status, not 2xx, and the URL that gave it.
    case status(Int, url: String)
    /// More redirects than the number allowed.
    case redirects(allowed: Int)
    /// Headers of more bytes than any page needs.
    case headersTooLarge(maximumBytes: Int)
    /// A body, a file or an input over the limit.
    case bodyTooLarge(maximumBytes: Int)
    /// A body that unpacks to more than so many times what was sent.
    case expansion(maximumRatio: Int)
    /// A content coding that is broken or unknown; with the network's words.
    case undecodable(String)
    /// A path that is not there, may not be read, or is no regular file; with the reason.
    case unreadable(String)
    /// A directory in which no page lies.
    case noPages
    /// The site's robots.txt keeps us out; with the line that decides.
    case disallowed(String)
    /// Archives or an index that cannot be read or written; with the reason.
    case workspace(String)
    /// An archive that is broken or cut; with the finding.
    case archive(String)
    /// A record of an archive whose block has another digest than it states.
    case digest

    /// What a ``StageFailure`` is called by.
    var code: String {
        switch self {
        case .malformedURL: "fetch.url.malformed"
        case .scheme: "fetch.url.scheme"
        case .unreachable: "fetch.network.unreachable"
        case .forbiddenAddress: "fetch.network.forbidden-address"
        case .redirectRefused: "fetch.response.redirect-refused"
        case .insecure: "fetch.network.insecure"
        case .timeout: "fetch.network.timeout"
        case .interrupted: "fetch.network.interrupted"
        case .cancelled: "fetch.network.cancelled"
        case .status: "fetch.response.status"
        case .redirects: "fetch.response.redirects"
        case .headersTooLarge: "fetch.headers.too-large"
        case .bodyTooLarge: "fetch.body.too-large"
        case .expansion: "fetch.body.expansion"
        case .undecodable: "fetch.body.undecodable"
        case .unreadable: "fetch.file.unreadable"
        case .noPages: "fetch.directory.empty"
        case .disallowed: "fetch.robots.disallowed"
        case .workspace: "fetch.workspace.unusable"
        case .archive: "fetch.archive.unreadable"
        case .digest: "fetch.archive.digest"
        }
    }

    /// The predicate of the sentence whose subject is the location.
    private var finding: String {
        switch self {
        case .malformedURL(let reason): "is not a URL: \(reason)"
        case .scheme(let url): "is neither http nor https, or leads to something that is not: \(url)"
        case .unreachable(let words): "could not be reached: \(words)"
        case .forbiddenAddress(let words): "may not be fetched, or leads to what may not: \(words)"
        case .redirectRefused(let url, let reason): "redirects to \(url), which may not be fetched: \(reason)"
        case .insecure(let words): "has no secure connection to offer: \(words)"
        case .timeout(let words): "took too long: \(words)"
        case .interrupted(let words): "broke off: \(words)"
        case .cancelled: "was cancelled"
        case .status(let status, let url): "answered with status \(status) at \(url)"
        case .redirects(let allowed): "redirects more often than the \(allowed) times allowed"
        case .headersTooLarge(let maximum): "sends headers of more than \(maximum) bytes"
        case .bodyTooLarge(let maximum): "has more than the \(maximum) bytes allowed"
        case .expansion(let ratio): "sends a body that unpacks to more than \(ratio) times its size"
        case .undecodable(let words): "sends a body that cannot be decoded: \(words)"
        case .unreadable(let reason): "cannot be read: \(reason)"
        case .disallowed(let reason): "may not be fetched: \(reason)"
        case .workspace(let reason): "cannot be used for captures: \(reason)"
        case .archive(let finding): "is no archive that can be read to its end: \(finding)"
        case .digest: "stands damaged in its archive: its record has another digest than it states"
        case .noPages: "holds no page, that is, no \(PageSource.pageSuffixes.joined(separator: ", ")) file"
        }
    }

    /// The sentence on `location`, without its stop.
    func sentence(about location: String) -> String { "\(location) \(finding)" }

    /// Whether the same request may well succeed a little later.
    var isPassing: Bool {
        switch self {
        case .unreachable, .timeout, .interrupted: true
        default: false
        }
    }

    /// The failure of the page or source at `location`.
    func failure(at location: String) -> StageFailure {
        StageFailure(code, at: location, sentence(about: location) + ".")
    }
}
