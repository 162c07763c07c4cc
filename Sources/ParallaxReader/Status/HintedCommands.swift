/// The commands whose keys the status line names, by pane, the most useful first.
enum HintedCommands {
    /// In a library that has no articles yet.
    static let welcome: [(Command, String)] = [
        (.help, "help"), (.add, "add files"), (.addFeed, "add a feed"), (.demo, "demo"), (.back, "quit"),
    ]

    /// Where no article is: the ways to some, which a narrowed list has.
    static func atNothing(_ pane: PaneID, isNarrowed: Bool) -> [(Command, String)] {
        guard isNarrowed else { return [(.help, "help"), (.back, "quit")] }
        let ways: [(Command, String)] = [(.help, "help"), (.cancel, "all"), (.searchLibrary, "search")]
        let others: [(Command, String)] = [(.turnList, "unread …")]
        return ways + (pane == .list ? [(.filter, "filter"), (.back, "quit")] : [(.back, "back")]) + others
    }

    static func here(
        _ pane: PaneID, isAtQuote: Bool, isAsFoundNext: Bool, hidesPageLines: Bool
    ) -> [(Command, String)] {
        switch pane {
        case .list:
            [
                (.help, "help"), (.open, "read"), (.compare, "compare"), (.searchLibrary, "search"),
                (.filter, "filter"), (.back, "quit"), (.turnList, "unread …"), (.changeOrder, "order"),
            ]
        case .article:
            isAtQuote
                ? (isAsFoundNext ? correctedQuote : quote)
                : hidesPageLines ? article + [(.showAll, "lines of the page")] : article
        case .compare:
            [
                (.help, "help"), (.nextDifference, "change"), (.nextUnmatched, "only one"), (.nextConflict, "number"),
                (.turnNext, "turn"), (.back, "back"),
            ]
        case .card:
            [
                (.help, "help"), (.open, "read there"), (.compare, "compare"), (.back, "back"),
                (.correctSpeaker, "speaker"),
            ]
        case .quotes:
            [
                (.help, "help"), (.open, "versions"), (.changeOrder, "order"), (.filter, "filter"), (.back, "back"),
                (.quotes, "story or all"),
            ]
        case .coverage:
            [
                (.help, "help"), (.open, "compare"), (.versions, "versions"), (.turnList, "quotes, numbers …"),
                (.search, "search"), (.back, "back"),
            ]
        case .jobs: [(.stopJob, "stop"), (.search, "search"), (.back, "back")]
        case .stories:
            [
                (.help, "help"), (.open, "headlines"), (.coverage, "coverage"), (.filter, "filter"), (.back, "back"),
                (.storyMerge, "merge"), (.storyName, "name"),
            ]
        case .story:
            [
                (.help, "help"), (.open, "read"), (.compare, "compare"), (.coverage, "coverage"), (.back, "back"),
                (.storySplit, "split"), (.storyPin, "pin"),
            ]
        case .help: [(.search, "search"), (.back, "back")]
        }
    }

    private static let article: [(Command, String)] = [
        (.help, "help"), (.compare, "compare"), (.search, "search"), (.nextQuote, "quote"), (.back, "back"),
    ]

    /// At a quote that was corrected in an earlier run.
    private static let correctedQuote: [(Command, String)] = [
        (.help, "help"), (.open, "who has it"), (.undo, "as found"), (.correctSpeaker, "speaker"),
        (.correctKind, "kind"), (.back, "back"),
    ]

    /// At a quote.
    private static let quote: [(Command, String)] = [
        (.help, "help"), (.open, "who has it"), (.correctSpeaker, "speaker"), (.correctKind, "kind"), (.back, "back"),
        (.quotes, "all quotes"),
    ]
}
