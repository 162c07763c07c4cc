import ParallaxTesting
import Testing

@testable import ParallaxCore

@Suite("Numbers for hashes")
struct HashTableTests {
    @Test("it keeps what a dictionary keeps, however much it grows", arguments: 1...20 as ClosedRange<UInt64>)
    func agreesWithDictionary(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var table = HashTable(capacity: Int(seed % 3))
        var known: [UInt64: UInt64] = [:]
        for _ in 0..<Int(seed) * 40 {
            let hash = seed.isMultiple(of: 2) ? UInt64.random(in: 0..<50, using: &random) << 40 : random.next()
            let value = UInt64.random(in: 1...9, using: &random)
            table[hash] |= value
            known[hash, default: 0] |= value
        }
        #expect(known.allSatisfy { table[$0] == $1 })
        #expect((0..<50 as Range<UInt64>).allSatisfy { table[$0 << 40] == known[$0 << 40, default: 0] })
    }
}
