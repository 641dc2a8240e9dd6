/// One piece of evidence on whether a block belongs to the body; its number is its place in a row of ``BodyFeatures``.
///
/// Behind these stand two for each bit of ``NodeEvidence``.
enum BodyFeature: Int, CaseIterable, Sendable {
    case one, logLength, from40, from80, from160, from320
    case links, allLinks, linksShort, linksLong
    case sentence, sentenceShort, commas, innerStops, digits, capitals, joined, colon, copyright
    case heading1, heading2, heading4, item, itemShort, itemLinks, quotation, caption, cell, cellShort
    case preformatted
    case against, againstTwice, relativePlace
    case beforeTitle, beforeTitleLong, noTitle, isTitle, nearTitle, nearTitleShort
    case end, endStart, aside, asideStart, date, readingTime, behindEnd, behindEndLong, behindEndAgainst
    case behindEndEarly
    case textBefore0, textBefore1, textBefore4, textBefore9, textBeforeFar
    case textBehind0, textBehind1, textBehind4, textBehind9, textBehindFar
    case between, betweenShort, allTextBefore, allTextBeforeShort, noTextBefore, noTextBeforeShort
    case likeShare, likePure, headingBeforeText, headingAlone
    case outsideBody, outsideArticle, outsideMain, outsideDeclared
    case window1, window3, window8, windowBefore, windowBehind
    case around0, around1, around2, around3, child, childAgainst
    case outside1, outside2, outside4, depth, beforeText, beforeTextBy, behindText, behindTextBy
    case behindInside, beforeInside, betweenInside, containerShare
    case author, authorLong, described, describedHead, repeated, repeatedLong, address
    case notice, noticeBehind, call, linksAround, listAmid, tableAmid

    /// How many cases there are.
    static let count = allCases.count

    /// How many numbers a row has.
    static let rowLength = count + NodeEvidence.names.count

    /// The name of each number in a row.
    static let names = allCases.map { "\($0)" } + NodeEvidence.names.map { "in-\($0)" }
}
