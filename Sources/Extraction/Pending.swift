import Interchange

// Each of these stands until the finder of its name lands in a file of its own.

struct FunderFinder {
    func funders(in prose: Prose, issuers: [String]) -> [FunderMention] { [] }
}

struct OrganiserFinder {
    func organisers(in prose: Prose, issuers: [String]) -> [OrganiserMention] { [] }
}

struct ProjectFinder {
    func projects(in prose: Prose) -> [ProjectMention] { [] }
}

struct PlaceFinder {
    func places(in prose: Prose, dateline: Dateline?) -> [PlaceMention] { [] }
}
