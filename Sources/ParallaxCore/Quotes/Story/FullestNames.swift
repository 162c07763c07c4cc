/// The names of a story's speakers: who is meant by a surname alone.
struct FullestNames {
    private var fullest: [String: String] = [:]

    /// Joins the names that can only be one person's: the same surname, and given names that do not speak against it.
    init(_ names: [String]) {
        let read = Set(names).sorted().compactMap { name in SpeakerName(name).map { (name: name, parts: $0) } }
        for family in Dictionary(grouping: read, by: \.parts.surname).values {
            guard let longest = family.max(by: { Self.fullness(of: $0) < Self.fullness(of: $1) }) else { continue }
            let ofOnePerson = family.filter { $0.parts.parts.isSubset(of: longest.parts.parts) }
            let isShared = ofOnePerson.count < family.count
            for one in ofOnePerson where one.parts.parts.count > 1 || !isShared { fullest[one.name] = longest.name }
        }
    }

    /// By the number of names in it, then by its length.
    private static func fullness(of one: (name: String, parts: SpeakerName)) -> (Int, Int, String) {
        (one.parts.parts.count, one.name.utf8.count, one.name)
    }

    /// The fullest form of a name; the name itself when there is no other.
    func fullest(of name: String) -> String { fullest[name] ?? name }
}
