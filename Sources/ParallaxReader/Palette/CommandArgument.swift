/// What a command takes on the command line, behind its name.
enum CommandArgument: Hashable, Sendable {
    /// The name of a theme.
    case theme
    /// Tags, parted by commas.
    case tags
    /// An outlet that tells the same story.
    case outlet
    /// A query of the search language.
    case query
    /// Any words.
    case words
    /// A letter.
    case letter
    /// The path of a file.
    case file
    /// Paths of files and folders, parted by spaces.
    case files

    /// Whether only what is offered can be meant.
    var isClosed: Bool { self == .theme || self == .outlet }

    /// What parts one name from the next, where several can be given.
    var separator: Character? {
        switch self {
        case .tags: ","
        case .query: " "
        case .theme, .outlet, .words, .letter, .file, .files: nil
        }
    }
}

extension Command {
    /// What the command takes on the command line; `nil` for those that take nothing.
    var argument: CommandArgument? {
        switch self {
        case .theme: .theme
        case .tag: .tags
        case .compare: .outlet
        case .searchLibrary, .filter: .query
        case .search, .note, .addFeed, .storyName: .words
        case .export: .file
        case .add: .files
        case .setMark, .goToMark: .letter
        default: nil
        }
    }
}
