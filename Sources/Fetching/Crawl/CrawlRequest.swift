import Foundation
import Interchange

/// One request of a crawl: a wait, a look at robots.txt, and the question.
struct CrawlRequest: Sendable {
    let item: FrontierItem
    /// What is known of the page.
    let known: KnownPage?
    /// Seconds to wait first.
    let pause: Double

    /// Waits, and asks where that is allowed.
    func ask(_ crawler: Crawler) async -> CrawlReply {
        if pause > 0 {
            do { try await crawler.clock.sleep(.seconds(pause)) } catch { return reply(.failure(.cancelled)) }
        }
        let verdict = await crawler.permission(item.url)
        guard verdict.isAllowed else { return reply(.disallowed(verdict.reason), verdict.crawlDelay) }
        do throws(FetchError) {
            let answer = try await crawler.courier.ask(
                item.url, conditions: conditions, within: crawler.plan.limits)
            return reply(.answer(answer), verdict.crawlDelay)
        } catch {
            return reply(.failure(error), verdict.crawlDelay)
        }
    }

    private func reply(_ outcome: CrawlReply.Outcome, _ crawlDelay: Duration? = nil) -> CrawlReply {
        CrawlReply(item: item, known: known, outcome: outcome, crawlDelay: crawlDelay)
    }

    /// What makes the server answer 304 where the page is as it was (RFC 9110, 13.1).
    private var conditions: [Header] {
        guard let known, known.capture != nil, known.gone == nil else { return [] }
        var conditions: [Header] = []
        if let etag = known.etag { conditions.append(Header("If-None-Match", etag)) }
        if let date = known.lastModified { conditions.append(Header("If-Modified-Since", date)) }
        return conditions
    }
}

/// What came of a request.
struct CrawlReply: Sendable {
    /// The answer, or why there is none.
    enum Outcome: Sendable {
        /// A server's answer, trouble among it.
        case answer(Answer)
        /// Nothing was asked; the line of robots.txt that decides.
        case disallowed(String)
        /// No answer.
        case failure(FetchError)
    }

    let item: FrontierItem
    let known: KnownPage?
    let outcome: Outcome
    /// The time between two requests that the host's robots.txt asks for.
    let crawlDelay: Duration?
}
