import ArgumentParser
import ParallaxIntake

/// What became of a command's inputs.
struct InputTally {
    private var refused = 0
    private var failure: (any Error)?

    /// Whether nothing can be done with further inputs.
    var isOver: Bool { failure != nil }

    /// Hands what was read to `use`, or says why it was refused.
    mutating func take<Input>(_ result: Result<Input, IntakeProblem>, _ use: (Input) throws -> Void) {
        guard !isOver else { return }
        switch result {
        case .success(let input): do { try use(input) } catch { failure = error }
        case .failure(let problem):
            refused += 1
            Console.complain("\(problem)")
        }
    }

    /// - Throws: What `use` threw, or a failure exit code when any input was refused.
    func close() throws {
        if let failure { throw failure }
        if refused > 0 { throw ExitCode.failure }
    }
}
