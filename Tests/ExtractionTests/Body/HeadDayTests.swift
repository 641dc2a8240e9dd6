import Interchange
import Testing

@testable import Extraction

@Suite struct `Days in the head of an article` {
    @Test(
        arguments: [
            ("By Ana Orr May 3, 2024 at 3:00 am", "May 3, 2024"), ("3 May 2024 · 4 min read", "3 May 2024"),
            ("January 22nd, 2019", "January 22nd, 2019"), ("Posted 2024/05/03 by admin", "2024/05/03"),
            ("Yuri 3/4/2025", "3/4/2025"), ("Updated on May 3, 2024", nil), ("May 2024", nil),
            ("Chapter 3.4.2", nil),
            ("May 3, 2024 - Updated July 9, 2025", "May 3, 2024"), ("den 3. Mai 2024", "3. Mai 2024"),
        ] as [(String, String?)])
    func `are the first that is no day of a change`(line: String, expected: String?) {
        let bytes = Array(line.utf8)
        let day = HeadDay.first(in: bytes, ByteRange(0, bytes.count))
        #expect(day.map { String(decoding: bytes[$0.indices], as: UTF8.self) } == expected)
    }
}
