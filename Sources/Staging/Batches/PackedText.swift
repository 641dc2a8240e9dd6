import CSystem
import Foundation

/// Text packed with gzip, for what is kept and seldom read.
@safe
enum PackedText {
    /// How hard zlib tries: 1 takes a third of the time of 6 for a fifth more bytes.
    private static let level: Int32 = 1
    /// zlib's default of memory.
    private static let memory: Int32 = 8
    private static let chunkBytes = 65_536

    /// Packs bytes; `nil` where there is no memory.
    static func pack(_ bytes: [UInt8]) -> Data? {
        guard let deflater = unsafe csystem_gzip_open(level, memory) else { return nil }
        defer { unsafe csystem_gzip_close(deflater) }
        var packed = Data(count: unsafe csystem_gzip_bound(deflater, bytes.count))
        let (source, capacity) = (bytes.isEmpty ? [0] : bytes, packed.count)
        let count = unsafe source.withUnsafeBytes { from in
            unsafe packed.withUnsafeMutableBytes { into -> Int in
                guard let start = from.baseAddress, let target = into.baseAddress else { return 0 }
                return unsafe csystem_gzip_member(deflater, start, bytes.count, target, capacity)
            }
        }
        return count > 0 ? packed.prefix(count) : nil
    }

    /// Undoes ``pack(_:)``; `nil` for bytes that it did not make.
    static func unpack(_ packed: Data) -> Data? {
        guard let inflater = unsafe csystem_gunzip_open() else { return nil }
        defer { unsafe csystem_gunzip_close(inflater) }
        var (text, at) = (Data(), 0)
        var chunk = [UInt8](repeating: 0, count: chunkBytes)
        while true {
            let step = unsafe packed.withUnsafeBytes { from in
                unsafe chunk.withUnsafeMutableBytes { into -> csystem_gunzipped in
                    guard let source = from.baseAddress, let target = into.baseAddress else {
                        return csystem_gunzipped()
                    }
                    return unsafe csystem_gunzip(inflater, source + at, from.count - at, target, chunkBytes)
                }
            }
            guard !step.is_broken, step.consumed + step.produced > 0 else { return nil }
            at += step.consumed
            text.append(contentsOf: chunk[..<step.produced])
            if step.is_end { return text }
        }
    }
}
