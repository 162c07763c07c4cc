import ParallaxCore
import ParallaxTesting
import Testing

@Suite("The order in which articles come")
struct StoryOrderTests {
    /// An article, by its event, and the day it comes on.
    private struct Report {
        let member: StoryMember
        let day: Int
    }

    /// Events of three weeks with words of their own beside those that any may have.
    private static func reports(events: Int, seed: UInt64) -> [Report] {
        var random = SeededRandom(seed: seed)
        let syllables = ["ka", "ro", "min", "tel", "su", "van", "dor", "pli", "ge", "ba", "sto", "ni"]
        func word() -> String { (0..<4).map { _ in syllables.randomElement(using: &random) ?? "" }.joined() }
        let common = (0..<3_000).map { _ in word() }
        return (0..<events).flatMap { event in
            let own = (0..<20).map { _ in word() }
            let first = Int.random(in: 1...20, using: &random)
            return (0..<Int.random(in: 1...6, using: &random)).map { report in
                let words = (0..<80).map { _ in
                    (Int.random(in: 0..<4, using: &random) == 0 ? own : common).randomElement(using: &random) ?? ""
                }
                let day = first + report % 3
                let title = own.shuffled(using: &random).prefix(3).joined(separator: " ")
                return Report(
                    member: StoryMember(
                        id: Article.ID(rawValue: "\(event)-\(report)"), title: title,
                        text: words.joined(separator: " "),
                        published: PublicationDate(year: 2031, month: 6, day: day)), day: day)
            }
        }
    }

    /// The stories of reports that come up to three days late, so many at a time.
    private func stories(_ reports: [Report], seed: UInt64) -> [Set<Article.ID>] {
        var random = SeededRandom(seed: seed)
        let late = reports.map { (report: $0, day: $0.day + Int.random(in: 0...3, using: &random)) }
            .shuffled(using: &random).sorted { $0.day < $1.day }.map(\.report.member)
        var (index, rest) = (StoryIndex(), late[...])
        while !rest.isEmpty {
            let count = Int.random(in: 1...12, using: &random)
            index.add(Array(rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        return index.stories.map { Set($0.articles) }
    }

    /// B-cubed F1 of one grouping against another (Bagga and Baldwin, "Algorithms for Scoring Coreference Chains", 1998).
    private func agreement(_ one: [Set<Article.ID>], _ other: [Set<Article.ID>]) -> Double {
        func homes(_ stories: [Set<Article.ID>]) -> [Article.ID: Set<Article.ID>] {
            Dictionary(stories.flatMap { story in story.map { ($0, story) } }) { first, _ in first }
        }
        let (left, right) = (homes(one), homes(other))
        let shared = left.map { id, story in
            (story.intersection(right[id] ?? []).count, story.count, right[id]?.count ?? 1)
        }
        let precision = shared.reduce(0) { $0 + Double($1.0) / Double($1.1) }
        let recall = shared.reduce(0) { $0 + Double($1.0) / Double($1.2) }
        return 2 * precision * recall / (precision + recall) / Double(left.count)
    }

    @Test("news up to three days late changes at most two pairs in a hundred", arguments: UInt64(1)...5)
    func late(seed: UInt64) {
        let reports = Self.reports(events: 80, seed: seed)
        let runs = (0..<5).map { stories(reports, seed: 100 * seed + $0) }
        #expect(runs[0].count { $0.count > 1 } > 40)
        for run in runs.dropFirst() { #expect(agreement(runs[0], run) >= 0.98) }
    }
}
