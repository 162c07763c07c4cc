import ParallaxCore
import ParallaxTesting

/// One event in three outlets: a statement whole, cut and changed, a number that differs, a fact, and what each has alone.
enum FerryStory {
    static let articles = [
        dated(
            """
            Ferry stops for the winter
            The island council voted on Monday to stop the ferry for the winter.
            “We will not starve the island of bread, and we will run a small boat each week,” Mayor Ada Quill said.
            Some 1,200 islanders use the ferry every day.
            A lighthouse keeper offered his rowing boat to the school.
            """, outlet: "Harbour Herald", day: 12, minute: 400),
        dated(
            """
            Council stops the ferry
            The island council voted on Monday to stop the ferry for the winter.
            Ada Quill said that “we will run a small boat each week”.
            Some 2,000 islanders use the ferry every day.
            The baker Bo Tarn has hoarded flour since the spring.
            """, outlet: "Quay Courier", day: 12, minute: 615),
        dated(
            """
            Islanders keep a small boat
            The island council voted on Monday to stop the ferry for the winter.
            “We will not starve the island of coal, and we will run a small boat each week,” Mayor Ada Quill said.
            """, outlet: "Tide Times", day: 13, minute: nil),
    ]

    /// The same event in many outlets, one of them without a name, one of them with wide characters.
    static let crowd = (0..<30).map { number in
        article(
            """
            Ferry stops for the winter
            The island council voted on Monday to stop the ferry for the winter.
            Some \(1000 + 10 * number) islanders use the ferry every day.
            """,
            outlet: number == 3 ? "" : number == 4 ? "港の新聞と遠い島の新聞" : "Outlet number \(number)",
            published: number < 20 ? PublicationDate(year: 2031, month: 5, day: 1 + number, minute: 60) : nil,
            name: "\(number)")
    }

    private static func dated(_ text: String, outlet: String, day: Int, minute: Int?) -> AnnotatedArticle {
        article(
            text, outlet: outlet, published: PublicationDate(year: 2031, month: 5, day: day, minute: minute),
            name: outlet)
    }

    /// An article of the lines of a text, the first its headline.
    static func article(
        _ text: String, outlet: String, published: PublicationDate?, name: String
    ) -> AnnotatedArticle {
        let told = Told.article(text, outlet: outlet).article
        return AnnotatedArticle(
            annotating: Article(
                id: Article.ID(rawValue: name), source: name, format: "text", outlet: outlet, published: published,
                language: "en", text: told.text, blocks: told.blocks))
    }

    /// A pilot in front of the table.
    static func covered(
        _ articles: [AnnotatedArticle] = articles, columns: Int = 120, rows: Int = 40
    ) async -> Pilot {
        var pilot = Pilot(columns: columns, rows: rows, services: FixedServices(articles))
        await pilot.start()
        await pilot.press("v")
        return pilot
    }
}
