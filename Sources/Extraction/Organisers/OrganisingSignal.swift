/// What a word or phrase says about who organises, hosts or supports.
enum OrganisingSignal: Sendable {
    /// `organized held conducted`: a participle, or the past of a verb.
    case organised
    /// `co-organized`, `jointly organized`
    case coOrganised
    /// `hosted`
    case hosted
    /// `in co-operation with`, `together with`
    case with
    /// `with support from`, `supported by`
    case support
    /// `supported`: with a list of bodies before it.
    case supported
    /// `with`: behind a verb of doing something jointly.
    case alongside
    /// `is was been`: with a participle, the subject does not act.
    case passive
    /// `by`
    case by
}
