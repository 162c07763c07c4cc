public import ParallaxCore

// Nothing here is lost: when one of these calls returns, what was decided is in the file, whatever becomes of the program
// or the machine. What another program decided meanwhile stays.

extension Library {
    /// Keeps marks of articles in one transaction, in place of those the library gave out before.
    ///
    /// - Returns: The marks as they are now, with what other programs changed meanwhile.
    @discardableResult
    public func mark(
        _ wanted: [Article.ID: ArticleMarks]
    ) throws(LibraryProblem) -> [Article.ID: ArticleMarks] {
        let texts = try fingerprints(of: wanted.keys)
        let kept = try decisions.write { db in
            try texts.map { id, text in
                let now = marks.merged(wanted[id] ?? ArticleMarks(), of: id, into: try MarkTable.marks(of: text, db))
                try MarkTable.keep(now, of: text, db)
                return (id, text, now)
            }
        }
        if ownDecisions != nil {
            try collection.write { db in for mark in kept { try MarkTable.keep(mark.2, of: mark.1, db) } }
        }
        let now = Dictionary(kept.map { ($0.0, $0.2) }) { $1 }
        marks.keep(now)
        return now
    }

    /// The reader's notes on an article, in the order of the text; none when the library does not hold it.
    public func notes(of id: Article.ID) throws(LibraryProblem) -> [Note] {
        guard let text = try fingerprints(of: [id])[id] else { return [] }
        return try decisions.read { db in try DecisionTable<NoteRecord>.decisions(db, about: text) } ?? []
    }

    /// Keeps the reader's notes on an article in place of those the library gave out before; one for each passage.
    public func keep(_ change: DecisionChange<Note>, of id: Article.ID) throws(LibraryProblem) {
        guard let text = try fingerprints(of: [id])[id] else { return }
        try decisions.write { db in try DecisionTable<NoteRecord>.keep(db, change, about: text) }
    }

    /// Keeps a change of the reader's corrections of an article's quotes.
    public func keep(_ change: DecisionChange<QuoteCorrection>, of id: Article.ID) throws(LibraryProblem) {
        guard let text = try fingerprints(of: [id])[id] else { return }
        try decisions.write { db in try DecisionTable<QuoteCorrectionRecord>.keep(db, change, about: text) }
    }

    /// Keeps a change of the reader's corrections of the links between two articles.
    public func keep(
        _ change: DecisionChange<LinkCorrection>, left: Article.ID, right: Article.ID
    ) throws(LibraryProblem) {
        guard let texts = try pair(left, right) else { return }
        let turned = DecisionChange(before: texts.turned(change.before), after: texts.turned(change.after))
        try decisions.write { db in try DecisionTable<LinkCorrectionRecord>.keep(db, turned, about: texts) }
    }

    /// The corrections of the links between two articles; none when what was kept cannot be read.
    public func corrections(left: Article.ID, right: Article.ID) -> [LinkCorrection] {
        let kept = try? pair(left, right).flatMap { texts in
            try decisions.read { db in
                texts.turned(try DecisionTable<LinkCorrectionRecord>.decisions(db, about: texts))
            }
        }
        return kept ?? []
    }

    /// The texts of articles; those that the library does not hold are left out.
    private func fingerprints(
        of ids: some Collection<Article.ID>
    ) throws(LibraryProblem) -> [Article.ID: TextFingerprint] {
        try collection.read { db in try TextFingerprint.of(ids, db) } ?? [:]
    }

    private func pair(_ left: Article.ID, _ right: Article.ID) throws(LibraryProblem) -> TextPair? {
        let texts = try fingerprints(of: [left, right])
        guard let left = texts[left], let right = texts[right] else { return nil }
        return TextPair(left, right)
    }

    /// What was decided elsewhere about texts that are added here.
    func keptMarks(of texts: [TextFingerprint]) -> KeptMarks {
        let kept = try? ownDecisions?.read { db in try KeptMarks(of: texts, db) }
        return (kept ?? nil) ?? KeptMarks()
    }
}
