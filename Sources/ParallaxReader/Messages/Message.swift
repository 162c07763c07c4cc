public import ParallaxCore
public import ParallaxScreen

/// Everything that can change the state of the reader.
///
/// Messages are plain values: a session is a list of them, so it can be recorded, replayed and shrunk.
public enum Message: Hashable, Sendable, Codable {
    /// A key was pressed.
    case key(Key)
    /// The pointer did something.
    case mouse(MouseEvent)
    /// Text was pasted; it goes to prompts, never to commands.
    case pasted(String)
    /// A line was typed where nothing is drawn: the number of an item, or a command by its name.
    case line(String)
    /// The terminal has a new size.
    case resized(Size)
    /// Articles were read; they join the list.
    case shelved([ListEntry])
    /// Reading the inputs goes on: how many of how many are done.
    case opening(done: Int, of: Int)
    /// Reading the inputs is over; each problem is a sentence.
    case opened(problems: [String])
    /// The library is open; with the place where the reader left it the last time.
    case library(ReadingPlace?)
    /// Another program changed the library.
    case libraryChanged
    /// No key came for some seconds.
    case rested
    /// The place could not be kept; the sentence says why.
    case placeUnkept(String)
    /// A stretch of a list that was asked for.
    case page(ListPage, ticket: Int)
    /// The next article of a kind, and the stretch of the list around it; `nil` when there is none.
    case found(Article.ID?, in: ListPage?, ticket: Int)
    /// The names that were asked for.
    case names(ListNames, ticket: Int)
    /// An article that was asked for.
    case article(OpenedArticle, ticket: Int)
    /// Articles that were fetched before a key led to them; those that could not be read are missing.
    case readAhead([OpenedArticle], ticket: Int)
    /// An article whose corrections were kept.
    case corrected(AnnotatedArticle, ticket: Int)
    /// Marks or notes were kept.
    case kept(ticket: Int)
    /// A decision about stories was kept; `nil` when there was nothing to decide.
    case decidedStory(StoryChange?, ticket: Int)
    /// A decision about stories was taken back.
    case tookBackStory(ticket: Int)
    /// A comparison that was asked for.
    case comparison(Comparison, ticket: Int)
    /// The quotes of the stories that were asked for.
    case quotes([StoryQuotes], ticket: Int)
    /// Who reported what in the story that was asked for.
    case coverage(Coverage, ticket: Int)
    /// A stretch of the list of stories.
    case stories(StoryPage, ticket: Int)
    /// The articles of one story, oldest first.
    case story([ListEntry], ticket: Int)
    /// The screen is painted with one of these themes.
    case themed(ThemeChoice)
    /// What the terminal writes on has changed, and this theme suits it.
    case suiting(Theme)
    /// The themes that were asked for.
    case themes(KnownThemes, ticket: Int)
    /// One more feed is done.
    case fetching(FetchedFeeds, ticket: Int)
    /// All feeds are done.
    case fetched(FetchedFeeds, ticket: Int)
    /// Some more of what is brought into the library is done.
    case adding(AddedArticles, ticket: Int)
    /// All of what was to be brought into the library is done.
    case added(AddedArticles, ticket: Int)
    /// The files and folders whose paths begin so.
    case files([String], ticket: Int)
    /// The whole text of an article is in the library.
    case completed(ticket: Int)
    /// A view was written into a file, or something stands there.
    case exported(ExportOutcome, ticket: Int)
    /// Work outside the program is done; the sentence says what came of it.
    case told(String, ticket: Int)
    /// Work that was asked for failed; the sentence says why.
    case failed(String, ticket: Int)
}
