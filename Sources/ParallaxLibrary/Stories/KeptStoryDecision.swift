import ParallaxCore

/// A decision about stories as it is kept: about texts, which articles may come and go with.
struct KeptStoryDecision: Hashable, Sendable {
    /// What was decided; the raw values stand in the file.
    enum Kind: String, Hashable, Sendable, Codable {
        case together, apart, named
    }

    let kind: Kind
    /// The name; `nil` for other kinds.
    let name: String?
    /// What the others must be apart from; `nil` for other kinds.
    let subject: TextFingerprint?
    /// The other texts.
    let texts: Set<TextFingerprint>

    /// A decision about articles that have these texts; those that have none are left out.
    init(_ decision: StoryDecision, texts known: [Article.ID: TextFingerprint]) {
        switch decision {
        case .together(let articles):
            self.init(kind: .together, texts: articles.compactMap { known[$0] })
        case .apart(let article, let others):
            self.init(kind: .apart, subject: known[article], texts: others.compactMap { known[$0] })
        case .named(let name, let articles):
            self.init(kind: .named, name: name, texts: articles.compactMap { known[$0] })
        }
    }

    init(kind: Kind, name: String? = nil, subject: TextFingerprint? = nil, texts: [TextFingerprint]) {
        self.kind = kind
        self.name = name
        self.subject = subject
        self.texts = Set(texts).subtracting([subject].compactMap(\.self))
    }

    /// The decision about the articles that have the texts; `nil` when too few are there.
    func decision(_ articles: (TextFingerprint) -> [Article.ID]) -> StoryDecision? {
        let found = texts.sorted().flatMap(articles)
        guard !found.isEmpty else { return nil }
        switch kind {
        case .together: return .together(found)
        case .named: return .named(name ?? "", of: found)
        case .apart: return subject.flatMap { articles($0).first }.map { .apart($0, from: found) }
        }
    }
}
