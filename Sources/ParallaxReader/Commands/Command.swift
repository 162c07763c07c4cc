/// What a key can ask for; the raw values are the names a reader sees and binds.
public enum Command: String, Hashable, Sendable, Codable, CaseIterable {
    // Moving
    case nextLine = "next-line"
    case previousLine = "previous-line"
    case pageDown = "page-down"
    case pageUp = "page-up"
    case halfPageDown = "half-page-down"
    case halfPageUp = "half-page-up"
    case top, bottom
    case nextParagraph = "next-paragraph"
    case previousParagraph = "previous-paragraph"

    // Articles and panes
    case open, back, quit
    case nextArticle = "next-article"
    case previousArticle = "previous-article"
    case nextPane = "next-pane"
    case previousPane = "previous-pane"
    case zoom
    case toggleList = "toggle-list"
    case moveBorderLeft = "move-border-left"
    case moveBorderRight = "move-border-right"
    case returnBack = "return-back"
    case returnForth = "return-forth"
    case setMark = "set-mark"
    case goToMark = "go-to-mark"

    // Comparing
    case compare, swap
    case turnNext = "turn-next"
    case turnPrevious = "turn-previous"
    case changeLayout = "change-layout"
    case showAll = "show-all"
    case onlyDifferences = "only-differences"
    case onlyShared = "only-shared"
    case levelPartner = "level-partner"
    case toggleWeakLinks = "toggle-weak-links"
    case linkByHand = "link-by-hand"
    case nextDifference = "next-difference"
    case previousDifference = "previous-difference"
    case nextUnmatched = "next-unmatched"
    case previousUnmatched = "previous-unmatched"
    case nextConflict = "next-conflict"
    case previousConflict = "previous-conflict"
    case nextMoved = "next-moved"
    case previousMoved = "previous-moved"

    // Quotes
    case nextQuote = "next-quote"
    case previousQuote = "previous-quote"
    case nextScareQuote = "next-scare-quote"
    case previousScareQuote = "previous-scare-quote"
    case quotes
    case coverage
    case versions
    case changeOrder = "change-order"
    case filter
    case correctSpeaker = "correct-speaker"
    case correctKind = "correct-kind"

    case turnList = "turn-list"
    case searchLibrary = "search-library"

    // Stories
    case stories
    case storyMerge = "story-merge"
    case storySplit = "story-split"
    case storyPin = "story-pin"
    case storyName = "story-name"

    // Keeping
    case markRead = "mark-read"
    case star
    case tag
    case note
    case nextUnread = "next-unread"
    case previousUnread = "previous-unread"

    // Fetching and adding
    case refresh, complete, add
    case addFeed = "add-feed"

    // Searching
    case search
    case nextMatch = "next-match"
    case previousMatch = "previous-match"

    // Copying
    case select
    case copyPassage = "copy-passage"
    case copyCitation = "copy-citation"
    case copyAddress = "copy-address"

    // Other programs
    case openAddress = "open-address"
    case chooseAddress = "choose-address"
    case export, pipe

    // The program
    case undo, palette, help, messages, jobs, theme, demo, cancel, repaint, suspend
    case stopJob = "stop-job"
}
