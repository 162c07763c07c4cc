/// Lets only so many questions through at a time: two a host, and eight in all.
actor ConnectionGate {
    /// Most connections to one host.
    static let mostToHost = 2
    /// Most connections.
    static let most = 8

    private struct Waiting {
        let number: Int
        let host: String
        let entry: CheckedContinuation<Void, Never>
    }

    private var open: [String: Int] = [:]
    private var waiting: [Waiting] = []
    private var lastNumber = 0

    /// Does work on a connection to a host as soon as there is room for one.
    ///
    /// - Throws: What the work throws, or that the task was cancelled while it waited.
    nonisolated func pass<Value: Sendable>(
        to host: String, _ work: () async throws(FetchProblem) -> Value
    ) async throws(FetchProblem) -> Value {
        guard await enter(host) else { throw .cancelled }
        let result: Result<Value, FetchProblem>
        do throws(FetchProblem) { result = .success(try await work()) } catch { result = .failure(error) }
        await leave(host)
        return try result.get()
    }

    /// Waits for room; without it when the task is cancelled.
    private func enter(_ host: String) async -> Bool {
        if hasRoom(for: host) {
            open[host, default: 0] += 1
            return true
        }
        lastNumber += 1
        let number = lastNumber
        await withTaskCancellationHandler {
            await withCheckedContinuation { waiting.append(Waiting(number: number, host: host, entry: $0)) }
        } onCancel: {
            Task { await self.giveUp(number) }
        }
        return abandoned.remove(number) == nil
    }

    /// Those that gave up waiting and were not yet told.
    private var abandoned: Set<Int> = []

    private func giveUp(_ number: Int) {
        guard let place = waiting.firstIndex(where: { $0.number == number }) else { return }
        abandoned.insert(number)
        waiting.remove(at: place).entry.resume()
    }

    private func leave(_ host: String) {
        let others = (open[host] ?? 1) - 1
        open[host] = others > 0 ? others : nil
        while let place = waiting.firstIndex(where: { hasRoom(for: $0.host) }) {
            let next = waiting.remove(at: place)
            open[next.host, default: 0] += 1
            next.entry.resume()
        }
    }

    private func hasRoom(for host: String) -> Bool {
        open[host, default: 0] < Self.mostToHost && open.values.reduce(0, +) < Self.most
    }
}
