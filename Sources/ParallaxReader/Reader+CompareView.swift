import ParallaxCore

extension Reader {
    /// Commands that change how the comparison in focus is shown, and what is linked in it; `nil` for all others.
    mutating func performOnComparison(_ command: Command, count: Int?) -> [Effect]? {
        guard desk.focus == .compare, compare != nil, help == nil else { return nil }
        if let effects = performWhileLinking(command, count: count) { return effects }
        if let folding = CompareFolding(command) {
            fold(folding)
            return []
        }
        switch command {
        case .levelPartner: notice = compare?.levelPartner().map { Notice($0) }
        case .toggleWeakLinks: toggleWeakLinks()
        case .moveBorderLeft where compare?.isStacked == false: moveTextBorder(by: -(count ?? 1) * Self.borderStep)
        case .moveBorderRight where compare?.isStacked == false: moveTextBorder(by: (count ?? 1) * Self.borderStep)
        case .linkByHand: beginLinking()
        default: return nil
        }
        return []
    }

    /// Commands that mean nothing here: an article beside its earlier text has no sides to swap and no outlets to turn
    /// to, and where nothing runs nothing can be stopped.
    var meaningless: Set<Command> {
        if page == .jobs { return jobs?.selected == nil ? [.stopJob] : [] }
        return desk.focus == .compare && compare?.isRevision == true ? [.swap, .turnNext, .turnPrevious] : []
    }

    mutating func changeArrangement() {
        guard let next = compare?.nextArrangement else { return }
        change { $0.arrangement = next }
        notice = Notice(compareSettings.arrangement.title)
    }

    private mutating func fold(_ folding: CompareFolding) {
        compare?.closeFolds()
        change { $0.folding = folding }
        notice = Notice(folding.title)
    }

    private mutating func toggleWeakLinks() {
        change { $0.showsWeakLinks.toggle() }
        let count = compare?.comparison.weakLinks.count ?? 0
        let matches = count == 1 ? "1 loose match" : "\(count) loose matches"
        notice = Notice(compareSettings.showsWeakLinks ? "shown: \(matches)" : "hidden: \(matches)")
    }

    /// Moves the border between the two texts as far as it goes.
    mutating func moveTextBorder(by columns: Int) {
        guard let widest = compare?.columns.widestShift else { return }
        let shift = min(max(-widest, compareSettings.borderShift), widest) + columns
        change { $0.borderShift = min(max(-widest, shift), widest) }
    }

    /// Columns a border moves at a time.
    static let borderStep = 2

    /// Changes how comparisons are shown.
    mutating func change(_ change: (inout CompareSettings) -> Void) {
        change(&compareSettings)
        compare?.apply(compareSettings)
    }
}

// MARK: Links by hand

extension Reader {
    private mutating func beginLinking() {
        if compare?.beginLinking() != true { notice = Notice("One of the two has no sentence to link.") }
    }

    /// While sentences are chosen the keys that move lines move the choice; other commands end it.
    private mutating func performWhileLinking(_ command: Command, count: Int?) -> [Effect]? {
        guard let cursor = compare?.linking else { return nil }
        switch command {
        case .nextLine: compare?.moveLinkCursor(by: count ?? 1)
        case .previousLine: compare?.moveLinkCursor(by: -(count ?? 1))
        case .nextPane, .previousPane: compare?.turnLinkCursor()
        case .open where cursor.side == .left: compare?.turnLinkCursor()
        case .open: return finishLinking()
        case .cancel, .back, .linkByHand: compare?.endLinking()
        default:
            compare?.endLinking()
            return nil
        }
        return []
    }

    private mutating func finishLinking() -> [Effect] {
        guard let correction = compare?.linkCorrection else { return [] }
        compare?.endLinking()
        let undo = keymap.key(for: .undo, in: .compare).map { " \($0) takes it back." } ?? ""
        notice = Notice((correction.isLinked ? "Linked." : "The link is cut.") + undo)
        return correct(correction)
    }

    /// What the keys do while sentences are chosen, from the live key map.
    var linkingHints: String? {
        guard let cursor = compare?.linking, desk.focus == .compare else { return nil }
        let isLast = cursor.side == .right
        let verb = compare?.isLinked(cursor) == true ? "cut the link" : "link them"
        let moves = [Command.nextLine, .previousLine].compactMap { keymap.key(for: $0, in: .compare) }.joined(
            separator: " ")
        let hints: [(Command, String)] = [
            (.open, isLast ? verb : "on to B"), (.nextPane, "other side"), (.cancel, "leave"),
        ]
        return "\(moves) choose in \(cursor.side.letter)"
            + hints.compactMap { command, word in
                keymap.key(for: command, in: .compare).map { "  \($0) \(word)" }
            }.joined()
    }
}
