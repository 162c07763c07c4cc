/// The names that can be completed on the command line.
struct PaletteNames: Hashable, Sendable {
    var themes: [String] = []
    var tags: [String] = []
    /// The other outlets of the story in front of the reader.
    var outlets: [String] = []
    /// The beginnings of terms of the search language.
    var terms: [String] = []
    /// The letters that mark places.
    var letters: [String] = []
    /// Files and folders whose paths begin as what is typed.
    var files: [String] = []

    /// The names a command can be given.
    func known(for argument: CommandArgument) -> [String] {
        switch argument {
        case .theme: themes
        case .tags: tags
        case .outlet: outlets
        case .query: terms
        case .letter: letters
        case .file: files
        case .files: files.map(Self.word)
        case .words: []
        }
    }

    /// A path as one word of a command line; that of a folder stays open, for more is typed behind it.
    private static func word(_ path: String) -> String {
        let isPlain = path.allSatisfy { !$0.isWhitespace && !"'\"\\".contains($0) }
        if isPlain { return path }
        return "'" + path.replacing("'", with: "'\\''") + (path.hasSuffix("/") ? "" : "'")
    }
}
