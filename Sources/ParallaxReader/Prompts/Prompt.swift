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
}
