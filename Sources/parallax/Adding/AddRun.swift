import ArgumentParser
import ParallaxCore
import ParallaxIntake
import ParallaxLibrary

/// Brings inputs into a library, a batch at a time: while one is written, the next is read and annotated on all cores.
///
/// Two batches are in memory, whatever the size of the inputs.
struct AddRun: Sendable {
    let library: Library
    let inputs: [AddInput]

    private let client = WebClient()
    private let vocabularies = Vocabularies()

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
    ///   - isStopped: Whether to end after what is being written.
    ///   - tell: Called after each batch with what became of all so far, and what is new.
    /// - Throws: Why the library could not take more; what was added before is kept.
    func add(
        until isStopped: () -> Bool, telling tell: (AddTally, [AddNews]) -> Void
    ) async throws -> AddTally {
        var tally = AddTally(total: inputs.count)
        var queue = AddQueue(inputs)
        var prepared = await prepare(queue.next(), RecurringLines())
        while let batch = prepared {
            let next = isStopped() ? nil : queue.next()
            async let following = prepare(next, batch.lines)
            let written = Result { try write(batch, &tally) }
            prepared = await following
            tell(tally, tally.takeNews())
            try written.get()
            if isStopped(), prepared != nil || !queue.isAtEnd || tally.isInterrupted {
                tally.isInterrupted = true
                break
            }
        }
        return tally
    }

    private func prepare(_ batch: AddBatch?, _ lines: RecurringLines) async -> PreparedBatch? {
        guard let batch else { return nil }
        return await PreparedBatch(batch, after: lines, by: client, vocabularies)
    }

    private func write(_ batch: PreparedBatch, _ tally: inout AddTally) throws {
        let articles = batch.articles.compactMap { try? $0.get() }
        let additions = articles.isEmpty ? [] : try library.add(articles)
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
