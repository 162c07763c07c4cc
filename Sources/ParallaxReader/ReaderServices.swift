public import ParallaxCore

/// What the reader needs from the outside world.
///
/// The calls run off the main thread; a thrown error's description is the sentence the status line shows.
public protocol ReaderServices: Sendable {
    /// Reads the inputs the program was started with, or opens the library.
    ///
    /// - Parameter report: Called with `.shelved` and `.opening` messages as articles arrive. A later `.shelved` with
    ///   the same entries replaces them, for stories are known only when all articles are. A library is reported by
    ///   one `.library` instead.
    /// - Returns: One sentence for each input that could not be read.
    func open(report: @Sendable (Message) -> Void) async -> [String]

    /// Reports every change of the library by another program until it is cancelled.
    func watch(report: @Sendable () -> Void) async

    /// Fetches a stretch of a list.
    func page(_ query: ListQuery, _ span: ListSpan) async throws -> ListPage

    /// Fetches the names that lists can be narrowed by.
    func names() async throws -> ListNames

    /// Reads the themes there are; what is wrong with one of them is a sentence of the answer.
    func themes() async -> KnownThemes

    /// Keeps the name of a theme for the next start.
    func keepTheme(named name: String) async throws

    /// Fetches one article with its layers, its story and the reader's notes.
    func article(_ id: Article.ID) async throws -> OpenedArticle

    /// Compares two articles. One article on both sides stands for the text it had before, and the one it has now.
    func comparison(left: Article.ID, right: Article.ID) async throws -> Comparison

    /// Gathers the quotes of stories, each a list of its articles; the answer has the same order.
    func quotes(stories: [[Article.ID]]) async throws -> [StoryQuotes]

    /// Finds who reported what in a story, a list of its articles.
    func coverage(of story: [Article.ID]) async throws -> Coverage

    /// Fetches a stretch of the list of stories that have an article which a query of the search language finds.
    func stories(_ search: String, _ span: ListSpan) async throws -> StoryPage

    /// Fetches the articles that tell the story of an article, itself among them, oldest first.
    func story(of id: Article.ID) async throws -> [ListEntry]

    /// Keeps a change of the reader's corrections of an article's quotes.
    ///
    /// - Returns: The article with the corrections applied.
    func correct(_ change: DecisionChange<QuoteCorrection>, of id: Article.ID) async throws -> AnnotatedArticle

    /// Keeps a change of the reader's corrections of the links between two articles.
    ///
    /// - Returns: The comparison with the corrections applied.
    func correct(
        _ change: DecisionChange<LinkCorrection>, left: Article.ID, right: Article.ID
    ) async throws -> Comparison

    /// Keeps the reader's marks of articles.
    func mark(_ marks: [Article.ID: ArticleMarks]) async throws

    /// Keeps a change of the reader's notes of an article.
    func keep(_ change: DecisionChange<Note>, of id: Article.ID) async throws

    /// Keeps what the reader decides about the stories of articles, and tells them anew.
    ///
    /// - Returns: What was changed; `nil` when there was nothing to decide.
    func decide(_ request: StoryRequest) async throws -> StoryChange?

    /// Takes a decision about stories back.
    func takeBack(_ change: StoryChange) async throws

    /// Brings files, folders and addresses of the web into the library; feeds are subscribed to.
    ///
    /// A cancelled task ends after what is being written, which is kept.
    ///
    /// - Parameter report: Called whenever something more is in the library.
    /// - Returns: What became of all.
    func add(_ inputs: [String], report: @Sendable (AddedArticles) -> Void) async throws -> AddedArticles

    /// The files and folders whose paths begin so, as they are typed; those of folders end with a slash. A few hundred at
    /// most.
    func files(beginningWith path: String) async -> [String]

    /// Asks the feeds for what is new.
    ///
    /// - Parameter report: Called after each feed, when its articles are in the library.
    /// - Returns: What came in all.
    func refresh(report: @Sendable (FetchedFeeds) -> Void) async throws -> FetchedFeeds

    /// Gets the whole text of an article from its page on the web, and keeps it.
    func complete(_ id: Article.ID) async throws

    /// Hands an address to the user's browser.
    func visit(_ link: WebLink) async throws

    /// Writes a view into a file, which is neither replaced unasked nor reached through a link.
    func write(_ export: ExportRequest) async throws -> ExportOutcome

    /// Gives a text to another program and waits for its end; a cancelled task ends the program.
    func run(_ call: ProgramCall) async throws -> ProgramEnd

    /// Keeps where the reader is, in place of the place before.
    func keep(_ place: ReadingPlace) async throws
}
