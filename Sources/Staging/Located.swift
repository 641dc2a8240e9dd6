public import Interchange

/// A value that knows which page, or which item of a page, it is about.
public protocol Located {
    /// The path or URL as given; `#2`, `#3` … behind it for further items of one page.
    var location: String { get }
}

extension Capture: Located {
    /// The page's.
    public var location: String { origin.location }
}

extension Document: Located {
    /// The page's.
    public var location: String { origin.location }
}

extension Article: Located {
    /// The page's, and the item's number from the second on.
    public var location: String { item > 1 ? "\(origin.location)#\(item)" : origin.location }
}

extension Record: Located {
    /// The source's.
    public var location: String { source.location }
}
