import ParallaxCore

extension Article {
    /// Who published it; the name of its file when nothing says so.
    var outletOrFile: String { outlet ?? source.split(separator: "/").last.map(String.init) ?? source }
}
