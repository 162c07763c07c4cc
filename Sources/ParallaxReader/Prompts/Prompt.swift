/// What is being typed into the status line.
enum Prompt: Hashable, Sendable {
    case search(SearchPrompt)
    case filter(FilterPrompt)
    case speaker(SpeakerPrompt)
    case tags(TagsPrompt)
    case note(NotePrompt)
    case storyName(StoryNamePrompt)
    case list(ListPrompt)
    case palette(PalettePrompt)
    case theme(ThemePrompt)
    case links(LinksPrompt)
    case pipe(PipePrompt)
    case export(ExportPrompt)
    case replacing(ReplacingPrompt)

    /// Which of the entries of a list is chosen; `nil` where none is.
    var position: String? {
        switch self {
        case .theme(let open): open.position
        case .links(let open): open.position
        default: nil
        }
    }
}
