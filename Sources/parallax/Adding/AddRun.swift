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

    /// What came of each input of a batch.
    private typealias Prepared = [[Result<IncomingArticle, IntakeProblem>]]

    /// Adds everything, and says what became of it.
    ///
    /// - Throws: Why the library could not take more, or an exit code after an interruption or when an input was refused;
    ///   what was added before is kept.
    func run() async throws {
        Interruption.listen()
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
            if start < inputs.count, Interruption.isAsked {
                report.isInterrupted = true
                return
            }
        }
    }

    /// Reads and annotates the batch that begins at an input; in the order of the inputs.
    private func prepare(at start: Int) async -> Prepared {
        guard start < inputs.count else { return [] }
        let batch = inputs[start..<min(start + Self.batch, inputs.count)]
        return await withTaskGroup { group in
            for (index, input) in batch.enumerated() {
                group.addTask { (index, Self.prepared(input)) }
            }
            var prepared: [(index: Int, results: Prepared.Element)] = []
            for await results in group { prepared.append(results) }
            return prepared.sorted { $0.index < $1.index }.map(\.results)
        }
    }

    private static func prepared(_ input: AddInput) -> Prepared.Element {
        input.read().map { $0.map { IncomingArticle(AnnotatedArticle(annotating: $0)) } }
    }

    private func write(_ prepared: Prepared, _ report: inout AddReport) throws {
        let results = prepared.joined()
        let articles = results.compactMap { try? $0.get() }
        let additions = articles.isEmpty ? [] : try library.add(articles)
        for case .failure(let problem) in results { report.refuse(problem) }
        report.count(additions, of: prepared.count)
    }
}
