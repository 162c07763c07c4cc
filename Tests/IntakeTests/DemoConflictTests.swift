import ParallaxCore
import ParallaxIntake
import Testing

@Suite("Where the outlets of the demo differ")
struct DemoConflictTests {
    /// The two values of every conflict between any two articles of the demo.
    private func values() -> Set<Set<String>> {
        let articles = DemoStory.articles.map { AnnotatedArticle(annotating: $0) }
        let pairs = articles.indices.flatMap { left in articles.indices.dropFirst(left + 1).map { (left, $0) } }
        return pairs.reduce(into: []) { values, pair in
            let (left, right) = (articles[pair.0], articles[pair.1])
            for conflict in Comparison(left: left, right: right).conflicts {
                values.insert([
                    left.article.text[conflict.left].lowercased(), right.article.text[conflict.right].lowercased(),
                ])
            }
        }
    }

    @Test("they count bruises, crowds and crowns differently, and no unlike things are held against each other")
    func findsThoseAndNoOthers() {
        let intended: Set<Set<String>> = [["eleven", "fourteen"], ["7,500", "4,000"], ["41 million", "38 million"]]
        let alsoTrue: Set<Set<String>> = [["19,000", "21,000"], ["71", "72"], ["71 years", "72 years"]]
        let found = values()
        #expect(found.isSuperset(of: intended))
        #expect(found.isSubset(of: intended.union(alsoTrue)), "\(found)")
    }
}
