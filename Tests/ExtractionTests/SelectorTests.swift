import Interchange
import Testing

@testable import Extraction

@Suite struct `Selectors` {
    private let nodes = [
        Node(name: "html", parent: -1, range: .init(0, 9), attributes: []),
        Node(
            name: "div", parent: 0, range: .init(0, 9),
            attributes: [Attribute("class", "content--header wide")]),
        Node(name: "p", parent: 1, range: .init(0, 4), attributes: []),
        Node(name: "h1", parent: 1, range: .init(4, 9), attributes: [Attribute("id", "top")]),
        Node(name: "a", parent: 2, range: .init(0, 4), attributes: [Attribute("href", "/x/files/a.pdf")]),
    ]

    @Test(
        arguments: [
            ("h1", [3]), ("div.content--header > h1", [3]), ("html > h1", []), ("html h1", [3]),
            ("div.content", []),
            (".wide", [1]), ("#top", [3]), ("a[href*=\".pdf\"]", [4]), ("a[href^=/y]", []),
            ("a[href$=pdf]", [4]),
            ("div.wide p a", [4]), ("[href]", [4]), ("*", [0, 1, 2, 3, 4]), ("div > a", []),
        ] as [(String, [Int])])
    func `take what CSS takes`(text: String, expected: [Int]) {
        let selector = Selector(stringLiteral: text)
        let page = Page(
            Document(
                origin: Origin(location: "page.html", digest: "sha256:0"), mediaType: "text/html",
                charset: "utf-8", text: "",
                nodes: nodes, blocks: [], metadata: []))
        #expect(page.nodes(selector) == expected)
    }
}
