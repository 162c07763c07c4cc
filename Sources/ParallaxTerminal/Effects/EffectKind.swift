import ParallaxCore
import ParallaxReader

/// Work of which only the latest request matters: starting it cancels the earlier task of the same kind.
enum EffectKind: Hashable, Sendable {
    case open
    case watch
    case page
    /// More of the list than is seen.
    case pageAhead
    /// What a search finds, the best first.
    case ranking
    /// How many articles of the list were not read.
    case count
    case find
    case names
    case themes
    case article
    /// Articles that the next key may lead to.
    case articlesAhead
    case comparison
    case quotes
    case coverage
    /// The list of stories.
    case stories
    /// One story.
    case story
    /// Whatever goes on the web.
    case fetch
    /// What is brought into the library.
    case adding
    /// Files and folders for the command line.
    case files
    case visit
    /// A program that reads.
    case pipe
    /// A program that copies.
    case copying
    /// Decisions are never dropped for later ones: each is work of its own.
    case decision(number: Int)

    /// Where the reader is, which is kept behind what was decided there.
    case place(number: Int)

    /// Whether the work keeps what the reader made.
    var isDecision: Bool {
        switch self {
        case .decision, .place: true
        default: false
        }
    }

    /// The kind of an effect that runs in the background as the task `number`; `nil` when the terminal does it at once.
    init?(_ effect: Effect, number: Int) {
        switch effect {
        case .open: self = .open
        case .watch: self = .watch
        case .page(_, let span, _): self = span.count > 0 ? .page : .count
        case .pageAhead: self = .pageAhead
        case .ranking: self = .ranking
        case .find: self = .find
        case .names: self = .names
        case .themes: self = .themes
        case .article: self = .article
        case .readAhead: self = .articlesAhead
        case .comparison: self = .comparison
        case .quotes, .listQuotes: self = .quotes
        case .coverage: self = .coverage
        case .stories: self = .stories
        case .story: self = .story
        case .refresh, .complete: self = .fetch
        case .add: self = .adding
        case .files: self = .files
        case .visit: self = .visit
        case .pipe: self = .pipe
        case .copyBy: self = .copying
        case .stop(let job): self.init(job, number: number)
        case .correctQuotes, .correctLinks, .mark, .keepNotes, .decideStory, .takeBackStory, .keepTheme, .export:
            self = .decision(number: number)
        case .keepPlace: self = .place(number: number)
        case .paint, .suspend, .repaint, .copy, .demo, .quit: return nil
        }
    }

    /// The kind of the work that a job is: stopping it is a task of the same kind, which ends it.
    private init(_ job: Job, number: Int) {
        switch job {
        case .opening: self = .open
        case .list: self = .page
        case .find: self = .find
        case .comparison: self = .comparison
        case .quotes: self = .quotes
        case .coverage: self = .coverage
        case .stories: self = .stories
        case .story: self = .story
        case .fetch: self = .fetch
        case .adding: self = .adding
        case .program: self = .pipe
        case .copying: self = .copying
        case .export: self = .decision(number: number)
        }
    }
}
