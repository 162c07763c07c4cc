extension Command {
    /// The groups of the help page, in its order.
    public enum Group: String, Hashable, Sendable, CaseIterable {
        case moving = "Moving"
        case articles = "Articles and panes"
        case comparing = "Comparing"
        case quotes = "Quotes"
        case stories = "Stories"
        case keeping = "Keeping"
        case searching = "Searching"
        case copying = "Copying, other programs"
        case program = "The program"
    }

    /// Where the help page lists the command.
    public var group: Group {
        switch self {
        case .nextLine, .previousLine, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .top, .bottom, .nextParagraph,
            .previousParagraph:
            .moving
        case .open, .nextArticle, .previousArticle, .nextPane, .previousPane, .zoom, .toggleList, .moveBorderLeft,
            .moveBorderRight, .returnBack, .returnForth, .setMark, .goToMark, .turnList:
            .articles
        case .compare, .swap, .turnNext, .turnPrevious, .changeLayout, .showAll, .onlyDifferences, .onlyShared,
            .levelPartner, .toggleWeakLinks, .linkByHand, .coverage, .versions, .nextDifference, .previousDifference,
            .nextUnmatched, .previousUnmatched, .nextConflict, .previousConflict, .nextMoved, .previousMoved:
            .comparing
        case .nextQuote, .previousQuote, .nextScareQuote, .previousScareQuote, .quotes, .changeOrder, .filter,
            .correctSpeaker, .correctKind:
            .quotes
        case .stories, .storyMerge, .storySplit, .storyPin, .storyName: .stories
        case .markRead, .star, .tag, .note, .nextUnread, .previousUnread, .refresh, .complete, .add, .addFeed: .keeping
        case .search, .searchLibrary, .nextMatch, .previousMatch: .searching
        case .select, .copyPassage, .copyCitation, .copyAddress, .openAddress, .chooseAddress, .export, .pipe: .copying
        case .undo, .palette, .help, .messages, .jobs, .stopJob, .theme, .demo, .back, .quit, .cancel, .repaint,
            .suspend:
            .program
        }
    }

    /// What the command does, as the help page says it.
    public var summary: String {
        switch self {
        case .nextLine: "one line or item down"
        case .previousLine: "one line or item up"
        case .pageDown: "one page down"
        case .pageUp: "one page up"
        case .halfPageDown: "half a page down"
        case .halfPageUp: "half a page up"
        case .top: "to the beginning; with a count to that item or paragraph"
        case .bottom: "to the end; with a count to that item or paragraph"
        case .nextParagraph: "next paragraph"
        case .previousParagraph: "previous paragraph"
        case .nextQuote: "next quote"
        case .previousQuote: "previous quote"
        case .nextScareQuote: "next scare quote or title"
        case .previousScareQuote: "previous scare quote or title"
        case .quotes: "all quotes of the story, and again of all articles"
        case .changeOrder: "order the list, or the quotes, another way"
        case .filter: "show only articles, or quotes, that hold what is typed"
        case .turnList: "turn the list to unread, starred …, the coverage to quotes, numbers …"
        case .searchLibrary: "search all articles; n goes on into the next one"
        case .correctSpeaker: "correct who says the current quote"
        case .correctKind: "correct its kind: speech, scare quote, title"
        case .open: "read the article; on a quote, see who else has it"
        case .nextArticle: "next article, from anywhere"
        case .previousArticle: "previous article, from anywhere"
        case .nextPane: "to the next pane"
        case .previousPane: "to the previous pane"
        case .zoom: "one pane on the whole screen, and back"
        case .toggleList: "hide or show the list"
        case .moveBorderLeft: "move the border to the left, or up"
        case .moveBorderRight: "move the border to the right, or down"
        case .returnBack: "back to the place before the last jump"
        case .returnForth: "forth again"
        case .setMark: "mark this place with a letter"
        case .goToMark: "go to the place marked with a letter"
        case .compare: "compare with the next outlet of the story"
        case .swap: "swap left and right"
        case .turnNext: "turn the right column to the next outlet"
        case .turnPrevious: "turn the right column to the previous outlet"
        case .changeLayout: "side by side, stacked, or as there is room"
        case .showAll: "show everything: open all folds; lines of the page"
        case .onlyDifferences: "fold what both say in the same words; Enter opens"
        case .onlyShared: "fold what only one outlet has; Enter opens"
        case .levelPartner: "bring the partner of a moved passage level, and back"
        case .toggleWeakLinks: "show or hide matches too loose to be links"
        case .linkByHand: "link two sentences by hand, or cut their link"
        case .nextDifference: "next difference in wording"
        case .previousDifference: "previous difference in wording"
        case .nextUnmatched: "next passage only one outlet has"
        case .previousUnmatched: "previous passage only one outlet has"
        case .coverage: "who reported what in the story: a table of its outlets"
        case .versions: "the text it had before beside the one it has now; in that table: all versions of the row"
        case .stories: "the stories: who tells them, when, how much alike"
        case .storyMerge: "merge this story with another one: press it in both"
        case .storySplit: "take the article out of its story"
        case .storyPin: "keep the articles of this story together"
        case .storyName: "give the story a name; an empty one goes away"
        case .nextConflict: "next number, date or name that differs"
        case .previousConflict: "previous number, date or name that differs"
        case .nextMoved: "next moved passage"
        case .previousMoved: "previous moved passage"
        case .markRead: "mark as read, or as unread"
        case .star: "star, or take the star away"
        case .tag: "tags of the article, parted by commas"
        case .note: "write a note on the passage; an empty one goes away"
        case .nextUnread: "next article you have not read"
        case .previousUnread: "previous article you have not read"
        case .refresh: "ask the feeds for what is new; Ctrl-C stops"
        case .complete: "get the whole text of a teaser from its page"
        case .add: "bring files, folders and addresses into the library"
        case .addFeed: "add a feed, or the article of a page, by its address"
        case .search: "search in place"
        case .nextMatch: "next match"
        case .previousMatch: "previous match"
        case .select: "select the passage; motions take more, Esc ends"
        case .copyPassage: "copy the passage you are at"
        case .copyCitation: "copy its citation: outlet, title, date, paragraph, address"
        case .copyAddress: "copy the address of the article"
        case .openAddress: "open the article in the browser"
        case .chooseAddress: "choose one of the addresses in the article, to open it"
        case .export: "write the article, comparison, quotes or coverage into a file"
        case .pipe: "give the selection or the article to a program to read"
        case .undo: "take back the last change: marks, notes, links, quotes, stories"
        case .palette: "command line: type a few letters of any command"
        case .theme: "choose colours, and see each as you move"
        case .demo: "read the invented story; leaving it comes back"
        case .help: "all keys, on one page"
        case .messages: "show again what was reported"
        case .jobs: "what runs in the background, and all that was said"
        case .stopJob: "in that view: stop the work in front of you"
        case .back: "back; from the list, leave"
        case .quit: "leave at once"
        case .cancel: "cancel, clear the search, show the whole list"
        case .repaint: "paint the screen anew"
        case .suspend: "stop for a while; fg comes back"
        }
    }
}

extension Command {
    /// Whether it leads away so far that a reader may want to come back.
    var isJump: Bool {
        switch self {
        case .top, .bottom, .nextQuote, .previousQuote, .nextScareQuote, .previousScareQuote: true
        case .nextParagraph, .previousParagraph: false
        default: CompareTarget(self) != nil
        }
    }
}

extension Command {
    /// All commands, in the order of the help page.
    public static let grouped: [Command] = Group.allCases.flatMap { group in allCases.filter { $0.group == group } }
}
