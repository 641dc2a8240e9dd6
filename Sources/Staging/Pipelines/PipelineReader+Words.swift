import Yams

extension PipelineReader {
    /// Characters that may differ from a key for it to be offered in place of another.
    private static let maximumDistance = 3

    /// What a key that does not exist is answered with.
    static func unknown(_ name: String, among names: [String]) -> String {
        let offers = names.map { (name: $0, distance: distance($0, name)) }
        let nearest = offers.min { $0.distance < $1.distance }
        guard let nearest, nearest.distance <= maximumDistance, nearest.distance < name.count else {
            return "there is no such key here; there are \(names.joined(separator: ", "))"
        }
        return "there is no such key here; did you mean \(nearest.name)?"
    }

    /// What stands at a node, in words.
    static func told(_ node: Node) -> String {
        switch node {
        case .scalar(let scalar): scalar.string.isEmpty ? "nothing" : "\"\(scalar.string)\""
        case .sequence(let nodes): nodes.isEmpty ? "an empty list" : "a list"
        case .mapping: "keys with values"
        case .alias: "an alias"
        }
    }

    /// An error of YAML itself, at its place.
    static func told(_ error: YamlError, _ file: String) -> PipelineError {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            PipelineError(file, line: mark.line, key: "", "this is no YAML: \(problem)")
        case .duplicatedKeysInMapping(let duplicates, let context):
            PipelineError(
                file, line: context.mark.line, key: duplicates.sorted().joined(separator: ", "),
                "this key stands twice, for the first time here")
        default: PipelineError(file, line: nil, key: "", "this is no YAML: \(error)")
        }
    }

    /// How many characters have to be put in, left out or replaced to make one name of the other (Levenshtein).
    static func distance(_ first: String, _ second: String) -> Int {
        let other = Array(second)
        var row = Array(0...other.count)
        for (number, character) in first.enumerated() {
            var diagonal = row[0]
            row[0] = number + 1
            for (index, candidate) in other.enumerated() {
                let replaced = diagonal + (character == candidate ? 0 : 1)
                diagonal = row[index + 1]
                row[index + 1] = min(replaced, diagonal + 1, row[index] + 1)
            }
        }
        return row[other.count]
    }
}
