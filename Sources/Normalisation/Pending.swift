import Interchange

// Each of these stands until the part of its name lands in a file of its own.

enum Identity {
    /// The id of an organisation, the same on every page.
    static func id(ofOrganisation name: String) -> String { name }
}
