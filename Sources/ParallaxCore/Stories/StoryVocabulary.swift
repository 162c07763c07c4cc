/// What words stand for in the grouping of stories, remembered from article to article: most words of news come again.
///
/// What is found in an article is the same with a vocabulary that has read others as with a new one.
public struct StoryVocabulary: Sendable {
    /// Words beyond this many are not read: what an article is about is said by then.
    private static let wordLimit = 3_000

    private var languages: [Language?: TermCounter] = [:]

    /// Knows no word yet.
    public init() {}

    /// The terms of an article, in the order in which they are met.
    mutating func terms(title: String, text: String) -> [StoryTerm] {
        let words = StoryWords(of: text, limit: Self.wordLimit)
        let language = words.language
        // Taken out meanwhile, so that it need not be copied.
        var counter = languages.removeValue(forKey: language) ?? TermCounter(language: language)
        defer { languages[language] = counter }
        counter.begin()
        StoryWords(of: title).countHeadline(by: &counter)
        words.count(by: &counter)
        return counter.terms
    }
}
