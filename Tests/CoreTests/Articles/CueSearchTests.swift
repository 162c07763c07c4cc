import ParallaxTesting
import Testing

@testable import ParallaxCore

@Suite("The search for cues") struct CueSearchTests {
    private static let letters = Array("ab #7 é".unicodeScalars)

    private func scalars(_ count: Int, _ random: inout SeededRandom) -> [Unicode.Scalar] {
        (0..<count).map { _ in Self.letters[Int.random(in: 0..<Self.letters.count, using: &random)] }
    }

    private func stands(_ cue: [Unicode.Scalar], in text: [Unicode.Scalar], at place: Int) -> Bool {
        guard place + cue.count <= text.count else { return false }
        return zip(cue, text[place...]).allSatisfy { $0 == $1 || ($0 == "#" && ("0"..."9").contains($1)) }
    }

    @Test("no cue is stepped over", arguments: 0..<200)
    func findsAll(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let cues = (0...seed % 3).map { _ in scalars(Int.random(in: 2...6, using: &random), &random) }
        let text = scalars(120, &random)
        let search = CueSearch(cues.map { $0[...] })
        var found: [Int] = []
        var place = search.next(in: text, from: 0)
        while let start = place {
            found.append(start)
            place = search.next(in: text, from: start + 1)
        }
        #expect(found == found.sorted())
        for start in text.indices where cues.contains(where: { stands($0, in: text, at: start) }) {
            #expect(found.contains(start))
        }
    }

    @Test("most places of other text are never looked at")
    func stepsOver() {
        let search = CueSearch([Array("subscribe to the newsletter".unicodeScalars)[...]])
        #expect(search.next(in: Array("the bridge over the harbour was closed".unicodeScalars), from: 0) == nil)
        #expect(CueSearch([]).next(in: Array("abc".unicodeScalars), from: 0) == nil)
    }
}
