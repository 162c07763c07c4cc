public import ParallaxCore

/// Reads articles from files and folders.
///
/// ```swift
/// ArticleReader().read(["corpus"]) { result, done, total in … }
/// ```
public struct ArticleReader: Sendable {
    /// Creates a reader.
    public init() {}

    /// Reads every article of every file that the paths stand for, one file after the other.
    ///
    /// Folders are read with all folders below, by name; hidden files are left out, and links are followed but never
    /// in a circle. A file that cannot be read is a failure of its own and the rest goes on. Feeds and JSON Lines hold
    /// many articles. Files may hold 64 MB, and JSON Lines any number of lines.
    ///
    /// - Parameters:
    ///   - paths: Files and folders.
    ///   - each: Called once for each article, in order, with how many files are done by then, and of how many.
    public func read(_ paths: [String], each: (Result<Article, IntakeProblem>, _ done: Int, _ total: Int) -> Void) {
        let files = pending(paths)
        for (index, file) in files.enumerated() {
            file.read { each($0, index + 1, files.count) }
        }
    }

    /// Reads every file at once; see ``read(_:each:)``.
    public func read(_ paths: [String]) -> [Result<Article, IntakeProblem>] {
        var results: [Result<Article, IntakeProblem>] = []
        read(paths) { result, _, _ in results.append(result) }
        return results
    }

    /// What stands for standard input where a path is expected.
    public static let standardInput = Article.standardInput

    /// Reads the articles on standard input, to its end; it may hold 64 MB.
    public func readStandardInput() -> [Result<Article, IntakeProblem>] {
        standardInputContent().articles(path: Self.standardInput)
    }

    /// Reads the articles on standard input, or the feeds that it lists; it may hold 64 MB.
    public func standardInputContent() -> InputContent {
        Self.content(path: Self.standardInput, names: []) { () throws(IntakeProblem) in try FileBytes.standardInput() }
    }

    /// Reads the article of one file that holds one; see ``read(_:each:)``.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - address: Where it was fetched from, for a page that does not state its address.
    /// - Throws: Why it was refused, or that it holds several.
    public func read(file path: String, address: String?) throws(IntakeProblem) -> Article {
        let results = Self.content(InputFile(path: path, folders: []), address: address).articles(path: path)
        guard results.count == 1, let result = results.first else { throw .severalArticles(path: path) }
        return try result.get()
    }

    static func content(_ file: InputFile, address: String? = nil) -> InputContent {
        content(path: file.path, names: file.names, address: address) { () throws(IntakeProblem) in
            try FileBytes.read(file)
        }
    }

    private static func content(
        path: String, names: [String], address: String? = nil, _ read: () throws(IntakeProblem) -> [UInt8]
    ) -> InputContent {
        do throws(IntakeProblem) {
            let bytes = try read()
            if OutlineList.isLikely(bytes), let list = OutlineList.subscriptions(in: bytes) { return .list(list) }
            return .articles(
                ArchiveFormat.articles(bytes, path: path, names: names, address: address)
                    ?? articles(in: bytes, path: path, names: names, address: address))
        } catch {
            return .articles([.failure(error)])
        }
    }

    /// Reads the articles of bytes that are not packed.
    ///
    /// - Parameters:
    ///   - bytes: The content of a file, or a record of an archive.
    ///   - path: Its name or address, for ``Article/source`` and for problems.
    ///   - names: Names that may be the outlet's when the text names none.
    ///   - address: Where they were fetched from, for a page that does not state its address.
    static func articles(
        in bytes: [UInt8], path: String, names: [String], address: String? = nil
    ) -> [Result<Article, IntakeProblem>] {
        ListFormat(sniffing: bytes)?.articles(bytes, path: path, names: names)
            ?? [Result { () throws(IntakeProblem) in try article(bytes, path: path, names: names, address: address) }]
    }

    /// Reads an article from bytes in memory.
    ///
    /// - Parameters:
    ///   - bytes: The content of a file.
    ///   - path: Its name, for ``Article/source`` and for problems.
    ///   - names: Names that may be the outlet's when the text names none.
    ///   - address: Where it was fetched from, for an article that does not state its address.
    static func article(
        _ bytes: [UInt8], path: String, names: [String], address: String? = nil
    ) throws(IntakeProblem) -> Article {
        guard !bytes.isEmpty else { throw .empty(path: path) }
        switch InputFormat(sniffing: bytes) {
        case .binary: throw .binary(path: path)
        case .other(let format): throw .unsupported(path: path, format: format)
        case .html: return try HTMLFormat.article(bytes, source: path, names: names, address: address)
        case .text: break
        }
        guard let article = TextFormat.article(bytes, source: path, names: names) else { throw .empty(path: path) }
        return article
    }
}
