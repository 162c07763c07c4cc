import ParallaxCore
import ParallaxLibrary

/// Decisions in place of all that stand.
extension Library {
    func keep(_ corrections: [QuoteCorrection], of id: Article.ID) throws(LibraryProblem) {
        try keep(DecisionChange(before: (try? article(id))?.corrections ?? [], after: corrections), of: id)
    }

    func keep(_ list: [LinkCorrection], left: Article.ID, right: Article.ID) throws(LibraryProblem) {
        try keep(DecisionChange(before: corrections(left: left, right: right), after: list), left: left, right: right)
    }

    func keep(notes list: [Note], of id: Article.ID) throws(LibraryProblem) {
        try keep(DecisionChange(before: (try? notes(of: id)) ?? [], after: list), of: id)
    }
}
