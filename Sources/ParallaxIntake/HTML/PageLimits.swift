/// How large a page may be. Beyond these figures libxml2 takes time out of proportion, or the tree takes
/// hundreds of megabytes; articles stay far below.
enum PageLimits {
    /// Most bytes of a page.
    static let bytes = 16 << 20
    /// Most elements inside one another; browsers stop there too.
    static let depth = 512
    /// Most attributes of one element.
    static let attributes = 1_000
    /// Most opening and closing tags of a page; 400,000 paragraphs of a few letters took 3 seconds to read.
    static let tags = 200_000
}

/// Why a page is not parsed.
enum PageProblem: Error, Hashable {
    case tooLarge, tooDeep, tooManyAttributes, tooManyTags, noParser
}

extension PageProblem: CustomStringConvertible {
    /// What is wrong, as the end of a sentence that begins with the page's name.
    var description: String {
        switch self {
        case .tooLarge: "is a page of more than \(PageLimits.bytes >> 20) MB"
        case .tooDeep: "is a page with more than \(PageLimits.depth) elements inside one another"
        case .tooManyAttributes: "is a page with an element of more than \(PageLimits.attributes) attributes"
        case .tooManyTags: "is a page of more than \(PageLimits.tags) tags"
        case .noParser: "is a page, which takes libxml2 to read; install what Debian calls libxml2"
        }
    }
}
