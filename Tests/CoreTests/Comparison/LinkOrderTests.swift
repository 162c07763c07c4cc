import ParallaxTesting
import Testing

@testable import ParallaxCore

@Suite("Links that break the order of the others")
struct LinkOrderTests {
    private static let opening = [
        "The ferry Morning Star hit the old pier in Merrow on Monday.",
        "Four sailors were taken to the hospital with broken bones.",
    ]

    private func comparison(
        _ ours: String, _ theirs: String, speakers: (String, String)? = nil
    ) throws -> (comparison: Comparison, isMoved: Bool?) {
        let (left, right) = (
            article(Self.opening + [ours], quoting: [2], speaker: speakers?.0),
            article([theirs] + Self.opening, quoting: [0], speaker: speakers?.1)
        )
        let comparison = Comparison(left: left, right: right)
        try #require(comparison.links.count { $0.relation == .same && !$0.isMoved } == 2)
        return (comparison, comparison.links.first { $0.left == 2 && $0.right == 0 }?.isMoved)
    }

    private func article(_ sentences: [String], quoting quoted: [Int], speaker: String?) -> AnnotatedArticle {
        let plain = AnnotatedArticle.invented(sentences)
        guard let speaker else { return plain }
        let quotes = quoted.map { Quote(range: plain.sentences[$0].range, kind: .speech, speaker: speaker) }
        return AnnotatedArticle(article: plain.article, sentences: plain.sentences, quotes: quotes)
    }

    private static let warning = "“We warned the harbour office about the rotten timber for eleven years.”"
    private static let laterWarning = "“We warned the harbour office about its rotten timber for many years.”"

    @Test("an edited sentence at another place has moved")
    func moves() throws {
        #expect(try comparison(Self.warning, Self.laterWarning).isMoved == true)
    }

    @Test("a sentence word for word at another place has moved, however short")
    func movesVerbatim() throws {
        #expect(try comparison("Nobody died.", "Nobody died!").isMoved == true)
    }

    @Test("a name and its title are no link")
    func refusesNames() throws {
        let found = try comparison(
            "Standing on the wet quay, Harbour Master General Jorunn Vasterholm called the rescue a small wonder of patience.",
            "At dawn, Harbour Master General Jorunn Vasterholm had warned fishermen against strong eastern winds and floods."
        )
        #expect(found.isMoved == nil)
    }

    @Test("what one said is not what another said")
    func refusesOtherSpeakers() throws {
        let same = try comparison(Self.warning, Self.laterWarning, speakers: ("Ada Quill", "Quill"))
        #expect(same.isMoved == true)
        let others = try comparison(Self.warning, Self.laterWarning, speakers: ("Ada Quill", "Berit Strand"))
        #expect(others.isMoved == nil)
        expectOneStateEach(others.comparison)
    }

    @Test("a sentence that stands level with one partner is told twice, not moved")
    func tellsTwice() {
        let told = "The harbour office had known about the rotten timber for eleven years."
        let again = "About the rotten timber the harbour office had known for eleven years, it was learned."
        let left = AnnotatedArticle.invented([told] + Self.opening)
        let right = AnnotatedArticle.invented([told] + Self.opening + [again])
        let links = Comparison(left: left, right: right).links
        #expect(links.filter { $0.left == 0 }.allSatisfy { !$0.isMoved })
    }

    @Test("a summary is linked with every telling of its sentences, though they keep no order")
    func linksSummary() {
        var news = InventedNews(seed: 3)
        let summary = news.sentences(6)
        let tellings = (0..<4).flatMap { _ in news.shuffled(summary.map { news.told($0, keepingOneIn: 3) }) }
        let links = Comparison(left: .invented(summary), right: .invented(tellings)).links
        #expect(Set(links.map(\.right)).count == tellings.count)
        #expect(links.count <= tellings.count + 3)
    }

    @Test("beside a summary, too, what one said is not what another said")
    func refusesOtherSpeakersOfSummary() {
        var news = InventedNews(seed: 3)
        let summary = news.sentences(6)
        let tellings = (0..<4).flatMap { _ in summary.reversed().map { news.told($0, keepingOneIn: 3) } }
        let short = article(summary, quoting: [0], speaker: "Ada Quill")
        let counts = ["Quill", "Berit Strand"].map { speaker in
            let long = article(tellings, quoting: [5, 11, 17, 23], speaker: speaker)
            return Comparison(left: short, right: long).links.count { $0.left == 0 && $0.right % 6 == 5 }
        }
        #expect(counts[0] == 4 && counts[1] <= 1)
    }

    @Test("a reader's cut moves no other link")
    func cutsOneLink() throws {
        var news = InventedNews(seed: 9)
        let sentences = news.sentences(12)
        let (left, right) = (AnnotatedArticle.invented(sentences), AnnotatedArticle.invented(news.retold(sentences)))
        let before = Comparison(left: left, right: right)
        let cut = try #require(before.links.first { !$0.isMoved })
        let correction = LinkCorrection(
            left: left.sentences[cut.left].range, right: right.sentences[cut.right].range, isLinked: false)
        let after = Comparison(left: left, right: right, corrections: [correction])
        #expect(Set(after.links) == Set(before.links).subtracting([cut]))
        expectOneStateEach(after)
        expectMirror(after, Comparison(left: right, right: left, corrections: [correction.mirrored]))
    }
}
