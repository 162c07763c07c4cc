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
        // Of a hundred keys at once each asks for another article, and only the last one is wanted.
        let answer = Task.isCancelled && !effect.isDecision ? nil : await message()
        mailbox.post(Letter(task: number, message: Task.isCancelled ? nil : answer, isLast: true))
    }

    private func message() async -> Message? {
        switch effect {
        case .open: return .opened(problems: await open())
        case .watch:
            await services.watch { mailbox.post(Letter(task: number, message: .libraryChanged, isLast: false)) }
        default:
            return await services.answer(to: effect) { message in
                mailbox.post(Letter(task: number, message: Task.isCancelled ? nil : message, isLast: false))
            }
        }
        return nil
    }

    private func open() async -> [String] {
        let gate = ProgressGate()
        return await services.open { message in
            guard gate.passes(message, at: .now), !(message.isProgress && Task.isCancelled) else { return }
            mailbox.post(Letter(task: number, message: message, isLast: false))
        }
    }
}

extension Message {
    /// Whether it only tells how far reading the inputs is, which nobody asks any more when that was stopped.
    fileprivate var isProgress: Bool { if case .opening = self { true } else { false } }
}
