import ParallaxCore

extension Reader {
    /// Opens the table of who reported what; inside it, leads back.
    mutating func openCoverage() -> [Effect] {
        if desk.stage == .coverage { return closeView() }
        guard let subject = articleInFocus else { return tellThereIsNoArticle() }
        return openCoverage(of: subject)
    }

    /// Opens the table for the story of an article, at a place of it.
    mutating func openCoverage(of subject: Article.ID, at opening: CoveragePlace? = nil) -> [Effect] {
        if let members = members(ofStoryOf: subject), members.count < 2 {
            tellThereIsNoOther()
            return []
        }
        leavePlace()
        told = storyInFocus ?? told
        dropViews()
        coverage = CoveragePane(subject: subject, at: opening)
        (desk.stage, desk.focus) = (.coverage, .coverage)
        return gatherCoverage()
    }

    /// Asks who reported what in the story of the open view; nothing while the story is on its way.
    mutating func gatherCoverage() -> [Effect] {
        guard let subject = coverage?.subject, let articles = story(of: subject)?.first else { return [] }
        return [.coverage(articles, ticket: tickets.draw(for: .coverage))]
    }

    mutating func show(_ found: Coverage, ticket: Int) -> [Effect] {
        guard tickets.redeem(ticket, for: .coverage) else { return [] }
        fitPanes()
        coverage?.fill(found)
        return freshen()
    }

    /// Whether the open view has no coverage yet, or one that is behind the reader's corrections.
    var lacksCoverage: Bool {
        guard let pane = coverage else { return false }
        guard let known = pane.coverage else { return !tickets.isAwaiting(.coverage) }
        return known.articles.contains(where: isBehind)
    }

    /// Where the cell in focus leads.
    mutating func openCell() -> [Effect] {
        switch coverage?.target {
        case .comparison(let place):
            landing = place
            return compare(place.left, with: place.right)
        case .article(let annotated, let range): return open(annotated, at: range)
        case nil: return []
        }
    }

    /// Leaves the view for an article of it, at a stretch of its text.
    private mutating func open(_ annotated: AnnotatedArticle, at range: TextRange) -> [Effect] {
        leavePlace()
        let effects = open(annotated)
        article?.show(range)
        return effects + followSelection() + freshen()
    }
}
