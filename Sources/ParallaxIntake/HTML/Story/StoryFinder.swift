/// Finds the text of the story on a page.
///
/// It is looked for by ever fewer rules, until enough is found (Mozilla, "readability", 2026): at first classes tell what is
/// hardly ever part of a story, classes weigh, and boxes are judged by their shape.
struct StoryFinder {
    /// One way to look.
    private struct Attempt {
        let usesUnlikely: Bool
        let usesClasses: Bool
        let usesShape: Bool

        static let all = [
            Attempt(usesUnlikely: true, usesClasses: true, usesShape: true),
            Attempt(usesUnlikely: false, usesClasses: true, usesShape: true),
            Attempt(usesUnlikely: false, usesClasses: false, usesShape: true),
            Attempt(usesUnlikely: false, usesClasses: false, usesShape: false),
        ]
    }

    private struct Story {
        let outline: PageOutline
        let roots: [Int]

        var length: Float { roots.reduce(0) { $0 + outline.measures[$1].length } }
    }

    /// A story below this length is looked for again, in scalars. Readability looks again below 500; 250, as in
    /// Barbaresi, "Trafilatura" (2021), keeps menus out of short notes.
    private static let shortestStory: Float = 250

    private let tree: PageTree

    init(_ tree: PageTree) { self.tree = tree }

    /// The blocks of the story in order; none when the page holds no text.
    func blocks() -> [StoryBlock] {
        let page = PageOutline(tree)
        var longest: Story?
        for attempt in Attempt.all {
            let story = Self.story(on: page, by: attempt)
            if story.length > longest?.length ?? -1 { longest = story }
            if story.length >= Self.shortestStory { break }
        }
        return longest.map { StoryBlocks($0.roots, in: $0.outline).blocks } ?? []
    }

    private static func story(on page: PageOutline, by attempt: Attempt) -> Story {
        var outline = page
        UnlikelyParts(usesClasses: attempt.usesUnlikely).cut(from: &outline)
        outline.measure()
        var roots = StoryRoots(outline, usesClasses: attempt.usesClasses).roots
        if attempt.usesClasses { roots = StoryLead.leads(above: roots, in: outline) + roots }
        var cleaning = StoryCleaning(outline, usesClasses: attempt.usesClasses, usesShape: attempt.usesShape)
        cleaning.clean(roots, in: &outline)
        return Story(outline: outline, roots: roots)
    }
}
