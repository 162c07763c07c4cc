import ParallaxCore

/// How a change is taken back from what stands now; where that is not at hand, it is what stood after the change.
extension Reader {
    func marks(without changes: [Article.ID: MarksChange]) -> [Article.ID: ArticleMarks] {
        changes.reduce(into: [:]) { marks, change in
            marks[change.key] = change.value.takenBack(from: self.marks(of: change.key) ?? change.value.after)
        }
    }

    func takingBack(_ change: DecisionChange<Note>, of id: Article.ID) -> DecisionChange<Note> {
        let now = notes(of: id) ?? change.after
        let notes = change.reversed.applied(to: now, place: \.range).sorted { $0.range < $1.range }
        return DecisionChange(before: now, after: notes)
    }

    func takingBack(_ change: DecisionChange<QuoteCorrection>, of id: Article.ID) -> DecisionChange<QuoteCorrection> {
        let now = quoteCorrections[id] ?? annotatedAtHand(id)?.corrections ?? change.after
        return DecisionChange(before: now, after: change.reversed.applied(to: now, place: \.range))
    }

    func takingBack(
        _ change: DecisionChange<LinkCorrection>, _ left: Article.ID, _ right: Article.ID
    ) -> DecisionChange<LinkCorrection> {
        let now = corrections(between: left, right) ?? change.after
        return DecisionChange(before: now, after: change.reversed.applied(to: now) { [$0.left, $0.right] })
    }

    /// The corrections of the links between two articles, as far as they are at hand.
    private func corrections(between left: Article.ID, _ right: Article.ID) -> [LinkCorrection]? {
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
