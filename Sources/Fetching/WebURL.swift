/// What has to hold of a URL before anything is asked of it.
enum WebURL {
    /// The scheme before the first colon, in lower case; `nil` where none stands there (RFC 3986, 3.1).
    static func scheme(of text: String) -> String? {
        guard let colon = text.utf8.firstIndex(of: 0x3A) else { return nil }
        let scheme = text.utf8[..<colon]
        func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
        guard let first = scheme.first, isLetter(first),
            scheme.allSatisfy({ isLetter($0) || (0x30...0x39).contains($0) || "+-.".utf8.contains($0) })
        else { return nil }
        return text[..<colon].lowercased()
    }

    /// Throws unless `url` is http or https and free of spaces and control characters.
    static func check(_ url: String) throws(FetchError) {
        guard let scheme = scheme(of: url) else { throw .malformedURL("it has no scheme") }
        guard scheme == "http" || scheme == "https" else { throw .scheme(url) }
        guard url.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
            throw .malformedURL("it holds a space or a control character")
        }
    }
}
