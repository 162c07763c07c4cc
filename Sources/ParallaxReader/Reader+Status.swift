import ParallaxScreen

extension Reader {
    /// The status line for the current state: the prompt, a sentence, a search, or hints.
    var status: StatusLine {
        let right = prompt == nil && !pending.isEmpty ? "\(pending)   \(position)" : position
        if let prompt {
            let tally = self[prompt.pane]?.search?.tally ?? ""
            let sense = TextCase.describing(prompt.query)
            return StatusLine(
                left: "/\(prompt.query)█", leftInk: Ink(.status),
                middle: [tally, sense].filter { !$0.isEmpty }.joined(separator: "   "), right: right)
        }
        if let notice {
            return StatusLine(
                left: notice.text, leftInk: Ink(notice.isError ? .error : .status), middle: "", right: right)
        }
        if let search = self[focusedPane]?.search {
            return StatusLine(left: "/\(search.query)", leftInk: Ink(.status), middle: search.tally, right: right)
        }
        return StatusLine(left: hints, leftInk: Ink(.status), middle: work, right: right)
    }

    private var position: String { self[focusedPane]?.position ?? "" }

    /// Work that goes on in the background.
    private var work: String {
        guard let progress, progress.total > 0 else { return "" }
        return "reading \(progress.done) of \(progress.total)"
    }

    /// The keys that matter here, from the live key map.
    private var hints: String {
        let commands: [(Command, String)] =
            switch focusedPane {
            case .list: [(.help, "help"), (.open, "read"), (.compare, "compare"), (.search, "search"), (.back, "quit")]
            case .article:
                [(.help, "help"), (.compare, "compare"), (.search, "search"), (.nextQuote, "quote"), (.back, "back")]
            case .compare:
                [
                    (.help, "help"), (.nextDifference, "change"), (.nextUnmatched, "only one"),
                    (.nextConflict, "number"),
                    (.turnNext, "turn"), (.back, "back"),
                ]
            case .help: [(.search, "search"), (.back, "back")]
            }
        var hints = ""
        for (command, word) in commands {
            guard let key = keymap.keys(for: command).first else { continue }
            let longer = hints.isEmpty ? "\(key) \(word)" : "\(hints)  \(key) \(word)"
            if CellWidth.columns(of: longer) > size.columns - CellWidth.columns(of: position) - 4 { break }
            hints = longer
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
