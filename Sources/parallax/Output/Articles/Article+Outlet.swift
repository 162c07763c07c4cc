import ParallaxCore
import ParallaxReader

extension ListEntry {
    /// Who published it, or a word for that nobody says so.
    var outletName: String { outlet ?? OutletNames.unknown }

    /// What stands where a headline would, when there is none.
    static let untitled = "no headline"
}

extension [Article] {
    /// How many outlets they are from; those that name none count as one each.
    var outletCount: Int { Set(compactMap(\.outlet)).count + count { $0.outlet == nil } }
}
