import ArgumentParser
import ParallaxIntake
import ParallaxLibrary

/// Asks for the feeds of a library on the command line.
struct FetchRun: Sendable {
    let library: Library
    let isJSON: Bool

    /// - Throws: Why the library cannot be used, or an exit code after an interruption or when a feed failed.
    func run() async throws {
        Interruption.listen()
        let report = try await Interruption.cancelling { [self] in
            var report = FetchReport(isJSON: isJSON)
            try await FeedRefresh(library: library, client: WebClient()).run { outcome, done, total in
                try report.take(outcome, done: done, of: total)
            }
            return report
        }
        try report.close()
        if Interruption.isAsked { throw ExitCode(Interruption.exitStatus) }
        if report.failed > 0 { throw ExitCode.failure }
    }
}
