import GRDB
import ParallaxCore

extension Library {
    /// Finds the stories of the articles that came since the last time.
    ///
    /// Stories that were told are only ever joined, unless the reader decided otherwise. What is told is in the file a few
    /// hundred articles at a time; the rest waits for the next call.
    ///
    /// - Parameters:
    ///   - isStopped: Asked in between.
    ///   - report: Told how far it is, first when nothing is done; not at all when no article waits.
    /// - Complexity: For each article that of ``StoryIndex/add(_:)``; once, and for every stretch of days, O(*n*) in the
    ///   number of articles of the days around, 20,000 at most.
    public func tellArrivals(
        isStopped: () -> Bool = { false }, report: (TellingProgress) -> Void = { _ in }
    ) throws(LibraryProblem) {
        let waiting = try collection.read { db in try StoryTermsTable.waitingCount(db) } ?? 0
        guard waiting > 0 else { return }
        let constraints = StoryConstraints(try storyDecisions())
        var telling = ArrivalTelling(collection, constraints)
        report(TellingProgress(done: 0, total: waiting))
        while !isStopped(), try telling.advance() {
            if telling.done > 0 { report(TellingProgress(done: telling.done, total: max(telling.done, waiting))) }
        }
        try telling.finish()
        if telling.done > 0 { report(TellingProgress(done: telling.done, total: max(telling.done, waiting))) }
    }
}
