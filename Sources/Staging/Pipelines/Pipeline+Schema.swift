import Interchange

extension Pipeline {
    /// The JSON Schema (2020-12) of a pipeline file, made of the same keys as the reader's.
    ///
    /// `rapporteur schema pipeline` prints it, and `make record` copies it to `Pipelines/pipeline.schema.json`.
    public static var jsonSchema: String {
        let head = [
            SchemaPart.member("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
            .member("$id", .text("urn:rapporteur:pipeline:1")), .member("title", .text("Pipeline")),
            .member(
                "description",
                .text("A batch: where pages come from, how they are fetched and read, and where records go.")),
        ]
        return SchemaPart.object(head + PipelineShape.pipeline.schema).text(indent: 0) + "\n"
    }
}

/// A piece of JSON whose keys keep their order.
private indirect enum SchemaPart {
    case text(String)
    case bare(String)
    case list([SchemaPart])
    case object([SchemaPart])
    case member(String, SchemaPart)

    /// Two spaces a level; lists of texts and what holds no object stay on one line.
    func text(indent: Int) -> String {
        let inner = String(repeating: "  ", count: indent + 1)
        switch self {
        case .text(let text): return Self.quoted(text)
        case .bare(let text): return text
        case .member(let name, let value): return Self.quoted(name) + ": " + value.text(indent: indent)
        case .list(let parts):
            return "[" + parts.map { $0.text(indent: indent) }.joined(separator: ", ") + "]"
        case .object(let members):
            guard members.contains(where: \.isDeep) else {
                return "{" + members.map { $0.text(indent: indent) }.joined(separator: ", ") + "}"
            }
            let lines = members.map { inner + $0.text(indent: indent + 1) }
            return "{\n" + lines.joined(separator: ",\n") + "\n" + String(repeating: "  ", count: indent)
                + "}"
        }
    }

    private var isDeep: Bool {
        if case .member(_, .object) = self { true } else { false }
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}

extension PipelineShape {
    /// The members of the schema of a value of this shape.
    fileprivate var schema: [SchemaPart] {
        switch self {
        case .text: return [.member("type", .text("string")), .member("minLength", .bare("1"))]
        case .web: return [.member("type", .text("string")), .member("pattern", .text("^https?://[^/]"))]
        case .day: return [.member("type", .text("string")), .member("format", .text("date"))]
        case .flag: return [.member("type", .text("boolean"))]
        case .whole(let least):
            return [.member("type", .text("integer")), .member("minimum", .bare(String(least)))]
        case .number(let least, let isOpen, let most):
            let bound = SchemaPart.member(isOpen ? "exclusiveMinimum" : "minimum", .bare(Self.told(least)))
            return [.member("type", .text("number")), bound]
                + (most.isFinite ? [.member("maximum", .bare(Self.told(most)))] : [])
        case .list(let element, let least):
            return [.member("type", .text("array"))]
                + (least > 0 ? [.member("minItems", .bare(String(least)))] : [])
                + [.member("items", .object(element.schema))]
        case .object(let keys): return Self.schema(keys)
        }
    }

    private static func schema(_ keys: [PipelineKey]) -> [SchemaPart] {
        var parts = [
            SchemaPart.member("type", .text("object")), .member("additionalProperties", .bare("false")),
        ]
        let required = keys.filter(\.isRequired).map { SchemaPart.text($0.name) }
        if !required.isEmpty { parts.append(.member("required", .list(required))) }
        let kinds = keys.filter(\.isKind)
        if !kinds.isEmpty {
            let ways = kinds.map { SchemaPart.object([.member("required", .list([.text($0.name)]))]) }
            parts.append(.member("oneOf", .list(ways)))
        }
        let tied = keys.compactMap { key in
            key.onlyWith.map { SchemaPart.member(key.name, .list([.text($0)])) }
        }
        if !tied.isEmpty { parts.append(.member("dependentRequired", .object(tied))) }
        let properties = keys.map { key in
            SchemaPart.member(
                key.name, .object([.member("description", .text(key.about))] + key.shape.schema))
        }
        return parts + [.member("properties", .object(properties))]
    }
}
