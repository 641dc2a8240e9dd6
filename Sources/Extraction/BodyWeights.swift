/// The weights of the two sums that tell body from furniture, each a logistic regression over ``BodyFeatures``.
///
/// The first sum looks at a block alone; the second one also at what the first one said of the blocks around it.
struct BodyWeights: Sendable {
    /// The weights of a feature in the first sum and in the second, by its place in a row.
    private var pairs: [SIMD2<Float>]

    /// Takes weights by the names of ``BodyFeature/names``; features that are not named weigh nothing.
    init(_ rows: [(name: String, alone: Float, among: Float)]) {
        pairs = [SIMD2<Float>](repeating: .zero, count: BodyFeature.rowLength)
        let places = Dictionary(
            BodyFeature.names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        for row in rows {
            guard let place = places[row.name] else { continue }
            pairs[place] = SIMD2(row.alone, row.among)
        }
    }

    /// What a number at a place of a row adds to the log-odds: to the first sum and to the second.
    func worth(of value: Float, at place: Int) -> SIMD2<Float> { pairs[place] * value }
}
