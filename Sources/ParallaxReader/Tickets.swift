/// Numbers the questions the reader asks, so that a late answer to an old one is told from the answer it waits for.
struct Tickets: Hashable, Sendable {
    private var last = 0
    private var article: Int?
    private var comparison: Int?

    /// What a ticket was drawn for.
    enum Purpose {
        case article, comparison
    }

    /// A ticket for a new question; older ones for the same purpose are void.
    mutating func draw(for purpose: Purpose) -> Int {
        last += 1
        self[purpose] = last
        return last
    }

    /// A ticket for work whose answer nobody waits for.
    mutating func drawUnawaited() -> Int {
        last += 1
        return last
    }

    /// Whether an answer is the one waited for; it counts once.
    mutating func redeem(_ ticket: Int, for purpose: Purpose) -> Bool {
        guard self[purpose] == ticket else { return false }
        self[purpose] = nil
        return true
    }

    /// Makes the waiting ticket void.
    mutating func cancel(_ purpose: Purpose) { self[purpose] = nil }

    private subscript(purpose: Purpose) -> Int? {
        get { purpose == .article ? article : comparison }
        set { if purpose == .article { article = newValue } else { comparison = newValue } }
    }
}
