/// The weights of the two sums that tell body from furniture, each a logistic regression over ``BodyFeatures``.
///
/// The first sum looks at a block alone; the second one also at what the first one said of the blocks around it.
struct BodyWeights: Sendable {
    /// Weights of the first sum, by the place of a feature in a row.
    private var alone: [Float]
    /// Weights of the second sum.
    private var among: [Float]

    /// Takes weights by the names of ``BodyFeature/names``; features that are not named weigh nothing.
    init(_ rows: [(name: String, alone: Float, among: Float)]) {
        alone = [Float](repeating: 0, count: BodyFeature.rowLength)
        among = alone
        let places = Dictionary(
            BodyFeature.names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        for row in rows {
            guard let place = places[row.name] else { continue }
            alone[place] = row.alone
            among[place] = row.among
        }
    }

    /// The log-odds of a block by what it is.
    func first(_ row: ArraySlice<Float>) -> Float { Self.sum(row, alone) }

    /// The log-odds of a block with what stands around it.
    func second(_ row: ArraySlice<Float>) -> Float { Self.sum(row, among) }

    private static func sum(_ row: ArraySlice<Float>, _ weights: [Float]) -> Float {
        var sum: Float = 0
        for (value, weight) in zip(row, weights) where value != 0 { sum += value * weight }
        return sum
    }
}
