import ParallaxCore

/// Where the reader was: the view, and every pane as it stood.
///
/// Panes are values that know their place in the text, so a place outlives changes of size.
struct Place: Hashable, Sendable {
    let stage: Desk.Stage
    let focus: PaneID
    let hasOpener: Bool
    let selected: Article.ID?
    let article: ArticlePane?
    let compare: ComparePane?
    let card: QuoteCardPane?
    let quotes: QuotesPane?
    let coverage: CoveragePane?
    let stories: StoriesPane?
    let story: StoryPane?
}
