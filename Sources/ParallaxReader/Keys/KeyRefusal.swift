/// Why keys cannot be bound.
enum KeyRefusal: Error, Hashable, CustomStringConvertible {
    /// It is no notation of keys.
    case unknown(String)
    /// The name of a key begins and does not end.
    case open(String)
    /// It begins with a digit, which counts.
    case count(String)
    /// No terminal tells these keys from others.
    case ambiguous(String, Key)
    /// The sequence is longer than anybody types.
    case tooLong(String)
    /// Another command of the same file has them.
    case taken(String, other: KeyBinding)
    /// The file has more bindings than are read.
    case tooMany

    var description: String {
        switch self {
        case .unknown(let text): "there are no such keys: \(text)"
        case .open(let text): "\(text) lacks a >; the key < is written <lt>"
        case .count(let text): "\(text) cannot be bound: a number before a command is its count"
        case .ambiguous(let text, let key): "\(text) cannot be bound: terminals send the same for \(key)"
        case .tooLong(let text): "\(text) is longer than \(KeymapFile.longestSequence) keys"
        case .taken(let text, let other):
            other.notation == Key.parse(text)?.map(\.description).joined()
                ? "\(text) is bound to \(other.command.rawValue) already"
                : "\(text) and \(other.notation) of \(other.command.rawValue) hide each other"
        case .tooMany: "only \(KeymapFile.mostBindings) bindings are read"
        }
    }

    /// Reads keys that can be bound.
    static func check(_ notation: String) throws(KeyRefusal) -> [Key] {
        guard let keys = Key.parse(notation), let first = keys.first else { throw .unknown(notation) }
        let names = notation.split(separator: "<", omittingEmptySubsequences: false).dropFirst()
        if names.contains(where: { !$0.isEmpty && !$0.contains(">") }) { throw .open(notation) }
        if case .character(let text) = first, text.count == 1, text.first?.isASCII == true, Int(text) ?? 0 > 0 {
            throw .count(notation)
        }
        if keys.count > KeymapFile.longestSequence { throw .tooLong(notation) }
        for key in keys {
            if let twin = twins[key] { throw .ambiguous(notation, twin) }
        }
        return keys
    }

    /// What terminals send for another key too.
    private static let twins: [Key: Key] = [
        .control("m"): .enter, .control("i"): .tab, .control("["): .escape, .control("h"): .backspace,
    ]
}
