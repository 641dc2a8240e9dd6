/// How the words of OSCE names are spelt, and how copies of its pages spell them.
enum NameSpellings {
    /// The OSCE's spelling and the American one.
    static let pairs = hyphens + [("Centre", "Center"), ("Programme", "Program"), ("Defence", "Defense")]

    /// Hyphens that copies leave out, whatever else they spell.
    static let hyphens = [("Co-op", "Coop"), ("Co-or", "Coor")]
}
