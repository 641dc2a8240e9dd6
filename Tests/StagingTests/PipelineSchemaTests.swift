import Foundation
import TestSupport
import Testing

@testable import Staging

@Suite struct `The pipeline's JSON Schema` {
    /// A key and the keys above it.
    struct Place: CustomTestStringConvertible, Sendable {
        let path: [String]
        let key: PipelineKey
        var testDescription: String { path.joined(separator: ".") }
    }

    /// Every key under which no further keys stand.
    private static let leaves: [Place] = {
        var (open, leaves) = ([([String](), PipelineShape.pipeline)], [Place]())
        while let (path, shape) = open.popLast() {
            switch shape {
            case .object(let keys):
                for key in keys.reversed() {
                    let inner = path + [key.name]
                    switch key.shape {
                    case .object, .list(.object, _): open.append((inner, key.shape))
                    default: leaves.append(Place(path: inner, key: key))
                    }
                }
            case .list(let element, _): open.append((path, element))
            default: break
            }
        }
        return leaves
    }()

    /// A YAML value of a shape, which is not the one that holds without it.
    private static func sample(of shape: PipelineShape, of key: String) -> String {
        switch shape {
        case .text: "some-text"
        case .web: "https://some.example/"
        case .day: "2026-11-01"
        case .whole: "7"
        case .number: "0.75"
        case .flag: ["enabled", "empty_listings"].contains(key) ? "false" : "true"
        case .list: "[some-text]"
        case .object: "{}"
        }
    }

    @Test func `is published as the command prints it`() throws {
        let published = Fixture.root.appending(path: "Pipelines/pipeline.schema.json")
        #expect(
            try Data(contentsOf: published) == Data(Pipeline.jsonSchema.utf8), "`make record` publishes it")
    }

    @Test func `describes every key`() throws {
        let schema = try JSONSerialization.jsonObject(with: Data(Pipeline.jsonSchema.utf8))
        var open = [schema]
        var described = 0
        while let value = open.popLast() {
            guard let object = value as? [String: Any] else { continue }
            if let properties = object["properties"] as? [String: Any] {
                #expect(object["additionalProperties"] as? Bool == false)
                for (name, property) in properties {
                    let text = (property as? [String: Any])?["description"] as? String ?? ""
                    #expect(text.hasSuffix("."), "\(name)")
                    described += 1
                    open.append(property)
                }
            }
            if let items = object["items"] { open.append(items) }
        }
        // The objects between, such as `fetch`, are keys too.
        #expect(described > Self.leaves.count)
    }

    @Test(arguments: leaves) func `has no key that the reader makes nothing of`(place: Place) throws {
        func text(_ value: String) -> String {
            let inList = ["sources", "sinks"].contains(place.path[0])
            var text = "{\(place.path[place.path.count - 1]): \(value)}"
            if place.key.onlyWith == "listing" { text = "{listing: 'https://x.example/', pages: \(value)}" }
            for key in place.path.dropLast().reversed() {
                text = "{\(key): \(inList ? "[\(text)]" : text)}"
            }
            var head = ["workspace: w", "sources: [{files: pages}]"]
            head.removeAll { $0.hasPrefix(place.path[0]) }
            return "{" + ([String(text.dropFirst().dropLast())] + head).joined(separator: ", ") + "}"
        }
        let given = try PipelineReader.pipeline(
            text(Self.sample(of: place.key.shape, of: place.key.name)), file: "p")
        let bare = try PipelineReader.pipeline("{workspace: w, sources: [{files: pages}]}", file: "p")
        #expect(given != bare)
    }
}
