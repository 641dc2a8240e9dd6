public import Foundation
import Interchange
import Synchronization

/// Reads JSON Lines from an open descriptor, as many bytes at a time as come; never the whole input.
///
/// An object that stands over several lines, as `--pretty` writes it and fixtures record it, is read as one: from a
/// line that is `{` to the next that is `}`.
public final class JSONLinesReader: Sendable {
    /// One value and where it begins.
    public struct Line: Sendable {
        /// The number of its first line, from 1.
        public let number: Int
        /// The line without its line feed; the lines, with those between them.
        public fileprivate(set) var bytes: Data
    }

    private struct State {
        var buffer: [UInt8] = []
        var start = 0
        var scanned = 0
        var number = 0
        var isAtEnd = false
    }

    /// Bytes asked for at a time; a pipe holds 64 KB.
    private static let chunkBytes = 65_536

    private let descriptor: Int32
    private let name: String
    private let state = Mutex(State())

    /// Reads from `descriptor`, which stays open, and which errors call `name`.
    public init(_ descriptor: Int32, name: String = "standard input") {
        (self.descriptor, self.name) = (descriptor, name)
    }

    /// Waits for the next value, past empty lines; `nil` at the end of the input.
    ///
    /// - Throws: ``FileError`` where the descriptor cannot be read.
    public func next() throws -> Line? {
        try state.withLock { state in
            while var line = try nextLine(&state) {
                if line.bytes.isEmpty { continue }
                if line.bytes.elementsEqual("{".utf8) { try appendObject(to: &line, &state) }
                return line
            }
            return nil
        }
    }

    private func appendObject(to line: inout Line, _ state: inout State) throws {
        while let next = try nextLine(&state) {
            line.bytes.append(0x0A)
            line.bytes.append(next.bytes)
            if next.bytes.elementsEqual("}".utf8) { return }
        }
    }

    private func nextLine(_ state: inout State) throws -> Line? {
        while true {
            if let end = Self.lineFeed(in: state.buffer, from: state.scanned) {
                return take(upTo: end, skipping: 1, &state)
            }
            state.scanned = state.buffer.count
            if state.isAtEnd {
                return state.start < state.scanned ? take(upTo: state.scanned, skipping: 0, &state) : nil
            }
            try fill(&state)
        }
    }

    /// Where the next line feed stands, told by the C library, which looks at many bytes at once.
    private static func lineFeed(in buffer: [UInt8], from start: Int) -> Int? {
        unsafe buffer.withUnsafeBytes { bytes in
            guard let first = bytes.baseAddress,
                let found = unsafe memchr(first + start, 0x0A, bytes.count - start)
            else { return nil }
            return unsafe UnsafeRawPointer(found) - first
        }
    }

    private func take(upTo end: Int, skipping: Int, _ state: inout State) -> Line {
        let bytes = Data(state.buffer[state.start..<end])
        state.start = end + skipping
        state.scanned = state.start
        state.number += 1
        return Line(number: state.number, bytes: bytes)
    }

    /// Drops the lines already given and reads once more.
    private func fill(_ state: inout State) throws {
        state.buffer.removeFirst(state.start)
        state.scanned -= state.start
        state.start = 0
        let held = state.buffer.count
        state.buffer.append(contentsOf: repeatElement(0, count: Self.chunkBytes))
        let count = unsafe state.buffer.withUnsafeMutableBytes { buffer in
            while true {
                let count = unsafe read(descriptor, buffer.baseAddress?.advanced(by: held), Self.chunkBytes)
                if count >= 0 || errno != EINTR { return count }
            }
        }
        state.buffer.removeLast(Self.chunkBytes - max(0, count))
        guard count >= 0 else { throw FileError(name, "cannot be read", errno) }
        state.isAtEnd = count == 0
    }
}
