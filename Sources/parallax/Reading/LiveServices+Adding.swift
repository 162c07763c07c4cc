import ParallaxIntake
import ParallaxLibrary
import ParallaxReader

extension LiveServices {
    func add(_ inputs: [String], report: @Sendable (AddedArticles) -> Void) async throws -> AddedArticles {
        let run = AddRun(library: library, inputs: AddInput.all(of: inputs.map(Self.input)))
        var state = AddedArticles()
        state.total = run.inputs.count
        report(state)
        _ = try await run.add(until: { Task.isCancelled }) { tally, news in
            state.take(tally, news)
            report(state)
        }
        try library.tellArrivals(isStopped: { Task.isCancelled })
        return state
    }

    /// Standard input belongs to the keys: here a dash is a file of that name.
    private static func input(_ typed: String) -> String {
        typed == ArticleReader.standardInput ? "./" + typed : TypedPath(typed).expanded
    }

    func files(beginningWith path: String) async -> [String] { TypedPath(path).names }
}

extension AddedArticles {
    fileprivate mutating func take(_ tally: AddTally, _ news: [AddNews]) {
        (done, added, known, changed) = (tally.done, tally.added, tally.known, tally.changed)
        (feeds, refused) = (tally.subscribed, tally.refused)
        for news in news {
            switch news {
            case .refused(let sentence): if problems.count < Self.mostProblems { problems.append(sentence) }
            case .offered(let feed): if offers.count < Self.mostProblems { offers.append(feed) }
            }
        }
    }

    /// Sentences and offers that are kept.
    private static let mostProblems = 200
}
