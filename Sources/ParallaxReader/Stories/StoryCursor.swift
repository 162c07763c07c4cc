import ParallaxCore

/// What the reader stood on where a decision about stories may take it out of sight.
enum StoryCursor: Hashable, Sendable {
    /// An article of the list.
    case list(Article.ID)
    /// An article of the story that was open.
    case headline(Article.ID)
    /// A row and a column of who reported what in the story of an article.
    case coverage(CoveragePlace, of: Article.ID)
}

extension Reader {
    /// What the reader stands on; `nil` where no decision about stories takes anything away.
    var storyCursor: StoryCursor? {
        switch desk.focus {
        case .list: list.selectedID.map { .list($0) }
        case .story: (storyPane?.selected).map { .headline($0.entry.id) }
        case .coverage: coverage.flatMap { pane in pane.place.map { .coverage($0, of: pane.subject) } }
        default: nil
        }
    }

    /// Stands there again as soon as it is shown again; nothing of another view or story is moved.
    mutating func returnCursor(to cursor: StoryCursor?) {
        switch cursor {
        case .list(let id): if desk.focus == .list { list.expect(selected: id) }
        case .headline(let id): storyPane?.seek(id)
        case .coverage(let place, _): coverage?.seek(place)
        case nil: return
        }
    }

    /// Opens the table again that a decision about stories closed, as one article alone has none; not where the reader
    /// went on to read meanwhile.
    mutating func reopenCoverage(at cursor: StoryCursor?) -> [Effect] {
        guard case .coverage(let place, let subject) = cursor, coverage == nil,
            [.list, .stories, .story].contains(desk.focus)
        else { return [] }
        return openCoverage(of: subject, at: place)
    }
}
