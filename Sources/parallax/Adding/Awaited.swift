import Dispatch
import Synchronization

/// What commands, which run from top to bottom, do on all cores.
enum Awaited {
    /// Waits for work that is done off this thread, and answers its result.
    static func result<Value: Sendable>(of work: @escaping @Sendable () async throws -> Value) throws -> Value {
        let done = DispatchSemaphore(value: 0)
        let outcome = Outcome<Value>()
        Task.detached {
            do { outcome.keep(.success(try await work())) } catch { outcome.keep(.failure(error)) }
            done.signal()
        }
        done.wait()
        return try outcome.result.get()
    }

    private final class Outcome<Value: Sendable>: Sendable {
        private let kept = Mutex<Result<Value, any Error>>(.failure(CancellationError()))

        func keep(_ result: Result<Value, any Error>) { kept.withLock { $0 = result } }

        var result: Result<Value, any Error> { kept.withLock { $0 } }
    }
}
