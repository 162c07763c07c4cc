import ArgumentParser
import ParallaxCore
import ParallaxIntake
import ParallaxLibrary

/// Brings inputs into a library, a batch at a time: while one is written, the next is read and annotated on all cores.
///
/// Whatever its size, two batches of a folder are in memory.
struct AddRun: Sendable {
    let library: Library
    let inputs: [AddInput]

    /// Larger batches write no faster, and Ctrl-C waits for the running one.
    private static let batch = 200

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
            if report.hasNews { try StoryTelling(library: library).tell() }
        } catch {
            try report.close()
            throw error
        }
        try report.close()
        if report.isInterrupted { throw ExitCode(Interruption.exitStatus) }
        if report.refused > 0 { throw ExitCode.failure }
    }

    private func add(_ report: inout AddReport) async throws {
        var prepared = await prepare(at: 0)
        var start = 0
        while start < inputs.count {
            let next = start + Self.batch
            async let following = prepare(at: Interruption.isAsked ? inputs.count : next)
            let written = Result { try write(prepared, &report) }
            prepared = await following
            try written.get()
            start = next
            if Interruption.isAsked, start < inputs.count || report.isInterrupted {
                report.isInterrupted = true
                return
            }
        }
    }

    /// Reads and annotates the batch that begins at an input; in the order of the inputs.
    private func prepare(at start: Int) async -> [AddFinding] {
        guard start < inputs.count else { return [] }
        let batch = inputs[start..<min(start + Self.batch, inputs.count)]
        return await withTaskGroup { group in
            for (index, input) in batch.enumerated() {
                group.addTask { [client] in (index, await input.read(by: client)) }
            }
            var findings: [(index: Int, finding: AddFinding)] = []
            for await finding in group { findings.append(finding) }
            return findings.sorted { $0.index < $1.index }.map(\.finding)
        }
    }

    private func write(_ findings: [AddFinding], _ report: inout AddReport) throws {
        let results = findings.flatMap(\.articles)
        let articles = results.compactMap { try? $0.get() }
        let additions = articles.isEmpty ? [] : try library.add(articles)
        for case .failure(let problem) in results { report.refuse(problem) }
        report.count(additions, of: findings.count { !$0.isCancelled })
        for finding in findings { try subscribe(finding, &report) }
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
