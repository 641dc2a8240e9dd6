extension PageFamily {
    /// Any page of any host.
    static let generic = PageFamily(
        name: "generic", marks: [], layout: .elements(fields: [:], boilerplate: []))
}
