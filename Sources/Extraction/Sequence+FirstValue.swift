extension Sequence {
    /// The first value that `transform` gives; no element behind it is asked, and none twice.
    ///
    /// `lazy.compactMap(transform).first` asks the one that it takes twice: for where it stands, and for its value.
    func firstValue<Value>(_ transform: (Element) -> Value?) -> Value? {
        for element in self {
            if let value = transform(element) { return value }
        }
        return nil
    }
}
