import ParallaxCore
import ParallaxScreen

extension Reader {
    /// The status line for the current state: the prompt, a sentence, a search, or hints.
    var status: StatusLine {
        let right = prompt?.position ?? keysAndPosition
        if let prompt { return line(for: prompt, right: right) }
        if let notice, overlay.isEmpty {
            return StatusLine(
                left: notice.text, leftInk: Ink(notice.isError ? .error : .status), middle: "", right: right)
        }
        if let linkingHints {
            return StatusLine(left: linkingHints, leftInk: Ink(.status), middle: "", right: right)
        }
        if let mergingHints {
            return StatusLine(left: mergingHints, leftInk: Ink(.status), middle: "", right: right)
        }
        if let selectionHints {
            return StatusLine(left: selectionHints, leftInk: Ink(.status), middle: "", right: right)
        }
        if let fetchingWork {
            return StatusLine(left: fetchingWork, leftInk: Ink(.status), middle: "", right: right)
        }
        if let search = self[focusedPane]?.search {
            let tally = tally(in: focusedPane)
            return StatusLine(left: "/\(search.query)", leftInk: Ink(.status), middle: tally, right: right)
        }
        return StatusLine(left: hints, leftInk: Ink(.status), middle: work, right: right)
    }

    private func line(for prompt: Prompt, right: String) -> StatusLine {
        let (label, left, middle): (String, String, [String]) =
            switch prompt {
            case .search(let search):
                ("/", search.line.shown, [tally(in: search.pane), TextCase.describing(search.query)])
            case .filter(let filter): ("show only ", filter.line.shown, [TextCase.describing(filter.line.text)])
            case .speaker(let speaker): ("speaker ", speaker.line.shown, [speaker.help])
            case .tags(let tags): ("tags ", tags.line.shown, [tags.completion.help])
            case .list(let open):
                (open.purpose == .search ? "search " : "show only ", open.line.shown, [help(for: open)])
            case .palette(let open): (":", open.line.shown, [open.tally])
            case .theme(let open): ("theme ", open.shown?.title ?? "", ["↑ ↓ look   Enter keeps   Esc as before"])
            case .links(let open): ("open ", open.link?.address ?? "", ["a letter or Enter opens   Esc leaves"])
            case .pipe(let open): ("\(open.subject) | ", open.line.shown, [])
            case .export(let open): ("write ", open.line.shown, [open.help])
            case .replacing(let open):
                ("", "\(open.name) exists. Replace it?", ["y yes   any other key no"])
            case .storyName(let name): ("name of the story ", name.line.shown, [name.help])
            case .note(let note): ("note ", note.line.shown, [note.help])
            }
        return StatusLine(
            label: label, left: left, leftInk: Ink(.status),
            middle: middle.filter { !$0.isEmpty }.joined(separator: "   "), right: right)
    }

    /// What stands beside a query: what is wrong with it only where that is not told in the lines above.
    private func help(for open: ListPrompt) -> String { isPlain || open.problem == nil ? open.help : "" }

    /// How many matches there are in a pane. Those of a list that is known in part are not counted, and an article may be a
    /// hit of the library for what does not stand in it.
    func tally(in pane: PaneID) -> String {
        guard let search = self[pane]?.search, !isSearchLineEmpty else { return "" }
        if pane == .list, !list.window.isWhole { return "" }
        if pane == .article, search.matches.isEmpty, search.query == list.query?.search { return "" }
        return search.tally
    }

    /// Whether a search begins; what was searched for before is not meant.
    private var isSearchLineEmpty: Bool {
        if case .search(let open) = prompt { open.query.isEmpty } else { false }
    }

    private var position: String { self[focusedPane]?.position ?? "" }

    /// Keys that are not a command yet, and where the reader is.
    private var keysAndPosition: String {
        prompt == nil && !pending.isEmpty ? "\(pending)   \(position)" : position
    }

    /// Columns the status line has for a sentence.
    var statusRoom: Int { max(0, size.columns - CellWidth.columns(of: keysAndPosition) - 4) }

    /// Work that goes on in the background.
    private var work: String {
        if tickets.isAwaiting(.comparison) { return "comparing …" }
        if tickets.isAwaiting(.pipe) { return "a program is reading …" }
        if tickets.isAwaiting(.copying) { return "copying …" }
        if isAdding { return added.progress }
        guard let progress, progress.done < progress.total else { return "" }
        return "reading \(progress.done) of \(progress.total)"
    }

    /// Whether the keys go to an empty list, or to the empty place beside it, and nothing is on its way there.
    private var isAtNothing: Bool {
        guard list.isEmpty, progress == nil, !list.isChanging else { return false }
        return focusedPane == .list || !canTakeKeys(focusedPane)
    }

    private var hinted: [(Command, String)] {
        if isWelcoming, page == nil { return HintedCommands.welcome }
        if isAtNothing { return HintedCommands.atNothing(focusedPane, isNarrowed: list.isNarrowed) }
        return HintedCommands.here(
            focusedPane, isAtQuote: quoteInFocus != nil, isAsFoundNext: isAsFoundNext,
            hidesPageLines: article?.hidesPageLines ?? false
        ).filter { !meaningless.contains($0.0) }
    }

    /// The keys that matter here, from the live key map.
    private var hints: String {
        let beside = [position, work].map { $0.isEmpty ? 0 : CellWidth.columns(of: $0) + 2 }
        let room = size.columns - beside.reduce(2, +)
        var (hints, used) = ("", 0)
        for (command, word) in hinted {
            guard let key = keymap.key(for: command, in: focusedPane) else { continue }
            let hint = hints.isEmpty ? "\(key) \(word)" : "  \(key) \(word)"
            used += CellWidth.columns(of: hint)
            if used > room { break }
            hints += hint
        }
        return hints
    }
}

/// How a query treats capitals, in words.
enum TextCase {
    static func describing(_ query: String) -> String {
        query.contains(where: \.isUppercase) ? "exact case" : query.isEmpty ? "" : "any case"
    }
}
