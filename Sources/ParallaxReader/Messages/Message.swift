public import ParallaxCore
public import ParallaxScreen

/// Everything that can change the state of the reader.
///
/// Messages are plain values: a session is a list of them, so it can be recorded, replayed and shrunk.
public enum Message: Hashable, Sendable, Codable {
    /// A key was pressed.
    case key(Key)
    /// The pointer did something.
    case mouse(MouseEvent)
    /// Text was pasted; it goes to prompts, never to commands.
    case pasted(String)
    /// The terminal has a new size.
    case resized(Size)
    /// Articles were read; they join the list.
    case shelved([ListEntry])
    /// Reading the inputs goes on: how many of how many are done.
    case opening(done: Int, of: Int)
    /// Reading the inputs is over; each problem is a sentence.
    case opened(problems: [String])
    /// An article that was asked for.
    case article(AnnotatedArticle, ticket: Int)
    /// A comparison that was asked for.
    case comparison(Comparison, ticket: Int)
    /// The quotes of the stories that were asked for.
    case quotes([StoryQuotes], ticket: Int)
    /// Work that was asked for failed; the sentence says why.
    case failed(String, ticket: Int)
}
