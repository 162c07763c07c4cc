import ParallaxScreen

/// Asks a terminal what it can do, and how wide it writes.
struct TerminalQuestions {
    let showsUnicode: Bool

    /// A local terminal answers within milliseconds, one on the far side of the world within half a second.
    private static let limit = Duration.seconds(1)
    /// Wide enough for the widest example.
    private static let room = Size(columns: 24, rows: 1)
    /// The number by which a terminal says in DA1 that programs may write to the clipboard.
    private static let clipboardAttribute = 52

    /// What terminals and systems disagree about.
    private static let examples: [(name: String, text: String)] = [
        ("letters with accents", "cafe\u{301} ñ ő"), ("quotation marks and dashes", "“a” „b‟ – —…"),
        ("signs of this program", "❝❛◇●◐↕≈★▌│─"), ("Chinese, Japanese, Korean", "新聞 ニュース 뉴스"),
        ("Hindi", "समाचार"), ("Thai", "ข่าวนี้"), ("Arabic", "أخبار"), ("emoji", "📰👍"), ("emoji with colours", "👍🏽"),
        ("emoji of several", "👩‍👩‍👧"), ("flags", "🇪🇺"), ("signs made emoji", "❤️"),
    ]

    /// Asks; the line the cursor is on is left empty.
    func answers(_ options: SessionOptions) -> TerminalReport.Answers {
        let examples = Self.examples.map { ($0.name, painted($0.text)) }.filter { _ in showsUnicode }
        var reply = BackgroundReply()
        TerminalDialogue(input: options.input, output: options.output)
            .ask(question(about: examples.map(\.1.text)), within: Self.limit) { bytes in
                reply.add(bytes)
                return reply.isComplete
            }
        let sequences = ControlSequence.sequences(in: reply.typedAhead)
        return TerminalReport.Answers(
            background: reply.background, synchronizesOutput: Self.synchronization(in: sequences),
            takesClipboard: reply.attributes.contains(Self.clipboardAttribute),
            widths: Self.widths(of: examples, in: sequences))
    }

    /// Each example at the beginning of an empty line, and where the cursor is behind it; then the rest, DA1 last.
    private func question(about texts: [String]) -> String {
        let places = texts.map { "\r\u{1B}[K\($0)\u{1B}[6n" }.joined()
        return places + "\r\u{1B}[K\u{1B}[?2026$p" + BackgroundQuery.question
    }

    /// A text as a canvas has it, and the columns it takes there.
    private func painted(_ text: String) -> (text: String, columns: Int) {
        var canvas = Canvas(size: Self.room)
        let columns = canvas.put(text, x: 0, y: 0, ink: Ink(.text))
        return (canvas.row(0)[..<columns].map(\.text).joined(), columns)
    }

    private static func widths(
        of examples: [(String, (text: String, columns: Int))], in sequences: [ControlSequence]
    ) -> [MeasuredWidth] {
        let columns = sequences.filter { $0.final == "R" && $0.numbers.count == 2 }.map { $0.numbers[1] - 1 }
        guard columns.count == examples.count else { return [] }
        return zip(examples, columns).map { example, measured in
            MeasuredWidth(example: example.0, text: example.1.text, counted: example.1.columns, measured: measured)
        }
    }

    /// DECRPM: 1 and 2 are a mode that can be set and reset, 0 and 4 one that cannot.
    private static func synchronization(in sequences: [ControlSequence]) -> Bool? {
        sequences.first { $0.final == "y" && $0.numbers.first == 2026 && $0.numbers.count == 2 }.map {
            (1...3).contains($0.numbers[1])
        }
    }
}
