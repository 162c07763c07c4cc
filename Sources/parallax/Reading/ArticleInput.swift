import ParallaxCore
import ParallaxIntake
import ParallaxUnicode

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where a command takes its articles from.
enum ArticleInput: Sendable {
    /// Files and folders, as the user named them.
    case paths([String], marksInvisible: Bool = false)
    /// The invented story inside the binary.
    case demo

    /// Reads the articles of one file when it is called.
    typealias Reading = @Sendable () -> [Result<Article, IntakeProblem>]

    /// How to read every file, in order.
    var readings: [Reading] {
        switch self {
        case .paths(let paths, let marksInvisible):
            ArticleReader().pending(paths).map { pending in
                { Harmless.$marksInvisible.withValue(marksInvisible) { pending.read() } }
            }
        case .demo: DemoStory.articles.map { article in { [.success(article)] } }
        }
    }

    /// Says why, before the screen is taken, when none of the paths is there.
    ///
    /// - Throws: ``CommandProblem/nothingRead`` after a sentence on standard error for each path.
    func requireSomething() throws {
        guard case .paths(let paths, _) = self, paths.allSatisfy({ access($0, F_OK) != 0 }) else { return }
        for reading in readings {
            if case .failure(let problem) = reading().first { Console.complain("\(problem)") }
        }
        if let name = paths.first.flatMap(CommandLineWords.command) {
            Console.complain("Did you mean parallax \(name)?")
        }
        throw CommandProblem.nothingRead
    }

    /// Reads what one argument of a command stands for: a file, a folder, or `-` for standard input.
    static func readEach(_ argument: String, _ each: (Result<Article, IntakeProblem>) -> Void) {
        if argument == ArticleReader.standardInput {
            ArticleReader().readStandardInput().forEach(each)
        } else {
            ArticleReader().read([argument]) { result, _, _ in each(result) }
        }
    }
}
