import Interchange

/// Tells the event of announcements and interviews, whose text is about other days.
extension DateRoleResolver {
    /// Whether a date tells of what came before an event that title, lead or the first paragraph announce: `will present their
    /// guide on Monday`, and behind it `The guild, which met on 3 May`.
    func isBefore(_ index: Int, announced primary: Int?) -> Bool {
        guard let primary else { return false }
        return found[index].tense == .past && !lies(index, in: primary)
    }

    /// Whether a date names the weekday of an announced event once more, also in what somebody says: `and on Monday a guide`.
    func isRepeated(_ index: Int, announced primary: Int?) -> Bool {
        guard let primary, case .weekday(_, .nearest) = found[primary].expression else { return false }
        return found[index].expression == found[primary].expression && found[index].tense != .past
            && found[index].bound == nil
    }

    /// Whether the page invites to what its first date is for.
    func isAnnounced(_ primary: Int) -> Bool {
        found[primary].tense == .future && found[primary].isFine && found[primary].bound == nil
            && openingParagraphs().contains(found[primary].paragraph)
    }

    /// The day of the interview that a page prints; it counts where title, lead and the first paragraph date nothing.
    var interview: Int? {
        found.indices.first { index in
            found[index].isFine && found[index].tense == .past && !clauses[index].isQuoted
                && clauses[index].datesInterview
        }
    }

    /// Whether a relative clause tells what lies ahead of something that was done, and a later sentence of the paragraph dates
    /// the deed: `have agreed on a line, which will open on 3 May. The agreement was reached on`.
    func isBesideDeed(_ index: Int) -> Bool {
        guard clauses[index].hangsOnDeed else { return false }
        return found[(index + 1)...].prefix(Self.looked).contains {
            $0.paragraph == found[index].paragraph && $0.isFine && $0.tense == .past && $0.bound == nil
        }
    }

    /// Dates behind one of what lies ahead among which the deed's is looked for.
    private static let looked = 3
}
