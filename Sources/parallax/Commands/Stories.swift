import ArgumentParser
import ParallaxCore
import ParallaxLibrary

/// `parallax stories [INPUT…]`: which articles cover one event, printed.
struct Stories: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stories",
        abstract: "Print the stories: which articles cover one event, of the library or of files.",
        discussion: """
            Without files it prints the stories of the library. An article that shares its event with none is no story, \
            unless --all says so. Who repeats most of another's words is marked, and so is a neighbour: an article without \
            a date that is about another event than the rest. What you decided about stories holds for files, too.

            Examples:
              parallax stories
              parallax stories articles/ --json > stories.jsonl
            """
    )

    @Argument(help: "Files and folders with articles; - is standard input.", completion: .file())
    var inputs: [String] = []

    @Flag(help: "Print articles that stand alone, too.")
    var all = false

    @Flag(help: "Print JSON Lines, one a story.")
    var json = false

    @OptionGroup var library: LibraryOption

    @OptionGroup var sheet: SheetOptions

    func run() throws {
        let printer = try sheet.printer()
        var count = 0
        try each { story in
            guard all || story.articles.count > 1 else { return }
            if json {
                try JSONOutput.print(StoryJSON(story))
            } else {
                let table = StorySheet(story, columns: sheet.tableColumns)
                if count > 0 { try Console.print("") }
                try printer.print(rowCount: table.rowCount, draw: table.draw)
            }
            count += 1
        }
        if count == 0 { Console.complain("No two articles cover one event.") }
    }

    private func each(_ use: (ToldStory) throws -> Void) throws {
        if inputs.isEmpty {
            try LibraryStories(library: library.readable()).each(use)
        } else {
            try eachOfFiles(use)
        }
    }

    private func eachOfFiles(_ use: (ToldStory) throws -> Void) throws {
        var articles: [Article] = []
        var tally = InputTally()
        for input in inputs { ArticleInput.readEach(input) { tally.take($0) { articles.append($0) } } }
        let decisions = library.storyDecisions(about: articles)
        let names = StoryConstraints(decisions)
        let known = Dictionary(articles.map { ($0.id, $0) }) { first, _ in first }
        for story in StoryGrouping().stories(of: articles.map(StoryMember.init), decisions: decisions) {
            let told = story.articles.compactMap { known[$0] }
            try use(
                ToldStory(
                    articles: told.map { AnnotatedArticle(annotating: $0) }, name: names.name(of: story.articles)))
        }
        try tally.close()
    }
}
