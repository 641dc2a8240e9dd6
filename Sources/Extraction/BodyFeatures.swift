import func Foundation.log2
import Interchange

/// The evidence on every block of a markup page, and what it adds up to.
///
/// Most numbers of a block's row are 0: each other one is added to the sums as it is found, and kept only where asked for.
struct BodyFeatures: Sendable {
    /// The log-odds of each block: by what it is alone, and with what stands around it.
    private var sums: [SIMD2<Float>]
    /// Rows of ``BodyFeature/rowLength`` numbers, one behind the other; empty where they are not kept.
    private var numbers: [Float]
    private let weights: BodyWeights
    /// The node that holds the body, as far as the blocks alone tell.
    private(set) var container = 0

    private let page: Page
    private let blocks: BlockSums
    /// The block of the headline.
    let title: Int?
    /// The list or table around each block.
    let enclosures: Enclosures

    /// The row of a block, where rows are kept.
    func row(_ block: Int) -> ArraySlice<Float> {
        numbers[block * BodyFeature.rowLength..<(block + 1) * BodyFeature.rowLength]
    }

    /// The log-odds of a block with what stands around it.
    func odds(_ block: Int) -> Float { sums[block].y }

    /// Gathers the evidence of a page, and keeps the rows if told to.
    init(_ page: Page, sums blocks: BlockSums, weights: BodyWeights, keepingRows: Bool = false) {
        self.page = page
        self.blocks = blocks
        self.weights = weights
        let count = page.document.blocks.count
        sums = [SIMD2<Float>](repeating: .zero, count: count)
        numbers = [Float](repeating: 0, count: keepingRows ? count * BodyFeature.rowLength : 0)
        let titles = PageTitles(page)
        let isTitle = page.document.blocks.indices.map { titles.matches(block: $0) }
        title = titles.block(isTitle)
        let distances = TextDistances(blocks.isText)
        let likes = LikeBlocks(page, isText: blocks.isText)
        let stated = StatedWords(page)
        enclosures = Enclosures(page, textBefore: blocks.textBefore)
        let repeated = RepeatedBlocks(page)
        var (isBehindEnd, isBehindEarlyEnd) = (false, false)
        for block in 0..<count {
            fillForm(block)
            fillPlace(
                block, isTitle: isTitle[block], isBehindEnd: &isBehindEnd,
                isBehindEarlyEnd: &isBehindEarlyEnd)
            fill(block, distances, likes)
            fillWords(block, stated, isRepeated: repeated.contains(block))
            fill(block, enclosures.ofBlocks[block], distances)
        }
        let worths = sums.map { $0.x }
        let surroundings = Surroundings(page, worths: worths)
        container = surroundings.container
        for block in 0..<count { surroundings.fill(block) { set(block, $0, $1) } }
    }

    private mutating func set(_ block: Int, _ feature: BodyFeature, _ value: Float) {
        set(block, feature.rawValue, value)
    }

    private mutating func set(_ block: Int, _ place: Int, _ value: Float) {
        sums[block] += weights.worth(of: value, at: place)
        if !numbers.isEmpty { numbers[block * BodyFeature.rowLength + place] = value }
    }

    private mutating func set(_ block: Int, _ feature: BodyFeature, _ holds: Bool) {
        if holds { set(block, feature, 1) }
    }

    /// What the block itself is: length, links, punctuation, kind, elements around it.
    private mutating func fillForm(_ block: Int) {
        let (entry, tally) = (page.document.blocks[block], blocks.tallies[block])
        let length = entry.range.count
        let links = Float(blocks.linkLength[block]) / Float(max(1, length))
        set(block, .one, 1)
        set(block, .logLength, Float(log2(Double(1 + length))))
        set(block, .from40, length >= 40)
        set(block, .from80, length >= 80)
        set(block, .from160, length >= 160)
        set(block, .from320, length >= 320)
        set(block, .links, links)
        set(block, .allLinks, links > 0.9)
        set(block, length < 80 ? .linksShort : .linksLong, links)
        set(block, .sentence, tally.endsSentence)
        set(block, .sentenceShort, tally.endsSentence && length < 80)
        set(block, .commas, Float(min(tally.commas, 4)))
        set(block, .innerStops, Float(min(tally.innerStops, 4)))
        set(block, .digits, Float(tally.digits) / Float(max(1, length)))
        set(block, .capitals, tally.capitals * 10 > tally.letters * 6)
        set(block, .joined, tally.isJoined)
        set(block, .colon, tally.endsInColon)
        set(block, .copyright, tally.isCopyright)
        switch entry.kind {
        case .heading: set(block, entry.level == 1 ? .heading1 : entry.level < 4 ? .heading2 : .heading4, 1)
        case .listItem:
            set(block, .item, 1)
            set(block, .itemShort, length < 60)
            set(block, .itemLinks, links)
        case .quotation: set(block, .quotation, 1)
        case .caption: set(block, .caption, 1)
        case .cell:
            set(block, .cell, 1)
            set(block, .cellShort, length < 40)
        case .preformatted: set(block, .preformatted, 1)
        case .paragraph: break
        }
        let evidence = blocks.evidence[block]
        var bits = evidence.rawValue
        while bits != 0 {
            set(block, BodyFeature.count + bits.trailingZeroBitCount, 1)
            bits &= bits - 1
        }
        let against = evidence.intersection(.negative).rawValue.nonzeroBitCount
        set(block, .against, against > 0)
        set(block, .againstTwice, against > 1)
        let missing = blocks.declared.subtracting(evidence)
        set(block, .outsideBody, missing.contains(.body))
        set(block, .outsideArticle, missing.contains(.articleElement))
        set(block, .outsideMain, missing.contains(.mainElement))
        set(block, .outsideDeclared, missing.contains(.declared))
    }

    /// Where it stands: before or behind the headline and the end, and what its words say of that.
    private mutating func fillPlace(
        _ block: Int, isTitle: Bool, isBehindEnd: inout Bool, isBehindEarlyEnd: inout Bool
    ) {
        let length = page.document.blocks[block].range.count
        let line = page.foldedBytes(ofBlock: block)
        let isHeading = page.document.blocks[block].kind == .heading
        let isEnd = LinePhrases.ends.isWhole(line, digest: page.digests[block])
        let isEndStart = length < 120 && LinePhrases.ends.isStart(line)
        let all = blocks.textBefore.last ?? 0
        // An end may stand anywhere; most text before it makes it likely, a heading above other articles sure.
        if isEnd || isEndStart, isHeading || length < 60, blocks.textBefore[block] > 0 {
            if blocks.textBefore[block] * 2 > all { isBehindEnd = true } else { isBehindEarlyEnd = isHeading }
        }
        let isAgainst = !blocks.evidence[block].isDisjoint(with: .negative)
        set(block, .relativePlace, Float(block) / Float(page.document.blocks.count))
        set(block, .isTitle, isTitle)
        set(block, .end, isEnd)
        set(block, .endStart, isEndStart)
        set(block, .aside, LinePhrases.asides.isWhole(line, digest: page.digests[block]))
        set(block, .asideStart, length < 150 && LinePhrases.asides.isStart(line))
        set(block, .date, length < 50 && blocks.tallies[block].digits > 0 && HeadLine.namesDay(line))
        set(block, .readingTime, length < 60 && HeadLine.namesReadingTime(line))
        set(block, .behindEnd, isBehindEnd)
        set(block, .behindEndEarly, isBehindEarlyEnd && !isBehindEnd)
        set(block, .behindEndLong, isBehindEnd && length >= 80)
        set(block, .behindEndAgainst, isBehindEnd && isAgainst)
        if let title {
            set(block, .beforeTitle, block < title)
            set(block, .beforeTitleLong, block < title && length >= 80)
            set(block, .nearTitle, block > title && block <= title + 4 && length < 80)
            set(block, .nearTitleShort, block > title && block <= title + 8 && length < 40)
        } else {
            set(block, .noTitle, 1)
        }
    }

    /// How near sure running text is, and how much of it looks like this block.
    private mutating func fill(_ block: Int, _ distances: TextDistances, _ likes: LikeBlocks) {
        let (entry, before, behind) = (
            page.document.blocks[block], distances.before[block], distances.behind[block]
        )
        let length = entry.range.count
        if before <= 9 { set(block, TextDistances.before(before), 1) }
        if behind <= 9 { set(block, TextDistances.behind(behind), 1) }
        set(block, .textBeforeFar, before > 20)
        set(block, .textBehindFar, behind > 20)
        set(block, .between, before <= 4 && behind <= 4)
        set(block, .betweenShort, before <= 4 && behind <= 4 && length < 80)
        let all = max(1, blocks.textBefore.last ?? 0)
        let share = Float(blocks.textBefore[block]) / Float(all)
        set(block, .allTextBefore, share >= 0.999)
        set(block, .allTextBeforeShort, share >= 0.999 && length < 80)
        set(block, .noTextBefore, share <= 0.001)
        set(block, .noTextBeforeShort, share <= 0.001 && length < 80)
        let like = likes.text(like: block)
        set(block, .likeShare, Float(like.text) / Float(all))
        set(block, .likePure, Float(like.text) / Float(max(1, like.length)))
        set(block, .headingBeforeText, entry.kind == .heading && behind <= 1)
        set(block, .headingAlone, entry.kind == .heading && behind > 3)
    }

    /// What its words say of the page and its makers: their names, its description, notices and calls to act.
    private mutating func fillWords(_ block: Int, _ stated: StatedWords, isRepeated: Bool) {
        let length = page.document.blocks[block].range.count
        let line = page.foldedBytes(ofBlock: block)
        let isLate = blocks.textBefore[block] * 2 > blocks.textBefore.last ?? 0
        if stated.beginsWithAuthor(line) {
            set(block, length < 80 ? .author : .authorLong, 1)
        }
        if length >= 30, stated.isDescription(line) {
            set(block, .described, 1)
            set(block, .describedHead, blocks.textBefore[block] == 0)
        }
        if isRepeated { set(block, length < 80 ? .repeated : .repeatedLong, 1) }
        set(block, .address, blocks.tallies[block].isAddress)
        let isNotice = LinePhrases.notices.isStart(line)
        set(block, .notice, isNotice)
        set(block, .noticeBehind, isNotice && isLate)
        set(block, .call, length < 250 && LinePhrases.calls.isStart(line))
        let near = max(0, block - 2)..<min(page.document.blocks.count, block + 3)
        var (links, all) = (0, 0)
        for other in near where other != block {
            links += blocks.linkLength[other]
            all += page.document.blocks[other].range.count
        }
        set(block, .linksAround, Float(links) / Float(max(1, all)))
    }

    /// Whether its list or table stands amid running text.
    private mutating func fill(_ block: Int, _ enclosure: Int, _ distances: TextDistances) {
        guard enclosure >= 0 else { return }
        let inside = page.blocks(inNode: enclosure)
        guard let first = inside.first, let last = inside.last else { return }
        let isAmid = distances.before[first] <= 3 && distances.behind[last] <= 3
        let isTable = page.document.nodes[enclosure].name == "table"
        set(block, isTable ? .tableAmid : .listAmid, isAmid)
    }
}
