import ParallaxReader
import ParallaxTesting
import Testing

@testable import ParallaxTerminal

@Suite("What is foreseen")
struct ForesightTests {
    @Test("only what came twice in a row, and nothing else since, is a repetition")
    func repetition() {
        var repetition = Repetition()
        let heard = ["j", "j", "j", "k", "j", "j"].map { (key: String) in
            repetition.hear(.key(.character(key)))
            return repetition.message
        }
        let j = Message.key(.character("j"))
        #expect(heard == [nil, j, j, nil, nil, j])
        repetition.end()
        #expect(repetition.message == nil)
        repetition.hear(j)
        #expect(repetition.message == nil)
    }

    @Test("what was foreseen is what the reader becomes when the key comes, on every way through the views")
    func law() async throws {
        var random = SeededRandom(seed: 11)
        let keys = try #require(Key.parse("jk]q[q<Space>cdeAx<Enter><Esc><Tab><PgDn>Gg?/wnvrst*zZ:"))
        var pilot = Pilot(columns: 100, rows: 30, services: FixedServices(NeighbouringEvents.articles))
        await pilot.start()
        for _ in 0..<400 {
            let message = try Message.key(#require(keys.randomElement(using: &random)))
            var reader = pilot.reader
            var foresight = Foresight(message, for: reader)
            #expect(!foresight.isPresent && reader == pilot.reader)
            let foreseen = foresight.comeTrue(for: &reader)
            var walked = pilot.reader
            #expect(walked.update(message) == foreseen && walked == reader && walked.draw() == foresight.canvas)
            #expect(foresight.isPresent && foresight.message == nil)
            await pilot.send(message)
        }
    }
}
