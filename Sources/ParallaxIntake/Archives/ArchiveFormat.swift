import ParallaxCore

/// Files that are packed, or hold what a crawl fetched.
enum ArchiveFormat {
    /// Most bytes of text that the articles of one archive may have together.
    static let mostText = 96 << 20

    /// The articles of an archive, packed or not, or of one packed file; `nil` when the bytes are neither.
    ///
    /// - Complexity: O(*n*) in the number of unpacked bytes.
    static func articles(
        _ bytes: [UInt8], path: String, names: [String], address: String? = nil
    ) -> [Result<Article, IntakeProblem>]? {
        guard isPacked(bytes) else {
            return ArchiveReader.isArchive(bytes) ? pages(bytes, path: path) : nil
        }
        if let start = Inflation(bytes, limit: FileBytes.limit).next(), ArchiveReader.isArchive(start) {
            return pages(bytes, path: path)
        }
        do throws(IntakeProblem) {
            let unpacked = try unpacked(bytes, path: path)
            return ArticleReader.articles(in: unpacked, path: path, names: names, address: address)
        } catch {
            return [.failure(error)]
        }
    }

    /// What is packed in a file, as far as it can be unpacked; other bytes as they are.
    ///
    /// - Throws: Why nothing of it is taken.
    static func unpacked(_ bytes: [UInt8], path: String) throws(IntakeProblem) -> [UInt8] {
        guard isPacked(bytes) else { return bytes }
        let (unpacked, fault) = Inflation.all(bytes, limit: FileBytes.limit)
        if let fault, unpacked.isEmpty || fault == .tooLarge { throw problem(fault, path) }
        guard !isPacked(unpacked) else { throw .binary(path: path) }
        return unpacked
    }

    private static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

    /// The articles of an archive, until their text is larger than `mostText` bytes.
    static func pages(_ bytes: [UInt8], path: String, mostText: Int = mostText) -> [Result<Article, IntakeProblem>] {
        var reader = ArchiveReader(bytes)
        var results: [Result<Article, IntakeProblem>] = []
        var size = 0
        while let record = reader.next() {
            guard isRead(record.contentType) else { continue }
            let articles = ArticleReader.articles(in: record.body, path: record.address, names: [])
            size += articles.reduce(0) { $0 + ((try? $1.get().text.utf8.count) ?? 0) }
            guard size <= mostText else { return results + [.failure(.unpacksTooLarge(path: path))] }
            results += articles
        }
        if let fault = reader.fault { results.append(.failure(problem(fault, path))) }
        return results.isEmpty ? [.failure(.empty(path: path))] : results
    }

    /// What can hold articles. A crawl has far more besides: style sheets, programs, tables.
    private static let readTypes: Set<Substring> = [
        "", "text/html", "text/plain", "text/markdown", "text/xml", "application/xhtml+xml", "application/xml",
        "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/json",
        "application/feed+json",
    ]

    private static func isRead(_ contentType: String) -> Bool {
        let kind = contentType.lowercased().prefix { $0 != ";" && !$0.isWhitespace }
        return readTypes.contains(kind)
    }

    private static func problem(_ fault: Inflation.Fault, _ path: String) -> IntakeProblem {
        switch fault {
        case .tooLarge: .unpacksTooLarge(path: path)
        case .damaged: .damaged(path: path)
        }
    }
}
