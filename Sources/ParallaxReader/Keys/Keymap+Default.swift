extension Keymap {
    /// The keys of a fresh installation: what fingers know from vim, less and news readers.
    public static let standard = Keymap(
        bindings: bindings(of: table) + bindings(of: [(.stopJob, "x")], in: .jobs))

    /// Reads rows of a command and its keys, which are separated by spaces.
    static func bindings(of rows: [(Command, String)], in view: PaneID? = nil) -> [KeyBinding] {
        rows.flatMap { command, notations in
            notations.split(separator: " ").compactMap { notation in
                Key.parse(String(notation)).map { KeyBinding(keys: $0, command: command, view: view) }
            }
        }
    }

    /// One row a command; sequences are separated by spaces.
    private static let table: [(Command, String)] = [
        (.nextLine, "j <Down>"), (.previousLine, "k <Up>"),
        (.pageDown, "<Space> <PgDn> <C-f>"), (.pageUp, "b <PgUp> <C-b>"),
        (.halfPageDown, "d <C-d>"), (.halfPageUp, "u <C-u>"),
        (.top, "g <Home>"), (.bottom, "G <End>"),
        (.nextParagraph, "}"), (.previousParagraph, "{"),
        (.open, "<Enter>"), (.nextArticle, "J"), (.previousArticle, "K"),
        (.nextPane, "<Tab> l <Right>"), (.previousPane, "<S-Tab> h <Left>"),
        (.zoom, "Z"), (.toggleList, "L"), (.moveBorderLeft, "<lt>"), (.moveBorderRight, ">"),
        (.returnBack, "<C-o> <A-Left>"), (.returnForth, "<C-p> <A-Right>"),
        (.setMark, "m"), (.goToMark, "'"),
        (.compare, "c"), (.swap, "x"), (.turnNext, ")"), (.turnPrevious, "("), (.changeLayout, "\\"),
        (.showAll, "za"), (.onlyDifferences, "zd"), (.onlyShared, "zs"),
        (.levelPartner, "="), (.toggleWeakLinks, "w"), (.linkByHand, "p"),
        (.nextDifference, "]c"), (.previousDifference, "[c"), (.nextUnmatched, "]o"), (.previousUnmatched, "[o"),
        (.nextConflict, "]n"), (.previousConflict, "[n"), (.nextMoved, "]m"), (.previousMoved, "[m"),
        (.nextQuote, "]q"), (.previousQuote, "[q"), (.nextScareQuote, "]s"), (.previousScareQuote, "[s"),
        (.coverage, "v"), (.versions, "i"), (.stories, "A"),
        (.storyMerge, "M"), (.storySplit, "X"), (.storyPin, "^"), (.storyName, "#"),
        (.quotes, "\""), (.changeOrder, "O"), (.filter, "f"), (.turnList, "F"), (.correctSpeaker, "s"),
        (.correctKind, "T"),
        (.markRead, "r"), (.star, "*"), (.tag, "t"), (.note, "a"), (.nextUnread, "."), (.previousUnread, ","),
        (.search, "/"), (.searchLibrary, "S"), (.nextMatch, "n"), (.previousMatch, "N"),
        (.select, "V"), (.copyPassage, "yy"), (.copyCitation, "yc"), (.copyAddress, "yu"),
        (.openAddress, "o"), (.chooseAddress, ";"), (.export, "e"), (.pipe, "|"),
        (.refresh, "R"), (.complete, "W"), (.add, "I"), (.addFeed, "@"), (.demo, "D"),
        (.undo, "U"), (.palette, ":"), (.help, "? <F1>"), (.messages, "!"), (.jobs, "B"), (.theme, "C"),
        (.back, "q"), (.quit, "Q"), (.cancel, "<Esc> <C-g> <C-c>"),
        (.repaint, "<C-l>"), (.suspend, "<C-z>"),
    ]
}
