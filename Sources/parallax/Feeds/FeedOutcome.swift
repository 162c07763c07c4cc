import ParallaxLibrary

/// What came of asking for a feed.
struct FeedOutcome: Sendable {
    let feed: FeedSubscription
    /// Where it was asked for before it moved.
    let address: String
    let finding: FeedVisit.Finding
    let additions: [Addition]

    init(_ visit: FeedVisit, _ additions: [Addition]) {
        feed = visit.feed
        address = visit.address
        finding = visit.finding
        self.additions = additions
    }

    /// Entries that the library did not have.
    var added: Int { additions.count { $0.outcome == .added } }
    /// Entries that the library had.
    var known: Int { additions.count { $0.outcome == .known } }
    /// Entries whose text has changed.
    var changed: Int { additions.count - added - known }
    /// Whether the library has texts that it had not before.
    var hasNews: Bool { added + changed > 0 }

    /// Why there is nothing, when that is a failure.
    var problem: String? {
        switch finding {
        case .failed(let sentence): sentence
        case .ended(isNew: true): feed.problem
        default: nil
        }
    }

    /// One word for programs.
    var word: String {
        switch finding {
        case .entries: "fetched"
        case .unchanged: "unchanged"
        case .waiting: "waiting"
        case .ended: "ended"
        case .failed: "failed"
        case .cancelled: "cancelled"
        }
    }

    /// What is said of it in a line, behind its name; `nil` when nothing is.
    var told: String? {
        let move = feed.address == address ? "" : "; moved to \(feed.address)"
        switch finding {
        case .entries where hasNews: return FetchCount(added: added, changed: changed).told + move
        case .entries, .unchanged: return "nothing new" + move
        case .waiting(let seconds): return "left alone for \(seconds.shownAsSpan)"
        case .ended(isNew: false): return "ended"
        case .ended, .failed, .cancelled: return nil
        }
    }
}

/// How many articles came.
struct FetchCount: Hashable {
    var added = 0
    var changed = 0

    /// In words: `3 new, 1 changed`.
    var told: String { changed > 0 ? "\(added) new, \(changed) changed" : "\(added) new" }
}

extension Int {
    /// Seconds in words, in the largest unit of which there are two.
    fileprivate var shownAsSpan: String {
        switch self {
        case ..<120: "\(self) seconds"
        case ..<7_200: "\(self / 60) minutes"
        default: "\(self / 3_600) hours"
        }
    }
}
