import Synchronization

/// Lets as many work at the same time as there are cores, in the order in which they ask.
///
/// Who writes never waits, and when the next piece of work is done, one less goes on: an import takes as long as its
/// writing at least, and as one of three on two cores it would have two thirds of one.
final class Cores: Sendable {
    private struct State {
        var working = 0
        var waiting: ArraySlice<CheckedContinuation<Void, Never>> = []
    }

    private let count: Int
    private let state = Mutex(State())

    init(count: Int) { self.count = max(1, count) }

    /// Works when a core is free.
    func working<Value>(_ work: () -> Value) async -> Value {
        await enter()
        defer { leave() }
        return work()
    }

    /// Works at once; of the others one less goes on meanwhile.
    func writing<Value, Problem: Error>(_ work: () throws(Problem) -> Value) throws(Problem) -> Value {
        state.withLock { $0.working += 1 }
        defer { leave() }
        return try work()
    }

    private func enter() async {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                guard state.working < count else {
                    state.waiting.append(continuation)
                    return false
                }
                state.working += 1
                return true
            }
            if isFree { continuation.resume() }
        }
    }

    private func leave() {
        let next = state.withLock { state in
            state.working -= 1
            guard state.working < count, let next = state.waiting.popFirst() else {
                return CheckedContinuation<Void, Never>?.none
            }
            state.working += 1
            return next
        }
        next?.resume()
    }
}
