import ParallaxLibrary

/// Tells on a console what becomes of the inputs of `add`.
struct AddReport {
    /// How many articles were left without a story when the telling was interrupted, if it was.
    private(set) var untold: Int?
    private var progress: ProgressDisplay

    init(total: Int) { progress = ProgressDisplay(total: total) }

    /// Says what is new, and how far it is.
    mutating func show(_ tally: AddTally, _ news: [AddNews]) {
        if !news.isEmpty { progress.clear() }
        for news in news { Console.complain("\(news)") }
        progress.show(done: tally.done, begun: tally.begun)
    }

    /// Shows how far the telling of stories is.
    mutating func show(_ telling: TellingProgress) {
        if telling.done == 0 { progress = ProgressDisplay(total: telling.total, task: "telling stories") }
        progress.show(done: telling.done)
        // What is left when nobody asked to stop was told by another program.
        untold = Interruption.isAsked && telling.done < telling.total ? telling.total - telling.done : nil
    }

    /// Says on standard output what was done.
    mutating func close(_ tally: AddTally) throws {
        progress.clear()
        try Console.print(tally.summary)
        if tally.isInterrupted {
            Console.complain(
                "Interrupted after \(tally.done) of \(tally.total) inputs; what was added is kept, and the same command goes on."
            )
        } else if let untold {
            Console.complain(
                "Interrupted while telling stories; those of \(untold) articles are told when you add the next time.")
        }
    }
}
