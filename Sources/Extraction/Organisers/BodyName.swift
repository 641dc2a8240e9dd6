import Interchange
import Registries

/// The name of a State or body where it stands in the text.
struct BodyName: Sendable {
    /// What the name names.
    ///
    /// Boxed, since names are passed on more often than they are made.
    indirect enum Kind: Sendable {
        /// A State, under its name or as its government; the European Union.
        case state(State)
        /// A structure of the OSCE.
        case structure(Structures.Match)
        /// A body: listed, or told by a head such as `Ministry`.
        case organisation
        /// A city or town.
        case city(City)
        /// A private person, told by the words before the name: `a retired notary, A`.
        case person
        /// An adjective that no noun follows.
        case adjective(State)
        /// Capitalised words of which nothing more is known: a person, a company.
        case unknown
    }

    /// Indices of its tokens, article left out.
    let tokens: Range<Int>
    /// What it names.
    let kind: Kind
    /// ISO code of the State that it is or belongs to; `EU` for the European Union and its bodies.
    let iso: String?

    /// Whether it can act: a State, a structure or an organisation.
    var isActor: Bool {
        switch kind {
        case .state, .structure, .organisation, .person: true
        case .city, .adjective, .unknown: false
        }
    }

    /// The structure that it names.
    var structure: Structures.Match? {
        if case .structure(let match) = kind { match } else { nil }
    }
}
