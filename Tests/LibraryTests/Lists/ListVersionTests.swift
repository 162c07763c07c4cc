import Foundation
import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxLibrary

@Suite("Versions of lists", .timeLimit(.minutes(1)))
struct ListVersionTests {
    @Test("what is read before a writing has the version from before it, also while the writing waits")
    func readMeanwhile() throws {
        let library = Library()
        try library.add([.invented("first")])
        let before = try library.collection.read(library.collection.version)
        let meanwhile = try library.collection.read { db in
            // On a thread of its own: who waits for this reading keeps a task from running.
            Thread.detachNewThread { _ = try? library.add([.invented("second", text: "Low tide.")]) }
            usleep(100_000)
            return try library.collection.version(db)
        }
        while try library.page(ListQuery(), ListSpan(start: .place(0), count: 5)).total < 2 { usleep(1_000) }
        #expect(meanwhile == before)
        #expect(try library.collection.read(library.collection.version) != meanwhile)
    }
}
