import ParallaxCore

/// An invented story in four outlets: one statement quoted whole, cut and changed, a number that differs, a fact told
/// by all, and something only one of them has.
enum CoveredStory {
    static let articles = [
        article(
            "Morning Crane", day: 4, "Harbour master warns of closing the Selby lock",
            [
                "Harbour master Orla Finch said on Monday that closing the Selby lock would “starve the upper town of "
                    + "coal before the first frost”.",
                "“The council has not answered a single one of our letters,” Finch said.",
                "The council voted on Sunday evening to close the Selby lock for repairs until the spring.",
                "About 1,200 boatmen gathered at the quay to protest against the vote.",
                "A retired lamplighter played the accordion on the quay steps all through the night.",
            ]),
        article(
            "Lower Valley Post", day: 5, "Boatmen protest as lock is to close",
            [
                "The council voted on Sunday evening to close the Selby lock for repairs until the spring.",
                "Harbour master Orla Finch warned that the closing would “starve the upper town of coal”.",
                "Some 2,000 boatmen gathered at the quay to protest against the vote, the guild said.",
                "Bakers in the upper town have begun to store flour in the disused mint.",
            ]),
        article(
            "The Tidings", day: 5, "Upper town fears for its coal",
            [
                "Closing the lock would “starve the upper town of firewood before the first frost”, harbour master Orla "
                    + "Finch said.",
                "“The council has not answered a single one of our letters,” she said.",
                "On Sunday evening the council voted to close the Selby lock until the spring for repairs.",
            ]),
    ]

    /// What the rows of facts of two articles cite of a third one with these sentences.
    static func cited(_ third: [String], besides first: [String], _ second: [String]) -> [String] {
        let coverage = Coverage(of: [
            article("Morning Crane", day: 4, "News from the dyke", first),
            article("Lower Post", day: 5, "The wardens and the barges", second),
            article("The Tidings", day: 6, "Talks in the upper town", third),
        ])
        return coverage.rows(of: .fact).filter { row in row.cells[0...1].allSatisfy { $0.state != .none } }
            .flatMap { row in row.cells[2].places.map { String(coverage.text($0, column: 2)) } }
    }

    static func article(
        _ outlet: String, day: Int?, _ title: String, _ paragraphs: [String], language: String = "en"
    ) -> AnnotatedArticle {
        var start = 0
        let parts = [title] + paragraphs
        let ranges = parts.map { part in
            defer { start += part.utf8.count + 1 }
            return TextRange(start: start, end: start + part.utf8.count)
        }
        return AnnotatedArticle(
            annotating: Article(
                id: Article.ID(rawValue: outlet), source: outlet, format: "text", outlet: outlet,
                published: day.flatMap { PublicationDate(year: 2031, month: 10, day: $0) }, language: language,
                text: parts.joined(separator: "\n"),
                blocks: ranges.enumerated().map { Block(kind: $0 == 0 ? .headline : .paragraph, range: $1) }))
    }
}
