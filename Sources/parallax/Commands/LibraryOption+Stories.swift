import ParallaxCore
import ParallaxLibrary

extension LibraryOption {
    /// What was decided about the stories of articles in files; of a library that cannot be read it is said why.
    func storyDecisions(about articles: [Article]) -> [StoryDecision] {
        do throws(LibraryProblem) {
            return try Library(decisions: place).storyDecisions(about: articles)
        } catch {
            Console.complain("\(error)")
            return []
        }
    }

    /// The name that was given to the story of articles in files; `nil` when it has none.
    func storyName(of articles: [Article]) -> String? {
        StoryConstraints(storyDecisions(about: articles)).name(of: articles.lazy.map(\.id))
    }
}
