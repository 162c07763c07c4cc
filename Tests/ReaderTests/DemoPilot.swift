import ParallaxCore
import ParallaxIntake
import ParallaxReader
import ParallaxTesting

/// A robot user in front of the demo story: six outlets on a bridge, two on a library book.
enum DemoPilot {
    static let articles = DemoStory.articles.map(AnnotatedArticle.init(annotating:))
    /// Services of a test's own: they keep its corrections.
    static var services: FixedServices { FixedServices(articles, stories: [0, 0, 0, 0, 0, 0, 1, 1]) }

    /// A pilot who has started the program and sees the list.
    static func started(columns: Int = 80, rows: Int = 24) async -> Pilot {
        var pilot = Pilot(columns: columns, rows: rows, services: services)
        await pilot.start()
        return pilot
    }

    /// A pilot who compares the first two articles.
    static func comparing(columns: Int = 120, rows: Int = 40) async -> Pilot {
        var pilot = await started(columns: columns, rows: rows)
        await pilot.press("c")
        return pilot
    }
}
