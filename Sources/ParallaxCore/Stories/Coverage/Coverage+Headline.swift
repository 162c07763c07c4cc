extension Coverage {
    /// What the story is called: the reader's name for it, else the headline that lists of stories show.
    ///
    /// - Complexity: That of ``StoryLikeness/headline(of:)``.
    public var headline: String {
        name ?? StoryLikeness.headline(of: articles.map(\.article))
    }
}
