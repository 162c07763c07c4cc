/// What outlives a run besides the place: command lines and marked places.
public struct ReadingMemory: Hashable, Sendable, Codable {
    /// The command lines that were run, the last last.
    public var commands: [String] = []
    /// Places by the letter that marks them.
    public var marks: [String: ReadingPlace] = [:]
}

extension ReadingMemory {
    /// Reads what was remembered; a mark that cannot be read is left out, and the others count.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        commands = try container.decode([String].self, forKey: .commands)
        marks = try container.decode([String: Readable].self, forKey: .marks).compactMapValues(\.place)
    }

    private struct Readable: Decodable {
        let place: ReadingPlace?

        init(from decoder: any Decoder) throws { place = try? ReadingPlace(from: decoder) }
    }
}
