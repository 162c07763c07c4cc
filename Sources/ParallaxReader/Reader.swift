public import ParallaxCore
public import ParallaxScreen

/// The whole state of the reader and the only code that changes it.
///
/// `Reader` knows nothing about terminals, threads, files or clocks. A session is a list of messages: the same messages
/// lead to the same screens.
///
/// ```swift
/// var reader = Reader(size: Size(columns: 80, rows: 24))
/// let effects = reader.start()             // [.open, .watch]
/// _ = reader.update(.key(.character("j")))
/// let canvas = reader.draw()
/// ```
public struct Reader: Hashable, Sendable {
    /// The size of the screen.
    public internal(set) var size: Size
    /// Which keys ask for which command.
    public let keymap: Keymap
    let settings: Settings
    let opening: Opening
    /// Whether views are heard, item by item, and not seen.
    let isPlain: Bool

    var desk = Desk()
    var list = ListPane()
    var article: ArticlePane?
    var compare: ComparePane?
    var card: QuoteCardPane?
    var quotes: QuotesPane?
    var coverage: CoveragePane?
    var stories: StoriesPane?
    var storyPane: StoryPane?
    var help: HelpPane?
    var jobs: JobsPane?

    /// The place the library was left at, until everything is as it was.
    var resuming: ReadingPlace?
    /// The row that is to be opened from a table which is on its way.
    var reopening: ReadingRow?
    /// The place that was kept last.
    var keptPlace: ReadingPlace?
    /// Whether no key came since the place was kept.
    var isPlaceKept = true
    /// What was searched for in place last, unless the library was searched since.
    var lastSearch: String?
    /// Where a search in place began.
    var searchOrigin: Place?
    /// What was said in the status line, the last last.
    var said: [Notice] = []
    /// Whether reading the inputs was stopped.
    var isOpeningStopped = false
    /// The border the pointer holds.
    var heldBorder: Border?
    /// How comparisons are shown.
    var compareSettings = CompareSettings()
    var prompt: Prompt?
    var pending = KeySequence()
    var notice: Notice? {
        didSet { if let notice, !notice.isRepeated { record([notice]) } }
    }
    var tickets = Tickets()
    /// What `U` takes back, the last change last.
    var undoSteps: [UndoStep] = []
    /// What is being taken back, by the ticket of the answer.
    var beingTakenBack: [Int: UndoStep] = [:]
    /// The links the reader made and cut by hand.
    var links = LinkLedger()
    var places = Places()
    /// The quotes of the stories that were looked at last.
    var gathered: [StoryQuotes] = []
    /// What the reader says of quotes, ahead of the answers: a further correction builds on it.
    var quoteCorrections = QuoteLedger()
    var landing: Landing?
    /// An article of the story that is to be merged with another one.
    var merging: Article.ID?
    /// A decision about stories whose answer is on its way.
    var decidedStory: DecidedStory?
    /// The name the reader gave to the story of the article on the desk.
    var storyName: String?
    /// Whether the articles are those of a library, and not of files that were named.
    var isLibrary = false
    /// The articles that tell the story of the article on the desk.
    var story: [ListEntry] = []
    /// The articles of the story that a list of stories was left with.
    var told: [Article.ID] = []
    /// What was asked for before the article was there.
    var isComparisonWanted = false
    /// What the reader marked, ahead of the answers.
    var marks: [Article.ID: ArticleMarks] = [:]
    /// What stood before decisions whose answers are on their way.
    var unkept: [Int: UndoStep] = [:]
    /// The open article that was counted as read.
    var counted: Article.ID?
    /// Whether ranked results are to follow those by date.
    var ranks = false
    /// The order of the list of everything; `nil` for that in which the articles came.
    var listOrder: ListOrder?
    /// What was found while a word was typed, until it is known whether anything has the word itself.
    var widerQuery: ListQuery?
    /// The article whose outlet and story the list is turned to; an empty list has none.
    var turnedAt: ListEntry?
    /// Whether the next article is entered at its last match.
    var entersAtLastHit = false
    /// The names that lists can be narrowed by, as they were asked for last.
    var names = ListNames()
    /// What is looked for beyond the known part of the list.
    var sought: ListSearch?
    /// The article on the desk, or on its way there.
    var wanted: Article.ID?
    /// The articles that the next key may lead to.
    var ahead = ArticlesAhead()
    /// The command lines that were run.
    var history = CommandHistory()
    /// Places by the letter that marks them.
    var placeMarks: [String: ReadingPlace] = [:]
    /// The command that waits for a letter.
    var awaitedLetter: Command?
    /// The theme that suits what the terminal writes on, as far as that is known.
    var automaticTheme: Theme?
    /// The name of the theme that was chosen; `nil` for the one that suits the terminal.
    var chosenTheme: String?
    /// The themes that were there when they were last asked for.
    var themes: [Theme] = []
    var themePurpose = ThemePurpose.choosing
    /// What is on its way into a file.
    var exporting: ExportRequest?
    /// The command line of the program that was run last.
    var lastProgram = ""
    /// What has come from the feeds.
    var fetched = FetchedFeeds()
    /// What was brought into the library.
    var added = AddedArticles()
    /// The files and folders that the command line was last told of.
    var files: [String] = []
    /// How far reading the inputs is; `nil` when it is over.
    var progress: Progress? = Progress(done: 0, total: 0)

    /// What the program shows first.
    public enum Opening: Hashable, Sendable {
        /// The list, and the first article beside it.
        case browsing
        /// The first two articles beside each other.
        case comparing
        /// One article.
        case article(Article.ID)
        /// What a query of the search language finds.
        case search(String)
    }

    struct Progress: Hashable, Sendable {
        let done: Int
        let total: Int
    }

    /// Creates a reader for a screen of `size`.
    ///
    /// - Parameters:
    ///   - problems: Sentences about what is wrong in the configuration, told at the start.
    ///   - isPlain: Whether views are heard, item by item, and not seen; see ``PlainTranscript``.
    public init(
        size: Size, keymap: Keymap = .standard, settings: Settings = Settings(), opening: Opening = .browsing,
        problems: [String] = [], isPlain: Bool = false
    ) {
        self.size = size
        self.keymap = keymap
        self.settings = settings
        compareSettings = CompareSettings(settings, keymap: keymap)
        self.opening = opening
        self.isPlain = isPlain
        tell(problems)
        fitPanes()
    }

    /// The work to do before the first message.
    public func start() -> [Effect] { [.open, .watch] }
}

extension Reader {
    /// Applies one message and returns the work it asks for.
    public mutating func update(_ message: Message) -> [Effect] {
        if message.changesArticles { forgetAhead() }
        let effects = note(message)
        if effects.contains(where: \.changesArticles) { forgetAhead() }
        refreshJobs()
        fitPanes()
        return effects + countAsRead() + takeUpList() + fetchAhead() + fetchStories() + readAhead()
    }

    /// Takes notice of what the reader did, then applies it.
    private mutating func note(_ message: Message) -> [Effect] {
        switch message {
        case .key, .mouse, .pasted, .line: (isPlaceKept, reopening) = (false, nil)
        default: break
        }
        return apply(message)
    }

    private mutating func apply(_ message: Message) -> [Effect] {
        switch message {
        case .key(let key): return press(key)
        case .pasted(let text): return paste(text)
        case .line(let text):
            notice = nil
            return run(line: text)
        case .mouse(let event): return point(event)
        case .resized(let newSize):
            size = newSize
            if desk.focus == .list, !desk.panes(on: size).contains(.list) { desk.focus = desk.main }
        case .shelved(let entries): return shelve(entries)
        case .opening(let done, let total): if !isOpeningStopped { progress = Progress(done: done, total: total) }
        case .opened(let problems): return finishOpening(problems)
        case .libraryChanged: return refreshList()
        case .page(let page, let ticket): return show(page, ticket: ticket)
        case .found(let id, let page, let ticket): return takeFound(id, in: page, ticket: ticket)
        case .names(let names, let ticket): takeNames(names, ticket: ticket)
        case .kept(let ticket): (unkept[ticket], beingTakenBack[ticket]) = (nil, nil)
        case .decidedStory(let change, let ticket): return takeDecision(change, ticket: ticket)
        case .tookBackStory(let ticket):
            beingTakenBack[ticket] = nil
            return takeReturn(ticket: ticket)
        case .rested: return keepPlace()
        // Nobody is told of it: it is tried again when the reader rests the next time, and when it is left.
        case .placeUnkept: keptPlace = nil
        case .library(let place): return openLibrary(place)
        case .article(let opened, let ticket): return show(opened, ticket: ticket)
        case .readAhead(let articles, let ticket): takeAhead(articles, ticket: ticket)
        case .corrected(let annotated, let ticket): return takeIn(annotated, ticket: ticket)
        case .comparison(let comparison, let ticket): return show(comparison, ticket: ticket)
        case .quotes(let stories, let ticket): return show(stories, ticket: ticket)
        case .coverage(let found, let ticket): return show(found, ticket: ticket)
        case .stories(let page, let ticket): return show(page, ticket: ticket)
        case .story(let entries, let ticket): return showStory(entries, ticket: ticket)
        case .themed(let choice): (automaticTheme, chosenTheme) = (choice.automatic, choice.named?.name)
        case .suiting(let theme): return take(suiting: theme)
        case .themes(let known, let ticket): return takeThemes(known, ticket: ticket)
        case .fetching(let state, let ticket): return take(state, ticket: ticket)
        case .fetched(let state, let ticket): return finishFetching(state, ticket: ticket)
        case .adding(let state, let ticket): return take(state, ticket: ticket)
        case .added(let state, let ticket): return finishAdding(state, ticket: ticket)
        case .files(let paths, let ticket): takeFiles(paths, ticket: ticket)
        case .completed(let ticket): return takeCompletion(ticket: ticket)
        case .exported(let outcome, let ticket): take(outcome, ticket: ticket)
        case .told(let sentence, let ticket): tell(sentence, ticket: ticket)
        case .failed(let sentence, let ticket): return fail(sentence, ticket: ticket)
        }
        return []
    }

    /// Gives every pane the area it has on the present desk.
    mutating func fitPanes() {
        for (pane, area) in desk.areas(on: size).panes { self[pane]?.fit(in: area.size) }
        let pageSize = Size(columns: size.columns, rows: size.rows - 1)
        if let page { self[page]?.fit(in: pageSize) }
    }
}
