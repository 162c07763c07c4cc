import Dispatch
import GRDB
import ParallaxCore
import Synchronization

/// Tells the stories of a library's arrivals: while those of some are found, what was found before is written, and what
/// comes next is read.
struct ArrivalTelling {
    private typealias Answer = StoryTelling.Answer

    private let collection: LibraryDatabase
    private let constraints: StoryConstraints
    private var telling: StoryTelling
    /// What was found and is not in the file yet.
    private var found: Answer?
    /// How many articles have found their stories in the file.
    private(set) var done = 0

    init(_ collection: LibraryDatabase, _ constraints: StoryConstraints) {
        self.collection = collection
        self.constraints = constraints
        telling = StoryTelling(constraints)
    }

    /// Finds the stories of the next articles; `false` when none wait, and everything is in the file.
    mutating func advance() throws(LibraryProblem) -> Bool {
        if telling.isAtRest, try !begin() { return false }
        let exchange = Mutex(Result<[GroupedArticle], LibraryProblem>.success([]))
        let thread = DispatchGroup()
        // Not the index: it is changed meanwhile, and would be copied.
        DispatchQueue.global().async(group: thread) { [collection, constraints, found, ahead = telling.ahead] in
            let following = Result { () throws(LibraryProblem) in
                try found?.write(constraints, in: collection)
                return try GroupedArticle.untold(ahead, in: collection)
            }
            exchange.withLock { $0 = following }
        }
        let next = telling.advance()
        thread.wait()
        let following = try exchange.withLock { $0 }.get()
        done += found?.arrivals.count ?? 0
        found = next
        telling.follow(by: following)
        return true
    }

    /// Writes what was found.
    mutating func finish() throws(LibraryProblem) {
        try found?.write(constraints, in: collection)
        done += found?.arrivals.count ?? 0
        found = nil
    }

    private mutating func begin() throws(LibraryProblem) -> Bool {
        try finish()
        return try collection.read { db in try telling.begin(db) } ?? false
    }
}
