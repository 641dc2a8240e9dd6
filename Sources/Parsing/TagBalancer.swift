/// Keeps the open elements of a page and writes tags so that every start has its end.
///
/// libxml2 2.9 knows the elements of HTML 4 and searches its whole stack for each stray end tag. Behind this
/// it sees nested tags only, never deeper than the limit, so its own repairs, and their cost, do not come
/// into play. The rules are those of the HTML Standard, 13.2.6, without the adoption agency and foster
/// parenting: text keeps its order.
struct TagBalancer {
    private struct Open {
        let id: ElementTable.ID
        /// Where its name stands in `output`.
        let name: Range<Int>
        /// Closed by its end tag while elements inside it went on; leaves with the last of them.
        var isSpent = false
    }

    /// The balanced markup.
    private(set) var output: [UInt8] = []

    /// Start tags that stood too deep and were left out.
    private(set) var flattened = 0

    private let table = ElementTable.standard
    private let maximumDepth: Int
    private var stack: [Open] = []
    /// How often each element is open, by id.
    private var openCounts: [Int]
    /// How many start tags of each element were left out and still await their end tag.
    private var flattenedCounts: [Int]
    private var hasRoot = false
    private var hasHead = false
    private var hasBody = false
    private let ids: WellKnown

    init(capacity: Int, maximumDepth: Int, names: Int) {
        self.maximumDepth = maximumDepth
        output.reserveCapacity(capacity)
        openCounts = Array(repeating: 0, count: table.count + names + 1)
        flattenedCounts = openCounts
        ids = WellKnown(table)
    }

    // The elements that have rules of their own.
    private struct WellKnown {
        let html, head, body, p, li, dd, dt, option, optgroup, tr, td, th, table, a, br: Int

        init(_ table: ElementTable) {
            html = table.id(named: "html")
            head = table.id(named: "head")
            body = table.id(named: "body")
            p = table.id(named: "p")
            li = table.id(named: "li")
            dd = table.id(named: "dd")
            dt = table.id(named: "dt")
            option = table.id(named: "option")
            optgroup = table.id(named: "optgroup")
            tr = table.id(named: "tr")
            td = table.id(named: "td")
            th = table.id(named: "th")
            self.table = table.id(named: "table")
            a = table.id(named: "a")
            br = table.id(named: "br")
        }
    }

    /// Writes a start tag and whatever it closes or presupposes; `false` where it is dropped with its end
    /// tag.
    ///
    /// `name` is lowered and in libxml2's alphabet; `attributes` is what follows it, escaped, a space before
    /// each.
    @discardableResult
    mutating func start(_ id: ElementTable.ID, name: ArraySlice<UInt8>, attributes: [UInt8]) -> Bool {
        if id == ids.html {
            guard !hasRoot else { return false }
            hasRoot = true
            push(id, name, attributes)
            return true
        }
        let traits = table.traits(of: id)
        if id == ids.head {
            guard !hasHead, !hasBody else { return false }
            openHead(attributes)
            return true
        }
        if id == ids.body {
            guard !hasBody else { return false }
            openBody(attributes)
            return true
        }
        if !hasBody {
            if traits.contains(.head) {
                if !hasHead { openHead([]) }
            } else {
                openBody([])
            }
        }
        closeImplied(by: id, traits)
        if traits.contains(.void) {
            writeStart(name, attributes)
            return true
        }
        guard stack.count < maximumDepth else {
            flattened += 1
            flattenedCounts[id] += 1
            if traits.contains(.block) { breakText() }
            return false
        }
        push(id, name, attributes)
        return true
    }

    /// Closes what an end tag closes; a stray one is dropped, but for `</p>` and `</br>`, which stand for
    /// elements.
    mutating func end(_ id: ElementTable.ID) {
        if id == ids.html || id == ids.body { return }
        if flattenedCounts[id] > 0 {
            flattenedCounts[id] -= 1
            if table.traits(of: id).contains(.block) { breakText() }
            return
        }
        let traits = table.traits(of: id)
        if id == ids.br || (id == ids.p && !closeParagraph()) {
            let isOpen = start(id, name: id == ids.br ? [0x62, 0x72] : [0x70], attributes: [])
            if isOpen, id == ids.p { pop() }
            return
        }
        if id == ids.p { return }
        if traits.contains(.heading) {
            if let index = place(until: scopeEnds, where: { table.traits(of: $0).contains(.heading) }) {
                close(downTo: index)
            }
            return
        }
        guard openCounts[id] > 0 else { return }
        if traits.contains(.special) {
            let isTablePart =
                id == ids.table || id == ids.tr || id == ids.td || id == ids.th || traits.contains(.rowGroup)
            let barrier = isTablePart ? { [ids] in $0 == ids.table && id != ids.table } : scopeEnds
            if let index = place(until: barrier, where: { $0 == id }) { close(downTo: index) }
        } else {
            closeInline(id)
        }
    }

    /// Writes text without `<` and `&`; opens the body for anything but white space.
    mutating func text(_ bytes: ArraySlice<UInt8>) {
        if !hasBody {
            guard bytes.contains(where: { !$0.isBlank }) else { return }
            prepareForText()
        }
        output.append(contentsOf: bytes)
    }

    /// Writes one character of text, escaped where markup needs it.
    mutating func text(scalar: Unicode.Scalar) {
        if !hasBody { prepareForText() }
        switch scalar {
        case "<": output.append(contentsOf: [0x26, 0x6C, 0x74, 0x3B])
        case "&": output.append(contentsOf: [0x26, 0x61, 0x6D, 0x70, 0x3B])
        default: output.append(scalar: scalar)
        }
    }

    /// Closes all that is open.
    mutating func finish() {
        while !stack.isEmpty { pop() }
    }

    private mutating func prepareForText() {
        if let top = stack.last, table.traits(of: top.id).contains(.escapable) || inTemplate { return }
        openBody([])
    }

    private var inTemplate: Bool { openCounts[table.id(named: "template")] > 0 }

    private mutating func openRoot() {
        guard !hasRoot else { return }
        hasRoot = true
        push(ids.html, [0x68, 0x74, 0x6D, 0x6C], [])
    }

    private mutating func openHead(_ attributes: [UInt8]) {
        openRoot()
        hasHead = true
        push(ids.head, [0x68, 0x65, 0x61, 0x64], attributes)
    }

    private mutating func openBody(_ attributes: [UInt8]) {
        openRoot()
        hasBody = true
        while stack.count > 1 { pop() }
        push(ids.body, [0x62, 0x6F, 0x64, 0x79], attributes)
    }

    /// Ends elements whose end tag may be left out and that `id` cannot stand in.
    private mutating func closeImplied(by id: ElementTable.ID, _ traits: ElementTraits) {
        let (ids, table) = (ids, table)
        if traits.contains(.closesParagraph) { closeParagraph() }
        if traits.contains(.heading), let top = stack.last, table.traits(of: top.id).contains(.heading) {
            pop()
        }
        switch id {
        case ids.li: closeItem { $0 == ids.li }
        case ids.dd, ids.dt: closeItem { $0 == ids.dd || $0 == ids.dt }
        case ids.option: closeTop { $0 == ids.option }
        case ids.optgroup:
            closeTop { $0 == ids.option }
            closeTop { $0 == ids.optgroup }
        case ids.td, ids.th: closeTablePart { $0 == ids.td || $0 == ids.th }
        case ids.tr: closeTablePart { $0 == ids.td || $0 == ids.th || $0 == ids.tr }
        case _ where traits.contains(.rowGroup):
            closeTablePart {
                $0 == ids.td || $0 == ids.th || $0 == ids.tr || table.traits(of: $0).contains(.rowGroup)
            }
        case ids.a:
            // Only through inline elements: a block between them keeps the first link open, as a browser's
            // does.
            let open = place(until: { table.traits(of: $0).contains(.special) }, where: { $0 == ids.a })
            if let open { close(downTo: open) }
        default: break
        }
    }

    @discardableResult
    private mutating func closeParagraph() -> Bool {
        guard openCounts[ids.p] > 0, let index = place(until: scopeEnds, where: { $0 == ids.p }) else {
            return false
        }
        close(downTo: index)
        return true
    }

    private mutating func closeItem(_ isItem: (Int) -> Bool) {
        let exempt = [ids.p, table.id(named: "div"), table.id(named: "address")]
        let index = place(
            until: { table.traits(of: $0).contains(.special) && !exempt.contains($0) }, where: isItem)
        if let index { close(downTo: index) }
    }

    private mutating func closeTop(_ isMeant: (Int) -> Bool) {
        if let top = stack.last, isMeant(top.id) { pop() }
    }

    /// Closes the outermost part that is meant inside the innermost table.
    private mutating func closeTablePart(_ isMeant: (Int) -> Bool) {
        var outermost: Int?
        for index in stack.indices.reversed() {
            if stack[index].id == ids.table || stack[index].id == ids.html { break }
            if isMeant(stack[index].id) { outermost = index }
        }
        if let outermost { close(downTo: outermost) }
    }

    private var scopeEnds: (Int) -> Bool {
        let table = table
        return { table.traits(of: $0).contains(.scope) }
    }

    /// An end tag of an inline element: where a block stands between, the element is spent and leaves with
    /// that block.
    private mutating func closeInline(_ id: ElementTable.ID) {
        var crossesBlock = false
        for index in stack.indices.reversed() {
            if stack[index].id == id, !stack[index].isSpent {
                if crossesBlock { stack[index].isSpent = true } else { close(downTo: index) }
                return
            }
            let traits = table.traits(of: stack[index].id)
            if traits.contains(.scope) { return }
            if traits.contains(.special) { crossesBlock = true }
        }
    }

    /// The index of the innermost element that is meant, unless one that stops the search stands inside it.
    private func place(until stops: (Int) -> Bool, where isMeant: (Int) -> Bool) -> Int? {
        for index in stack.indices.reversed() {
            if isMeant(stack[index].id) { return index }
            if stops(stack[index].id) { return nil }
        }
        return nil
    }

    private mutating func close(downTo index: Int) {
        while stack.count > index { pop() }
        while let top = stack.last, top.isSpent { pop() }
    }

    private mutating func push(_ id: ElementTable.ID, _ name: ArraySlice<UInt8>, _ attributes: [UInt8]) {
        let start = output.count + 1
        writeStart(name, attributes)
        stack.append(Open(id: id, name: start..<(start + name.count)))
        openCounts[id] += 1
    }

    private mutating func writeStart(_ name: ArraySlice<UInt8>, _ attributes: [UInt8]) {
        output.append(0x3C)
        output.append(contentsOf: name)
        output.append(contentsOf: attributes)
        output.append(0x3E)
    }

    private mutating func pop() {
        guard let open = stack.popLast() else { return }
        openCounts[open.id] -= 1
        output.append(0x3C)
        output.append(0x2F)
        // Byte by byte: a slice of `output` would share its storage and make the append copy all of it.
        for index in open.name { output.append(output[index]) }
        output.append(0x3E)
    }

    /// U+2029, at which the builder ends a block: what is left of an element that stood too deep.
    private mutating func breakText() {
        let mark: [UInt8] = [0xE2, 0x80, 0xA9]
        if output.count >= 3, output[(output.count - 3)...].elementsEqual(mark) { return }
        output.append(contentsOf: mark)
    }
}
