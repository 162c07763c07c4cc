import ParallaxCore

/// The marks of an article before a change, and after.
struct MarksChange: Hashable, Sendable {
    let before: ArticleMarks
    let after: ArticleMarks

    /// The present marks without this change: what was marked elsewhere since, as by another program, stays.
    func takenBack(from now: ArticleMarks) -> ArticleMarks {
        let added = Set(after.tags).subtracting(before.tags)
        let removed = Set(before.tags).subtracting(after.tags)
        return ArticleMarks(
            isRead: before.isRead == after.isRead ? now.isRead : before.isRead,
            isStarred: before.isStarred == after.isStarred ? now.isStarred : before.isStarred,
            tags: Array(Set(now.tags).subtracting(added).union(removed)))
    }
}
