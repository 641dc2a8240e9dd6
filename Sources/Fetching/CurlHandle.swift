import CSystem
import Foundation
import Interchange

/// One libcurl handle, which keeps its connections from one page to the next.
///
/// `~Copyable`, since two owners would close the handle twice. No pointer leaves: the body's memory passes to `Data`.
@safe
struct CurlHandle: ~Copyable {
    /// Bytes that the headers of one answer may have together.
    ///
    /// libcurl before 8.3 sets no bound to them; servers stop at 8 to 64 KB by default.
    static let maximumHeaderBytes = 256_000

    /// What ``BodyDecoder`` undoes.
    private static let acceptedCodings = Header("Accept-Encoding", "gzip, deflate")

    private let handle: UnsafeMutableRawPointer

    /// Makes a handle; `nil` where libcurl cannot start.
    init?() {
        guard let handle = unsafe csystem_curl_open() else { return nil }
        unsafe self.handle = handle
    }

    deinit { unsafe csystem_curl_close(handle) }

    /// Asks for one URL and waits `time` at most; follows no redirect.
    func get(
        _ url: WebURL, for request: TransportRequest, in time: Duration, through usesProxy: Bool,
        trusting certificates: String?, watchedBy watch: CurlWatch
    ) throws(FetchError) -> CurlAnswer {
        let (date, start) = (Date(), ContinuousClock.now)
        var answer = unsafe perform(url, request, time, usesProxy, certificates, watch)
        defer { unsafe csystem_answer_free(&answer) }
        let duration = ContinuousClock.now - start
        if let error = unsafe Self.error(in: answer, within: request.limits, watch) { throw error }
        let head = unsafe HeaderBlock.lastHead(in: Self.bytes(answer.headers, answer.header_count))
        let exchange = unsafe Exchange(
            url: url.href, date: date, duration: duration,
            address: answer.address.map { unsafe String(cString: $0) },
            requestHead: Data(Self.bytes(answer.sent, answer.sent_count)), responseHead: Data(head),
            payload: Self.takeBody(of: &answer))
        return try unsafe CurlAnswer(
            exchange, status: answer.status, hasExcess: answer.has_excess, isCut: answer.is_cut, for: request)
    }

    private func perform(
        _ url: WebURL, _ request: TransportRequest, _ time: Duration, _ usesProxy: Bool,
        _ certificates: String?, _ watch: CurlWatch
    ) -> csystem_answer {
        let limits = request.limits
        let lines = Self.lines([Self.acceptedCodings] + request.headers)
        return unsafe Self.withStrings(url.href, limits.userAgent, lines, certificates) {
            url, userAgent, lines, certificates in
            let question = unsafe csystem_request(
                url: url, user_agent: userAgent, headers: lines, certificates: certificates,
                connect_milliseconds: Self.milliseconds(limits.connect),
                total_milliseconds: Self.milliseconds(time),
                stall_seconds: max(1, Self.milliseconds(limits.stall) / 1000),
                maximum_header_bytes: Self.maximumHeaderBytes, maximum_bytes: max(0, limits.maximumBytes),
                cuts: request.cutsBody, through_proxy: usesProxy,
                stopped: { unsafe Unmanaged<CurlWatch>.fromOpaque($0).takeUnretainedValue().stop.isRaised },
                admits: { context, address, count, port in
                    let address = unsafe Array(UnsafeBufferPointer(start: address, count: count))
                    return unsafe Unmanaged<CurlWatch>.fromOpaque(context).takeUnretainedValue()
                        .admits(address, port: Int(port))
                },
                context: Unmanaged.passUnretained(watch).toOpaque())
            return unsafe withExtendedLifetime(watch) { unsafe csystem_get(handle, question) }
        }
    }

    /// Lines of a request; what would end a line is left out of it.
    private static func lines(_ headers: [Header]) -> String {
        let lines = headers.map { header in
            "\(header.name): \(header.value)".unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
        }
        return lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
    }

    private static func withStrings(
        _ url: String, _ userAgent: String, _ lines: String, _ certificates: String?,
        _ body: (
            UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafePointer<CChar>?
        ) -> csystem_answer
    ) -> csystem_answer {
        unsafe url.withCString { url in
            unsafe userAgent.withCString { userAgent in
                unsafe lines.withCString { lines in
                    guard let certificates else { return unsafe body(url, userAgent, lines, nil) }
                    return unsafe certificates.withCString { unsafe body(url, userAgent, lines, $0) }
                }
            }
        }
    }

    /// Whole milliseconds, at least 1 because 0 is libcurl's word for no limit, at most 24 days.
    private static func milliseconds(_ duration: Duration) -> Int {
        Int(min(max(duration / .milliseconds(1), 1), Double(Int32.max)))
    }

    private static func error(
        in answer: csystem_answer, within limits: FetchLimits, _ watch: CurlWatch
    ) -> FetchError? {
        let words = unsafe answer.message.map { unsafe String(cString: $0) } ?? ""
        switch unsafe answer.outcome {
        case CSYSTEM_FETCHED: return nil
        case CSYSTEM_MALFORMED_URL: return .malformedURL(words)
        case CSYSTEM_UNREACHABLE: return .unreachable(words)
        case CSYSTEM_FORBIDDEN:
            return .forbiddenAddress(
                "its host resolves to \(watch.refused ?? "one"), an address of no public site")
        case CSYSTEM_INSECURE: return .insecure(words)
        case CSYSTEM_TIMED_OUT: return .timeout(words)
        case CSYSTEM_HEADERS_TOO_LARGE: return .headersTooLarge(maximumBytes: maximumHeaderBytes)
        case CSYSTEM_BODY_TOO_LARGE: return .bodyTooLarge(maximumBytes: limits.maximumBytes)
        case CSYSTEM_STOPPED: return .cancelled
        default: return .interrupted(words)
        }
    }

    private static func bytes(_ start: UnsafeMutablePointer<CChar>?, _ count: Int) -> [UInt8] {
        unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
    }

    /// Moves the body's memory into `Data`, which frees it.
    private static func takeBody(of answer: inout csystem_answer) -> Data {
        guard let body = unsafe answer.body else { return Data() }
        unsafe answer.body = nil
        return unsafe Data(bytesNoCopy: body, count: answer.body_count, deallocator: .free)
    }
}
