import ParallaxCore
import Testing

@testable import ParallaxLibrary

@Suite("Articles on their way in") struct IncomingArticleTests {
    @Test("an article is prepared the same way with sentences and without, and by a vocabulary that has read others")
    func oneRow() throws {
        var vocabulary = StoryVocabulary()
        for text in ["“Yes,” said Ines Aldous. The ferry of Low Ferring lost its anchor on Monday.", "Anchors rust."] {
            let annotated = AnnotatedArticle.invented("ferry", text: text)
            let (one, other) = (IncomingArticle(annotated), IncomingArticle(annotated.article, &vocabulary))
            #expect(one.listed == other.listed && one.speakers == other.speakers && one.indexed == other.indexed)
            #expect(one.storyCode == other.storyCode && one.storyCode != nil && one.titleKey == other.titleKey)
            #expect(one.fingerprint == other.fingerprint && one.blocks == other.blocks)
        }
    }
}
