extension Feed {
    /// Largest feed that is read, in bytes.
    public static let limit = 32 << 20

    /// Most entries of a feed that are read; the rest is left out.
    public static let mostEntries = 100_000

    /// Reads a feed of any format from the bytes it came as.
    ///
    /// - Parameters:
    ///   - bytes: The whole of it.
    ///   - address: Where it is from, which relative addresses in it are resolved against; `nil` for a file.
    ///   - charset: The character set that the transport named, if it did.
    /// - Returns: `nil` when it is no feed, or larger than ``limit``.
    /// - Complexity: O(*n*) in the number of bytes.
    public init?(reading bytes: [UInt8], address: String? = nil, charset: String? = nil) {
        guard bytes.count <= Self.limit else { return nil }
        let (utf8, encoding) = XMLDecoding.utf8(bytes, charset: charset)
        let isJSON = utf8.prefix(64).first { !ASCII.isSpace($0) } == UInt8(ascii: "{")
        let feed =
            isJSON
            ? JSONFeedReader.feed(utf8, address: address) : SyndicationReader(utf8, address: address).feed()
        guard var feed else { return nil }
        feed.encoding = encoding
        self = feed
    }
}

extension Feed {
    /// Reads a feed from a file.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - address: Where the file is from, if it is known.
    ///   - contentType: The content type that came with it, for its character set.
    /// - Throws: Why it was refused.
    public init(file path: String, address: String? = nil, contentType: String? = nil) throws(IntakeProblem) {
        let bytes = try FileBytes.read(path)
        guard bytes.count <= Self.limit else { throw .tooLarge(path: path, limit: Self.limit) }
        guard let feed = Feed(reading: bytes, address: address, charset: contentType.flatMap(Self.charset)) else {
            throw .notAFeed(path: path)
        }
        self = feed
    }

    /// The character set in a content type such as `text/xml; charset="utf-8"`.
    static func charset(_ contentType: String) -> String? {
        for parameter in contentType.split(separator: ";").dropFirst() {
            let parts = parameter.split(separator: "=", maxSplits: 1).map(\.trimmed)
            if parts.count == 2, parts[0].lowercased() == "charset" {
                return parts[1].filter { $0 != "\"" && $0 != "'" }
            }
        }
        return nil
    }
}
