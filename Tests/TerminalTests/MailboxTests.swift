import ParallaxReader
import Testing

@testable import ParallaxTerminal

@Suite("The mailbox")
struct MailboxTests {
    private func letter(_ task: Int, _ number: Int) -> Letter {
        Letter(task: task, message: .opening(done: number, of: 1000), isLast: false)
    }

    @Test("letters from many threads all arrive, those of one sender in order")
    func manyThreads() async throws {
        let mailbox = try Mailbox()
        await withTaskGroup(of: Void.self) { group in
            for task in 0..<8 {
                group.addTask { for number in 0..<1000 { mailbox.post(letter(task, number)) } }
            }
        }
        let letters = mailbox.drain()
        #expect(letters.count == 8000)
        for task in 0..<8 {
            #expect(letters.filter { $0.task == task }.map(\.message) == (0..<1000).map { letter(task, $0).message })
        }
        #expect(mailbox.drain().isEmpty)
    }

    @Test("a letter wakes the waiting thread, and a drained box does not")
    func wakes() throws {
        let mailbox = try Mailbox()
        #expect(!isReadable(mailbox.descriptor))
        mailbox.post(letter(1, 1))
        mailbox.post(letter(1, 2))
        #expect(isReadable(mailbox.descriptor))
        _ = mailbox.drain()
        #expect(!isReadable(mailbox.descriptor))
        mailbox.post(letter(1, 3))
        #expect(isReadable(mailbox.descriptor))
    }
}
