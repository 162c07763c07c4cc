import ParallaxCore
import ParallaxIntake

/// One input of `add`, found and not yet read.
enum AddInput: Sendable {
    case file(PendingArticle)
    case standardInput

    /// Every input that the arguments stand for, in order.
    static func all(of arguments: [String]) -> [AddInput] {
        arguments.flatMap { argument in
            argument == ArticleReader.standardInput
                ? [.standardInput] : ArticleReader().pending([argument]).map(AddInput.file)
        }
    }

    /// Reads its articles, or says why it was refused.
    func read() -> [Result<Article, IntakeProblem>] {
        switch self {
        case .file(let pending): pending.read()
        case .standardInput: ArticleReader().readStandardInput()
        }
    }
}
