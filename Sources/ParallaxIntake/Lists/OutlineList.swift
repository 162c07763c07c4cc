import ParallaxUnicode

/// Lists of feeds in OPML (Winer, "OPML 2.0", 2006), as feed readers exchange them.
public enum OutlineList {
    /// Most feeds of one list; the rest is left out.
    public static let mostFeeds = 10_000

    /// Reads a list.
    ///
    /// - Parameter bytes: The file as it came.
    /// - Returns: The feeds in order, each address once; `nil` when it is no OPML.
    /// - Complexity: O(*n*) in the number of bytes.
    public static func subscriptions(in bytes: [UInt8]) -> [Subscription]? {
        subscriptions(in: bytes, mostFeeds: mostFeeds)
    }

    static func subscriptions(in bytes: [UInt8], mostFeeds: Int) -> [Subscription]? {
        let document = XMLDocument(XMLDecoding.utf8(bytes, charset: nil).bytes)
        guard document.all.prefix(8).contains(where: { $0.name.local == "opml" }) else { return nil }
        var found: [Subscription] = []
        var seen: Set<String> = []
        for outline in document.all where outline.name.local == "outline" && found.count < mostFeeds {
            guard let address = address(of: outline), seen.insert(address).inserted else { continue }
            found.append(
                Subscription(
                    title: title(of: outline) ?? address, address: address, page: outline.attribute("htmlurl"),
                    folders: folders(around: outline)))
        }
        return found
    }

    /// How many bytes of a file tell whether it is a list.
    private static let sampleSize = 4_096

    /// Whether a file begins like a list.
    static func isLikely(_ bytes: [UInt8]) -> Bool {
        guard XMLDecoding.first(in: bytes.prefix(sampleSize)) == ASCII.less else { return false }
        let sample = XMLDecoding.sample(bytes.prefix(sampleSize))
        return String(decoding: sample, as: UTF8.self).lowercased().contains("<opml")
    }

    private static func address(of outline: XMLElement) -> String? {
        let address = outline.attribute("xmlurl") ?? outline.attribute("url")
        return address.flatMap { WebReference.isWeb($0) ? $0 : nil }
    }

    private static func title(of outline: XMLElement) -> String? {
        for name in ["title", "text"] {
            if let title = outline.attribute(name), !title.isEmpty { return title }
        }
        return nil
    }

    private static func folders(around outline: XMLElement) -> [String] {
        var folders: [String] = []
        var current = outline.parent
        while let next = current, folders.count < 8 {
            if next.name.local == "outline", let title = title(of: next) { folders.append(title) }
            current = next.parent
        }
        return folders.reversed()
    }

    /// Writes a list that every feed reader takes: feeds by folder, in their order.
    ///
    /// - Parameters:
    ///   - subscriptions: The feeds.
    ///   - title: The name of the list.
    public static func opml(_ subscriptions: [Subscription], title: String) -> String {
        var lines = [
            #"<?xml version="1.0" encoding="UTF-8"?>"#, #"<opml version="2.0">"#,
            "<head><title>\(escaped(title))</title></head>", "<body>",
        ]
        var open: [String] = []
        for subscription in subscriptions {
            let shared = zip(open, subscription.folders).prefix { $0 == $1 }.count
            lines += open[shared...].map { _ in "</outline>" }
            lines += subscription.folders[shared...].map { #"<outline text="\#(escaped($0))">"# }
            open = subscription.folders
            lines.append(outline(subscription))
        }
        lines += open.map { _ in "</outline>" } + ["</body>", "</opml>", ""]
        return lines.joined(separator: "\n")
    }

    private static func outline(_ subscription: Subscription) -> String {
        let title = escaped(subscription.title)
        let page = subscription.page.map { #" htmlUrl="\#(escaped($0))""# } ?? ""
        return
            #"<outline type="rss" text="\#(title)" title="\#(title)" xmlUrl="\#(escaped(subscription.address))"\#(page)/>"#
    }

    private static func escaped(_ text: String) -> String {
        var output = ""
        for character in Harmless.line(text) {
            switch character {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            case "\"": output += "&quot;"
            default: output.append(character)
            }
        }
        return output
    }
}
