/// The commonest words of each language that a page may be in, by which it is told.
///
/// Words that two of the languages share count for both.
enum CommonWords {
    /// BCP 47 primary languages with their words.
    static let languages: [(language: String, words: String)] = [
        ("en", "the of and to in a for that with is was on by as from at said its their which"),
        ("ru", "и в на с по что для о от его их также как к из не был это"),
        ("uk", "і в на з що для про від його їх також як до та не був це"),
        ("de", "der die und das den von zu mit für dem des ein eine auf ist sagte im"),
        ("fr", "le la les de des et du un une pour dans que est par sur avec au"),
        ("sr", "je i u na za se da su od sa koji o kao ili iz"),
        ("sq", "të dhe e në për me një nga që i është u së"),
        ("it", "il la di che e un una per del della con le dei sono"),
        ("es", "el la los de que y en un una por con para las del se"),
    ]
}
