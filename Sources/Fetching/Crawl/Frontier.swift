import Interchange

/// One page that is to be asked for.
struct FrontierItem: Sendable {
    /// Why it is asked for.
    enum Reason: String, Sendable {
        /// It names other pages.
        case discovery
        /// It was never captured.
        case new
        /// It is time to look at it again.
        case due
    }

    let url: WebURL
    let key: String
    let kind: KnownPage.Kind
    let foundBy: String
    let via: String?
    let reason: Reason
    /// Which page of a listing it is, from 1 on.
    var number = 1
    /// How many redirects led here.
    var hops = 0
    /// How often it was asked for.
    var attempts = 0
    /// Whether the index was found not to know it, so that it need not be asked again.
    var isUnknown = false
    /// The most pages of the listing that are asked for.
    var maximumPages = Int.max
}

/// The pages that are still to be asked for, by host: those that name others first, then new ones, then known ones.
struct Frontier: Sendable {
    private struct Queue: Sendable {
        private var lines: [ArraySlice<FrontierItem>] = [[], [], []]

        var isEmpty: Bool { lines.allSatisfy(\.isEmpty) }

        mutating func add(_ item: FrontierItem, first isFirst: Bool) {
            let line = item.reason == .discovery ? 0 : item.reason == .new ? 1 : 2
            if isFirst {
                lines[line].insert(item, at: lines[line].startIndex)
            } else {
                lines[line].append(item)
            }
        }

        mutating func next() -> FrontierItem? {
            for line in lines.indices where !lines[line].isEmpty {
                let item = lines[line].popFirst()
                // What has been taken from the front is given back now and then.
                if lines[line].startIndex > 4_096 { lines[line] = Array(lines[line])[...] }
                return item
            }
            return nil
        }
    }

    private var queues: [String: Queue] = [:]

    /// Hosts with pages that wait, in the order of their first page.
    private(set) var hosts: [String] = []

    /// How many pages wait.
    private(set) var count = 0

    /// Adds a page behind its like, or before them where it is asked for once more.
    mutating func add(_ item: FrontierItem, first isFirst: Bool = false) {
        if queues[item.url.host]?.isEmpty ?? true { hosts.append(item.url.host) }
        queues[item.url.host, default: Queue()].add(item, first: isFirst)
        count += 1
    }

    /// Takes the next page of a host.
    mutating func next(of host: String) -> FrontierItem? {
        guard let item = queues[host]?.next() else { return nil }
        count -= 1
        if queues[host]?.isEmpty == true {
            queues[host] = nil
            hosts.removeAll { $0 == host }
        }
        return item
    }
}
