import ArgumentParser
import Dispatch
import FoundationEssentials
import ParallaxCore
import ParallaxIntake
import ParallaxLibrary

/// Brings inputs into a library, a batch at a time: while one is written, the next are read and annotated on the cores
/// that are left.
struct AddRun: Sendable {
    let library: Library
    let inputs: [AddInput]

    private let client = WebClient()
    private let vocabularies = Vocabularies()
    private let lines = SeenLines()
    private let cores = Cores(count: ProcessInfo.processInfo.activeProcessorCount)
    private static let disk = DispatchQueue(label: "parallax.library.write")

    init(library: Library, inputs: [AddInput]) {
        self.library = library
        self.inputs = inputs
    }

    /// Adds everything, and says on the console what became of it.
    ///
    /// - Throws: Why the library could not take more, or an exit code after an interruption or when an input was refused;
    ///   what was added before is kept.
    func run() async throws {
        Interruption.listen()
        try await Interruption.cancelling { [self] in try await addOnConsole() }
    }

    private func addOnConsole() async throws {
        var report = AddReport(total: inputs.count)
        var last = AddTally(total: inputs.count)
        do {
            last = try await add(until: { Interruption.isAsked }) { tally, news in
                last = tally
                report.show(tally, news)
            }
            try library.tellArrivals(isStopped: { Interruption.isAsked }, report: { report.show($0) })
        } catch {
            try report.close(last)
            throw error
        }
        try report.close(last)
        if last.isInterrupted || report.untold != nil { throw ExitCode(Interruption.exitStatus) }
        if last.refused > 0 { throw ExitCode.failure }
    }

    /// Adds everything; the stories of what is new are not told yet.
    ///
    /// - Parameters:
    ///   - isStopped: Whether to begin no more; what was begun is brought to its end.
    ///   - tell: Called after each batch with what became of all so far, and what is new.
    /// - Throws: Why the library could not take more; what was added before is kept.
    func add(
        until isStopped: () -> Bool, telling tell: (AddTally, [AddNews]) -> Void
    ) async throws -> AddTally {
        var tally = AddTally(total: inputs.count)
        var pipeline = AddPipeline(inputs)
        try await withThrowingTaskGroup(of: AddPipeline.Step.self) { group in
            while true {
                if let batch = pipeline.nextToWrite() {
                    group.addTask { .written(batch, await written(batch.articles)) }
                }
                if !isStopped(), let batch = pipeline.nextToPrepare() {
                    group.addTask { .prepared(await PreparedBatch(batch, lines, by: client, on: cores, vocabularies)) }
                }
                guard let step = try await group.next() else { return }
                pipeline.take(step)
                guard case .written(let batch, let additions) = step else { continue }
                let result = Result { try count(batch, additions.get(), &tally) }
                tell(tally, tally.takeNews())
                try result.get()
            }
        }
        if !pipeline.isAtEnd { tally.isInterrupted = true }
        return tally
    }

    /// Writes articles on a thread of its own: while it waits for the disk, the others go on.
    private func written(_ articles: [Result<IncomingArticle, IntakeProblem>]) async -> Result<[Addition], any Error> {
        let articles = articles.compactMap { try? $0.get() }
        guard !articles.isEmpty else { return .success([]) }
        return await withCheckedContinuation { continuation in
            Self.disk.async {
                continuation.resume(returning: Result { try cores.writing { try library.add(articles) } })
            }
        }
    }

    private func count(_ batch: PreparedBatch, _ additions: [Addition], _ tally: inout AddTally) throws {
        for case .failure(let problem) in batch.articles { tally.refuse(problem) }
        tally.count(additions, of: batch.inputs - batch.findings.count { $0.isCancelled }, begun: batch.begun)
        for finding in batch.findings { try subscribe(finding, &tally) }
    }

    private func subscribe(_ finding: AddFinding, _ tally: inout AddTally) throws {
        for address in finding.offers { tally.offer(address) }
        let feeds = finding.visit.map { [$0.feed] } ?? finding.feeds
        guard !feeds.isEmpty else { return }
        tally.countFeeds(try library.subscribe(to: feeds))
        guard let visit = finding.visit else { return }
        tally.count(try FeedRefresh.keep(visit, in: library).additions, of: 0)
    }
}
