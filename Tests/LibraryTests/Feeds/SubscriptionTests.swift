import ParallaxCore
import ParallaxLibrary
import ParallaxTesting
import Testing

@Suite("Subscriptions of a library")
struct SubscriptionTests {
    private let folder = ScratchFolder()
    private let library: Library

    private var feed: FeedSubscription {
        FeedSubscription(
            address: "https://a.example/feed", title: "Ulmaret Post", page: "https://a.example/",
            folders: ["Harbours", "North"])
    }

    init() { library = Library(at: .file(path: folder("library.sqlite"))) }

    @Test("a subscription is kept with everything about it, also for the next program")
    func kept() throws {
        #expect(try library.subscribe(to: [feed, feed]) == [true, false])
        var fetched = feed
        (fetched.etag, fetched.modified, fetched.fetched) = ("\"x\"", "then", 1_900_000_000)
        (fetched.due, fetched.failures, fetched.problem, fetched.hasEnded) = (1_900_000_060, 3, "It is ill.", true)
        try library.update(fetched, at: feed.address)
        #expect(try Library(at: .file(path: folder("library.sqlite"))).feeds() == [fetched])
    }

    @Test("adding an ended one again begins anew, and a name that the user gave stays given")
    func again() throws {
        var named = feed
        named.isNamedByUser = true
        _ = try library.subscribe(to: [feed])
        var ended = feed
        ended.hasEnded = true
        try library.update(ended, at: feed.address)
        _ = try library.subscribe(to: [named])
        _ = try library.subscribe(to: [feed])
        let kept = try #require(library.feeds().first)
        #expect(!kept.hasEnded && kept.isNamedByUser && kept.due == 0)
    }

    @Test("one that moved has its new address, and one that moves onto another becomes it")
    func moved() throws {
        var other = feed
        other.address = "https://b.example/feed"
        _ = try library.subscribe(to: [feed, other])
        var moved = feed
        moved.address = "https://c.example/feed"
        try library.update(moved, at: feed.address)
        #expect(Set(try library.feeds().map(\.address)) == ["https://b.example/feed", "https://c.example/feed"])
        try library.update(other, at: moved.address)
        #expect(try library.feeds() == [other])
    }

    @Test("what became of a subscription does not bring it back when it was removed meanwhile")
    func removed() throws {
        _ = try library.subscribe(to: [feed])
        #expect(try library.unsubscribe(from: feed.address))
        #expect(try !library.unsubscribe(from: feed.address))
        try library.update(feed, at: feed.address)
        #expect(try library.feeds().isEmpty)
    }

    @Test("reading the feeds of a library that is not there creates none")
    func nothing() throws {
        #expect(try Library(at: .file(path: folder("none.sqlite"))).feeds().isEmpty)
        #expect(!folder.names.contains("none.sqlite"))
    }
}
