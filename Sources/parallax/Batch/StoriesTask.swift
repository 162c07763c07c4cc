import ParallaxCore

/// `batch stories`: which articles cover one event.
enum StoriesTask {
    struct Row: Decodable {
        let doc: String
        let title: String?
        let text: String
        let published: String?
    }

    struct Answer: Encodable {
        let doc: String
        let cluster: String
    }

    static func answer(_ rows: [Row]) -> [Answer] {
        let members = rows.enumerated().map { index, row in
            StoryMember(
                id: Article.ID(rawValue: "\(index)"), title: row.title ?? "", text: row.text,
                published: row.published.flatMap(day))
        }
        var clusters = [String](repeating: "", count: rows.count)
        for story in StoryGrouping().stories(of: members) {
            let indices = story.articles.compactMap { Int($0.rawValue) }
            for index in indices { clusters[index] = indices.min().map { rows[$0].doc } ?? rows[index].doc }
        }
        return zip(rows, clusters).map { Answer(doc: $0.doc, cluster: $1) }
    }

    /// Reads `2022-02-16`, whatever time follows.
    private static func day(_ text: String) -> PublicationDate? {
        let parts = text.prefix(10).split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? PublicationDate(year: parts[0], month: parts[1], day: parts[2]) : nil
    }
}
