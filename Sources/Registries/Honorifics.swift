/// Words that stand before a person's name on OSCE pages and are no part of it.
public enum Honorifics {
    /// Folded, as ids of people are: a hyphen between the parts of a word.
    public static let words: Set<String> = Set(
        """
        the h-e he his her excellency ambassador amb dr doctor prof professor mr mrs ms miss sir dame lord lady madam
        col colonel gen general lt lieutenant major maj captain capt brigadier admiral commodore sergeant sgt
        major-general lieutenant-general lieutenant-colonel brigadier-general minister judge president hon honourable
        senator bishop archbishop rev reverend chairman
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
