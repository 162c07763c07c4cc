public import ParallaxCore
import Synchronization

extension Library {
    /// Adds articles in one transaction: when this returns, all of them are in the file, and when it throws, none.
    ///
    /// A text that the library has is known, from wherever it comes; so is one of the same outlet, date and headline that
    /// is nearly the same, from another address. Another text at the same address or, where there is no address, from
    /// the same source is a new version, unless the article had it before and it comes from elsewhere: star and tags
    /// carry over, notes and corrections do where their passage still stands, and the article is unread again. A hundred
    /// to five hundred at a time are fastest.
    ///
    /// - Returns: What became of each, in the same order.
    public func add(_ articles: [IncomingArticle]) throws(LibraryProblem) -> [Addition] {
        let marks = keptMarks(of: articles.map(\.fingerprint))
        let (additions, new) = try collection.write { db in
            try marks.write(db)
            var adding = ArticleAdding(db, sources: sources.withLock { $0 }, keepsCopies: ownDecisions != nil)
            return (try adding.add(articles), adding.newSources)
        }
        sources.withLock { $0.formUnion(new) }
        return additions
    }

    /// Prepares articles and adds them.
    @discardableResult
    public func add(_ articles: [AnnotatedArticle]) throws(LibraryProblem) -> [Addition] {
        try add(articles.map { IncomingArticle($0, joinsStories: ownDecisions == nil) })
    }

    /// The newest text of an article, with the reader's corrections; `nil` when the library does not hold it.
    ///
    /// When the reader's decisions cannot be read, the article comes as the engine sees it.
    public func article(_ id: Article.ID) throws(LibraryProblem) -> AnnotatedArticle? {
        guard let kept = try collection.read({ db in try KeptArticle.named(id, db) }) ?? nil else { return nil }
        let found = annotated.article(kept)
        let corrections = try? decisions.read { db in
            try DecisionTable<QuoteCorrectionRecord>.decisions(db, about: kept.fingerprint)
        }
        return corrections.map(found.corrected) ?? found
    }

    /// An earlier text of an article, with the reader's corrections; `nil` when the library does not hold it.
    ///
    /// - Parameter version: Its number; see ``versions(of:)``.
    public func article(_ id: Article.ID, version: Int) throws(LibraryProblem) -> AnnotatedArticle? {
        guard let kept = try collection.read({ db in try KeptArticle.named(id, version: version, db) }) ?? nil
        else { return nil }
        return annotated.article(kept)
    }

    /// The article that a name, an address or the path of a file stands for; `nil` when the library does not hold it.
    ///
    /// - Parameter path: The absolute path that the text stands for, which goes before the text as a path.
    /// - Complexity: O(*n*) in the articles of the library for the path of an article that has an address, too.
    public func article(meantBy text: String, path: String? = nil) throws(LibraryProblem) -> Article.ID? {
        try collection.read { db in try KnownArticle.meant(by: text, path: path, db) } ?? nil
    }

    /// The texts that an article had and has, the first one first; empty when the library does not hold it.
    public func versions(of id: Article.ID) throws(LibraryProblem) -> [ArticleVersion] {
        try collection.read { db in try ArticleVersion.all(of: id, db) } ?? []
    }
}
