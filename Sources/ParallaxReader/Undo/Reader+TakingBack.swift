import ParallaxCore

/// What stands once a change is taken back; where the present state is not at hand, it is the one after the change.
extension Reader {
    func marks(without changes: [Article.ID: MarksRevision]) -> [Article.ID: ArticleMarks] {
        changes.reduce(into: [:]) { marks, change in
            marks[change.key] = change.value.takenBack(from: self.marks(of: change.key) ?? change.value.after)
        }
    }

    func notes(without change: Revision<Note>, of id: Article.ID) -> [Note] {
        change.takenBack(from: notes(of: id) ?? change.after, place: \.range).sorted { $0.range < $1.range }
    }

    func corrections(without change: Revision<QuoteCorrection>, of id: Article.ID) -> [QuoteCorrection] {
        let now = quoteCorrections[id] ?? annotatedAtHand(id)?.corrections
        return change.takenBack(from: now ?? change.after, place: \.range)
    }

    func links(
        without change: Revision<LinkCorrection>, _ left: Article.ID, _ right: Article.ID
    ) -> [LinkCorrection] {
        change.takenBack(from: corrections(between: left, right) ?? change.after, place: { [$0.left, $0.right] })
    }

    /// The corrections of the links between two articles, as far as they are at hand.
    func corrections(between left: Article.ID, _ right: Article.ID) -> [LinkCorrection]? {
        if let known = links[left, right] { return known }
        switch comparedPair {
        case [left, right]: return compare?.comparison.corrections
        case [right, left]: return compare?.comparison.corrections.map(\.mirrored)
        default: return nil
        }
    }

    /// An article that is on the desk or among the quotes of its story.
    func annotatedAtHand(_ id: Article.ID) -> AnnotatedArticle? {
        let compared = compare.map { [$0.comparison.left, $0.comparison.right] } ?? []
        let known = [article?.annotated].compactMap(\.self) + compared + gathered.compactMap { $0.article(id) }
        return known.first { $0.article.id == id }
    }
}
