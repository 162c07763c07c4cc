import ArgumentParser
import ParallaxIntake
import ParallaxLibrary

/// `parallax feeds`: the subscriptions.
struct Feeds: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feeds",
        abstract: "Print the feeds that the library is subscribed to, or remove some.",
        discussion: """
            parallax add subscribes to feeds, parallax fetch asks for what is new in them.

            Examples:
              parallax feeds
              parallax feeds --opml > feeds.opml
              parallax feeds remove https://news.example/feed
            """,
        subcommands: [Remove.self]
    )

    @Flag(help: "Print JSON Lines, one a feed.")
    var json = false

    @Flag(help: "Print OPML, which every feed reader takes.")
    var opml = false

    @OptionGroup var library: LibraryOption

    func validate() throws {
        if json, opml { throw ValidationError("--json and --opml do not go together.") }
    }

    func run() throws {
        let feeds = try library.readable().feeds()
        if opml {
            try Console.print(String(OutlineList.opml(feeds.map(Subscription.init), title: "Parallax").dropLast()))
        } else if json {
            for feed in feeds { try JSONOutput.print(FeedJSON(feed)) }
        } else if feeds.isEmpty {
            Console.complain(FetchReport.none)
        } else {
            try Console.print(FeedSheet(feeds).lines.joined(separator: "\n"))
        }
    }
}

extension Feeds {
    /// `parallax feeds remove URL…`.
    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "End subscriptions; articles that came by them stay.")

        @Argument(help: "The addresses of the feeds, as parallax feeds prints them.")
        var addresses: [String]

        @OptionGroup var library: LibraryOption

        /// The options of both, which come to it wherever they stand.
        @ParentCommand var feeds: Feeds

        func validate() throws {
            if feeds.json || feeds.opml { throw ValidationError("--json and --opml print; they remove nothing.") }
        }

        func run() throws {
            let library = try self.library.readable()
            defer { library.close() }
            var unknown = 0
            for address in addresses {
                let isRemoved = try library.unsubscribe(from: WebAddress(address)?.text ?? address)
                if !isRemoved {
                    unknown += 1
                    Console.complain("\(address) is none of the feeds.")
                }
            }
            let removed = addresses.count - unknown
            try Console.print("\(removed) \(removed == 1 ? "feed" : "feeds") removed")
            if unknown > 0 { throw ExitCode.failure }
        }
    }
}

extension Subscription {
    /// The subscription as feed readers exchange it.
    init(_ feed: FeedSubscription) {
        self.init(title: feed.title, address: feed.address, page: feed.page, folders: feed.folders)
    }
}
