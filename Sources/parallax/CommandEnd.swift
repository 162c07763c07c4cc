import ArgumentParser

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How a command ended: what it says, and what the program exits with.
enum CommandEnd {
    case done
    /// Help or a version was asked for.
    case told(String)
    /// The command said everything itself.
    case status(Int32)
    /// Nobody reads the output any more.
    case unread
    case failed(String)
    case misused(String)

    /// The status of a program that was used wrongly.
    private static let misuse: Int32 = 2

    init(_ error: (any Error)?) {
        guard let error else {
            self = .done
            return
        }
        switch Parallax.exitCode(for: error) {
        case .success: self = .told(Parallax.fullMessage(for: error))
        case .validationFailure: self = .misused(Parallax.message(for: error))
        case let code where error is ExitCode: self = .status(code.rawValue)
        default: self = error as? CommandProblem == .outputClosed ? .unread : .failed("\(error)")
        }
    }

    /// Says what there is to say, and ends the program.
    func exitProgram() -> Never { exit(report()) }

    /// Says what there is to say, and answers the exit status.
    private func report() -> Int32 {
        switch self {
        case .done: return finish()
        case .told(let text):
            let help = HelpText(text).wrapped(columns: Console.columns)
            do { try Console.print(help) } catch { return CommandEnd(error).report() }
            return 0
        case .status(let status): return status
        case .unread: return ExitCode.failure.rawValue
        case .failed(let sentence):
            Console.complain(sentence)
            return ExitCode.failure.rawValue
        case .misused(let sentence):
            Console.complain(sentence + (sentence.hasSuffix(".") ? "" : ".") + " See: parallax --help")
            return Self.misuse
        }
    }

    /// What was printed may still fail to arrive.
    private func finish() -> Int32 {
        do { try Console.flush() } catch { return CommandEnd(error).report() }
        return ExitCode.success.rawValue
    }
}
