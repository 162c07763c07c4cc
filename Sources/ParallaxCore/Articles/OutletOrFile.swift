import ParallaxUnicode

extension Article {
    /// Who published it; the name of its file when nothing says so.
    public var outletOrFile: String { outlet ?? Self.file(of: source) ?? Self.unknownOutlet }

    /// What stands where neither is told.
    fileprivate static let unknownOutlet = "unknown outlet"

    /// The name of the file in a path, made harmless.
    fileprivate static func file(of source: String) -> String? {
        source == standardInput ? "standard input" : source.split(separator: "/").last.map { Harmless.line($0) }
    }
}

extension ListEntry {
    /// Who published it; the name of its file when nothing says so.
    public var outletOrFile: String { namedOutletOrFile ?? Article.unknownOutlet }

    /// The same; `nil` when neither is told.
    var namedOutletOrFile: String? { outlet ?? Article.file(of: source) }
}
