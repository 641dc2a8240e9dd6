#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Turns bytes of any encoding into valid UTF-8.
enum ByteDecoder {
    /// The text in UTF-8, and how many pieces of it had to become U+FFFD.
    static func decode(
        _ body: ArraySlice<UInt8>, as encoding: CharacterEncoding
    ) -> (bytes: [UInt8], replaced: Int) {
        switch encoding.decoder {
        case .utf8:
            let census = UTF8Census(body)
            return census.broken == 0 ? (Array(body), 0) : (UTF8Census.repaired(body), census.broken)
        case .utf16(let littleEndian): return utf16(body, littleEndian: littleEndian)
        case .singleByte: return SingleByteTable(name: encoding.name)?.decode(body) ?? fallback(body)
        case .iconv(let name): return multiByte(body, converter: name) ?? fallback(body)
        }
    }

    /// windows-1252, which takes any byte, for a converter that the system lacks.
    private static func fallback(_ body: ArraySlice<UInt8>) -> (bytes: [UInt8], replaced: Int) {
        SingleByteTable.windows1252?.decode(body) ?? (UTF8Census.repaired(body), 0)
    }

    private static func utf16(_ body: ArraySlice<UInt8>, littleEndian: Bool) -> (
        bytes: [UInt8], replaced: Int
    ) {
        var units: [UInt16] = []
        units.reserveCapacity(body.count / 2 + 1)
        var at = body.startIndex
        while at + 1 < body.endIndex {
            let (first, second) = (UInt16(body[at]), UInt16(body[at + 1]))
            units.append(littleEndian ? second << 8 | first : first << 8 | second)
            at += 2
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(body.count)
        // A last odd byte is half a unit.
        var replaced = at < body.endIndex ? 1 : 0
        var decoder = UTF16()
        var rest = units.makeIterator()
        while true {
            switch decoder.decode(&rest) {
            case .scalarValue(let scalar): bytes.append(scalar: scalar)
            case .error:
                replaced += 1
                bytes.append(scalar: "\u{FFFD}")
            case .emptyInput:
                if at < body.endIndex { bytes.append(scalar: "\u{FFFD}") }
                return (bytes, replaced)
            }
        }
    }

    /// Runs glibc's converter; `nil` where it has none of that name.
    ///
    /// glibc stops at what it cannot read and would lose the rest of the page, so each such byte becomes
    /// U+FFFD and the conversion goes on behind it. An ASCII byte is never swallowed with a bad lead before
    /// it.
    private static func multiByte(
        _ body: ArraySlice<UInt8>, converter: String
    ) -> (bytes: [UInt8], replaced: Int)? {
        guard let handle = unsafe iconv_open("UTF-8", converter), unsafe handle != iconv_t(bitPattern: -1)
        else {
            return nil
        }
        defer { _ = unsafe iconv_close(handle) }
        var input = body.map { CChar(bitPattern: $0) }
        var room = [CChar](repeating: 0, count: 65_536)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(body.count * 3 / 2)
        var replaced = 0
        var at = 0
        let total = input.count
        var flushing = false
        while true {
            let (status, reason, read, written) = unsafe input.withUnsafeMutableBufferPointer { source in
                unsafe room.withUnsafeMutableBufferPointer { target in
                    var from = unsafe source.baseAddress.map { unsafe $0 + at }
                    var to = target.baseAddress
                    var left = total - at
                    var free = target.count
                    let status =
                        unsafe flushing
                        ? iconv(handle, nil, nil, &to, &free) : iconv(handle, &from, &left, &to, &free)
                    return (status, errno, total - at - left, target.count - free)
                }
            }
            for offset in 0..<written { bytes.append(UInt8(bitPattern: room[offset])) }
            if flushing { return (bytes, replaced) }
            at += read
            if status != -1 || at >= total {
                flushing = true
            } else if reason != E2BIG {
                // EILSEQ: a bad byte; EINVAL: a sequence that the end cuts.
                replaced += 1
                bytes.append(scalar: "\u{FFFD}")
                at += 1
                if at >= total { flushing = true }
            }
        }
    }
}
