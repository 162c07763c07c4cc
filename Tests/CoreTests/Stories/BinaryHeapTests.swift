import ParallaxTesting
import Testing

@testable import ParallaxCore

@Suite("Priority queue")
struct BinaryHeapTests {
    @Test("gives its elements back from the largest to the smallest")
    func order() {
        var random = SeededRandom(seed: 4)
        for count in 0..<60 {
            let numbers = (0..<count).map { _ in Int.random(in: 0..<20, using: &random) }
            var heap = BinaryHeap<Int>()
            for number in numbers { heap.push(number) }
            var taken: [Int] = []
            while let largest = heap.popLargest() { taken.append(largest) }
            #expect(taken == numbers.sorted(by: >))
        }
    }
}
