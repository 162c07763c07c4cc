public import ParallaxCore

extension Library {
    /// The passages that show why a search found articles; what is lit in them is lit by ``SearchTerms``.
    ///
    /// - Parameters:
    ///   - ids: The articles of a page.
    ///   - search: A query of the search language.
    ///   - length: How much a passage may show, in UTF-8 code units.
    /// - Returns: A passage for each article that has text.
    /// - Throws: What is wrong with the query, or why the library cannot be read.
    /// - Complexity: O(*n*) in the length of these articles.
    public func snippets(
        of ids: [Article.ID], search: String, length: Int
    ) throws(LibraryProblem) -> [Article.ID: SearchSnippet] {
        let snippets = try collection.read { db in
            let terms = SearchTerms(try SearchExpression(search))
            return try ids.compactMap { id in
                try KeptArticle.named(id, db).flatMap { SearchSnippet($0.article, terms: terms, length: length) }
                    .map { (id, $0) }
            }
        }
        return Dictionary(snippets ?? []) { first, _ in first }
    }
}
