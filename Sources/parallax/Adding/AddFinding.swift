import ParallaxCore
import ParallaxIntake
import ParallaxLibrary

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What an input of `add` turned out to hold.
struct AddFinding: Sendable {
    /// Its articles, or why there are none.
    private(set) var articles: [Result<Article, IntakeProblem>] = []
    /// The feeds that it lists.
    private(set) var feeds: [FeedSubscription] = []
    /// The feed that it is.
    private(set) var visit: FeedVisit?
    /// The feeds that a page names, which may be wanted, too.
    private(set) var offers: [WebAddress] = []

    init(_ content: InputContent) {
        switch content {
        case .articles(let articles): self.articles = articles
        case .list(let list): feeds = list.map { FeedSubscription($0) }
        }
    }

    /// What a file holds. Its articles come from the file, whatever folder the path counts from.
    init(_ content: InputContent, of input: PendingArticle) {
        self.init(content)
        let path = input.path
        let place = input.isPassed ? Article.standardInput : AbsolutePath(path).text
        articles = articles.map { article in article.map { $0.source == path ? $0.read(from: place) : $0 } }
    }

    init(_ problem: FetchProblem) { articles = [.failure(.notFetched(problem))] }

    /// Gets what is at an address that the user has named.
    init(_ address: WebAddress, by client: WebClient) async {
        do throws(FetchProblem) {
            let request = WebRequest(address, isNamedByUser: true, isPage: !address.isLikelyFeed)
            self.init(try await client.get(request), from: address)
        } catch {
            self.init(error)
        }
    }

    private init(_ answer: WebAnswer, from address: WebAddress) {
        let document = WebDocument(answer.content ?? [], at: answer.address, charset: answer.charset)
        offers = document.feeds
        switch document.content {
        case .articles(let articles): self.articles = articles
        case .list(let list): feeds = list.map { FeedSubscription($0) }
        case .feed(let feed):
            let subscription = FeedSubscription(
                address: address.text, title: feed.title ?? address.text, isNamedByUser: true)
            visit = FeedVisit(subscribing: subscription, to: answer, now: time(nil))
        }
    }

    /// Its articles, ready to be added.
    func incoming(
        _ lines: RecurringLines, _ vocabulary: inout StoryVocabulary
    ) -> [Result<IncomingArticle, IntakeProblem>] {
        articles.map { article in article.map { IncomingArticle(lines.marking($0), &vocabulary) } }
    }

    /// Whether it was cancelled.
    var isCancelled: Bool {
        articles.contains { article in
            if case .failure(.notFetched(.cancelled)) = article { true } else { false }
        }
    }
}

extension FeedSubscription {
    /// A feed of a list, which may be anybody's: it leads to no private network.
    fileprivate init(_ subscription: Subscription) {
        self.init(
            address: WebAddress(subscription.address)?.text ?? subscription.address, title: subscription.title,
            page: subscription.page, folders: subscription.folders)
    }
}
