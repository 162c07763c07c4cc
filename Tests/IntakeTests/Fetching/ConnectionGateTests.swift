import ParallaxTesting
import Synchronization
import Testing

@testable import ParallaxIntake

@Suite("Room for connections")
struct ConnectionGateTests {
    private final class Tally: Sendable {
        struct Counts {
            var open: [String: Int] = [:]
            var most = 0
            var mostToHost = 0
        }

        let counts = Mutex(Counts())

        func enter(_ host: String) {
            counts.withLock { counts in
                counts.open[host, default: 0] += 1
                counts.most = max(counts.most, counts.open.values.reduce(0, +))
                counts.mostToHost = max(counts.mostToHost, counts.open[host] ?? 0)
            }
        }

        func leave(_ host: String) { counts.withLock { $0.open[host, default: 0] -= 1 } }
    }

    @Test("as many connections are open as may be, in all and to one host, and all get through", arguments: 0..<4)
    func most(seed: UInt64) async throws {
        var random = SeededRandom(seed: seed)
        let hosts = (0..<200).map { _ in "host-\(Int.random(in: 0..<9, using: &random))" }
        let gate = ConnectionGate()
        let tally = Tally()
        let passed = try await withThrowingTaskGroup(of: Int.self) { group in
            for host in hosts {
                group.addTask {
                    try await gate.pass(to: host) { () async throws(FetchProblem) in
                        tally.enter(host)
                        for _ in 0..<20 { await Task.yield() }
                        tally.leave(host)
                        return 1
                    }
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(passed == hosts.count)
        let counts = tally.counts.withLock { $0 }
        #expect(counts.most == ConnectionGate.most && counts.mostToHost == ConnectionGate.mostToHost)
    }

    @Test("those who gave up waiting take no room from those who did not")
    func abandoned() async throws {
        let gate = ConnectionGate()
        let tasks = (0..<40).map { _ in
            Task { () -> Bool in
                do throws(FetchProblem) {
                    return try await gate.pass(to: "host") { () async throws(FetchProblem) in
                        for _ in 0..<10 { await Task.yield() }
                        return true
                    }
                } catch { return error != .cancelled }
            }
        }
        for (number, task) in tasks.enumerated() where number.isMultiple(of: 2) { task.cancel() }
        for (number, task) in tasks.enumerated() where !number.isMultiple(of: 2) { #expect(await task.value) }
        for task in tasks { _ = await task.value }
        #expect(try await gate.pass(to: "host") { () async throws(FetchProblem) in 7 } == 7)
    }
}
