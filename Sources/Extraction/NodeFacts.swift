import Interchange

/// What the type, role, classes and id of an element say, for and against the body.
struct NodeFacts: Sendable {
    /// What speaks for the body and against it.
    var evidence: NodeEvidence = []
    /// Whether it is furniture by its own marks.
    var isFurniture = false
    /// Whether it is called the author's.
    var isAuthors = false
    /// The digest of its type.
    var type: UInt64 = 0
    /// A digest of its type and its classes: elements that look alike have the same.
    var looks: UInt64 = 0

    /// Takes in what another mark of the element says.
    mutating func formUnion(_ other: NodeFacts) {
        evidence.formUnion(other.evidence)
        isFurniture = isFurniture || other.isFurniture
        isAuthors = isAuthors || other.isAuthors
    }
}

/// Reads the facts of a page's elements, and the names that its selectors may ask for.
///
/// A page gives the same few classes to most of its elements; the words of each value are read once.
struct NodeFactReader: Sendable {
    /// The types, classes and ids that were read.
    private(set) var names = NameFilter()
    private var known = DigestTable<NodeFacts>(capacity: 128)

    /// What one element says of itself.
    mutating func facts(of node: Node) -> NodeFacts {
        let type = Digest.of(node.name.utf8)
        names.insert(digest: type)
        var facts = Self.elements[type] ?? NodeFacts()
        (facts.type, facts.looks) = (type, type)
        for attribute in node.attributes {
            // Its length tells most names apart, which spares comparing them one by one.
            switch (attribute.name.utf8.count, attribute.name) {
            case (5, "class"):
                let digest = Digest.of(attribute.value.utf8)
                facts.looks = type &* 31 &+ digest
                facts.formUnion(self.facts(ofClasses: attribute.value, digest))
            case (2, "id"):
                names.insert(attribute.value.utf8)
                facts.formUnion(Self.facts(ofNames: attribute.value))
            case (4, "role"):
                facts.evidence.formUnion(NodeEvidence.roles[attribute.value] ?? [])
                if FurnitureMarks.roles.contains(attribute.value) { facts.isFurniture = true }
            case (8, "itemprop"):
                if attribute.value.contains("articleBody") { facts.evidence.insert(.declared) }
                if attribute.value == "author" { facts.isAuthors = true }
            case (3, "rel"):
                if attribute.value == "author" { facts.isAuthors = true }
            case (8, "property"):
                if attribute.value == "content:encoded" { facts.evidence.insert(.declared) }
            case (6, "hidden"), (5, "style"):
                facts.formUnion(NodeFacts(evidence: .hiddenElement, isFurniture: true))
            default: break
            }
        }
        return facts
    }

    private mutating func facts(ofClasses value: String, _ digest: UInt64) -> NodeFacts {
        if let facts = known[digest] { return facts }
        names.insert(partsOf: value)
        let facts = Self.facts(ofNames: value)
        known[digest] = facts
        return facts
    }

    private static func facts(ofNames value: String) -> NodeFacts {
        var facts = NodeFacts(
            evidence: ClassParts.standard.evidence(in: value), isFurniture: FurnitureMarks.isNamed(value))
        facts.isAuthors = facts.evidence.remove(.author) != nil
        return facts
    }

    private static let elements: DigestTable<NodeFacts> = {
        var table = DigestTable<NodeFacts>(capacity: 64)
        for (name, evidence) in NodeEvidence.elements {
            table[Digest.of(name.utf8), default: NodeFacts()].evidence = evidence
        }
        for name in FurnitureMarks.elements {
            table[Digest.of(name.utf8), default: NodeFacts()].isFurniture = true
        }
        return table
    }()
}
