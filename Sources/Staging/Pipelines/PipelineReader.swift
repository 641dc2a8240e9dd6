import Foundation
import struct Interchange.CalendarDate
import Yams

/// Reads a pipeline file and says all that is wrong in it.
public struct PipelineReader {
    private let file: String
    private var errors: [PipelineError] = []

    private init(file: String) { self.file = file }

    /// Reads the file at `path`.
    ///
    /// - Throws: ``PipelineErrors``, also where there is no such file.
    public static func pipeline(at path: String) throws -> Pipeline {
        let text: String
        do { text = try String(contentsOf: URL(filePath: path), encoding: .utf8) } catch {
            throw PipelineErrors(all: [
                PipelineError(path, line: nil, key: "", "cannot be read as UTF-8 text")
            ])
        }
        return try pipeline(text, file: path)
    }

    /// Reads the text of a file.
    ///
    /// - Throws: ``PipelineErrors``.
    public static func pipeline(_ text: String, file: String) throws -> Pipeline {
        var reader = PipelineReader(file: file)
        guard let node = try reader.compose(text) else {
            throw PipelineErrors(all: [PipelineError(file, line: nil, key: "", "nothing stands in it")])
        }
        let value = reader.value(of: node, as: .pipeline, at: "")
        guard reader.errors.isEmpty, let value else { throw PipelineErrors(all: reader.errors) }
        return Pipeline(value, file: file)
    }

    private func compose(_ text: String) throws -> Node? {
        do {
            return try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw PipelineErrors(all: [Self.told(error, file)])
        }
    }

    /// The value of a node; `nil` where it has not the shape, which is then noted.
    private mutating func value(of node: Node, as shape: PipelineShape, at key: String) -> PipelineValue? {
        switch shape {
        case .object(let keys): return object(node, keys, at: key)
        case .list(let element, let least):
            guard let nodes = node.sequence, nodes.count >= least else { break }
            return .list(
                nodes.enumerated().compactMap { value(of: $1, as: element, at: "\(key)[\($0)]") })
        default:
            if let value = node.scalar.flatMap({ Self.scalar($0, as: shape) }) { return value }
        }
        note(node, key, "there has to be \(shape.wanted), not \(Self.told(node))")
        return nil
    }

    private static func scalar(_ scalar: Node.Scalar, as shape: PipelineShape) -> PipelineValue? {
        let (text, isPlain) = (scalar.string, scalar.style == .plain || scalar.style == .any)
        switch shape {
        case .text:
            let isNull = isPlain && ["", "~", "null", "Null", "NULL"].contains(text)
            return isNull || text.isEmpty ? nil : .text(text)
        case .web:
            let host = ["http://", "https://"].first { text.hasPrefix($0) }.map { text.dropFirst($0.count) }
            return host?.first.map { $0 != "/" } ?? false ? .text(text) : nil
        case .day: return CalendarDate(text).map { .text($0.description) }
        case .flag where isPlain: return text == "true" ? .flag(true) : text == "false" ? .flag(false) : nil
        case .whole(let least) where isPlain: return Int(text).flatMap { $0 >= least ? .whole($0) : nil }
        case .number(let least, let isOpen, let most) where isPlain:
            guard let number = Double(text), number.isFinite, isOpen ? number > least : number >= least,
                number <= most
            else { return nil }
            return .number(number)
        default: return nil
        }
    }

    private mutating func object(_ node: Node, _ keys: [PipelineKey], at key: String) -> PipelineValue? {
        guard let mapping = node.mapping else {
            note(node, key, "there has to be \(PipelineShape.object([]).wanted), not \(Self.told(node))")
            return nil
        }
        var (values, given) = ([String: PipelineValue](), Set<String>())
        for (name, child) in mapping {
            let path = Self.path(key, name.string ?? Self.told(name))
            guard let known = keys.first(where: { $0.name == name.string }) else {
                note(name, path, Self.unknown(name.string ?? "", among: keys.map(\.name)))
                continue
            }
            given.insert(known.name)
            values[known.name] = value(of: child, as: known.shape, at: path)
        }
        checkKinds(node, keys, given, at: key)
        for missing in keys where missing.isRequired && !given.contains(missing.name) {
            note(node, Self.path(key, missing.name), "this key has to be there")
        }
        return .object(values)
    }

    /// Notes where an object is of no kind or of two, and keys that do not belong to its kind.
    private mutating func checkKinds(
        _ node: Node, _ keys: [PipelineKey], _ given: Set<String>, at key: String
    ) {
        let kinds = keys.filter(\.isKind).map(\.name)
        guard !kinds.isEmpty else { return }
        let found = kinds.filter(given.contains)
        if found.count != 1 {
            let there = found.isEmpty ? "none is there" : "\(found.joined(separator: " and ")) are there"
            note(node, key, "there has to be one of \(kinds.joined(separator: ", ")); \(there)")
        }
        for other in keys {
            guard let kind = other.onlyWith, given.contains(other.name), !given.contains(kind) else {
                continue
            }
            note(node, Self.path(key, other.name), "this key stands beside \(kind) alone")
        }
    }

    private mutating func note(_ node: Node, _ key: String, _ finding: String) {
        errors.append(PipelineError(file, line: node.mark?.line, key: key, finding))
    }

    private static func path(_ key: String, _ name: String) -> String {
        key.isEmpty ? name : "\(key).\(name)"
    }
}
