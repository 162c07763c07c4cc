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

    init(library: Library, inputs: [AddInput]) {
        self.library = library
        self.inputs = inputs
    }

    /// Adds everything, and says what became of it.
    ///
    /// - Throws: Why the library could not take more, or an exit code after an interruption or when an input was refused;
    ///   what was added before is kept.
    func run() async throws {
        Interruption.listen()
        try await Interruption.cancelling { [self] in try await addAll() }
    }

    private func addAll() async throws {
        var report = AddReport(total: inputs.count)
        do {
            try await add(&report)
            try library.tellArrivals(isStopped: { Interruption.isAsked }, report: { report.show($0) })
        } catch {
            try report.close()
            throw error
        }
        try report.close()
        if report.wasCutShort { throw ExitCode(Interruption.exitStatus) }
        if report.refused > 0 { throw ExitCode.failure }
    }

    private func add(_ report: inout AddReport) async throws {
        var queue = AddQueue(inputs)
        var prepared = await prepare(queue.next(), RecurringLines())
        while let batch = prepared {
            let next = Interruption.isAsked ? nil : queue.next()
            async let following = prepare(next, batch.lines)
            let written = Result { try write(batch, &report) }
            prepared = await following
            try written.get()
            if Interruption.isAsked, prepared != nil || !queue.isAtEnd || report.isInterrupted {
                report.isInterrupted = true
                return
            }
        }
    }

    private func prepare(_ batch: AddBatch?, _ lines: RecurringLines) async -> PreparedBatch? {
        guard let batch else { return nil }
        return await PreparedBatch(batch, after: lines, by: client)
    }

    private func write(_ batch: PreparedBatch, _ report: inout AddReport) throws {
        let articles = batch.articles.compactMap { try? $0.get() }
        let additions = articles.isEmpty ? [] : try library.add(articles)
        for case .failure(let problem) in batch.articles { report.refuse(problem) }
        report.count(additions, of: batch.inputs - batch.findings.count { $0.isCancelled }, begun: batch.begun)
        for finding in batch.findings { try subscribe(finding, &report) }
    }

    private func subscribe(_ finding: AddFinding, _ report: inout AddReport) throws {
        for address in finding.offers { report.offer(address) }
        let feeds = finding.visit.map { [$0.feed] } ?? finding.feeds
        guard !feeds.isEmpty else { return }
        report.countFeeds(try library.subscribe(to: feeds))
        guard let visit = finding.visit else { return }
        report.count(try FeedRefresh.keep(visit, in: library).additions, of: 0)
    }
}
