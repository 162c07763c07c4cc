import ParallaxCore
public import ParallaxScreen

/// The whole state of the reader and the only code that changes it.
///
/// `Reader` knows nothing about terminals, threads, files or clocks. A session is a list of messages: the same messages
/// lead to the same screens.
///
/// ```swift
/// var reader = Reader(size: Size(columns: 80, rows: 24))
/// let effects = reader.start()             // [.open]
/// _ = reader.update(.key(.character("j")))
/// let canvas = reader.draw()
/// ```
public struct Reader: Hashable, Sendable {
    /// The size of the screen.
    public internal(set) var size: Size
    /// Which keys ask for which command.
    public let keymap: Keymap
    let opening: Opening

    var desk = Desk()
    var list = ListPane()
    var article: ArticlePane?
    var compare: ComparePane?
    var card: QuoteCardPane?
    var quotes: QuotesPane?
    var help: HelpPane?

    /// The border the pointer holds.
    var heldBorder: Border?
    /// How comparisons are shown.
    var compareSettings = CompareSettings()
    var prompt: Prompt?
    var pending = KeySequence()
    var notice: Notice?
    var tickets = Tickets()
    /// What `U` takes back, the last change last.
    var undoSteps: [UndoStep] = []
    /// The links the reader made and cut by hand.
    var links = LinkLedger()
    var places = Places()
    /// The quotes of the stories that were looked at last.
    var gathered: [StoryQuotes] = []
    /// What the reader says of quotes, ahead of the answers: a further correction builds on it.
    var quoteCorrections: [Article.ID: [QuoteCorrection]] = [:]
    var landing: Landing?
    /// The article on the desk, or on its way there.
    var wanted: Article.ID?
    /// How far reading the inputs is; `nil` when it is over.
    var progress: Progress? = Progress(done: 0, total: 0)

    /// What the program shows first.
    public enum Opening: Hashable, Sendable {
        /// The list, and the first article beside it.
        case browsing
        /// The first two articles beside each other.
        case comparing
    }

    struct Progress: Hashable, Sendable {
        let done: Int
        let total: Int
    }

    /// Creates a reader for a screen of `size`.
    public init(size: Size, keymap: Keymap = .standard, opening: Opening = .browsing) {
        self.size = size
        self.keymap = keymap
        self.opening = opening
        fitPanes()
    }

    /// The work to do before the first message.
    public func start() -> [Effect] { [.open] }
}

extension Reader {
    /// Applies one message and returns the work it asks for.
    public mutating func update(_ message: Message) -> [Effect] {
        let effects = apply(message)
        fitPanes()
        return effects
    }

    private mutating func apply(_ message: Message) -> [Effect] {
        switch message {
        case .key(let key): return press(key)
        case .pasted(let text): paste(text)
        case .mouse(let event): return point(event)
        case .resized(let newSize): size = newSize
        case .shelved(let entries): return shelve(entries)
        case .opening(let done, let total): progress = Progress(done: done, total: total)
        case .opened(let problems): finishOpening(problems)
        case .article(let annotated, let ticket): return show(annotated, ticket: ticket)
        case .comparison(let comparison, let ticket): return show(comparison, ticket: ticket)
        case .quotes(let stories, let ticket): return show(stories, ticket: ticket)
        case .failed(let sentence, let ticket): return fail(sentence, ticket: ticket)
        }
        return []
    }

    /// Gives every pane the area it has on the present desk.
    mutating func fitPanes() {
        for (pane, area) in desk.areas(on: size).panes { self[pane]?.fit(in: area.size) }
        help?.fit(in: Size(columns: size.columns, rows: size.rows - 1))
    }
}
