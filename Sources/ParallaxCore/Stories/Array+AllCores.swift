import Dispatch
import Synchronization

extension Array where Element: Sendable {
    /// Transforms the elements on all cores, a stretch of so many at a time.
    ///
    /// - Parameter meanwhile: Something else, which is done at the same time.
    func mapOnAllCores<Output: Sendable>(
        stretch: Int, meanwhile: @Sendable () -> Void = {}, _ transform: @Sendable (ArraySlice<Element>) -> [Output]
    ) -> [Output] {
        guard count > stretch else {
            meanwhile()
            return transform(self[...])
        }
        let starts = stride(from: 0, to: count, by: stretch).map(\.self)
        let outputs = Mutex([[Output]](repeating: [], count: starts.count))
        DispatchQueue.concurrentPerform(iterations: starts.count + 1) { turn in
            guard turn > 0 else { return meanwhile() }
            let number = turn - 1
            let output = transform(self[starts[number]..<Swift.min(starts[number] + stretch, count)])
            outputs.withLock { $0[number] = output }
        }
        return outputs.withLock { $0.flatMap(\.self) }
    }
}
