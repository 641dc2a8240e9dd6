import Interchange

/// What one pass over a page's blocks and nodes gathers for every later question, and sums over stretches of blocks.
struct BlockSums: Sendable {
    /// What the elements around each block say.
    let evidence: [NodeEvidence]
    /// Bytes of link text in each block.
    let linkLength: [Int]
    /// What the characters of each block are.
    let tallies: [BlockTally]
    /// Whether each block is surely running text: long, a sentence at its end, few links, nothing against it.
    let isText: [Bool]
    /// Bytes of sure running text before each block; one entry more than there are blocks.
    let textBefore: [Int]
    /// All evidence that elements with at least half of the running text give for themselves.
    let declared: NodeEvidence

    /// Gathers the sums of a page.
    init(_ page: Page) {
        let blocks = page.document.blocks
        let links = Self.linkLengths(page)
        let tallies = blocks.indices.map { BlockTally(page.bytes, blocks[$0].range) }
        let proseBefore = Self.running(
            blocks.indices.lazy.map { index in
                let (block, length) = (blocks[index], blocks[index].range.count)
                let isProse =
                    length >= Self.proseLength && links[index] * 2 < length && block.kind != .heading
                    && block.kind != .caption
                return isProse ? length : 0
            })
        let ofNodes = Self.evidence(page, proseBefore)
        let evidence = blocks.map { $0.node >= 0 ? ofNodes[$0.node] : [] }
        let isText = blocks.indices.map { index in
            let length = blocks[index].range.count
            return length >= Self.textLength && links[index] * 10 < length * 4 && tallies[index].endsSentence
                && blocks[index].kind != .caption && evidence[index].isDisjoint(with: .negative)
        }
        var declared: NodeEvidence = []
        for mark in [NodeEvidence.body, .articleElement, .mainElement, .declared] {
            let share = blocks.indices.reduce(0) { sum, index in
                sum + (evidence[index].contains(mark) ? proseBefore[index + 1] - proseBefore[index] : 0)
            }
            if share > 0, share * 2 >= proseBefore[blocks.count] { declared.insert(mark) }
        }
        self.evidence = evidence
        self.isText = isText
        self.declared = declared
        self.tallies = tallies
        linkLength = links
        textBefore = Self.running(blocks.indices.lazy.map { isText[$0] ? blocks[$0].range.count : 0 })
    }

    /// A block at least this long, in bytes, may be running text.
    private static let proseLength = 80
    /// A block at least this long, in bytes, that ends as a sentence does, is.
    static let textLength = 100

    /// Sums of what stands before each value, and of all.
    static func running(_ values: some Sequence<Int>) -> [Int] {
        var sums = [0]
        var sum = 0
        for value in values {
            sum += value
            sums.append(sum)
        }
        return sums
    }

    /// The evidence of each node and those above it.
    ///
    /// What speaks against the body counts only where an element holds less than two fifths of the running text:
    /// content systems call whole pages a widget or a banner. Comments may be longer than what they are on.
    private static func evidence(_ page: Page, _ proseBefore: [Int]) -> [NodeEvidence] {
        let nodes = page.document.nodes
        var evidence = [NodeEvidence](repeating: [], count: nodes.count)
        var built = evidence
        let total = proseBefore.last ?? 0
        for index in nodes.indices {
            let parent = nodes[index].parent
            let above = parent >= 0 ? evidence[parent] : []
            built[index] = parent >= 0 ? built[parent] : []
            guard !nodes[index].range.isEmpty else {
                evidence[index] = above
                continue
            }
            var own = page.facts[index].evidence
            built[index].formUnion(own.intersection(Self.built))
            let blocks = page.blocks(inNode: index)
            let prose = proseBefore[blocks.upperBound] - proseBefore[blocks.lowerBound]
            if prose * 5 > total * 2 || index == 0 || page.facts[index].type == bodyType {
                let isComments =
                    own.contains(.comment) && own.isDisjoint(with: .positive) && prose * 10 <= total * 9
                    && !blocks.contains { page.document.blocks[$0].isHeadline }
                own.formIntersection(isComments ? .positive.union(.comment) : .positive)
            }
            evidence[index] = above.union(own)
        }
        let void = marks(of: page, among: built, proseBefore)
        return void.isEmpty ? evidence : evidence.map { $0.subtracting(void) }
    }

    private static let built = NodeEvidence(NodeEvidence.built)
    private static let bodyType = Digest.of("body".utf8)
    private static let linkType = Digest.of("a".utf8)

    /// The marks that more than half of the running text bears, and that therefore tell nothing.
    private static func marks(
        of page: Page, among built: [NodeEvidence], _ proseBefore: [Int]
    ) -> NodeEvidence {
        var marks: NodeEvidence = []
        for mark in NodeEvidence.built {
            let share = page.document.blocks.enumerated().reduce(0) { sum, block in
                let node = block.element.node
                guard node >= 0, built[node].contains(mark) else { return sum }
                return sum + proseBefore[block.offset + 1] - proseBefore[block.offset]
            }
            if share * 2 > proseBefore.last ?? 0 { marks.insert(mark) }
        }
        return marks
    }

    /// Bytes of link text in each block; a heading that links to itself has none.
    static func linkLengths(_ page: Page) -> [Int] {
        let (blocks, nodes) = (page.document.blocks, page.document.nodes)
        var lengths = [Int](repeating: 0, count: blocks.count)
        var at = 0
        for node in nodes.indices where page.facts[node].type == linkType && !nodes[node].range.isEmpty {
            let (isAnchor, link) = (nodes[node].isAnchor, nodes[node].range)
            while at < blocks.count, blocks[at].range.end <= link.start { at += 1 }
            var block = at
            while block < blocks.count, blocks[block].range.start < link.end {
                defer { block += 1 }
                if isAnchor, blocks[block].kind == .heading { continue }
                let range = blocks[block].range
                lengths[block] += max(0, min(range.end, link.end) - max(range.start, link.start))
            }
        }
        return lengths
    }
}

/// What the characters of a block are.
struct BlockTally: Sendable {
    /// ASCII letters and bytes of others.
    private(set) var letters = 0
    /// ASCII capitals.
    private(set) var capitals = 0
    /// ASCII digits.
    private(set) var digits = 0
    /// Commas of any script.
    private(set) var commas = 0
    /// Full stops with a space behind them.
    private(set) var innerStops = 0
    /// Whether a bar, a middle dot or an angle mark that closes no quotation joins its parts.
    private(set) var isJoined = false
    /// Whether it shows the sign of copyright.
    private(set) var isCopyright = false
    /// Whether it holds an address of the web.
    private(set) var isAddress = false
    /// Whether it ends as a sentence does.
    private(set) var endsSentence = false
    /// Whether it ends in a colon.
    private(set) var endsInColon = false

    /// Counts the characters of `bytes` at `range`.
    init(_ bytes: [UInt8], _ range: ByteRange) {
        var at = range.start
        var isQuotation = false
        while at < range.end {
            let byte = bytes[at]
            switch byte {
            case 0x61...0x7A, 0x80...0xC1, 0xC3...0xE1, 0xE4...0xFF: letters += 1
            case 0x41...0x5A:
                letters += 1
                capitals += 1
            case 0x30...0x39: digits += 1
            case 0x2C: commas += 1
            case 0x2E: if at + 1 < range.end, bytes[at + 1] == 0x20 { innerStops += 1 }
            case 0x7C: isJoined = true
            case 0x3A:
                if at + 2 < range.end, bytes[at + 1] == 0x2F, bytes[at + 2] == 0x2F { isAddress = true }
            case 0xC2:
                let next = bytes[at + 1]
                if next == 0xB7 || next == 0xBB && !isQuotation { isJoined = true }
                if next == 0xAB || next == 0xBB { isQuotation = next == 0xAB }
                if next == 0xA9 { isCopyright = true }
                at += 1
            default: break
            }
            at += 1
        }
        readEnd(bytes, range)
    }

    /// Whether `bytes` at `range` end as a sentence does.
    static func endsSentence(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
        var tally = BlockTally()
        tally.readEnd(bytes, range)
        return tally.endsSentence
    }

    private init() {}

    private mutating func readEnd(_ bytes: [UInt8], _ range: ByteRange) {
        var end = range.end
        while end > range.start {
            let start = Scan.start(before: end, in: bytes)
            let scalar = Scan.scalar(bytes, start).value
            if Self.isStop(scalar) {
                endsSentence = true
                return
            }
            if scalar == 0x3A {
                (endsSentence, endsInColon) = (true, end == range.end)
                return
            }
            guard Self.isCloser(scalar) else { return }
            end = start
        }
    }

    /// Whether a scalar ends sentences, in any of the larger scripts.
    static func isStop(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x0964, 0x06D4, 0x061F: true
        default: false
        }
    }

    /// Whether a scalar may stand behind the end of a sentence: a quotation mark, a bracket, a space.
    static func isCloser(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x20, 0x29, 0x5D, 0x300D, 0x300F, 0xFF09: true
        default: Scan.isMark(scalar)
        }
    }
}
