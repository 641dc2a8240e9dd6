import Foundation
import Interchange

/// What one answer says about its page: the same whether it has just come or stands in an archive.
struct PageFacts: Sendable {
    let url: String
    let date: String
    let run: String
    /// The HTTP status; 304 where the page is as it was.
    let status: Int
    let etag: String?
    let lastModified: String?
    let mediaType: String?
    let payloadDigest: String
    let bodyDigest: String
    /// Where the answer sends on to, resolved.
    let redirect: String?
    /// The record of the answer; `nil` where it is a revisit.
    let recordID: String?

    /// Reads the headers of an answer.
    init(
        url: WebURL, date: String, run: String, status: Int, header: (String) -> String?,
        payloadDigest: String, bodyDigest: String, recordID: String?
    ) {
        self.url = url.href
        self.date = date
        self.run = run
        self.status = status
        self.payloadDigest = payloadDigest
        self.bodyDigest = bodyDigest
        self.recordID = recordID
        etag = header("etag")
        lastModified = header("last-modified")
        mediaType = header("content-type").map { type in
            let essence = type.utf8.prefix { $0 != 0x3B }.filter { $0 != 0x20 && $0 != 0x09 }
            return String(decoding: essence, as: UTF8.self).lowercased()
        }
        redirect =
            Self.redirects.contains(status)
            ? header("location").flatMap { WebURL($0, base: url)?.withoutFragment.href } : nil
    }

    /// Statuses whose `Location` is the page's new place (RFC 9110, 15.4).
    static let redirects: Set<Int> = [301, 302, 303, 307, 308]

    /// Statuses that say that a page is no more.
    static let gone: Set<Int> = [404, 410]

    /// Whether an answer in an archive is that of a page: one that is there, has moved or is gone.
    static func isOfPage(_ status: Int, _ type: String?) -> Bool {
        let isFeed = type.map { $0.contains("xml") && !$0.contains("xhtml") } ?? false
        return (200...299).contains(status) && WARCPages.isText(type) && !isFeed
            || redirects.contains(status) || gone.contains(status)
    }
}

extension KnownPage {
    /// Takes in what an answer says, and tells what it means for the page.
    mutating func take(_ facts: PageFacts, schedule: RecheckSchedule) -> CaptureChange {
        let hadBody = capture != nil
        let wasGone = gone != nil
        let hasNewBody = facts.status != 304 && bodyDigest != facts.bodyDigest
        (url, checked, run, failures) = (facts.url, facts.date, facts.run, 0)
        (etag, lastModified) = (facts.etag ?? etag, facts.lastModified ?? lastModified)
        if facts.status != 304 {
            (status, redirect) = (facts.status, facts.redirect)
            (etag, lastModified) = (facts.etag, facts.lastModified)
        }
        let isGone = PageFacts.gone.contains(facts.status)
        gone = isGone ? gone ?? facts.date : nil
        // What a page once held stays its capture when it is gone.
        if !isGone, facts.status != 304 {
            if hasNewBody {
                let stated = lastModified.flatMap(WebDate.date).map(UTCInstant.text)
                changed = stated.map { min($0, facts.date) } ?? facts.date
            }
            if let recordID = facts.recordID { capture = recordID }
            (payloadDigest, bodyDigest) = (facts.payloadDigest, facts.bodyDigest)
        }
        if let now = UTCInstant.date(facts.date) {
            nextCheck = UTCInstant.text(schedule.nextCheck(of: self, after: now))
        }
        if isGone { return .gone }
        if redirect != nil { return .redirected }
        if !hadBody { return .new }
        return hasNewBody || wasGone && facts.status != 304 ? .changed : .unchanged
    }

    /// Takes in that no usable answer came.
    mutating func fail(at now: Date, run: String, schedule: RecheckSchedule) {
        (checked, self.run) = (UTCInstant.text(now), run)
        failures += 1
        nextCheck = UTCInstant.text(schedule.nextCheck(of: self, after: now))
    }
}

extension StoredCapture {
    /// The index's entry for an answer.
    init(
        _ facts: PageFacts, key: String, _ recordID: String, _ original: String?, _ file: String,
        _ extent: WARCReader.Extent
    ) {
        self.init(
            recordID: recordID, url: facts.url, key: key, date: facts.date,
            run: facts.run == CaptureArchive.adoptedRun ? nil : facts.run,
            status: facts.status, mediaType: facts.mediaType, payloadDigest: facts.payloadDigest,
            bodyDigest: facts.bodyDigest, original: original, file: file, offset: extent.offset,
            length: extent.length)
    }
}
