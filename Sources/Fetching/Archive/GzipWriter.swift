import CSystem
import Foundation

/// Packs bytes into gzip members, each whole in itself.
///
/// `~Copyable`, since two owners would close the deflater twice.
@safe
struct GzipWriter: ~Copyable {
    /// How hard zlib tries, 0 to 9: on pages of the news 6 saves 4 % over 4 and costs a third more time.
    static let level: Int32 = 4

    /// Bytes up to which the smaller tables serve: zlib clears them for each member, which takes longer than to pack
    /// a record of half a kilobyte.
    private static let smallBytes = 8_192

    /// zlib's `memLevel`, for small records and for others; what is packed is of one size.
    private static let (smallMemory, fullMemory) = (5 as Int32, 8 as Int32)

    private let small: UnsafeMutableRawPointer
    private let large: UnsafeMutableRawPointer

    /// Makes a writer; `nil` where there is no memory.
    init?() {
        guard let small = unsafe csystem_gzip_open(Self.level, Self.smallMemory) else { return nil }
        guard let large = unsafe csystem_gzip_open(Self.level, Self.fullMemory) else {
            unsafe csystem_gzip_close(small)
            return nil
        }
        unsafe (self.small, self.large) = (small, large)
    }

    deinit {
        unsafe csystem_gzip_close(small)
        unsafe csystem_gzip_close(large)
    }

    /// Appends one member that holds `bytes` to `packed`; false for more than zlib takes at once, 4 GB.
    func append(_ bytes: [UInt8], to packed: inout [UInt8]) -> Bool {
        let start = packed.count
        let deflater = unsafe bytes.count <= Self.smallBytes ? small : large
        let bound = unsafe csystem_gzip_bound(deflater, bytes.count)
        packed.append(contentsOf: repeatElement(0, count: bound))
        let count = unsafe bytes.withUnsafeBytes { source in
            unsafe packed.withUnsafeMutableBytes { target -> Int in
                guard let from = source.baseAddress, let into = target.baseAddress else { return 0 }
                return unsafe csystem_gzip_member(deflater, from, bytes.count, into + start, bound)
            }
        }
        packed.removeLast(bound - count)
        return count > 0
    }
}
