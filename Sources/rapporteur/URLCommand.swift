import ArgumentParser
import Fetching
import Foundation
import Interchange
import Staging

/// `rapporteur url`: URLs as the fetcher reads them.
struct URLCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "url", abstract: "Resolves and writes out URLs as the fetcher does, as JSON Lines.",
        discussion: """
            Takes lines of {"i", "input", "base"} from standard input, base being optional, and writes
            {"i", "href"}; href is null where the URL is refused or neither http nor https.

            Example: echo '{"i": 1, "input": "../b c", "base": "https://www.osce.org/a/"}' | rapporteur url
            """)

    @OptionGroup var options: BatchOptions

    /// A line of the input.
    private struct Question: Decodable {
        let i: Int
        let input: String
        let base: String?
    }

    /// A line of the output.
    private struct Answer: Encodable {
        let i: Int
        let href: String?

        private enum Key: CodingKey { case i, href }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(i, forKey: .i)
            try container.encode(href, forKey: .href)
        }
    }

    func run() async throws {
        let decoder = JSONDecoder()
        let output = OutputFile.standard
        var status = ExitStatus.allWell
        let reader = JSONLinesReader(STDIN_FILENO)
        while let line = try reader.next() {
            do {
                let question = try decoder.decode(
                    Question.self,
                    from:
                        Data(LoneSurrogates.replaced(in: line.bytes)))
                try output.write(Answer(i: question.i, href: Self.href(question)), options)
            } catch let error as DecodingError {
                Console.tell("rapporteur: a line of the input cannot be read: \(error)")
                status = .somePagesFailed
            }
        }
        status.end
    }

    /// A base that is of no web scheme lends nothing to a relative URL; one that is and cannot be read refuses all.
    private static func href(_ question: Question) -> String? {
        guard let text = question.base else { return WebURL(question.input)?.href }
        let base = WebURL(text)
        let isOfWeb = ["http:", "https:"].contains { text.lowercased().hasPrefix($0) }
        return base == nil && isOfWeb ? nil : WebURL(question.input, base: base)?.href
    }
}

/// Escapes of half a character, which JSON's grammar allows and no text can hold.
private enum LoneSurrogates {
    /// Puts `\ufffd` in their place, as a browser does.
    static func replaced(in json: some Sequence<UInt8>) -> [UInt8] {
        var (bytes, at) = (Array(json), 0)
        while at < bytes.count {
            guard bytes[at] == 0x5C else {
                at += 1
                continue
            }
            if isHigh(code(bytes, at)), isLow(code(bytes, at + 6)) {
                at += 12
            } else if isHigh(code(bytes, at)) || isLow(code(bytes, at)) {
                bytes.replaceSubrange((at + 2)..<(at + 6), with: "fffd".utf8)
                at += 6
            } else {
                at += 2
            }
        }
        return bytes
    }

    /// The number in an escape of the form `\u0000` at `index`.
    private static func code(_ bytes: [UInt8], _ index: Int) -> Int? {
        guard index + 6 <= bytes.count, bytes[index] == 0x5C, bytes[index + 1] == 0x75 else { return nil }
        return Int(String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
    }

    private static func isHigh(_ code: Int?) -> Bool { code.map { (0xD800...0xDBFF).contains($0) } ?? false }

    private static func isLow(_ code: Int?) -> Bool { code.map { (0xDC00...0xDFFF).contains($0) } ?? false }
}
