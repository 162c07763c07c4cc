/// What an element says of a feed or of an entry, whatever vocabulary says it.
enum FeedField: Hashable {
    case title, link, description, content, id, author, published, updated, created, category, language

    /// What an element means, and how much it counts beside others that mean the same: less is better.
    ///
    /// - Returns: `nil` for an element that Parallax has no use for.
    static func meaning(of name: XMLName) -> (field: FeedField, rank: Int)? {
        switch name.namespace {
        case .own: own[name.local].map { ($0, 0) }
        case .atom: own[name.local].map { ($0, 1) }
        case .dublinCore: dublinCore[name.local].map { ($0, 2) }
        case .dublinTerms: dublinTerms[name.local].map { ($0, 2) }
        case .content: name.local == "encoded" ? (.content, 0) : nil
        case .xhtml: name.local == "body" || name.local == "div" ? (.content, 1) : nil
        case .itunes: itunes[name.local].map { ($0, 3) }
        case .media: media[name.local].map { ($0, 4) }
        case .rdf, .other: nil
        }
    }

    private static let own: [String: FeedField] = [
        "title": .title, "link": .link, "url": .link, "description": .description, "summary": .description,
        "subtitle": .description, "tagline": .description, "info": .description, "abstract": .description,
        "browserfriendly": .description, "content": .content, "body": .content, "fullitem": .content, "id": .id,
        "guid": .id, "author": .author, "managingeditor": .author, "pubdate": .published, "published": .published,
        "issued": .published, "updated": .updated, "modified": .updated, "lastbuilddate": .updated, "created": .created,
        "category": .category, "tags": .category, "keywords": .category, "language": .language,
    ]

    private static let dublinCore: [String: FeedField] = [
        "title": .title, "description": .description, "creator": .author, "author": .author, "date": .updated,
        "subject": .category, "language": .language, "identifier": .id,
    ]

    private static let dublinTerms: [String: FeedField] = [
        "title": .title, "abstract": .description, "creator": .author, "issued": .published, "created": .created,
        "modified": .updated, "subject": .category, "language": .language,
    ]

    private static let itunes: [String: FeedField] = [
        "title": .title, "subtitle": .description, "summary": .description, "author": .author, "category": .category,
        "keywords": .category,
    ]

    private static let media: [String: FeedField] = [
        "title": .title, "description": .description, "category": .category, "keywords": .category,
    ]
}
