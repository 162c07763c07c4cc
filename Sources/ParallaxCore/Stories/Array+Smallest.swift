extension Array where Element: Comparable {
    /// Leaves so many of the smallest elements, in any order (Hoare, "Algorithm 65: Find", 1961).
    ///
    /// - Complexity: O(*n*) for elements in no particular order.
    mutating func keepSmallest(_ wanted: Int) {
        guard wanted < count else { return }
        withUnsafeMutableBufferPointer { elements in
            var (low, high) = (0, elements.count - 1)
            while low < high {
                let border = elements.part(low, high)
                if wanted == border + 1 { return }
                if wanted <= border { high = border } else { low = border + 1 }
            }
        }
        removeLast(count - wanted)
    }
}

extension UnsafeMutableBufferPointer where Element: Comparable {
    /// Parts some elements in two about the middle one: none of those up to the answered place is larger than one behind.
    fileprivate func part(_ first: Int, _ last: Int) -> Int {
        let middle = self[(first + last) / 2]
        var (left, right) = (first, last)
        while true {
            while self[left] < middle { left += 1 }
            while middle < self[right] { right -= 1 }
            guard left < right else { return right }
            swapAt(left, right)
            left += 1
            right -= 1
        }
    }
}
