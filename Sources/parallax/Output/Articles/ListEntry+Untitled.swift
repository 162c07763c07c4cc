import ParallaxCore

extension ListEntry {
    /// What stands where a headline would, when there is none.
    static let untitled = "no headline"
}
