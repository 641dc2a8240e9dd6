import Interchange
import Parsing
import Testing

@Suite struct `The parse stage` {
    @Test func `reads a page into blocks, nodes and metadata`() throws {
        let page = try PageReading(
            """
            <!doctype html><html lang="en"><head><title>Bees &amp; roads</title></head>
            <body><h1>Bees</h1><p>A <b>w</b>ord.</p></body></html>
            """)
        #expect(page.blocks == ["Bees", "A word."])
        #expect(page.metadata == ["html.lang = en", "title = Bees & roads"])
        #expect(page.document.text == "Bees\nA word.\nen\nBees & roads\n")
        #expect(page.document.nodes.map(\.name) == ["html", "head", "title", "body", "h1", "p", "b"])
        #expect(page.document.mediaType == "text/html")
        #expect(page.diagnostics.isEmpty)
    }

    @Test(arguments: ["", " \n\t ", "\u{FEFF}", "\u{FEFF}\r\n"])
    func `refuses a page without text`(_ body: String) {
        let failure = #expect(throws: StageFailure.self) { try PageReading(body, location: "blank.html") }
        #expect(failure?.code == "parse.page.empty")
        #expect(failure?.location == "blank.html")
    }

    @Test(arguments: [
        ([0x25, 0x50, 0x44, 0x46, 0x2D, 0x31], "PDF"), ([0x89, 0x50, 0x4E, 0x47, 0x0D], "PNG"),
        ([0x50, 0x4B, 0x03, 0x04], "ZIP"), ([0xFF, 0xD8, 0xFF, 0xE0], "JPEG"), ([0x1F, 0x8B, 0x08], "gzip"),
        ([0x01, 0x02, 0x61, 0x03, 0x00, 0x62], "NUL"), ([0x01, 0x02, 0x61, 0x03, 0x04, 0x62], "binary"),
    ])
    func `refuses what is no text and names it`(_ body: [UInt8], _ form: String) {
        let failure = #expect(throws: StageFailure.self) { try PageReading(body, location: "file") }
        #expect(failure?.code == "parse.page.binary")
        #expect(failure?.message.contains(form) == true)
    }

    @Test func `refuses a page above the limit`() {
        var limits = ParserLimits()
        limits.maximumBytes = 10
        let failure = #expect(throws: StageFailure.self) {
            try PageReading("<p>eleven bytes", limits: limits)
        }
        #expect(failure?.code == "parse.page.too-large")
    }

    @Test func `notes a page whose markup shows nothing`() throws {
        let page = try PageReading("<html><head></head><body><script>1</script></body></html>")
        #expect(page.document.blocks.isEmpty)
        #expect(page.codes == ["parse.page.no-text"])
        let bare = try PageReading("<!-- only this -->", type: "text/html")
        #expect(bare.document.nodes.map(\.name) == ["html"])
    }
}
