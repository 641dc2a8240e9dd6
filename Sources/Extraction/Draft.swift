import Interchange

/// The fields of one item while a reader gathers them; every range counts in `Document.text`.
struct Draft {
    /// What kind of page it is; `nil` while nothing says so.
    var kind: PageKind?
    /// The headline.
    var title: ByteRange?
    /// The lead, where the page sets it apart.
    var lead: ByteRange?
    /// Names of those who wrote the page.
    var authors: [ByteRange] = []
    /// What the page says of its own day, the surest first.
    var published: [PublishedMention] = []
    /// Names under the label of the issuer.
    var issuedBy: [ByteRange] = []
    /// Names under the label of the fields.
    var fieldsOfWork: [ByteRange] = []
    /// The item's own address, where the page holds several.
    var address: Passage?
    /// The osce.org node id.
    var nodeID: ByteRange?
    /// Paragraphs, in order, without furniture.
    var body: [ByteRange] = []
    /// Entries of a listing.
    var items: [ListedItem] = []
    /// How surely title, body and their bounds are right, 0 to 1.
    var confidence = 1.0
}
