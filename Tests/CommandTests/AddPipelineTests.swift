import ParallaxIntake
import Testing

@testable import parallax

@Suite("Batches on their way into a library")
struct AddPipelineTests {
    /// A thousand inputs, five batches.
    private var pipeline: AddPipeline {
        AddPipeline((0..<1_000).map { .unusable(.notAnAddress("address \($0)")) })
    }

    private func prepare(_ pipeline: inout AddPipeline) async throws {
        let next = pipeline.nextToPrepare()
        let batch = try #require(next)
        #expect(pipeline.nextToPrepare() == nil)
        let prepared = await PreparedBatch(batch, SeenLines(), by: WebClient(), on: Cores(count: 2), Vocabularies())
        pipeline.take(.prepared(prepared))
    }

    @Test("one is prepared at a time, and two may wait to be written")
    func waits() async throws {
        var pipeline = pipeline
        try await prepare(&pipeline)
        try await prepare(&pipeline)
        #expect(pipeline.nextToPrepare() == nil)
        let first = pipeline.nextToWrite()
        #expect(first?.articles.count == 200)
        #expect(pipeline.nextToWrite() == nil)
        try await prepare(&pipeline)
        #expect(pipeline.nextToPrepare() == nil)
    }

    @Test("all are written, one at a time, in the order of the inputs")
    func writesInOrder() async throws {
        var pipeline = pipeline
        var refused: [String] = []
        while !pipeline.isAtEnd {
            try await prepare(&pipeline)
            let ready = pipeline.nextToWrite()
            let batch = try #require(ready)
            #expect(pipeline.nextToWrite() == nil)
            for case .failure(let problem) in batch.articles { refused.append("\(problem)") }
            pipeline.take(.written(batch, .success([])))
        }
        #expect(refused.count == 1_000)
        let numbers = refused.map { $0.filter(\.isNumber) }
        #expect(numbers == (0..<1_000).map { String($0) })
        #expect(pipeline.nextToWrite() == nil && pipeline.nextToPrepare() == nil)
    }
}
