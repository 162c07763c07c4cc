import ParallaxCore
import ParallaxLibrary
import ParallaxTesting

extension Measure {
    /// Adding to a library, and looking through libraries of three sizes.
    static func libraries() -> [Measure] {
        let folder = ScratchFolder()
        return [
            Measure("library.import.1000", unit: "articles") {
                var synthetic = SyntheticArticles(seed: 6)
                let incoming = synthetic.articles(1000, from: 0).map {
                    IncomingArticle(AnnotatedArticle(annotating: $0))
                }
                return Work(amount: incoming.count) { importing(incoming) }
            }
        ] + [1000, 10_000, 100_000].flatMap { reading(SyntheticLibrary(count: $0, in: folder)) }
    }

    private static func importing(_ incoming: [IncomingArticle]) -> Any {
        let folder = ScratchFolder()
        let library = Library(at: .file(path: folder("library.sqlite")))
        return [incoming.prefix(500), incoming.dropFirst(500)].map { try? library.add(Array($0)) }
    }

    private static func reading(_ synthetic: SyntheticLibrary) -> [Measure] {
        let size = synthetic.count
        func measure(_ name: String, _ run: @escaping (Library) throws -> Any) -> Measure {
            Measure("library.\(name).\(size)", unit: "times", isHeavy: size > 10_000) {
                let library = try? synthetic.open()
                return Work(amount: 1) { library.flatMap { try? run($0) } ?? 0 }
            }
        }
        return [
            measure("start") { _ in try page(synthetic.open(), .place(0)) },
            measure("page") { try page($0, .place(0)) },
            measure("page-of-the-middle") { try page($0, .place(size / 2)) },
            measure("page-next") { library in
                let here = try page(library, .place(size / 2))
                return try here.entries.last.map { try page(library, .around($0.id)) } ?? here
            },
            measure("mark") { library in
                let first = try page(library, .place(0)).entries.first
                return try first.map { try library.mark([$0.id: ArticleMarks(isRead: !$0.marks.isRead)]) } ?? [:]
            },
            measure("search-newest") { try page($0, .place(0), search: SyntheticArticles(seed: 5).commonWord) },
        ]
    }

    private static func page(_ library: Library, _ start: ListSpan.Start, search: String = "") throws -> ListPage {
        var query = ListQuery()
        query.search = search
        return try library.page(query, ListSpan(start: start, count: 40))
    }
}
