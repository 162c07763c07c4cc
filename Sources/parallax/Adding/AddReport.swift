import ParallaxIntake
import ParallaxLibrary

/// What became of the inputs of `add`, told while it runs and at its end.
struct AddReport {
    /// Inputs that could not be read.
    private(set) var refused = 0
    /// Whether the rest was left out.
    var isInterrupted = false
    /// How many articles were left without a story when the telling was interrupted, if it was.
    private var untold: Int?
    /// Whether anything was left out.
    var wasCutShort: Bool { isInterrupted || untold != nil }
    private let total: Int
    private var done = 0
    private var added = 0
    private var known = 0
    private var changed = 0
    private var subscribed = 0
    private var subscribedBefore = 0
    private var progress: ProgressDisplay

    init(total: Int) {
        self.total = total
        progress = ProgressDisplay(total: total)
    }

    /// Says why an input was refused, unless it was cancelled.
    mutating func refuse(_ problem: IntakeProblem) {
        guard problem != .notFetched(.cancelled) else {
            isInterrupted = true
            return
        }
        refused += 1
        progress.clear()
        Console.complain("\(problem)")
    }

    /// Counts a batch of inputs and what became of those that could be read.
    ///
    /// - Parameter begun: How much of the next input is done, too, 0 to 1.
    mutating func count(_ additions: [Addition], of inputs: Int, begun: Double = 0) {
        done += inputs
        for addition in additions {
            switch addition.outcome {
            case .added: added += 1
            case .known: known += 1
            case .changed: changed += 1
            }
        }
        progress.show(done: done, begun: begun)
    }

    /// Shows how far the telling of stories is.
    mutating func show(_ telling: TellingProgress) {
        if telling.done == 0 { progress = ProgressDisplay(total: telling.total, task: "telling stories") }
        progress.show(done: telling.done)
        untold = telling.done < telling.total ? telling.total - telling.done : nil
    }

    /// Counts feeds, and whether each is new.
    mutating func countFeeds(_ areNew: [Bool]) {
        subscribed += areNew.count { $0 }
        subscribedBefore += areNew.count { !$0 }
    }

    /// Says that a page names a feed.
    mutating func offer(_ feed: WebAddress) {
        progress.clear()
        Console.complain("The page has a feed; to subscribe: parallax add \(feed.text)")
    }

    /// Says on standard output what was done.
    mutating func close() throws {
        progress.clear()
        try Console.print(summary)
        if isInterrupted {
            Console.complain(
                "Interrupted after \(done) of \(total) inputs; what was added is kept, and the same command goes on.")
        } else if let untold {
            Console.complain(
                "Interrupted while telling stories; those of \(untold) articles are told when you add the next time.")
        }
    }

    private var summary: String {
        let counts = [
            (known, "known already"), (changed, "changed, kept as new versions"),
            (subscribed, subscribed == 1 ? "feed subscribed" : "feeds subscribed"),
            (subscribedBefore, "subscribed already"), (refused, "refused"),
        ]
        return (["\(added) added"] + counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }).joined(separator: ", ")
    }
}
