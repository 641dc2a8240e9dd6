public import Interchange

/// What became of one page between two stages: a value with the doubts about it, or why it goes no further.
///
/// One line between two filters: `{"value":…,"diagnostics":[…]}` or `{"failure":{…}}`.
public enum Outcome<Value: Codable & Sendable>: Sendable {
    /// The page goes on.
    case value(Staged<Value>)
    /// The page goes no further.
    case failure(StageFailure)
}

extension Outcome: Equatable where Value: Equatable {}

extension Outcome: Codable {
    private enum CodingKeys: String, CodingKey { case failure }

    /// Reads either form.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if container.contains(.failure) {
            self = .failure(try container.decode(StageFailure.self, forKey: .failure))
        } else {
            self = .value(try Staged(from: decoder))
        }
    }

    /// Writes the form of its case.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .value(let staged): try staged.encode(to: encoder)
        case .failure(let failure):
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(failure, forKey: .failure)
        }
    }
}
