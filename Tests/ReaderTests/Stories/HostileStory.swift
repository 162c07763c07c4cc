import ParallaxCore
import ParallaxTesting

/// One event under headlines and outlets that no screen should trust.
enum HostileStory {
    static let articles: [AnnotatedArticle] = [
        article("Ferry \u{202E}gnp.yrref stops\u{202C} for the winter", outlet: "Quay \u{1B}[31mCourier", number: 0),
        article("港口渡轮今年冬天停航，岛上居民只能依靠一艘小船运送面包和信件", outlet: "港の新聞と遠い島の新聞社の夕刊", number: 1),
        article("F\u{300}\u{301}\u{302}\u{303}\u{304}erry 👩‍👩‍👧‍👦 stops 🏴‍☠️ for the winter", outlet: "", number: 2),
        article(
            String(repeating: "Winterferry", count: 40) + " stops",
            outlet: String(repeating: "Long Outlet ", count: 20),
            number: 3),
        article("", outlet: "The Outlet Without Headlines", number: 4),
        article(
            "Ferry\u{0}\u{7}\u{200B}\u{FEFF} stops\u{2028}for the winter", outlet: "\u{200F}عبّارة الميناء", number: 5),
    ]

    private static func article(_ title: String, outlet: String, number: Int) -> AnnotatedArticle {
        let body = "The island council voted on Monday to stop the ferry for the winter."
        let text = title.isEmpty ? body : title + "\n" + body
        let start = title.isEmpty ? 0 : title.utf8.count + 1
        let headline = Block(kind: .headline, range: TextRange(start: 0, end: title.utf8.count))
        let paragraph = Block(kind: .paragraph, range: TextRange(start: start, end: text.utf8.count))
        return AnnotatedArticle(
            annotating: Article(
                id: Article.ID(rawValue: "\(number)"), source: "\(number)", format: "text",
                outlet: outlet.isEmpty ? nil : outlet,
                published: number == 4 ? nil : PublicationDate(year: 2031, month: 5, day: 12 + number, minute: 60),
                text: text, blocks: title.isEmpty ? [paragraph] : [headline, paragraph]))
    }
}
