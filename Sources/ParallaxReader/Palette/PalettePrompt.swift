/// The command line: what is typed, what fits it, and which of that is chosen.
struct PalettePrompt: Hashable, Sendable {
    private(set) var line: TypedLine
    private(set) var entries: [PaletteEntry] = []
    /// The chosen entry.
    private(set) var selection = 0
    /// Whether the reader chose it, and did not just leave the best where it is.
    private var hasChosen = false
    private let commands: [PaletteEntry]
    private var names: PaletteNames
    private var history: CommandHistory

    /// Opens a line, by itself an empty one.
    init(commands: [PaletteEntry], names: PaletteNames, history: CommandHistory, text: String = "") {
        line = TypedLine(text)
        self.commands = commands
        self.names = names
        self.history = history
        self.history.rewind()
        offer()
    }

    /// Offers other names than before.
    mutating func know(_ newNames: PaletteNames) {
        names = newNames
        if !hasChosen { offer() }
    }

    mutating func press(_ key: Key) -> TypedLine.Answer {
        switch key {
        case .down where history.isRecalling: return recall(history.later())
        case .down, .control("n"): choose(selection + 1)
        case .up where selection > 0 && !history.isRecalling: choose(selection - 1)
        case .up: return recall(history.earlier(than: line.text))
        case .control("p"): choose(selection - 1)
        case .tab: return complete()
        case .backTab: choose(selection - 1)
        default: return type(key)
        }
        return .ignored
    }

    mutating func paste(_ text: String) {
        line.paste(text)
        offer()
    }

    private mutating func type(_ key: Key) -> TypedLine.Answer {
        let answer = line.press(key)
        if case .changed = answer {
            history.rewind()
            offer()
        }
        return answer
    }

    /// Chooses an entry, the first or last for one beyond them.
    mutating func choose(_ place: Int) {
        guard !entries.isEmpty else { return }
        (selection, hasChosen) = (min(max(0, place), entries.count - 1), true)
    }

    private mutating func recall(_ text: String?) -> TypedLine.Answer {
        guard let text else { return .ignored }
        line = TypedLine(text)
        offer()
        return .changed
    }

    /// Tab: the chosen name takes the place of what was typed for it; the next Tab chooses the next one.
    private mutating func complete() -> TypedLine.Answer {
        guard let chosen else { return .ignored }
        let text = chosen
        if line.text == text {
            choose((selection + 1) % entries.count)
            return .ignored
        }
        line = TypedLine(text)
        history.rewind()
        offer()
        return .changed
    }
}

// MARK: What is meant

extension PalettePrompt {
    /// A command with what it is given.
    struct Request: Hashable, Sendable {
        let command: Command
        var argument = ""
        /// The number that is typed in place of a command.
        var count: Int?

        /// The line that asks for it.
        var text: String {
            if let count { return "\(count)" }
            return argument.isEmpty ? command.rawValue : "\(command.rawValue) \(argument)"
        }
    }

    /// What the line asks for; `nil` when it is empty or no command fits.
    var request: Request? {
        if let number { return Request(command: .top, count: number) }
        guard let (command, argument) = typed else {
            guard hasChosen || !line.text.isEmpty else { return nil }
            return Command(rawValue: line.text).map { Request(command: $0) } ?? chosenCommand
        }
        let isMeant = hasChosen || command.argument?.isClosed == true
        let given = isMeant ? chosen.map { $0.dropFirst(command.rawValue.count + 1) } ?? argument : argument
        let words = given.split(whereSeparator: \.isWhitespace)
        let isPath = command.argument == .file || command.argument == .files
        return Request(command: command, argument: isPath ? Self.trimmed(given) : words.joined(separator: " "))
    }

    /// Paths keep the spaces between their words.
    private static func trimmed(_ text: Substring) -> String {
        let head = text.drop(while: \.isWhitespace)
        let end = head.lastIndex { !$0.isWhitespace }.map(head.index(after:)) ?? head.startIndex
        return String(head[..<end])
    }

    /// The number of an item, as vim and less take it for that of a line.
    private var number: Int? { Int(line.text).flatMap { $0 > 0 ? $0 : nil } }

    private var chosenCommand: Request? {
        guard entries.indices.contains(selection), let command = Command(rawValue: entries[selection].name) else {
            return nil
        }
        return Request(command: command)
    }

    /// The command at the beginning of the line and what stands behind it; `nil` while the command is typed.
    private var typed: (command: Command, argument: Substring)? {
        guard let space = line.text.firstIndex(of: " "), let command = Command(rawValue: String(line.text[..<space])),
            command.argument != nil
        else { return nil }
        return (command, line.text[line.text.index(after: space)...])
    }

    /// What the command at the beginning of the line takes.
    var argument: CommandArgument? { typed?.command.argument }

    /// The path that is typed last; `nil` where none is.
    var path: String? {
        guard let (command, argument) = typed else { return nil }
        switch command.argument {
        case .file: return String(argument)
        case .files: return CommandWords(String(argument.dropFirst(Self.keptCount(argument, .files)))).words.last ?? ""
        default: return nil
        }
    }

    /// The line as it reads with the chosen entry.
    private var chosen: String? {
        guard entries.indices.contains(selection) else { return nil }
        let name = entries[selection].name
        guard let (command, argument) = typed else {
            return name + (Command(rawValue: name)?.argument == nil ? "" : " ")
        }
        return "\(command.rawValue) \(Self.kept(argument, command.argument))\(name)"
    }

    /// What stands before the name that is typed last.
    private static func kept(_ argument: Substring, _ kind: CommandArgument?) -> String {
        let kept = argument.prefix(keptCount(argument, kind))
        return kept.last == "," ? kept + " " : String(kept)
    }

    private static func keptCount(_ argument: Substring, _ kind: CommandArgument?) -> Int {
        if kind == .files { return CommandWords(String(argument)).lastWordOffset }
        guard let separator = kind?.separator, let last = argument.lastIndex(of: separator) else { return 0 }
        return argument.distance(from: argument.startIndex, to: last) + 1
    }

    /// Finds what fits the line as it stands.
    private mutating func offer() {
        (selection, hasChosen) = (0, false)
        if number != nil {
            entries = [PaletteEntry(name: line.text, summary: "to the item or paragraph of that number")]
            return
        }
        guard let (command, argument) = typed, let kind = command.argument else {
            entries = PaletteEntry.fitting(line.text, among: commands)
            return
        }
        let part = kind == .files ? path ?? "" : String(argument.dropFirst(Self.keptCount(argument, kind)))
        entries = PaletteEntry.fitting(part, among: names.known(for: kind).map { PaletteEntry(name: $0) })
    }

    /// How many things fit.
    var tally: String {
        if let argument, !argument.isClosed, entries.isEmpty { return "" }
        return entries.isEmpty ? "nothing fits" : "\(selection + 1) of \(entries.count)"
    }
}
