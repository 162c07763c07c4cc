import ParallaxIntake

/// `batch extract`: the article in a file.
enum ExtractTask {
    struct Row: Decodable {
        let id: String
        let path: String
        /// Where the file was fetched from.
        let url: String?
    }

    static func answer(_ row: Row) throws -> ArticleJSON {
        let article = try ArticleReader().read(file: row.path, address: row.url)
        return ArticleJSON(article, exported: ExportedText(article), id: row.id)
    }
}
