/// The words of a command line, quoted as in a shell, which never sees them: no variable, pattern, pipe or substitution
/// means anything.
///
/// A backslash takes the next character as it stands, single quotation marks everything between them, double ones
/// everything but backslashes before `"` and `\` (POSIX.1-2017, Shell Command Language, 2.2).
public struct CommandWords: Hashable, Sendable {
    /// The words, without their quotation marks.
    public private(set) var words: [String] = []
    /// Whether a quotation mark, or a backslash at the end, waits for more.
    public var isOpen: Bool { quoting != nil || isEscaped }

    /// Characters before the word that is being written at the end; all of them where none is.
    public private(set) var lastWordOffset = 0

    private var isInWord = false
    private var isEscaped = false
    private var quoting: Character?

    /// Reads a line.
    ///
    /// - Complexity: O(*n*) in its length.
    public init(_ line: String) {
        for (offset, character) in line.enumerated() {
            let count = words.count
            take(character)
            if words.count > count { lastWordOffset = offset }
            if !isInWord { lastWordOffset = offset + 1 }
        }
    }

    private mutating func take(_ character: Character) {
        if isEscaped { return takeEscaped(character) }
        switch character {
        case "\\" where quoting != "'":
            isEscaped = true
            beginWord()
        case quoting: quoting = nil
        case "'" where quoting == nil, "\"" where quoting == nil:
            quoting = character
            beginWord()
        case _ where quoting == nil && character.isWhitespace: isInWord = false
        default: append(character)
        }
    }

    private mutating func takeEscaped(_ character: Character) {
        isEscaped = false
        if quoting == "\"", character != "\"", character != "\\" { append("\\") }
        append(character)
    }

    private mutating func beginWord() {
        if !isInWord { words.append("") }
        isInWord = true
    }

    private mutating func append(_ character: Character) {
        beginWord()
        words[words.count - 1].append(character)
    }
}
