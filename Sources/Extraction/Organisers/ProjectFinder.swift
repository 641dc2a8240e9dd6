import Interchange
import Registries

/// Finds the names of projects: `Project BRIDGE`, `the project “Safer Roads”`, `an initiative called “Blue Gate”`.
struct ProjectFinder {
    /// The projects in order of first mention, each once.
    func projects(in prose: Prose) -> [ProjectMention] {
        var seen: Set<NameKey> = []
        var found: [ProjectMention] = []
        for paragraph in prose.paragraphs {
            for at in paragraph.tokens {
                guard
                    let (_, end) = prose.lexicon.bodies.projects.longest(
                        prose.tokens, at: at, before: paragraph.tokens.upperBound),
                    let (range, rule) = acronym(prose, at, end, paragraph.tokens)
                        ?? titled(prose, end, paragraph.tokens)
                else { continue }
                let passage = prose.passage(range)
                if seen.insert(NameKey(passage.text)).inserted {
                    found.append(ProjectMention(passage: passage, rule: rule))
                }
            }
        }
        return found
    }

    /// `Project BRIDGE`: the noun belongs to the name.
    private func acronym(_ prose: Prose, _ at: Int, _ end: Int, _ paragraph: Range<Int>) -> (
        ByteRange, String
    )? {
        guard prose.tokens[at].isCapitalised, paragraph.contains(end),
            prose.tokens[end].shape.contains(.allCaps),
            !prose.tokens[at].shape.contains(.allCaps), prose.tokens[end].end - prose.tokens[end].start >= 3,
            prose.lexicon.bodies.names.longest(prose.tokens, at: end, before: paragraph.upperBound) == nil
        else { return nil }
        return (prose.range(at..<end + 1), "project.acronym")
    }

    /// `project “Safer Roads”`, with `entitled` and the like between.
    private func titled(_ prose: Prose, _ end: Int, _ paragraph: Range<Int>) -> (ByteRange, String)? {
        var open = end
        while open < min(paragraph.upperBound, end + 3), prose.tokens[open].kind != .mark {
            guard prose.tokens[open].is(.naming) || prose.tokens[open].is(",") else { return nil }
            open += 1
        }
        guard open < paragraph.upperBound, prose.tokens[open].kind == .mark, open + 1 < paragraph.upperBound,
            prose.tokens[open + 1].isCapitalised,
            let close = (open + 1..<min(paragraph.upperBound, open + Self.longestTitle)).first(where: {
                prose.tokens[$0].kind == .mark
            })
        else { return nil }
        var last = close
        if prose.tokens[last - 1].is(",") || prose.tokens[last - 1].is(".") { last -= 1 }
        guard last > open + 1 else { return nil }
        return (prose.range(open + 1..<last), "project.title")
    }

    /// Tokens in the longest title of a project.
    private static let longestTitle = 28
}
