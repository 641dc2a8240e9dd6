import Foundation
import Interchange
import Parsing
import Testing

@testable import Extraction

@Suite struct `Names of a labelled field` {
    @Test(arguments: [
        ("<div>Where we are:&nbsp;</div><a href=/1>OSCE Mill in Osh</a>", ["OSCE Mill in Osh"]),
        ("Where we are: <br><a href=/1>OSCE Mill in Osh</a>", ["OSCE Mill in Osh"]),
        ("Where we are<br>OSCE Mill in Osh, Guild of Osh", ["OSCE Mill in Osh", "Guild of Osh"]),
        ("<div>Issued by:</div><div>OSCE Mill in Osh</div>", ["OSCE Mill in Osh"]),
        ("<a href=/1>OSCE Mill: Osh</a>", ["OSCE Mill: Osh"]),
        ("Where we are", ["Where we are"]),
    ]) func `of a family's element stand without its label`(value: String, names: [String]) throws {
        let page = """
            <html><body><div class="content--header"><h1>Potters compare the colours of nine valleys</h1>
            <div class="field field-field-item-source"><div class="field-items"><div class="field-item odd">\(value)</div>
            </div></div></div><div class="content--content"><div class="pane-content">
            <p>Potters from nine valleys met in Examplia to compare the colours that their kilns give to the same clay.</p>
            </div></div></body></html>
            """
        let capture = Capture(
            origin: Origin(location: "page.html", digest: "sha256:0"), body: Data(page.utf8))
        let document = try #require(try HTMLParser().run(capture).first).value
        #expect(try Extractor().run(document).first?.value.issuedBy.map(\.text) == names)
    }

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
