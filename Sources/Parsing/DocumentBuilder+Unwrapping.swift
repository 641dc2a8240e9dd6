import Interchange

extension DocumentBuilder {
    /// Joins blocks that are lines of one paragraph: mails in `pre`, or with a `<br>` at each margin.
    ///
    /// - Returns: how many line ends were taken for spaces.
    mutating func joinWrappedLines() -> Int {
        var joints: [Int: LineUnwrapper.Joint] = [:]
        var first = 0
        while first < blocks.count {
            var next = first + 1
            while next < blocks.count, continues(next) { next += 1 }
            findJoints(in: first..<next, into: &joints)
            first = next
        }
        guard !joints.isEmpty else { return 0 }
        join(joints)
        return joints.count
    }

    /// Whether a block stands in the element of the one before, as its next line.
    private func continues(_ index: Int) -> Bool {
        let (line, before) = (blocks[index], blocks[index - 1])
        return line.node == before.node && line.kind == before.kind
            && line.range.start == before.range.end + 1
            && (line.kind == .paragraph || line.kind == .preformatted)
    }

    private func findJoints(in run: Range<Int>, into joints: inout [Int: LineUnwrapper.Joint]) {
        guard run.count > LineUnwrapper.minimumBreaks else { return }
        var lines: [[UInt8]] = []
        for index in run {
            if blocks[index].followsGap { lines.append([]) }
            lines.append(Array(text[blocks[index].range.indices]))
        }
        guard let width = LineUnwrapper.width(of: lines) else { return }
        for index in run.dropFirst() where !blocks[index].followsGap {
            let (line, next) = (blocks[index - 1].range.indices, blocks[index].range.indices)
            joints[index] = LineUnwrapper.joint(Array(text[line]), Array(text[next]), width: width)
        }
    }

    /// Joins each block of `joints` to the one before: its line feed becomes a space, or goes behind a
    /// hyphen.
    private mutating func join(_ joints: [Int: LineUnwrapper.Joint]) {
        var joined: [Block] = []
        var removed: [Int] = []
        for (index, block) in blocks.enumerated() {
            guard let joint = joints[index], let before = joined.popLast() else {
                joined.append(block)
                continue
            }
            if joint == .hyphen { removed.append(before.range.end) } else { text[before.range.end] = 0x20 }
            joined.append(
                Block(
                    kind: before.kind, level: before.level,
                    range: ByteRange(before.range.start, block.range.end),
                    node: before.node, followsGap: before.followsGap))
        }
        blocks = joined
        if !removed.isEmpty { remove(removed) }
    }

    /// Takes bytes out of the text, their offsets in order, and moves all ranges behind them.
    private mutating func remove(_ offsets: [Int]) {
        func moved(_ offset: Int) -> Int {
            var (low, high) = (0, offsets.count)
            while low < high {
                let middle = (low + high) / 2
                if offsets[middle] < offset { low = middle + 1 } else { high = middle }
            }
            return offset - low
        }
        var (kept, from): ([UInt8], Int) = ([], 0)
        for offset in offsets {
            kept.append(contentsOf: text[from..<offset])
            from = offset + 1
        }
        kept.append(contentsOf: text[from...])
        text = kept
        blocks = blocks.map {
            Block(
                kind: $0.kind, level: $0.level, range: ByteRange(moved($0.range.start), moved($0.range.end)),
                node: $0.node, followsGap: $0.followsGap)
        }
        for index in nodes.indices {
            (nodes[index].start, nodes[index].end) = (moved(nodes[index].start), moved(nodes[index].end))
        }
    }
}
