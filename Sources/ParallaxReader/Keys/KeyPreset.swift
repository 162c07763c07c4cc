/// Key maps to begin with.
public enum KeyPreset: String, Hashable, Sendable, CaseIterable {
    case `default`, vim, less, newsboat

    /// The keys of the preset: the default ones, with those of the other program over them.
    public var keymap: Keymap {
        let own = Keymap.bindings(of: rows)
        guard !own.isEmpty else { return .standard }
        return Keymap.standard.with(own, decided: Set(rows.map { Keymap.Decision(command: $0.0, view: nil) }))
    }

    /// One row a command that has other keys than by default.
    private var rows: [(Command, String)] {
        switch self {
        case .default: []
        case .vim: Self.vimRows
        case .less: Self.lessRows
        case .newsboat: Self.newsboatRows
        }
    }

    /// Vim: `gg`, `ZZ` and windows by Ctrl-W; `d` and `u` alone move nothing, `u` takes back.
    private static let vimRows: [(Command, String)] = [
        (.top, "gg <Home>"), (.halfPageDown, "<C-d>"), (.halfPageUp, "<C-u>"), (.undo, "u U"),
        (.nextPane, "<C-w>w <C-w>l <C-w>j <Tab> <Right> l"), (.previousPane, "<C-w>W <C-w>h <C-w>k <S-Tab> <Left> h"),
        (.zoom, "<C-w>o"), (.moveBorderLeft, "<C-w><lt>"), (.moveBorderRight, "<C-w>>"),
        (.nextArticle, "gt J"), (.previousArticle, "gT K"), (.quit, "ZZ ZQ Q"),
    ]

    /// less: `e` and `y` move lines, `f` and `b` pages, `<` and `>` to the ends; copying begins with `Y`.
    private static let lessRows: [(Command, String)] = [
        (.nextLine, "j e <Down> <C-n> <C-e>"), (.previousLine, "k y <Up> <C-y>"),
        (.pageDown, "<Space> f <PgDn> <C-f> <C-v>"), (.pageUp, "b <PgUp> <C-b>"),
        (.top, "g <lt> <Home>"), (.bottom, "G > <End>"), (.help, "h H ? <F1>"), (.previousPane, "<S-Tab> <Left>"),
        (.repaint, "<C-l> <C-r>"), (.filter, "&"), (.copyPassage, "Yy"), (.copyCitation, "Yc"),
        (.copyAddress, "Yu"), (.export, "E"), (.moveBorderLeft, "_"), (.moveBorderRight, "+"),
    ]

    /// newsboat: `n` and `p` go to unread articles, `N` turns read and unread, `l` and `F` narrow, `g` orders.
    private static let newsboatRows: [(Command, String)] = [
        (.nextUnread, "n"), (.previousUnread, "p"), (.markRead, "N"), (.nextMatch, "."), (.previousMatch, ","),
        (.changeOrder, "g O"), (.top, "<Home>"), (.bottom, "<End>"), (.turnList, "l"), (.filter, "F f"),
        (.linkByHand, "P"), (.nextPane, "<Tab> <Right>"), (.tag, "<C-t> t"),
    ]
}
