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
        rows.map { Answer(doc: $0.doc, cluster: $0.doc) }
    }
}
