import Foundation
import Testing

@testable import Fetching

@Suite struct `The body decoder` {
    /// `boats, boats, boats` and its packings by zlib.
    private static let plain = Data("boats, boats, boats".utf8)
    private static let raw = Data([0x4B, 0xCA, 0x4F, 0x2C, 0x29, 0xD6, 0x51, 0x48, 0x42, 0xA2, 0x00])
    private static let zlib = Data([0x78, 0x9C]) + raw + Data([0x44, 0x88, 0x06, 0xE4])
    private static let gzip = gzipped(plain)

    private static func gzipped(_ bytes: Data) -> Data {
        var packed: [UInt8] = []
        _ = GzipWriter()?.append(Array(bytes), to: &packed)
        return Data(packed)
    }

    private func decode(
        _ body: Data, _ codings: [String], maximumBytes: Int = 1000, maximumRatio: Int = 200,
        isCut: Bool? = nil
    ) throws(FetchError) -> Data {
        try BodyDecoder.decode(
            body, codings: codings, maximumBytes: maximumBytes, maximumRatio: maximumRatio, isCut: isCut
        ).body
    }

    @Test(arguments: [
        (plain, []), (plain, ["identity"]), (plain, [" , "]), (gzip, ["gzip"]), (gzip, ["X-GZIP"]),
        (zlib, ["deflate"]), (raw, ["deflate"]), (gzipped(gzip), ["gzip, gzip"]),
        (gzipped(gzip), ["gzip", "gzip"]),
        (gzipped(zlib), ["deflate, gzip"]), (gzip + Data([0, 0, 0]), ["gzip"]),
        (zlib + Data("x".utf8), ["deflate"]),
    ])
    func `undoes codings`(body: Data, codings: [String]) throws {
        #expect(try decode(body, codings) == Self.plain)
    }

    @Test func `joins gzip members`() throws {
        #expect(try decode(Self.gzip + Self.gzip, ["gzip"]) == Self.plain + Self.plain)
    }

    @Test(arguments: [
        (plain, ["gzip"]), (plain, ["deflate"]), (gzip, ["br"]), (gzip, ["gzip, gzip, gzip"]),
        (raw, ["gzip"]),
        (gzip + Data([0x1F, 0x8B, 0]), ["gzip"]),
    ])
    func `refuses what is not in its coding`(body: Data, codings: [String]) {
        let error = #expect(throws: FetchError.self) { _ = try decode(body, codings) }
        #expect(error?.code == "fetch.body.undecodable")
    }

    @Test(arguments: [(gzip, "gzip"), (zlib, "deflate"), (raw, "deflate")])
    func `refuses a stream that is cut anywhere`(body: Data, coding: String) {
        for count in 1..<body.count {
            let error = #expect(throws: FetchError.self) { _ = try decode(body.prefix(count), [coding]) }
            #expect(error?.code == "fetch.body.undecodable", "\(count) bytes")
        }
    }

    @Test func `refuses one whose check sum does not hold`() {
        var broken = Self.gzip
        broken[broken.count - 6] ^= 1
        #expect(throws: FetchError.self) { _ = try decode(broken, ["gzip"]) }
    }

    @Test(arguments: [(19, true), (18, false)])
    func `stops at the bytes allowed`(maximum: Int, fits: Bool) throws {
        if fits {
            #expect(try decode(Self.gzip, ["gzip"], maximumBytes: maximum) == Self.plain)
        } else {
            #expect(throws: FetchError.bodyTooLarge(maximumBytes: maximum)) {
                _ = try decode(Self.gzip, ["gzip"], maximumBytes: maximum)
            }
        }
    }

    @Test func `stops at a ratio that no page has`() throws {
        let bomb = Self.gzipped(Data(count: 1_200_000))
        #expect(throws: FetchError.expansion(maximumRatio: 200)) {
            _ = try decode(bomb, ["gzip"], maximumBytes: 10_000_000)
        }
        let small = Self.gzipped(Data(count: 900_000))
        #expect(try decode(small, ["gzip"], maximumBytes: 10_000_000).count == 900_000)
    }

    @Test func `gives the beginning of a body that may be cut`() throws {
        #expect(try decode(Self.gzip, ["gzip"], maximumBytes: 5, isCut: false) == Self.plain.prefix(5))
        let half = Self.gzipped(Data((0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }))
            .dropLast(2000)
        #expect(try !decode(half, ["gzip"], maximumBytes: 1_000_000, isCut: true).isEmpty)
    }
}
