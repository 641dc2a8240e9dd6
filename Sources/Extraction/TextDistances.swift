import Interchange

/// How many blocks stand between each block and sure running text, on either side; 99 where there is none.
struct TextDistances {
    private(set) var before: [Int]
    private(set) var behind: [Int]

    /// Counts from one end and from the other.
    init(_ isText: [Bool]) {
        before = [Int](repeating: 99, count: isText.count)
        behind = before
        var distance = 99
        for block in isText.indices {
            before[block] = distance
            distance = isText[block] ? 0 : min(99, distance + 1)
        }
        distance = 99
        for block in isText.indices.reversed() {
            behind[block] = distance
            distance = isText[block] ? 0 : min(99, distance + 1)
        }
    }

    /// The feature of running text so many blocks before.
    static func before(_ distance: Int) -> BodyFeature {
        distance == 0
            ? .textBefore0 : distance == 1 ? .textBefore1 : distance <= 4 ? .textBefore4 : .textBefore9
    }

    /// The feature of running text so many blocks behind.
    static func behind(_ distance: Int) -> BodyFeature {
        distance == 0
            ? .textBehind0 : distance == 1 ? .textBehind1 : distance <= 4 ? .textBehind4 : .textBehind9
    }
}

/// Blocks that look alike, told by type and class of their element and the one above, and how much of them is text.
struct LikeBlocks {
    private var groups = DigestTable<(text: Int, length: Int)>()
    private var keys: [UInt64] = []

    /// Groups the blocks of a page.
    init(_ page: Page, isText: [Bool]) {
        let nodes = page.document.nodes
        for (index, block) in page.document.blocks.enumerated() {
            var key: UInt64 = 0
            if block.node >= 0 {
                let parent = nodes[block.node].parent
                key = page.facts[block.node].looks &* 31 &+ (parent >= 0 ? page.facts[parent].looks : 0)
            }
            keys.append(key)
            let length = block.range.count
            let group = groups[key] ?? (0, 0)
            groups[key] = (group.text + (isText[index] ? length : 0), group.length + length)
        }
    }

    /// Bytes of sure running text in the blocks like this one, and of those blocks.
    func text(like block: Int) -> (text: Int, length: Int) { groups[keys[block]] ?? (0, 0) }
}

/// Blocks whose words stand on the page more than once.
struct RepeatedBlocks {
    private let page: Page
    private var counts = DigestTable<Int>()

    /// Counts the words of every block; short ones recur by chance.
    init(_ page: Page) {
        self.page = page
        for block in page.document.blocks.indices where isLong(block) {
            counts[page.digests[block], default: 0] += 1
        }
    }

    /// The shortest words that tell, in bytes.
    private static let length = 12

    private func isLong(_ block: Int) -> Bool { page.foldedBytes(ofBlock: block).count >= Self.length }

    /// Whether the words of a block stand elsewhere too.
    func contains(_ block: Int) -> Bool {
        isLong(block) && counts[page.digests[block], default: 0] > 1
    }
}
