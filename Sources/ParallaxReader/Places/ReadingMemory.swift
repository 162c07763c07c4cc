/// What outlives a run besides the place: command lines, marked places and what was searched for.
public struct ReadingMemory: Hashable, Sendable, Codable {
    /// The command lines that were run, the last last.
    public var commands: [String]
    /// Places by the letter that marks them.
    public var marks: [String: ReadingPlace]
    /// What was searched for in place last; `nil` when nothing was, or the library was searched since.
    public var search: String?

    /// Remembers this; by itself nothing.
    public init(commands: [String] = [], marks: [String: ReadingPlace] = [:], search: String? = nil) {
        self.commands = commands
        self.marks = marks
        self.search = search
    }
}

extension ReadingMemory {
    /// Adds what one program remembers beyond what it was given to what is kept, which another may have changed since.
    ///
    /// Of a letter that both set the later mark holds, and of two searches the later one. No mark is ever removed, so
    /// what is not remembered here is the other's.
    public func added(to kept: ReadingMemory, since given: ReadingMemory) -> ReadingMemory {
        var (sum, history) = (kept, CommandHistory(kept.commands))
        for (letter, place) in marks where given.marks[letter] != place { sum.marks[letter] = place }
        for line in commands(since: given.commands) { history.add(line) }
        sum.commands = history.lines
        if search != given.search { sum.search = search }
        return sum
    }

    /// The lines behind those of the ones before that are still in their order.
    private func commands(since given: [String]) -> ArraySlice<String> {
        var rest = given[...]
        for (place, line) in commands.enumerated() {
            guard let same = rest.firstIndex(of: line) else { return commands[place...] }
            rest = rest[(same + 1)...]
        }
        return []
    }

    /// Reads what was remembered; a mark that cannot be read is left out, and the others count.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        commands = try container.decode([String].self, forKey: .commands)
        marks = try container.decode([String: Readable].self, forKey: .marks).compactMapValues(\.place)
        search = try container.decodeIfPresent(String.self, forKey: .search)
    }

    private struct Readable: Decodable {
        let place: ReadingPlace?

        init(from decoder: any Decoder) throws { place = try? ReadingPlace(from: decoder) }
    }
}
