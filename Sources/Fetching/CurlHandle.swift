import CSystem
import Foundation
import Interchange

/// One libcurl handle, which keeps its connection from one redirect to the next.
///
/// `~Copyable`, since two owners would close the handle twice. No pointer leaves: the body's memory passes to `Data`.
@safe
struct CurlHandle: ~Copyable {
    /// One answer, a redirect or the end of the way.
    struct Hop {
        let status: Int
        let headers: [Header]
        let body: Data
        /// The absolute URL in `Location`, unchecked.
        let redirect: String?
    }

    /// Bytes that the headers of one answer may have together.
    ///
    /// libcurl before 8.3 sets no bound to them; servers stop at 8 to 64 KB by default.
    static let maximumHeaderBytes = 256_000

    private let handle: UnsafeMutableRawPointer
    private let usesProxy: Bool

    /// Makes a handle; `nil` where libcurl cannot start.
    init?(usesProxy: Bool) {
        guard let handle = unsafe csystem_curl_open() else { return nil }
        unsafe self.handle = handle
        self.usesProxy = usesProxy
    }

    deinit { unsafe csystem_curl_close(handle) }

    /// Asks for one URL and waits `time` at most; follows no redirect.
    func get(
        _ url: String, in time: Duration, within limits: FetchLimits, until stop: StopFlag
    ) throws(FetchError) -> Hop {
        var answer = unsafe perform(url, in: time, within: limits, until: stop)
        defer { unsafe csystem_answer_free(&answer) }
        if let error = unsafe Self.error(in: answer, within: limits) { throw error }
        return unsafe Hop(
            status: answer.status,
            headers: HeaderBlock.headers(in: Self.bytes(answer.headers, answer.header_count)),
            body: Self.takeBody(of: &answer), redirect: answer.redirect.map { unsafe String(cString: $0) })
    }

    private func perform(
        _ url: String, in time: Duration, within limits: FetchLimits, until stop: StopFlag
    ) -> csystem_answer {
        unsafe url.withCString { url in
            unsafe limits.userAgent.withCString { userAgent in
                let request = unsafe csystem_request(
                    url: url, user_agent: userAgent, connect_milliseconds: Self.milliseconds(limits.connect),
                    total_milliseconds: Self.milliseconds(time),
                    stall_seconds: max(1, Self.milliseconds(limits.stall) / 1000),
                    maximum_header_bytes: Self.maximumHeaderBytes, maximum_bytes: max(0, limits.maximumBytes),
                    through_proxy: usesProxy,
                    stopped: { unsafe Unmanaged<StopFlag>.fromOpaque($0).takeUnretainedValue().isRaised },
                    context: Unmanaged.passUnretained(stop).toOpaque())
                return unsafe withExtendedLifetime(stop) { unsafe csystem_get(handle, request) }
            }
        }
    }

    /// Whole milliseconds, at least 1 because 0 is libcurl's word for no limit, at most 24 days.
    private static func milliseconds(_ duration: Duration) -> Int {
        Int(min(max(duration / .milliseconds(1), 1), Double(Int32.max)))
    }

    private static func error(in answer: csystem_answer, within limits: FetchLimits) -> FetchError? {
        let words = unsafe answer.message.map { unsafe String(cString: $0) } ?? ""
        switch unsafe answer.outcome {
        case CSYSTEM_FETCHED: return nil
        case CSYSTEM_MALFORMED_URL: return .malformedURL(words)
        case CSYSTEM_UNREACHABLE: return .unreachable(words)
        case CSYSTEM_INSECURE: return .insecure(words)
        case CSYSTEM_TIMED_OUT: return .timeout(words)
        case CSYSTEM_HEADERS_TOO_LARGE: return .headersTooLarge(maximumBytes: maximumHeaderBytes)
        case CSYSTEM_BODY_TOO_LARGE: return .bodyTooLarge(maximumBytes: limits.maximumBytes)
        case CSYSTEM_UNDECODABLE: return .undecodable(words)
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
