import Interchange
import Registries

/// Gives bodies one name and one id on every page.
enum Identity {
    /// The id of an organisation: a structure's own, a well-known body's acronym or name, else the folded name.
    static func id(ofOrganisation name: String) -> String {
        if let structure = Structures.named(name)?.structure { return structure.id }
        if let body = Bodies.named(name) { return NameKey(body.acronyms.first ?? body.name).identifier }
        return NameKey(name).identifier
    }

    /// The name of a funder: a State's short name, `European Union` for its short form, else the name as printed.
    static func name(of funder: FunderMention) -> String {
        let printed = plain(funder.name ?? funder.passage.text)
        if funder.kind == .state, let state = funder.iso.flatMap(States.with(iso:)) ?? States.named(printed) {
            return state.name
        }
        if let state = States.named(printed), !state.isState { return state.name }
        return printed
    }

    /// The words with one plain space for each run of white space: names may break across lines.
    private static func plain(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
