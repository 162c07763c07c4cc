import ParallaxScreen
import ParallaxTerminal

/// What the terminal can do.
struct TerminalFindings {
    let report: TerminalReport

    init(_ report: TerminalReport) { self.report = report }

    /// Every finding, in the order in which they are read.
    var all: [Finding] {
        [kind, size, colors, characters] + (report.answers.map(asked) ?? [unasked])
    }

    private var kind: Finding {
        let name = report.name ?? "TERM is not set"
        switch report.entry {
        case .success(let entry): return finding("kind", entry == name ? name : "\(name), used as \(entry)")
        case .failure(let problem): return finding("kind", name, advice: problem.description)
        }
    }

    private var size: Finding {
        guard let size = report.size else { return finding("size", "there is no terminal") }
        let value = "\(size.columns)×\(size.rows)"
        return finding("size", value, advice: size.isTooSmall ? "Make the window larger: the reader needs 40×10." : nil)
    }

    private var colors: Finding {
        let isOff = Console.environment("NO_COLOR") != nil
        let value = isOff ? "none, for NO_COLOR is set" : report.depth.words
        return finding("colours", value)
    }

    private var characters: Finding {
        let locale = report.locale.isEmpty ? "no locale" : report.locale
        guard report.showsUnicode else {
            return finding(
                "characters", "\(locale): ASCII only",
                advice: "Set LANG=C.UTF-8 if the terminal shows UTF-8, or articles lose their letters.")
        }
        return finding("characters", "\(locale): UTF-8" + (report.isLocaleInstalled ? "" : ", not installed here"))
    }

    private var unasked: Finding {
        finding("widths", "not measured, for there is no terminal that answers")
    }

    private func finding(_ name: String, _ value: String, advice: String? = nil) -> Finding {
        Finding(area: .terminal, name: name, value: value, advice: advice)
    }
}

// MARK: What the terminal answered

extension TerminalFindings {
    private func asked(_ answers: TerminalReport.Answers) -> [Finding] {
        [
            finding("background", answers.background.words),
            finding("whole frames", answers.synchronizesOutput.map { $0 ? "yes" : "no" } ?? Self.unsaid),
            finding("clipboard", answers.takesClipboard ? "programs may write to it" : Self.unsaid),
            widths(answers.widths),
        ]
    }

    private static let unsaid = "the terminal does not say"

    private func widths(_ widths: [MeasuredWidth]) -> Finding {
        guard !widths.isEmpty else { return finding("widths", Self.unsaid) }
        let differing = widths.filter { $0.counted != $0.measured }
        guard !differing.isEmpty else { return finding("widths", "\(widths.count) kinds of text, all as we count") }
        let words = differing.map { "\($0.example) (\($0.text)) \($0.measured) columns, not \($0.counted)" }
        return finding(
            "widths", words.joined(separator: "; "),
            advice: "Rows with such text may stand askew in this terminal; another terminal or font may do better.")
    }
}

extension Size {
    /// Whether the reader has no room.
    fileprivate var isTooSmall: Bool { columns < 40 || rows < 10 }
}

extension TerminalBackground {
    fileprivate var words: String {
        switch self {
        case .light: "light"
        case .dark: "dark"
        case .unknown: "the terminal does not say, so it is taken for dark"
        }
    }
}

extension ColorDepth {
    fileprivate var words: String {
        switch self {
        case .none: "none; every mark has a sign too"
        case .ansi8: "8"
        case .ansi16: "16"
        case .ansi256: "256"
        case .direct: "24 bit"
        }
    }
}
