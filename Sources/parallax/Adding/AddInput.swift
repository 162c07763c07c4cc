import ParallaxCore
import ParallaxIntake

/// One input of `add`, found and not yet read.
enum AddInput: Sendable {
    case file(PendingArticle)
    case standardInput
    case web(WebAddress)
    /// An address that is none.
    case unusable(FetchProblem)

    /// Every input that the arguments stand for, in order.
    static func all(of arguments: [String]) -> [AddInput] {
        arguments.flatMap { argument -> [AddInput] in
            if argument == ArticleReader.standardInput { return [.standardInput] }
            guard WebAddress.isMeant(by: argument) else {
                return ArticleReader().pending([argument]).map(AddInput.file)
            }
            return [WebAddress(argument).map(AddInput.web) ?? .unusable(.notAnAddress(argument))]
        }
    }

    /// How many bytes it has; 0 when that is not known.
    var size: Int { if case .file(let pending) = self { pending.size } else { 0 } }

    /// Reads what it holds, or says why it was refused; a file when a core is free.
    func read(by client: WebClient, on cores: Cores) async -> AddFinding {
        switch self {
        case .file(let pending): await cores.working { AddFinding(pending.content(), of: pending) }
        case .standardInput: AddFinding(ArticleReader().standardInputContent())
        case .web(let address): await AddFinding(address, by: client)
        case .unusable(let problem): AddFinding(problem)
        }
    }
}
