import Foundation
import Interchange
import Parsing
import Testing

@testable import Extraction

@Suite struct `Names of a labelled field` {
    @Test(arguments: [
        ("<a href=/1>Education</a><a href=/2>Roma and Sinti</a>", ["Education", "Roma and Sinti"]),
        ("<a href=/1>Education</a> <a href=/2>Roma and Sinti</a>", ["Education", "Roma and Sinti"]),
        ("<a href=/1>Education</a> abroad <a href=/2>and at home</a>", ["Education abroad and at home"]),
        ("<a href=/1>Education</a>, <a href=/2>Youth</a>; Policing", ["Education", "Youth", "Policing"]),
        ("<a href=/1>Roma</a> and <a href=/2>Sinti</a>", ["Roma and Sinti"]),
        ("Roma and Sinti", ["Roma and Sinti"]),
    ]) func `are told by marks and by links side by side`(value: String, names: [String]) throws {
        let page = """
            <html><body><main><h1>Potters compare the colours of nine valleys</h1><ul><li>Issued on: 3 May 2024</li>
            <li>Fields of work: \(value)</li></ul>
            <p>Potters from nine valleys met in Examplia to compare the colours that their kilns give to the same clay.</p>
            </main></body></html>
            """
        let capture = Capture(
            origin: Origin(location: "page.html", digest: "sha256:0"), body: Data(page.utf8))
        let document = try #require(try HTMLParser().run(capture).first).value
        #expect(try Extractor().run(document).first?.value.fieldsOfWork.map(\.text) == names)
    }
}
