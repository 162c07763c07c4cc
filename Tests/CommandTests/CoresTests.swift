import Dispatch
import Foundation
import Synchronization
import Testing

@testable import parallax

@Suite("Cores that preparing and writing share")
struct CoresTests {
    /// How many work, and how many worked at most.
    private final class Gauge: Sendable {
        private let counts = Mutex((now: 0, most: 0))

        var most: Int { counts.withLock { $0.most } }

        func working(_ work: () -> Void) {
            counts.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
            work()
            counts.withLock { $0.now -= 1 }
        }
    }

    @Test("no more work than there are cores, and all come to their end", arguments: [0, 1, 2, 3])
    func limit(count: Int) async {
        let (cores, gauge) = (Cores(count: count), Gauge())
        let done = await withTaskGroup { group in
            for _ in 0..<40 {
                group.addTask { await cores.working { gauge.working { takeTime() } } }
            }
            return await group.reduce(0) { done, _ in done + 1 }
        }
        #expect(done == 40 && (1...max(1, count)).contains(gauge.most))
    }

    @Test("who writes never waits for another")
    func nested() {
        let cores = Cores(count: 1)
        #expect(cores.writing { cores.writing { cores.writing { 3 } } } == 3)
    }

    @Test("while one writes he has a core for himself, and a writing that fails gives it back", arguments: [1, 2, 3])
    func writing(count: Int) async {
        struct Failure: Error {}
        let cores = Cores(count: count)
        let gauge = Gauge()
        let isWriting = DispatchSemaphore(value: 0)
        let mayEnd = DispatchSemaphore(value: 0)
        // A thread of its own: blocked ones of the pool would leave none to prepare.
        Thread.detachNewThread {
            _ = try? cores.writing { () throws(Failure) in
                isWriting.signal()
                mayEnd.wait()
                throw Failure()
            }
        }
        await begins(isWriting)
        async let prepared: Void = withTaskGroup { group in
            for _ in 0..<40 {
                group.addTask { await cores.working { gauge.working { takeTime() } } }
            }
        }
        try? await Task.sleep(for: .milliseconds(50))
        #expect(gauge.most <= count - 1)
        mayEnd.signal()
        await prepared
        #expect((1...count).contains(gauge.most))
    }

    @Test("who ends while one writes begins nobody in his place")
    func endsWhileWriting() async {
        let (cores, gauge) = (Cores(count: 1), Gauge())
        let (isPreparing, mayGoOn) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let (isWriting, mayEnd) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        async let first: Void = cores.working {
            isPreparing.signal()
            mayGoOn.wait()
        }
        await begins(isPreparing)
        Thread.detachNewThread {
            cores.writing {
                isWriting.signal()
                mayEnd.wait()
            }
        }
        await begins(isWriting)
        async let second: Void = cores.working { gauge.working {} }
        try? await Task.sleep(for: .milliseconds(50))
        mayGoOn.signal()
        await first
        try? await Task.sleep(for: .milliseconds(50))
        #expect(gauge.most == 0)
        mayEnd.signal()
        await second
        #expect(gauge.most == 1)
    }

    /// Long enough for two that may work at the same time to meet.
    private func takeTime() { usleep(1_000) }

    private func begins(_ writing: DispatchSemaphore) async {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                writing.wait()
                continuation.resume()
            }
        }
    }
}
