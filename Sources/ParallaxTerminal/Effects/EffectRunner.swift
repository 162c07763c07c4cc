import ParallaxCore
import ParallaxReader

/// Runs effects off the main thread; their answers come through the mailbox with the ticket of the request.
///
/// A task counts as awaited before it starts, and until the main thread has received its first answer.
@MainActor
final class EffectRunner<Services: ReaderServices> {
    private let services: Services
    private let mailbox: Mailbox
    private var tasks: [EffectKind: (number: Int, task: Task<Void, Never>)] = [:]
    private var putOff: [(kind: EffectKind, effect: Effect)] = []
    private var awaited: Set<Int> = []
    private var lastNumber = 0
    private var lastDecision: Task<Void, Never>?

    /// Creates a runner with nothing to do.
    init(services: Services, mailbox: Mailbox) {
        self.services = services
        self.mailbox = mailbox
    }

    /// Whether a task has not answered yet.
    var isAwaiting: Bool { !awaited.isEmpty }

    /// Whether any task but the watch of the library is on its way.
    var isBusy: Bool { tasks.keys.contains { $0 != .watch } }

    /// Starts an effect and cancels the earlier one of its kind; with a stretch of a list, what was to come behind it.
    func start(_ effect: Effect) {
        guard let kind = EffectKind(effect, number: lastNumber + 1) else { return }
        cancel(kind)
        if kind == .page { [.pageAhead, .ranking].forEach(cancel) }
        lastNumber += 1
        if effect.isAwaited { awaited.insert(lastNumber) }
        let work = EffectWork(effect: effect, number: lastNumber, services: services, mailbox: mailbox)
        // What is seen may take longer than its frame waits, and counting takes ten times as long.
        let earlier = kind == .count ? tasks[.page]?.task : nil
        tasks[kind] = (lastNumber, kind.isDecision ? runInOrder(work) : run(work, after: earlier))
    }

    /// Starts an effect, or puts it off until a frame is painted.
    func start(_ effect: Effect, behindFrame isBehind: Bool) {
        guard isBehind, let kind = EffectKind(effect, number: lastNumber + 1) else { return start(effect) }
        cancel(kind)
        putOff.append((kind, effect))
    }

    /// Starts what was put off.
    func startPutOff() {
        let effects = putOff.map(\.effect)
        putOff = []
        for effect in effects { start(effect) }
    }

    private func run(_ work: EffectWork<Services>, after earlier: Task<Void, Never>?) -> Task<Void, Never> {
        Task.detached(priority: .userInitiated) {
            await earlier?.value
            await work.run()
        }
    }

    /// Each decision builds on those before, so they are kept in the order in which they were made.
    private func runInOrder(_ work: EffectWork<Services>) -> Task<Void, Never> {
        let task = run(work, after: lastDecision)
        lastDecision = task
        return task
    }

    /// Takes notice of a letter: its task is not awaited any more, unless it only tells how far it is.
    func received(_ letter: Letter) {
        switch letter.message {
        case .opening, .libraryChanged: return
        default: break
        }
        awaited.remove(letter.task)
        if letter.isLast { tasks = tasks.filter { $0.value.number != letter.task } }
    }

    /// Stops waiting for answers that take long; they are delivered when they come.
    func stopAwaiting() { awaited.removeAll() }

    /// Waits until every decision is kept or refused: a reader may leave right after the last one.
    ///
    /// - Parameters:
    ///   - limit: How long each may take, for they are kept one after the other.
    ///   - wait: Waits for a letter so long at most; answers `false` to give up.
    /// - Returns: What was not kept; `nil` when all was.
    func finishDecisions(within limit: Duration, waiting wait: (Duration) -> Bool) -> UnkeptDecisions? {
        var unkept = UnkeptDecisions()
        var deadline = ContinuousClock.now + limit
        while tasks.keys.contains(where: \.isDecision), .now < deadline, wait(deadline - .now) {
            for letter in mailbox.drain() {
                if let kind = decision(of: letter) {
                    unkept.note(letter.message, about: kind)
                    deadline = .now + limit
                }
                received(letter)
            }
        }
        for kind in tasks.keys where kind.isDecision { unkept.giveUp(kind) }
        return unkept.isEmpty ? nil : unkept
    }

    /// What a letter is about when it is a decision.
    private func decision(of letter: Letter) -> EffectKind? {
        tasks.first { $0.value.number == letter.task && $0.key.isDecision }?.key
    }

    /// Cancels all tasks.
    func cancelAll() {
        for kind in Array(tasks.keys) { cancel(kind) }
    }

    private func cancel(_ kind: EffectKind) {
        putOff.removeAll { $0.kind == kind }
        guard let old = tasks.removeValue(forKey: kind) else { return }
        old.task.cancel()
        awaited.remove(old.number)
    }
}
