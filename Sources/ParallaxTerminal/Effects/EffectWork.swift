import ParallaxCore
import ParallaxReader

/// One effect on its way: what to do, and where to send the answer.
struct EffectWork<Services: ReaderServices>: Sendable {
    let effect: Effect
    let number: Int
    let services: Services
    let mailbox: Mailbox

    /// Does the work and posts its last letter.
    func run() async {
        let answer = await message()
        mailbox.post(Letter(task: number, message: Task.isCancelled ? nil : answer, isLast: true))
    }

    private func message() async -> Message? {
        switch effect {
        case .open:
            return .opened(problems: await open())
        case .article(let id, let ticket):
            return await answer(ticket) { .article(try await services.article(id), ticket: ticket) }
        case .comparison(let left, let right, let ticket):
            return await answer(ticket) {
                .comparison(try await services.comparison(left: left, right: right), ticket: ticket)
            }
        case .quotes(let stories, let ticket):
            return await answer(ticket) { .quotes(try await services.quotes(stories: stories), ticket: ticket) }
        case .correctQuotes(let corrections, let id, let ticket):
            return await answer(ticket) {
                .article(try await services.correct(corrections, of: id), ticket: ticket)
            }
        case .correctLinks(let corrections, let left, let right, let ticket):
            return await answer(ticket) {
                .comparison(try await services.correct(corrections, left: left, right: right), ticket: ticket)
            }
        case .suspend, .repaint, .copy, .quit:
            return nil
        }
    }

    private func open() async -> [String] {
        let gate = ProgressGate()
        return await services.open { message in
            guard gate.passes(message, at: .now) else { return }
            mailbox.post(Letter(task: number, message: message, isLast: false))
        }
    }

    private func answer(_ ticket: Int, _ work: () async throws -> Message) async -> Message {
        do {
            return try await work()
        } catch {
            return .failed("\(error)", ticket: ticket)
        }
    }
}
