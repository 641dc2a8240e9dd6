import Foundation
import Interchange
import Testing

@Suite struct `Canonical JSON` {
    private struct Sample: Codable, Equatable {
        var word = "a"
        var none: String?
        var number = 3
        var share = 0.25
        var whole = 1.0
        var flag = true
        var list: [Int] = []
        var range = ByteRange(2, 9)
        var body = Data([1, 2, 255])
        var nested: [Inner] = [Inner(x: 1), Inner(x: nil)]

        struct Inner: Codable, Equatable {
            var x: Int?
        }
    }

    @Test func `keys keep their order and an absent value is null`() throws {
        let json = try CanonicalJSON.string(Sample())
        #expect(
            json == #"{"word":"a","none":null,"number":3,"share":0.25,"whole":1,"flag":true,"list":[],"#
                + #""range":[2,9],"body":"AQL/","nested":[{"x":1},{"x":null}]}"#)
    }

    @Test func `for eyes, a value a line and a range on one`() throws {
        struct Two: Encodable {
            let range = ByteRange(2, 9)
            let words = ["a", "b"]
            let empty: [String] = []
        }
        #expect(
            try CanonicalJSON.string([Two()], pretty: true) == """
                [
                  {
                    "range": [2, 9],
                    "words": [
                      "a",
                      "b"
                    ],
                    "empty": []
                  }
                ]
                """)
    }

    @Test func `a value that stays on one line takes its parts along`() throws {
        let node = Node(
            name: "p", parent: 0, range: ByteRange(0, 4),
            attributes: [Attribute("id", "x"), Attribute("class", "y")])
        #expect(
            try CanonicalJSON.string(node, pretty: true)
                == #"{"name": "p", "parent": 0, "range": [0, 4], "#
                + #""attributes": [{"name": "id", "value": "x"}, {"name": "class", "value": "y"}]}"#)
    }

    @Test(arguments: [
        ("plain", #""plain""#), ("a\"b", #""a\"b""#), ("a\\b", #""a\\b""#), ("\n\r\t", #""\n\r\t""#),
        ("\u{1}\u{1F}", #""\u0001\u001f""#), ("é“”/", #""é“”/""#), ("\u{2028}🦉", "\"\u{2028}🦉\""),
        ("", #""""#),
        ("\"", #""\"""#), ("x\n", #""x\n""#),
    ]) func `text escapes what it must and nothing else`(text: String, json: String) throws {
        #expect(try CanonicalJSON.string(text) == json)
        #expect(try CanonicalJSON.value(String.self, from: json) == text)
        #expect(try CanonicalJSON.string([text: 1]) == "{\(json):1}")
    }

    @Test(arguments: [
        (0.0, "0"), (-0.0, "0"), (1, "1"), (0.97, "0.97"), (-2.5, "-2.5"), (1e300, "1e+300"),
    ]) func `numbers have one form`(number: Double, json: String) throws {
        #expect(try CanonicalJSON.string(number) == json)
    }

    @Test func `other encoders and decoders know the same members`() throws {
        let passage = Passage("mill", ByteRange(2, 6))
        let block = Block(kind: .heading, level: 2, range: ByteRange(2, 6), node: 3, followsGap: true)
        #expect(try CanonicalJSON.value(Passage.self, from: JSONEncoder().encode(passage)) == passage)
        #expect(try CanonicalJSON.value(Block.self, from: JSONEncoder().encode(block)) == block)
        let decoder = JSONDecoder()
        #expect(try decoder.decode(Passage.self, from: Data(CanonicalJSON.bytes(passage))) == passage)
        #expect(try decoder.decode(Block.self, from: Data(CanonicalJSON.bytes(block))) == block)
    }

    @Test func `a number that JSON has no form for is refused`() {
        #expect(throws: EncodingError.self) { try CanonicalJSON.string([Double.infinity]) }
    }

    @Test(arguments: [false, true]) func `what is written reads back`(pretty: Bool) throws {
        let json = try CanonicalJSON.string(Sample(), pretty: pretty)
        #expect(try CanonicalJSON.value(Sample.self, from: json) == Sample())
    }

    @Test(arguments: [
        DateExpression.named(
            PartialDate(year: nil, month: 3, day: 1), PartialDate(year: 2024, month: 3, day: 4)),
        .counted(.week, -1), .weekday(2, .next),
    ]) func `cases with values read back`(expression: DateExpression) throws {
        let json = try CanonicalJSON.string(expression)
        #expect(try CanonicalJSON.value(DateExpression.self, from: json) == expression)
    }

    @Test func `containers opened twice or left open are closed`() throws {
        struct Odd: Encodable {
            enum Key: String, CodingKey { case first, second, third }
            func encode(to encoder: any Encoder) throws {
                var one = encoder.container(keyedBy: Key.self)
                var inner = one.nestedContainer(keyedBy: Key.self, forKey: .first)
                try inner.encode(1, forKey: .second)
                var list = one.nestedUnkeyedContainer(forKey: .second)
                var deep = list.nestedUnkeyedContainer()
                try deep.encode("x")
                try list.encode("y")
                var again = encoder.container(keyedBy: Key.self)
                _ = again.nestedUnkeyedContainer(forKey: .third)
            }
        }
        #expect(
            try CanonicalJSON.string([Odd(), Odd()])
                == #"[{"first":{"second":1},"second":[["x"],"y"],"third":[]},"#
                + #"{"first":{"second":1},"second":[["x"],"y"],"third":[]}]"#)
    }
}
