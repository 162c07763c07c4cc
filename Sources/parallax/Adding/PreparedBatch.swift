import ParallaxCore
import ParallaxIntake
import ParallaxLibrary

/// A batch that was read and annotated.
struct PreparedBatch: Sendable {
    /// What its pieces hold, in order.
    let findings: [AddFinding]
    /// Their articles, ready to be added.
    let articles: [Result<IncomingArticle, IntakeProblem>]
    /// How many inputs end with it.
    let inputs: Int
    /// How much of the next input comes before its end, 0 to 1.
    let begun: Double

    /// Reads a batch on the cores that are free, and then annotates it.
    ///
    /// - Parameter lines: Those of the batches before; those of this batch are added.
    init(
        _ batch: AddBatch, _ lines: SeenLines, by client: WebClient, on cores: Cores, _ vocabularies: Vocabularies
    ) async {
        let read = await Self.inOrder(batch.pieces) { await $0.read(by: client, on: cores) }
        let known = lines.noting(read.map { $0.articles.compactMap { try? $0.get() } })
        articles = await Self.inOrder(read) { finding in
            await cores.working { vocabularies.lend { finding.incoming(known, &$0) } }
        }.flatMap(\.self)
        findings = read
        inputs = batch.inputs
        begun = batch.begun
    }

    private static func inOrder<Input: Sendable, Output: Sendable>(
        _ inputs: [Input], _ work: @escaping @Sendable (Input) async -> Output
    ) async -> [Output] {
        await withTaskGroup { group in
            for (index, input) in inputs.enumerated() { group.addTask { (index, await work(input)) } }
            var outputs: [(index: Int, output: Output)] = []
            for await output in group { outputs.append(output) }
            return outputs.sorted { $0.index < $1.index }.map(\.output)
        }
    }
}
