public import Interchange

/// The evidence on each block of a page, for those who learn the weights of the body.
public struct BodyEvidence: Codable, Sendable {
    /// A pair of weights, by the name of its feature.
    public typealias Weights = [String: [Float]]

    /// What the numbers of a row stand for.
    public static let names = BodyFeature.names

    /// A block: its words and the numbers that are not zero, each behind its place in a row.
    public struct Row: Codable, Sendable {
        /// The words.
        public let text: String
        /// Places in a row.
        public let places: [Int]
        /// The numbers there.
        public let values: [Float]
        /// The log-odds of being body, by the weights given.
        public let odds: Float
    }

    /// Where the page came from.
    public let location: String

    /// Its blocks, in order.
    public let rows: [Row]

    /// Gathers the evidence of a markup page; `weights` replace the built-in ones.
    public init(_ document: Document, weights: Weights?) {
        location = document.origin.location
        let page = Page(document)
        let table =
            weights.map { given in
                BodyWeights(
                    given.keys.sorted().map {
                        ($0, given[$0]?.first ?? 0, given[$0]?.last ?? 0)
                    })
            } ?? .standard
        let features = BodyFeatures(page, sums: BlockSums(page), weights: table, keepingRows: true)
        rows = document.blocks.indices.map { block in
            let row = Array(features.row(block))
            let places = row.indices.filter { row[$0] != 0 }
            return Row(
                text: page.text(document.blocks[block].range), places: places,
                values: places.map { row[$0] }, odds: features.odds(block))
        }
    }
}
