import Interchange

/// Finds those who wrote the article of any markup page, by what the page states of them and by what it prints.
struct AuthorFinder {
    let page: Page
    /// The headline, or the first block of the body where the headline stands in metadata only.
    private let head: Int?
    /// The first and the last block of the body.
    private let bounds: (first: Int, last: Int)?

    /// Prepares the search around a headline and a body.
    init(page: Page, title: ByteRange?, body: [Int]) {
        self.page = page
        bounds = body.first.flatMap { first in body.last.map { (first, $0) } }
        head = Self.head(page, title, body)
    }

    /// The block of the headline; the first of the body where the headline stands in metadata only or behind the body.
    private static func head(_ page: Page, _ title: ByteRange?, _ body: [Int]) -> Int? {
        guard let title else { return body.first }
        let limit = body.first.map { $0 + 3 } ?? page.document.blocks.count
        if let block = page.blocks(in: title).first, block <= limit { return block }
        let digest = Digest.of(page.folded(title).utf8)
        return page.digests.prefix(limit).lastIndex(of: digest) ?? body.first
    }

    /// The ladder: persons that the page states, those first that it prints; persons and whoever else its byline names;
    /// desks and accounts that it states and prints; persons behind the body; desks that it states.
    ///
    /// The site's own name and accounts such as `admin` stand for nobody; the site's name is taken where a byline prints it.
    func authors() -> [ByteRange] {
        let site = SiteName(page)
        let stated = StatedAuthors(page: page, site: site).lists()
        let (near, behind) = PrintedAuthors(page: page, head: head, bounds: bounds, site: site).lists()
        let persons = stated.first { $0.contains { $0.kind == .person } }?.filter { $0.kind == .person } ?? []
        if !persons.isEmpty { return cased(agreed(persons, near, behind)) }
        let others = stated.joined()
        if !near.isOpened, let name = others.first(where: { near.prints($0, page) }),
            !near.isKnown(page)
        {
            return [name.range]
        }
        if near.hasPersons { return cased(near.persons.map(\.range)) }
        if near.isOpened { return near.names.map(\.range) }
        if behind.hasPersons { return cased(behind.persons.map(\.range)) }
        if near.isSure || behind.isOpened { return (near.isSure ? near : behind).names.map(\.range) }
        if let name = others.first(where: { near.prints($0, page) || behind.prints($0, page) }) {
            return [name.range]
        }
        let name = others.first { $0.kind != .account && !site.isOwn(page.folded($0.range)) }
        return name.map { [$0.range] } ?? []
    }

    /// The stated persons that the page prints; those of its byline where that names all of them and more, or none.
    private func agreed(_ persons: [AuthorName], _ near: PrintedByline, _ behind: PrintedByline)
        -> [ByteRange]
    {
        let byline = near.hasPersons && near.isSure ? near : nil
        let keys = persons.map { page.folded($0.range) }
        if let byline {
            let names = byline.persons.map { page.folded($0.range) }
            func isNamed(_ key: String) -> Bool { names.contains { $0.contains(key) || key.contains($0) } }
            if keys.allSatisfy(isNamed), names.count > keys.count { return byline.persons.map(\.range) }
        }
        let seen = persons.filter { near.prints($0, page) || behind.prints($0, page) }
        if seen.isEmpty, let byline, byline.isOpened { return byline.persons.map(\.range) }
        // Where most are printed the others are, too, in another spelling or behind a button.
        return (seen.count * 2 > persons.count || seen.isEmpty ? persons : seen).map(\.range)
    }

    /// Names in capitals as the page prints them elsewhere in small letters.
    private func cased(_ names: [ByteRange]) -> [ByteRange] {
        names.map { name in
            let bytes = page.bytes[name.indices]
            guard !bytes.contains(where: { $0 &- 0x61 < 26 }), bytes.contains(where: { $0 &- 0x41 < 26 })
            else {
                return name
            }
            return sameLetters(as: name) ?? name
        }
    }

    /// The first place with the letters of a name, small ones among them, and no letter behind it.
    private func sameLetters(as name: ByteRange) -> ByteRange? {
        func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
        let wanted = page.bytes[name.indices].map(small)
        var at = 0
        while at + wanted.count <= page.bytes.count {
            if small(page.bytes[at]) == wanted[0],
                wanted.indices.allSatisfy({ small(page.bytes[at + $0]) == wanted[$0] }),
                page.bytes[at..<at + wanted.count].contains(where: { $0 &- 0x61 < 26 }),
                page.bytes[at] &- 0x41 < 26,
                at + wanted.count == page.bytes.count || !PageTitles.isWord(page.bytes[at + wanted.count])
            {
                return ByteRange(at, at + wanted.count)
            }
            at += 1
        }
        return nil
    }
}
