public import ParallaxScreen

extension Reader {
    /// Rows and columns of a reader who hears the views: with one line in view, the place is the line.
    public static let plainSize = Size(columns: 80, rows: 6)

    /// The pane that is said.
    var plainPane: (any Pane)? {
        if list.isEmpty, desk.focus == .list, help == nil { return nil }
        return self[focusedPane]
    }

    /// What the reader is asked or told beside the view.
    var plainStatus: [String] {
        if prompt != nil {
            return plainChoices + ["\(asked) (" + status.middle + ")"].map { $0.replacing(" ()", with: "") }
        }
        if let notice { return [notice.text] + notice.others }
        if let absence = plainAbsence { return [absence] }
        if let search = self[focusedPane]?.search {
            return [["/\(search.query)", tally(in: focusedPane)].filter { !$0.isEmpty }.joined(separator: ": ")]
        }
        return selectionHints.map { [$0] } ?? []
    }

    /// The line that is typed, without its cursor.
    private var asked: String { (status.label + status.left).replacing(TypedLine.cursor, with: "") }

    private var plainChoices: [String] {
        let entries: [PaletteEntry] =
            switch prompt {
            case .theme(let open): open.entries
            case .links(let open): open.entries
            default: []
            }
        return entries.map { "\($0.name)  \($0.summary)" }
    }

    private var plainAbsence: String? {
        guard list.isEmpty else { return nil }
        if let absence = listAbsence { return absence }
        return isWelcoming
            ? "The library has no articles yet: add FILES brings some in, add-feed ADDRESS subscribes to a feed, demo shows an invented story."
            : "No article could be read."
    }

    /// Whether the next line belongs to what is asked.
    public var isAsking: Bool { prompt != nil || awaitedLetter != nil }

    /// What a line means: the answer to what is asked, the number of an item, a command by its name or by its keys;
    /// `nil` when it means nothing. An empty one is Enter.
    ///
    /// Of what follows the first message, only what still finds something asked is meant.
    public func messages(for line: String) -> [Message]? {
        if isAsking { return answer(line) }
        if line.isEmpty { return [.key(.enter)] }
        let name = line.prefix { $0 != " " }
        if Command(rawValue: String(name)) != nil || Int(line) != nil { return [.line(line)] }
        if let keys = Key.parse(line), case .command = meaning(of: keys) { return keys.map(Message.key) }
        guard let first = line.first, case .command(let command) = meaning(of: [.character(String(first))]) else {
            return nil
        }
        let rest = line.dropFirst()
        if command.argument == .letter, rest.count == 1 { return line.map { .key(.character(String($0))) } }
        guard !first.isLetter, command.asksForLine else { return nil }
        return [.key(.character(String(first))), .pasted(String(rest)), .key(.enter)]
    }

    /// What keys ask for here, behind a count.
    private func meaning(of keys: [Key]) -> Keymap.Meaning {
        let digits = Set((0...9).map { Key.character("\($0)") })
        return keymap.meaning(of: Array(keys.drop(while: digits.contains)), in: focusedPane)
    }

    /// What was proposed gives way to the line, and an empty one takes it; `<Esc>` gives up.
    private func answer(_ line: String) -> [Message] {
        let keys = Key.parse(line) ?? []
        if keys == [.escape] { return [.key(.escape)] }
        switch prompt {
        case nil: return keys.map(Message.key)
        case .replacing, .links, .theme: return keys.map(Message.key) + [.key(.enter)]
        default:
            let typed: [Message] = line.isEmpty ? [] : [.key(.control("u")), .pasted(line)]
            return typed + [.key(.enter)]
        }
    }

    /// Runs a line: the number of an item, or a command by its name with what it is given; anything else does nothing.
    mutating func run(line: String) -> [Effect] {
        if let number = Int(line) { return go(toItem: number) }
        let words = line.split(separator: " ", maxSplits: 1)
        guard let command = words.first.flatMap({ Command(rawValue: String($0)) }) else { return [] }
        return perform(PalettePrompt.Request(command: command, argument: words.count > 1 ? String(words[1]) : ""))
    }

    /// Goes to an item by its number, from 1 on.
    private mutating func go(toItem number: Int) -> [Effect] {
        guard let view = plainPane?.plainView, (1...max(1, view.count)).contains(number), view.count > 0 else {
            notice = Notice("There is no number \(number) here.")
            return []
        }
        let distance = number - 1 - (view.place ?? 0)
        return distance == 0 ? [] : perform(distance > 0 ? .nextLine : .previousLine, count: abs(distance))
    }
}

extension Command {
    /// Whether a line to type into opens.
    fileprivate var asksForLine: Bool { argument != nil || self == .palette || self == .pipe }

    /// Items that a page is when it is heard.
    private static let page = 10

    /// What a motion by lines means where texts are heard: lines are items, and pages some of them.
    func heard(count: Int?) -> (command: Command, count: Int?) {
        switch self {
        case .pageDown, .halfPageDown: (.nextLine, (count ?? 1) * Self.page)
        case .pageUp, .halfPageUp: (.previousLine, (count ?? 1) * Self.page)
        default: (self, count)
        }
    }

    /// The same for a text: its paragraphs or passages.
    func heardInText(count: Int?) -> (command: Command, count: Int?) {
        let (command, count) = heard(count: count)
        switch command {
        case .nextLine: return (.nextParagraph, count)
        case .previousLine: return (.previousParagraph, count)
        default: return (command, count)
        }
    }
}
