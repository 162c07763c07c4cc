import ParallaxCore
import ParallaxIntake
import ParallaxLibrary

/// One feed on its way from the web to the library: asked for, read, and not yet kept.
struct FeedVisit: Sendable {
    /// What came of asking.
    enum Finding: Sendable {
        /// Its entries.
        case entries([IncomingArticle])
        /// Nothing has changed.
        case unchanged
        /// It is not to be asked for yet, for so many seconds.
        case waiting(Int)
        /// Its server has said that it is gone for good, now or before.
        case ended(isNew: Bool)
        case failed(String)
        case cancelled
    }

    /// The address under which the library has it.
    let address: String
    /// The subscription as it is to be kept now.
    private(set) var feed: FeedSubscription
    private(set) var finding: Finding

    /// Asks for a feed, unless it has ended or is to be left alone.
    ///
    /// - Parameter now: Seconds since 1970.
    static func visit(_ feed: FeedSubscription, by client: WebClient, now: Int) async -> FeedVisit {
        var visit = FeedVisit(address: feed.address, feed: feed, finding: .ended(isNew: false))
        guard !feed.hasEnded else { return visit }
        guard feed.due <= now else {
            visit.finding = .waiting(feed.due - now)
            return visit
        }
        do throws(FetchProblem) {
            guard let address = WebAddress(feed.address) else { throw .notAnAddress(feed.address) }
            let request = WebRequest(
                address, validators: Validators(etag: feed.etag, modified: feed.modified),
                isNamedByUser: feed.isNamedByUser)
            visit.take(try await client.get(request), now: now)
        } catch {
            visit.take(error, now: now)
        }
        return visit
    }

    /// Takes an answer that was got otherwise, as when a feed is subscribed to.
    init(subscribing feed: FeedSubscription, to answer: WebAnswer, now: Int) {
        self.init(address: feed.address, feed: feed, finding: .unchanged)
        take(answer, now: now)
    }

    private init(address: String, feed: FeedSubscription, finding: Finding) {
        self.address = address
        self.feed = feed
        self.finding = finding
    }

    private mutating func take(_ answer: WebAnswer, now: Int) {
        guard let content = answer.content else {
            finding = .unchanged
            return succeed(answer, now: now)
        }
        guard case .feed(let read) = WebDocument(content, at: answer.address, charset: answer.charset).content else {
            return fail(IntakeProblem.notAFeed(path: feed.address).description, pause: nil, now: now)
        }
        if let title = read.title, !title.isEmpty { feed.title = title }
        feed.page = read.link ?? feed.page
        succeed(answer, now: now)
        let articles = read.articles(source: feed.address)
        var lines = RecurringLines()
        lines.note(articles)
        var vocabulary = StoryVocabulary()
        finding = .entries(articles.map { IncomingArticle(lines.marking($0), &vocabulary) })
    }

    private mutating func succeed(_ answer: WebAnswer, now: Int) {
        if let moved = answer.movedTo { feed.address = moved.text }
        (feed.etag, feed.modified) = (answer.validators.etag, answer.validators.modified)
        (feed.fetched, feed.due, feed.failures, feed.problem) = (now, 0, 0, nil)
    }

    private mutating func take(_ problem: FetchProblem, now: Int) {
        switch problem {
        case .cancelled: finding = .cancelled
        case .gone:
            feed.hasEnded = true
            feed.problem = problem.description
            finding = .ended(isNew: true)
        case .busy(_, let seconds): fail(problem.description, pause: seconds, now: now)
        default: fail(problem.description, pause: nil, now: now)
        }
    }

    private mutating func fail(_ sentence: String, pause: Int?, now: Int) {
        feed.failures += 1
        feed.problem = sentence
        feed.due = now + max(pause ?? 0, FeedPause.seconds(failures: feed.failures, chance: .random(in: 0..<1)))
        finding = .failed(sentence)
    }
}
