import ParallaxCore

/// What the reader stood on where a decision about stories may take it out of sight.
enum StoryCursor: Hashable, Sendable {
    /// An article of the list.
    case list(Article.ID)
    /// An article of the story that was open.
    case headline(Article.ID)
    /// A row and a column of who reported what.
    case coverage(CoveragePlace)
}

extension Reader {
    /// What the reader stands on; `nil` where no decision about stories takes anything away.
    var storyCursor: StoryCursor? {
        switch desk.focus {
        case .list: list.selectedID.map { .list($0) }
        case .story: (storyPane?.selected).map { .headline($0.entry.id) }
        case .coverage: (coverage?.place).map { .coverage($0) }
        default: nil
        }
    }

    /// Stands there again as soon as it is shown again; nothing of another view or story is moved.
    mutating func returnCursor(to cursor: StoryCursor?) {
        switch cursor {
        case .list(let id): if desk.focus == .list { list.expect(selected: id) }
        case .headline(let id): storyPane?.seek(id)
        case .coverage(let place): coverage?.seek(place)
        case nil: return
        }
    }
}
