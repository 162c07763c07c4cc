import ParallaxCore

extension Article {
    /// Who published it; the name of its file when nothing says so.
    var outletOrFile: String { outlet ?? ListEntry.file(of: source) }
}

extension ListEntry {
    /// Who published it; the name of its file when nothing says so.
    var outletOrFile: String { outlet ?? Self.file(of: source) }

    /// What stands where a headline would, when there is none.
    static let untitled = "no headline"

    fileprivate static func file(of source: String) -> String {
        source == Article.standardInput
            ? "standard input" : source.split(separator: "/").last.map(String.init) ?? source
    }
}
