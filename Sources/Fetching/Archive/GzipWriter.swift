import CSystem
import Foundation

/// Packs bytes into gzip members, each whole in itself.
///
/// `~Copyable`, since two owners would close the deflater twice.
@safe
struct GzipWriter: ~Copyable {
    /// How hard zlib tries, 0 to 9: on pages of the news 6 saves 4 % over 4 and costs a third more time.
    static let level: Int32 = 4

    private let deflater: UnsafeMutableRawPointer

    /// Makes a writer; `nil` where there is no memory.
    init?() {
        guard let deflater = unsafe csystem_gzip_open(Self.level) else { return nil }
        unsafe self.deflater = deflater
    }

    deinit { unsafe csystem_gzip_close(deflater) }

    /// Appends one member that holds `bytes` to `packed`; false for more than zlib takes at once, 4 GB.
    func append(_ bytes: [UInt8], to packed: inout [UInt8]) -> Bool {
        let start = packed.count
        let bound = unsafe csystem_gzip_bound(deflater, bytes.count)
        packed += [UInt8](repeating: 0, count: bound)
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
