import Dispatch
import Synchronization

extension Array where Element: Sendable {
    /// Transforms the elements on all cores, a stretch of so many at a time.
    func mapOnAllCores<Output: Sendable>(
        stretch: Int, _ transform: @Sendable (ArraySlice<Element>) -> [Output]
    ) -> [Output] {
        guard count > stretch else { return transform(self[...]) }
        let starts = stride(from: 0, to: count, by: stretch).map(\.self)
        let outputs = Mutex([[Output]](repeating: [], count: starts.count))
        DispatchQueue.concurrentPerform(iterations: starts.count) { number in
            let output = transform(self[starts[number]..<Swift.min(starts[number] + stretch, count)])
            outputs.withLock { $0[number] = output }
        }
        return outputs.withLock { $0.flatMap(\.self) }
    }
}
