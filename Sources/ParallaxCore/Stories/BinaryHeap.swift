/// A priority queue (Williams, "Algorithm 232: Heapsort", 1964).
struct BinaryHeap<Element: Comparable> {
    private var elements: [Element] = []

    /// Puts an element in.
    ///
    /// - Complexity: O(log *n*).
    mutating func push(_ element: Element) {
        elements.append(element)
        var child = elements.count - 1
        while child > 0, elements[(child - 1) / 2] < elements[child] {
            elements.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    /// Takes the largest element out; `nil` when there is none.
    ///
    /// - Complexity: O(log *n*).
    mutating func popLargest() -> Element? {
        guard let largest = elements.first, let last = elements.popLast() else { return nil }
        if !elements.isEmpty {
            elements[0] = last
            sink(0)
        }
        return largest
    }

    private mutating func sink(_ start: Int) {
        elements.withUnsafeMutableBufferPointer { elements in
            let sinking = elements[start]
            var parent = start
            while case let first = 2 * parent + 1, first < elements.count {
                let second = first + 1
                let larger = second < elements.count && elements[first] < elements[second] ? second : first
                guard sinking < elements[larger] else { break }
                elements[parent] = elements[larger]
                parent = larger
            }
            elements[parent] = sinking
        }
    }
}
