import Testing

@testable import ParallaxIntake

@Suite("Lists of feeds") struct FeedOutlineTests {
    private let list = [
        Subscription(
            title: "Low Ferring \"Times\" & <more>", address: "https://a.example/feed?x=1&y=2",
            page: "https://a.example/"),
        Subscription(title: "Plover", address: "https://b.example/feed", folders: ["News", "Harbour"]),
        Subscription(title: "Estuary", address: "http://c.example/feed", folders: ["News"]),
    ]

    @Test("a list that was written is read back as it was")
    func roundTrip() {
        let opml = OutlineList.opml(list, title: "My feeds")
        #expect(OutlineList.subscriptions(in: Array(opml.utf8)) == list)
        #expect(!XMLDocument(Array(opml.utf8)).isMalformed)
    }

    @Test("lists of other programs are read, each address once and only those of the web")
    func foreign() {
        let opml = """
            <opml version="1.0"><body><outline text="A" xmlURL="http://a.example/"/><outline text="A again" xmlUrl="http://a.example/"/>
            <outline text="File" xmlUrl="file:///etc/passwd"/><outline xmlUrl="https://b.example/"><outline text="x & y" type="rss" xmlUrl="https://c.example/" />
            """
        let found = OutlineList.subscriptions(in: Array(opml.utf8))
        #expect(found?.map(\.address) == ["http://a.example/", "https://b.example/", "https://c.example/"])
        #expect(found?.map(\.title) == ["A", "https://b.example/", "x & y"])
    }

    @Test("a list gives feeds up to the limit, and leaves out the rest")
    func limit() {
        let opml = Array(OutlineList.opml(list, title: "My feeds").utf8)
        #expect(OutlineList.subscriptions(in: opml, mostFeeds: 3) == list)
        #expect(OutlineList.subscriptions(in: opml, mostFeeds: 2) == Array(list.prefix(2)))
    }

    @Test("what is no OPML is none")
    func none() {
        #expect(OutlineList.subscriptions(in: Array("<rss/>".utf8)) == nil)
        #expect(OutlineList.subscriptions(in: []) == nil)
    }
}
