public import ParallaxCore
public import ParallaxScreen

/// Work the reader asks for.
///
/// The first group runs off the main thread; what has a ticket answers with a message that carries the same one. The
/// second is done by the terminal at once.
public enum Effect: Hashable, Sendable {
    /// Read the inputs the program was started with, or the library.
    case open
    /// Tell whenever another program changed the library.
    case watch
    /// Fetch a stretch of a list.
    case page(ListQuery, ListSpan, ticket: Int)
    /// Fetch a stretch of a list around what is seen of it; no frame waits for it.
    case pageAhead(ListQuery, ListSpan, ticket: Int)
    /// Fetch the first of what a search finds, the best first; no frame waits for it.
    case ranking(ListQuery, ListSpan, ticket: Int)
    /// Look for the next article of a kind in a list.
    case find(ListSearch, ticket: Int)
    /// Fetch the names that lists can be narrowed by.
    case names(ticket: Int)
    /// Read the themes there are.
    case themes(ticket: Int)
    /// Fetch one article.
    case article(Article.ID, ticket: Int)
    /// Fetch the articles that the next key may lead to; no frame waits for them.
    case readAhead([Article.ID], ticket: Int)
    /// Compare two articles.
    case comparison(left: Article.ID, right: Article.ID, ticket: Int)
    /// Gather the quotes of stories, each a list of its articles.
    case quotes(stories: [[Article.ID]], ticket: Int)
    /// Gather the quotes of a stretch of a list, story by story.
    case listQuotes(ListQuery, ListSpan, ticket: Int)
    /// Find who reported what in a story, a list of its articles.
    case coverage([Article.ID], ticket: Int)
    /// Fetch a stretch of the list of stories that a query finds.
    case stories(String, ListSpan, ticket: Int)
    /// Fetch the articles that tell the story of an article.
    case story(Article.ID, ticket: Int)
    /// Keep a change of the corrections of an article's quotes; the answer is the corrected article.
    case correctQuotes(DecisionChange<QuoteCorrection>, of: Article.ID, ticket: Int)
    /// Keep a change of the corrections of the links between two articles; the answer is the corrected comparison.
    case correctLinks(DecisionChange<LinkCorrection>, left: Article.ID, right: Article.ID, ticket: Int)
    /// Keep the marks of articles.
    case mark([Article.ID: ArticleMarks], ticket: Int)
    /// Keep a change of the notes of an article.
    case keepNotes(DecisionChange<Note>, of: Article.ID, ticket: Int)
    /// Decide about the stories of articles.
    case decideStory(StoryRequest, ticket: Int)
    /// Take a decision about stories back.
    case takeBackStory(StoryChange, ticket: Int)
    /// Bring files, folders and addresses into the library.
    case add([String], ticket: Int)
    /// Fetch the files and folders whose paths begin so.
    case files(String, ticket: Int)
    /// Ask the feeds for what is new.
    case refresh(ticket: Int)
    /// Get the whole text of an article from its page on the web.
    case complete(Article.ID, ticket: Int)
    /// Stop work that runs.
    case stop(Job)
    /// Hand an address to the browser.
    case visit(WebLink, ticket: Int)
    /// Write a view into a file.
    case export(ExportRequest, ticket: Int)
    /// Give a text to another program.
    case pipe(ProgramCall, ticket: Int)
    /// Let another program put a text on the clipboard.
    case copyBy(ProgramCall, ticket: Int)
    /// Keep where the reader is, for the next start; only a refusal is answered.
    case keepPlace(ReadingPlace)
    /// Begin with the theme of this name from the next start on.
    case keepTheme(String, ticket: Int)

    /// Paint with another theme.
    case paint(Theme)
    /// Stop the program, as Ctrl-Z does, and go on when it is called back.
    case suspend
    /// Put text on the clipboard.
    case copy(String)
    /// Forget what the terminal shows and paint everything anew.
    case repaint
    /// Leave for the demo, and come back after it.
    case demo
    /// End the program.
    case quit
}
