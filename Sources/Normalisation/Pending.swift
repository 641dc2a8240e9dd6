import Interchange

// Each of these stands until the part of its name lands in a file of its own.

struct PersonName {
    let name: String
    let id: String
    init(_ printed: String) {
        name = printed
        id = printed
    }
}
