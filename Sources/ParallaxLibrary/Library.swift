import Synchronization

/// The reader's collection: articles, what is found in them, and what the reader decided about them.
///
/// A decision belongs to the text and not to the article, so the same text finds it again from wherever it comes. Several
/// threads may use one library at the same time, and several programs one file.
public final class Library: Sendable {
    /// Where the articles are.
    let collection: LibraryDatabase
    /// Where the decisions are, when that is not where the articles are.
    let ownDecisions: LibraryDatabase?
    let marks = GivenMarks()
    let annotated = AnnotatedCache()
    let places = PlaceCache()
    let ranks = RankCache()
    /// What is searched for is read on another connection, which numbers the states of the library in its own way.
    let searchPlaces = PlaceCache()
    let searchRanks = RankCache()
    let storyOrders = RankCache()
    let sources = Mutex<Set<String>>([])
    /// How the decisions stood when they were first read, for whoever watches them from later on.
    let firstVersion = Mutex<LibraryDatabase.ForeignVersion?>(nil)

    /// Creates a library; no file is touched before the first is asked for.
    ///
    /// - Parameters:
    ///   - place: Where the articles are kept.
    ///   - decisions: Where marks, notes, corrections and places are kept; `nil` for beside the articles. Articles that
    ///     are only looked at lie in memory, and what is decided about them in the user's file.
    ///   - patience: How long another program may hold a file before something is not kept.
    public init(
        at place: LibraryPlace = .memory, decisions: LibraryPlace? = nil, patience: Duration = .seconds(5)
    ) {
        collection = LibraryDatabase(place, patience: patience / .seconds(1))
        ownDecisions = decisions.map { LibraryDatabase($0, patience: patience / .seconds(1)) }
    }

    /// Where the decisions are.
    var decisions: LibraryDatabase { ownDecisions ?? collection }

    /// Makes sure that what was kept can be read; all is well when nothing was kept yet.
    ///
    /// - Throws: Why it cannot be read.
    public func check() throws(LibraryProblem) {
        _ = try collection.read { _ in }
        _ = try ownDecisions?.read { _ in }
        let version = decisions.foreignVersion
        firstVersion.withLock { $0 = version }
    }

    /// Closes the files, so that what was written last lies in them and no longer beside them. What is being read is
    /// given up, and whoever asks again opens them anew.
    public func close() {
        collection.close()
        ownDecisions?.close()
    }
}
