public import ParallaxCore

/// What was got from the web, read: its bytes tell what it is, whatever the server calls it.
public struct WebDocument: Sendable {
    /// What it holds.
    public enum Content: Sendable {
        /// A feed.
        case feed(Feed)
        /// A list of feeds in OPML.
        case list([Subscription])
        /// The article of a page, or those of whatever else files may hold.
        case articles([Result<Article, IntakeProblem>])
    }

    /// What it holds.
    public let content: Content
    /// The feeds that a page names, in its order.
    public let feeds: [WebAddress]

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - bytes: The document as it came.
    ///   - address: Where it is, which everything in it is relative to.
    ///   - charset: The character set that the server names; valid UTF-8 counts more.
    /// - Complexity: O(*n*) in the number of bytes.
    public init(_ bytes: [UInt8], at address: WebAddress, charset: String?) {
        let source = address.text
        if OutlineList.isLikely(bytes), let list = OutlineList.subscriptions(in: bytes) {
            self.init(.list(list))
        } else if ListFormat(sniffing: bytes) == .feed,
            let feed = Feed(reading: bytes, address: source, charset: charset)
        {
            self.init(.feed(feed))
        } else if let packed = ArchiveFormat.articles(bytes, path: source, names: [address.host]) {
            self.init(.articles(packed))
        } else {
            self.init(text: Self.decoded(bytes, charset), at: address)
        }
    }

    private init(_ content: Content, feeds: [WebAddress] = []) {
        self.content = content
        self.feeds = feeds
    }

    private init(text bytes: [UInt8], at address: WebAddress) {
        guard InputFormat(sniffing: bytes) == .html else {
            self.init(.articles(ArticleReader.articles(in: bytes, path: address.text, names: [address.host])))
            return
        }
        do throws(IntakeProblem) {
            let page = try HTMLPage(bytes, source: address.text)
            let article = Result { () throws(IntakeProblem) in
                try page.article(names: [address.host], address: address.text)
            }
            self.init(.articles([article]), feeds: page.feeds(at: address))
        } catch {
            self.init(.articles([.failure(error)]))
        }
    }

    /// The bytes in UTF-8 when the server says what they are and they are no UTF-8 already.
    private static func decoded(_ bytes: [UInt8], _ charset: String?) -> [UInt8] {
        guard let charset, !CharacterEncoding.isUTF8(charset), String(validating: bytes, as: UTF8.self) == nil,
            !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF])
        else { return bytes }
        return CharacterEncoding.utf8(bytes, from: charset) ?? bytes
    }
}
