import Interchange
import Testing

@testable import Parsing

@Suite struct `Settling the encoding` {
    private func decode(_ body: [UInt8], _ type: String? = nil) -> (
        text: String, charset: String, codes: [String]
    ) {
        var doubts: [Diagnostic] = []
        let page = PageDecoder(contentType: type).decode(body, noting: &doubts)
        return (String(decoding: page.bytes, as: UTF8.self), page.charset, doubts.map(\.code))
    }

    private static let quoted: [UInt8] = [0x93, 0x61, 0x94]  // “a” in windows-1252

    @Test(
        arguments: [
            // A mark beats the header, the header the meta, the meta the guess.
            ([0xEF, 0xBB, 0xBF, 0x61], "text/html; charset=windows-1251", "utf-8", "a"),
            ([0xFF, 0xFE, 0x61, 0x00, 0x22, 0x04], "text/html; charset=utf-8", "utf-16le", "aТ"),
            ([0xFE, 0xFF, 0x00, 0x61, 0x04, 0x22], nil, "utf-16be", "aТ"),
            ([0xE9, 0x21], "text/html; charset=windows-1251", "windows-1251", "й!"),
            ([0xE9, 0x21], "text/html; charset=\"koi8-r\"", "koi8-r", "И!"),
            (quoted, "text/html; Charset = ISO-8859-1", "windows-1252", "“a”"),
            (quoted, "text/html; charset=us-ascii", "windows-1252", "“a”"),
            (quoted, nil, "windows-1252", "“a”"), (Array("“a”".utf8), nil, "utf-8", "“a”"),
            // UTF-16 without a mark.
            ([0x61, 0, 0x62, 0, 0x63, 0, 0x64, 0], nil, "utf-16le", "abcd"),
            ([0, 0x61, 0, 0x62, 0, 0x63, 0, 0x64], nil, "utf-16be", "abcd"),
        ] as [([UInt8], String?, String, String)])
    func `takes the first mark that counts`(
        _ body: [UInt8], _ type: String?, _ charset: String, _ text: String
    ) {
        let page = decode(body, type)
        #expect(page.charset == charset)
        #expect(page.text == text)
    }

    @Test(arguments: [
        ("<meta charset=windows-1251>", "windows-1251"), ("<META CharSet='windows-1251' />", "windows-1251"),
        ("<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>", "windows-1251"),
        ("<meta content='text/html; charset=windows-1251' http-equiv=\"content-type\">", "windows-1251"),
        ("<?xml version='1.0' encoding='windows-1251'?>", "windows-1251"),
        ("<!-- <meta charset=windows-1251> -->", "windows-1252"), ("<!--><meta charset=koi8-r>", "koi8-r"),
        ("<p title='<meta charset=windows-1251>'>", "windows-1252"),
        ("<meta charset=x-user-defined>", "windows-1252"),
        ("<meta content='text/html; charset=windows-1251'>", "windows-1252"),
        ("<metal charset=windows-1251>", "windows-1252"), ("<meta charset=nonsense>", "windows-1252"),
        ("<meta charset=hz-gb-2312>", "windows-1252"),
    ])
    func `prescans the first bytes for a meta`(_ head: String, _ charset: String) {
        #expect(decode(Array(head.utf8) + [0x93]).charset == charset)
    }

    @Test func `looks no further than 1,024 bytes for a meta`() {
        let meta = Array("<meta charset=koi8-r>".utf8)
        #expect(decode(Array(repeating: 0x20, count: 1_010) + meta + [0xC1]).charset == "windows-1252")
        #expect(decode(Array(repeating: 0x20, count: 1_003) + meta + [0xC1]).charset == "koi8-r")
    }

    @Test func `reads a meta that says UTF-16 as UTF-8`() {
        #expect(decode(Array("<meta charset=utf-16>é".utf8)).charset == "utf-8")
    }

    @Test func `overrules a label that the bytes refute`() {
        let lyingHeader = decode(Self.quoted + Self.quoted, "text/html; charset=utf-8")
        #expect(lyingHeader.charset == "windows-1252")
        #expect(lyingHeader.codes == ["parse.encoding.label-overruled"])
        let lyingMeta = decode(Array("<meta charset=iso-8859-1>Priština".utf8))
        #expect(lyingMeta.charset == "utf-8")
        #expect(lyingMeta.codes == ["parse.encoding.label-overruled"])
        let otherLabel = decode(
            Array("<meta charset=windows-1251>".utf8) + [0xE9, 0xE9], "a/b; charset=utf-8")
        #expect(otherLabel.charset == "windows-1251")
        #expect(decode(Array("plain".utf8), "text/html; charset=utf-16").charset == "utf-8")
        #expect(decode(Array("plain é".utf8), "text/html; charset=utf-16le").text == "plain é")
    }

    @Test func `repairs what is broken in good UTF-8 and counts it`() {
        let page = decode(Array("éééééé".utf8) + [0xE2, 0x80, 0x61, 0xC0, 0xAF], "text/html; charset=utf-8")
        #expect(page.text == "éééééé\u{FFFD}a\u{FFFD}\u{FFFD}")
        #expect(page.codes == ["parse.encoding.repaired"])
        // No label, but ten good sequences for the one that was cut.
        #expect(decode(Array("éééééééééé".utf8) + [0xC3]).charset == "utf-8")
        #expect(decode(Array("é".utf8) + [0xC3, 0x61]).charset == "windows-1252")
    }

    @Test(
        arguments: [
            ("gb2312", [0x96, 0x6C, 0x81, 0x30, 0x84, 0x36], "杔¥", "gbk"),  // GBK and GB18030 beyond GB2312
            ("shift_jis", [0x87, 0x40, 0x82, 0xA0], "①あ", "shift_jis"),  // an NEC character
            ("euc-kr", [0x81, 0x41, 0xB0, 0xA1], "갂가", "euc-kr"),  // an UHC character
            ("big5", [0xA4, 0xA4, 0x61], "中a", "big5"), ("euc-jp", [0xA4, 0xA2], "あ", "euc-jp"),
            ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x24, 0x22, 0x1B, 0x28, 0x42], "あ", "iso-2022-jp"),
            // What is broken becomes U+FFFD, and nothing behind it is lost.
            ("gbk", [0xD6, 0xD0, 0xFF, 0x61], "中\u{FFFD}a", "gbk"),
            ("shift_jis", [0x82, 0x61, 0x82], "Ｂ\u{FFFD}", "shift_jis"),
        ] as [(String, [UInt8], String, String)])
    func `reads East Asian encodings`(_ label: String, _ body: [UInt8], _ text: String, _ charset: String) {
        let page = decode(body, "text/html; charset=\(label)")
        #expect(page.text == text)
        #expect(page.charset == charset)
    }

    @Test(
        arguments: [
            ("iso-8859-2", 0xA9, "Š"), ("iso-8859-5", 0xD0, "а"), ("iso-8859-7", 0xA4, "€"),
            ("iso-8859-9", 0xDD, "İ"),
            ("iso-8859-15", 0xA4, "€"), ("iso-8859-16", 0xAA, "Ș"), ("koi8-u", 0xA4, "є"),
            ("koi8-u", 0xAE, "ў"),
            ("windows-1250", 0x8A, "Š"), ("windows-1254", 0xDE, "Ş"), ("windows-1257", 0xC0, "Ą"),
            ("windows-1252", 0x81, "\u{81}"), ("windows-1253", 0xD2, "\u{FFFD}"),
            ("windows-1255", 0xCA, "\u{5BA}"),
            ("windows-874", 0xA1, "\u{E01}"), ("macintosh", 0xDB, "€"), ("x-mac-cyrillic", 0xA2, "Ґ"),
            ("ibm866", 0x80, "А"), ("tis-620", 0xA1, "\u{E01}"), ("x-user-defined", 0x80, "\u{F780}"),
            ("iso-8859-8-i", 0xE0, "א"), ("latin1", 0x80, "€"), ("  L2 ", 0xA9, "Š"),
        ] as [(String, UInt8, String)])
    func `reads single-byte encodings by the standard's tables`(
        _ label: String, _ byte: UInt8, _ text: String
    ) {
        #expect(decode([0x61, byte], "text/html; charset=\"\(label)\"").text == "a" + text)
    }

    @Test func `knows all labels of the standard`() throws {
        #expect(CharacterEncoding(label: "unicode-1-1-utf-8") == .utf8)
        #expect(CharacterEncoding(label: "iso-10646-ucs-2") == .utf16LittleEndian)
        #expect(CharacterEncoding(label: "iso-8859-11")?.name == "windows-874")
        #expect(CharacterEncoding(label: "iso-2022-kr") == nil)
        for row in SingleByteTable.rows {
            #expect(row.upperHalf.unicodeScalars.count == 128, "\(row.name)")
            #expect(CharacterEncoding(label: row.name)?.decoder == .singleByte)
        }
    }
}
