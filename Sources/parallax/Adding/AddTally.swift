import ParallaxIntake
import ParallaxLibrary

/// What became of the inputs of `add` so far.
struct AddTally: Sendable {
    let total: Int
    /// Inputs that could not be read.
    private(set) var refused = 0
    /// Whether the rest was left out.
    var isInterrupted = false
    private(set) var done = 0
    /// How much of the next input is done, too, 0 to 1.
    private(set) var begun = 0.0
    private(set) var added = 0
    private(set) var known = 0
    private(set) var changed = 0
    private(set) var subscribed = 0
    private(set) var subscribedBefore = 0
    private var news: [AddNews] = []

    init(total: Int) { self.total = total }

    /// Keeps why an input was refused, unless it was cancelled.
    mutating func refuse(_ problem: IntakeProblem) {
        guard problem != .notFetched(.cancelled) else {
            isInterrupted = true
            return
        }
        refused += 1
        news.append(.refused("\(problem)"))
    }

    /// Counts a batch of inputs and what became of those that could be read.
    ///
    /// - Parameter begun: How much of the next input is done, too, 0 to 1.
    mutating func count(_ additions: [Addition], of inputs: Int, begun: Double = 0) {
        done += inputs
        self.begun = begun
        for addition in additions {
            switch addition.outcome {
            case .added: added += 1
            case .known: known += 1
            case .changed: changed += 1
            }
        }
    }

    /// Counts feeds, and whether each is new.
    mutating func countFeeds(_ areNew: [Bool]) {
        subscribed += areNew.count { $0 }
        subscribedBefore += areNew.count { !$0 }
    }

    /// Keeps that a page names a feed.
    mutating func offer(_ feed: WebAddress) {
        news.append(.offered(feed: feed.text))
    }

    /// What is new since the last call.
    mutating func takeNews() -> [AddNews] {
        defer { news = [] }
        return news
    }

    /// All of it in one line.
    var summary: String {
        let counts = [
            (known, "known already"), (changed, "changed, kept as new versions"),
            (subscribed, subscribed == 1 ? "feed subscribed" : "feeds subscribed"),
            (subscribedBefore, "subscribed already"), (refused, "refused"),
        ]
        return (["\(added) added"] + counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }).joined(separator: ", ")
    }
}
