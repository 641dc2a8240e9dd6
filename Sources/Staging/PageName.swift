/// The short name of a page in a report, read off `Record.Source.location`.
struct PageName: Hashable {
    /// The location of the whole page: without the `#2`, `#3` … of its further items.
    let location: String

    /// The last two parts of the path, which for a fixture are family and slug; with the item's `#2`.
    ///
    /// `Fixtures/osce-flat/lead/page.txt` gives `osce-flat/lead`, `https://news.example/node/12` gives `node/12`.
    let text: String

    /// Reads a location.
    init(location: String) {
        let item = Self.itemSuffix(of: location)
        self.location = String(location.dropLast(item.count))
        var parts = self.location.split(separator: "/")
        if let file = parts.popLast() {
            let dot = file.lastIndex(of: ".") ?? file.endIndex
            let stem = dot == file.startIndex ? file : file[..<dot]
            if parts.isEmpty || stem != "page" { parts.append(stem) }
        }
        text = parts.suffix(2).joined(separator: "/") + item
    }

    /// `#` and digits at the end; empty where there are none.
    private static func itemSuffix(of location: String) -> Substring {
        guard let mark = location.lastIndex(of: "#") else { return "" }
        let number = location[mark...].dropFirst()
        return !number.isEmpty && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
            ? location[mark...] : ""
    }
}
