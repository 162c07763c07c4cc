import ParallaxCore

/// Numbers the questions the reader asks, so that a late answer to an old one is told from the answer it waits for.
struct Tickets: Hashable, Sendable {
    /// The ticket that was drawn last.
    private(set) var last = 0
    private var waiting: [Purpose: Int] = [:]

    /// What a ticket was drawn for.
    enum Purpose: Hashable, Sendable {
        case article, comparison, quotes, coverage, page, find, names
        case themes
        /// The articles that the next key may lead to.
        case readingAhead
        /// A theme was kept for the next start.
        case keptTheme
        /// An address was handed to the browser.
        case visit
        /// A view is written into a file.
        case export
        /// Another program reads.
        case pipe
        /// Another program copies.
        case copying
        /// What is new in the feeds.
        case feeds
        /// What is brought into the library.
        case adding
        /// Files and folders for the command line.
        case files
        /// The whole text of an article, from its page.
        case wholeText
        /// How many articles of the list were not read.
        case unreadCount
        /// The results of a search, the best first.
        case ranking
        /// The list of stories, and one of them.
        case stories, openedStory
        /// A decision about stories.
        case story
        /// The quotes of an article were corrected.
        case correction(Article.ID)
    }

    /// A ticket for a new question; older ones for the same purpose are void.
    mutating func draw(for purpose: Purpose) -> Int {
        last += 1
        waiting[purpose] = last
        return last
    }

    /// A ticket for work whose answer nobody waits for.
    mutating func drawUnawaited() -> Int {
        last += 1
        return last
    }

    /// Whether an answer is the one waited for; it counts once.
    mutating func redeem(_ ticket: Int, for purpose: Purpose) -> Bool {
        guard waiting[purpose] == ticket else { return false }
        waiting[purpose] = nil
        return true
    }

    /// Whether a failed answer is one of those waited for; it counts once.
    mutating func redeem(_ ticket: Int) -> Purpose? {
        guard let purpose = waiting.first(where: { $0.value == ticket })?.key else { return nil }
        waiting[purpose] = nil
        return purpose
    }

    /// Whether an answer is waited for.
    func isAwaiting(_ purpose: Purpose) -> Bool { waiting[purpose] != nil }

    /// Whether an answer with this ticket is waited for.
    func isAwaiting(_ purpose: Purpose, _ ticket: Int) -> Bool { waiting[purpose] == ticket }

    /// Makes the waiting ticket void.
    mutating func cancel(_ purpose: Purpose) { waiting[purpose] = nil }
}
