import Foundation
import Interchange
import Testing

@Suite struct `Reading JSON` {
    struct Sample: Codable, Equatable {
        var name = ""
        var count = 0
        var share = 0.0
        var isRight = false
        var none: Int?
        var parts: [[String]] = []
        var table: [String: Int] = [:]
    }

    @Test(arguments: [
        (
            #"{"name":"a","count":-3,"share":2.5e1,"isRight":true,"none":null,"parts":[["x"],[]],"table":{"k":1}}"#,
            true
        ),
        (#"{"table":{},"parts":[],"isRight":true,"share":25,"count":-3,"name":"a"}"#, false),
        (
            "\u{FEFF} {\n\t\"name\" : \"a\",\r\n\"count\":-3,\"share\":25.0,\"isRight\":true,\"parts\":[],\"table\":{}}\n",
            false
        ),
    ])
    func `keys may stand in any order, white space anywhere`(json: String, isFull: Bool) throws {
        var wanted = Sample(name: "a", count: -3, share: 25, isRight: true)
        if isFull { (wanted.parts, wanted.table) = ([["x"], []], ["k": 1]) }
        #expect(try CanonicalJSON.value(Sample.self, from: json) == wanted)
    }

    @Test(arguments: [
        (#""plain""#, "plain"), (#""""#, ""), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
        (#""\u0041\u00e9\u20AC""#, "Aé€"), (#""\ud83d\ude00""#, "😀"), (#""Ž \u017d""#, "Ž Ž"),
    ])
    func `escapes stand for what they name`(json: String, text: String) throws {
        #expect(try CanonicalJSON.value(String.self, from: json) == text)
    }

    @Test(arguments: [
        "", " ", "{", "[1,", "[1 2]", "[1,]", #"{"a" 1}"#, #"{"a":1,}"#, #"{1:2}"#, "nul", "tru", "01", "-",
        "1.", "1e",
        "+1", #""a"#, "\"a\nb\"", #""\x""#, #""\ud83d""#, #""\udc00""#, #""\u12""#, "1 2", "]", "'a'",
        "\u{0}",
        String(repeating: "[", count: 600) + String(repeating: "]", count: 600),
    ])
    func `what is no JSON is refused`(json: String) {
        #expect(throws: DecodingError.self) { try CanonicalJSON.value(AnyJSON.self, from: json) }
    }

    @Test func `bytes that are no UTF-8 are refused`() {
        #expect(throws: DecodingError.self) {
            try CanonicalJSON.value(String.self, from: Data([0x22, 0xC3, 0x28, 0x22]))
        }
    }

    @Test(arguments: [
        (#"{"name":1}"#, "name"), (#"{"name":"a","count":"3"}"#, "count"),
        (#"{"name":"a","count":1.5}"#, "count"),
        (#"{"name":"a","count":1e30}"#, "count"), (#"{"name":null}"#, "name"),
        (
            #"{"name":"","count":0,"share":0,"isRight":false,"parts":[["a"],["b",2]],"table":{}}"#,
            "parts.1.1"
        ),
        (#"{"name":"","count":0,"share":0,"isRight":false,"parts":[],"table":{"a":1,"b":{}}}"#, "table.b"),
    ])
    func `an error names the keys that lead to it`(json: String, path: String) {
        do {
            _ = try CanonicalJSON.value(Sample.self, from: json)
            Issue.record("it was read")
        } catch let error as DecodingError {
            let context =
                switch error {
                case .typeMismatch(_, let context), .valueNotFound(_, let context),
                    .keyNotFound(_, let context),
                    .dataCorrupted(let context):
                    context
                @unknown default: DecodingError.Context(codingPath: [], debugDescription: "")
                }
            #expect(context.codingPath.map(\.stringValue).joined(separator: ".") == path)
        } catch {
            Issue.record(error)
        }
    }

    @Test func `a missing key is named`() {
        let error = #expect(throws: DecodingError.self) {
            try CanonicalJSON.value(Sample.self, from: #"{"name":"a"}"#)
        }
        #expect("\(String(describing: error))".contains("count"))
    }

    /// Any value, read for its form alone.
    struct AnyJSON: Decodable {
        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if value.decodeNil() { return }
            if (try? value.decode(Bool.self)) != nil { return }
            if (try? value.decode(Double.self)) != nil { return }
            if (try? value.decode([String: AnyJSON].self)) != nil { return }
            if (try? value.decode([AnyJSON].self)) != nil { return }
            _ = try value.decode(String.self)
        }
    }
}
