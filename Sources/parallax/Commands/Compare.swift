import ArgumentParser
import ParallaxCore

/// `parallax compare A B`: two articles side by side, printed.
struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print two articles side by side: what is shared, changed, moved, and carried by one alone.")

    /// What can be printed.
    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    @OptionGroup var inputs: InputArguments

    @Option(help: "text or json.")
    var format = Format.text

    @Flag(help: "Short for --format json.")
    var json = false

    func run() throws {
        let articles = try inputs.readAll()
        guard articles.count == 2 else { throw CommandProblem.notTwoArticles(found: articles.count) }
        let comparison = Comparison(
            left: AnnotatedArticle(annotating: articles[0]), right: AnnotatedArticle(annotating: articles[1]))
        if json || format == .json {
            print(try JSONOutput.line(ComparisonJSON(comparison)))
        }
    }
}
