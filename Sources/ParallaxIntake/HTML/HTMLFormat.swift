import ParallaxCore

/// Web pages: one article a page.
enum HTMLFormat {
    /// The name that articles carry as their format.
    static let name = "html"

    /// Reads the article of a page.
    ///
    /// - Parameters:
    ///   - bytes: The page as it stands.
    ///   - source: Where it came from.
    ///   - names: Names that may be the outlet's when the page names none, the likeliest first.
    ///   - address: The address of the page, where it is known.
    /// - Throws: Which limit the page breaks, or that it holds no text.
    static func article(
        _ bytes: [UInt8], source: String, names: [String] = [], address: String? = nil
    ) throws(IntakeProblem) -> Article {
        try HTMLPage(bytes, source: source).article(names: names, address: address)
    }
}
