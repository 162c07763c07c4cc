import ParallaxCore
import ParallaxTesting

/// Small stories for tests, told by outlets that exist nowhere else.
enum Told {
    /// An article from its lines: the first is the headline, every other one that is not empty a paragraph.
    static func article(_ text: String, outlet: String = "The Pier Post") -> AnnotatedArticle {
        var blocks: [Block] = []
        var start = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let range = TextRange(start: start, end: start + line.utf8.count)
            if !range.isEmpty { blocks.append(Block(kind: blocks.isEmpty ? .headline : .paragraph, range: range)) }
            start = range.end + 1
        }
        return AnnotatedArticle(
            annotating: Article(
                id: Article.ID(rawValue: outlet), source: outlet, format: "text", outlet: outlet, language: "en",
                text: text, blocks: blocks))
    }

    /// One statement in five outlets: whole, verbatim, in part, changed, and not at all.
    static let pier = [
        article(
            """
            Pier opens at last
            The council opened the pier on Monday.
            “The pier is safe, it is a gross breach of habit to doubt it, and we will walk on it every day,” Mayor Ada Quill said.
            “Nobody here was asked,” the baker Bo Tarn said.
            """, outlet: "The Pier Post"),
        article(
            """
            Mayor: the pier is safe
            “The pier is safe, it is a gross breach of habit to doubt it, and we will walk on it every day,” Ada Quill said on the pier.
            """, outlet: "Harbour Herald"),
        article(
            """
            A walk every day
            Ada Quill called doubts “a gross breach of habit” on Monday.
            """, outlet: "Quay Courier"),
        article(
            """
            Pier declared safe
            “The pier is safe, it is a flagrant breach of habit to doubt it, and we will walk on it every day,” Ada Quill told reporters.
            """, outlet: "Tide Times"),
        article(
            """
            Pier opens
            The pier was opened on Monday. Nobody spoke.
            """, outlet: "Buoy Bulletin"),
    ]

    /// Services of a test's own: they keep its corrections.
    static var pierServices: FixedServices { FixedServices(pier) }
}
