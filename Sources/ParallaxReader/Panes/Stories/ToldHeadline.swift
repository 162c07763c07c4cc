import ParallaxCore
import ParallaxScreen

/// The headline of one article of a story, and what of its wording is not that of the first.
struct ToldHeadline: Hashable, Sendable {
    private(set) var entry: ListEntry
    /// How it relates to the first headline.
    let relation: Relation
    /// Whether its article tells of another event than the rest.
    let isNeighbour: Bool
    private let inks: InkRuns

    /// How a headline relates to the one it is held against.
    enum Relation: Hashable, Sendable {
        /// It is the one the others are held against.
        case first
        /// Its words are the same.
        case same
        /// It says some of it in other words.
        case changed
        /// It says something else.
        case other

        /// The sign in the margin.
        var sign: String? {
            switch self {
            case .first, .other: nil
            case .same: "="
            case .changed: "~"
            }
        }
    }

    /// The headlines of a story, in order; each is held against the first that is not empty, a neighbour's only where
    /// there is no other.
    static func headlines(of entries: [ListEntry], neighbours: Set<Article.ID>) -> [ToldHeadline] {
        let titled = entries.filter { !$0.title.isEmpty }
        let first = titled.first { !neighbours.contains($0.id) } ?? titled.first
        return entries.map { entry in
            ToldHeadline(
                entry, heldAgainst: entry.id == first?.id ? nil : first, isNeighbour: neighbours.contains(entry.id))
        }
    }

    private init(_ entry: ListEntry, heldAgainst first: ListEntry?, isNeighbour: Bool) {
        self.entry = entry
        self.isNeighbour = isNeighbour
        guard let first, !entry.title.isEmpty else {
            (relation, inks) = (first == nil ? .first : .other, InkRuns())
            return
        }
        let (mine, theirs) = (Article(headline: entry), Article(headline: first))
        relation = Self.relation(of: Self.words(of: entry.title), to: Self.words(of: first.title))
        let differs = relation == .changed
        inks = differs ? WordDifferences(of: mine.whole, in: mine, from: theirs.whole, in: theirs).inks : InkRuns()
    }

    private static func relation(of words: [Substring], to others: [Substring]) -> Relation {
        if words == others { return .same }
        let telling = words.filter { $0.count >= Self.shortestWord }
        return Set(others).isDisjoint(with: telling) ? .other : .changed
    }

    /// Shorter words have two headlines in common by chance.
    private static let shortestWord = 4

    private static func words(of title: String) -> [Substring] {
        title.lowercased().split { !$0.isLetter && !$0.isNumber }.map { $0 }
    }

    /// Takes other marks of the article.
    mutating func mark(_ marks: ArticleMarks) { entry.marks = marks }

    /// What stands before it: that it is a neighbour, else the date.
    var note: String {
        if isNeighbour { return "neighbour" }
        return [entry.published?.shortDay, entry.published?.clock].compactMap(\.self).joined(separator: " ")
    }

    /// What is shown.
    var text: String { entry.title.isEmpty ? "no headline" : entry.title }

    func role(at offset: Int) -> Role { entry.title.isEmpty ? .dim : inks.role(at: offset, base: .text) }
}

extension Article {
    /// A headline, as the comparison of words reads it.
    fileprivate init(headline entry: ListEntry) {
        let whole = TextRange(start: 0, end: entry.title.utf8.count)
        self.init(
            id: entry.id, source: "", format: "", text: entry.title, blocks: [Block(kind: .headline, range: whole)])
    }

    fileprivate var whole: TextRange { TextRange(start: 0, end: text.utf8.count) }
}
