import Testing

@testable import Extraction

@Suite struct `Class names and ids` {
    @Test(
        arguments: [
            ("relatedPosts", .related), ("site_related-list", .related), ("TopNav_nav__x3", .navigation),
            ("elementor-widget-wrap", []), ("ck-widget", []), ("sidebar widget", [.sidebar, .widget]),
            ("postBody", [.article, .content, .body]),
            ("entry-content", [.article, .content, .body]), ("entry content", [.article, .content]),
            ("zz9", []), ("", []),
        ] as [(String, NodeEvidence)])
    func `say what their words say`(value: String, expected: NodeEvidence) {
        #expect(ClassParts.standard.evidence(in: value) == expected)
    }
}
