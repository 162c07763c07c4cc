import ParallaxCore
import ParallaxLibrary
import ParallaxTesting
import Testing

@Suite("Adding articles")
struct AdditionTests {
    private let folder = ScratchFolder()

    private func article(
        _ text: String, id: String = "x", from source: String = "ferry.txt", at url: String? = nil
    ) -> AnnotatedArticle {
        AnnotatedArticle(
            annotating: Article(
                id: Article.ID(rawValue: id), source: source, format: "text", url: url, text: text,
                blocks: [Block(kind: .paragraph, range: TextRange(start: 0, end: text.utf8.count))]))
    }

    /// A library as a program finds it that is started anew.
    private var library: Library { Library(at: .file(path: folder("library.sqlite"))) }

    private func add(_ article: AnnotatedArticle) throws -> Addition.Outcome? {
        try library.add([article]).first?.outcome
    }

    @Test("an article comes back in another run as it was added")
    func comesBack() throws {
        let text = "The ferry\nBy Ada Lund\n“Yes” said the ferry.\nShare this"
        let blocks: [Block] = [
            Block(kind: .headline, range: TextRange(start: 0, end: 9)),
            Block(kind: .byline, range: TextRange(start: 10, end: 21)),
            Block(kind: .paragraph, range: TextRange(start: 22, end: 46)),
            Block(kind: .boilerplate, range: TextRange(start: 47, end: 57)),
        ]
        let article = Article(
            id: Article.ID(rawValue: "ferry"), source: "a/ferry.txt", format: "text", outlet: "Ostrel Courier",
            byline: "Ada Lund", published: PublicationDate(year: 2022, month: 2, day: 16, minute: 0), language: "en",
            url: "https://courier.example/ferry", text: text, blocks: blocks)
        let id = try #require(try library.add([AnnotatedArticle(annotating: article)]).first?.id)
        let found = try #require(try library.article(id))
        #expect(found.article.blocks == blocks && found.article.text == text && found.article.url == article.url)
        #expect(found.article.published == article.published && found.article.outlet == article.outlet)
        #expect(found.article.byline == article.byline && found.article.language == "en")
        #expect(found.quotes == AnnotatedArticle(annotating: article).quotes)
    }

    @Test("the same text is known, whatever source or address it comes from")
    func known() throws {
        #expect(try add(article("Low tide.")) == .added)
        #expect(try add(article("Low tide.")) == .known)
        #expect(try add(article("Low tide.", id: "y", from: "copy.txt")) == .known)
        #expect(try add(article("Low tide.", id: "z", at: "https://courier.example/tide")) == .known)
    }

    @Test("another text from the same source or at the same address is a new version; the list shows the newest")
    func changed() throws {
        _ = try add(article("Low tide."))
        _ = try add(article("High tide.", id: "web", from: "feed", at: "http://www.courier.example/tide/?utm_source=a"))
        #expect(try add(article("Low tide at four.", id: "y")) == .changed(version: 2))
        #expect(
            try add(article("High tide at ten.", from: "other", at: "https://courier.example/tide#top"))
                == .changed(version: 2))
        #expect(try add(article("Low tide at five.", id: "z")) == .changed(version: 3))
        let versions = try (1...2).map { try library.article(Article.ID(rawValue: "x"), version: $0)?.article.text }
        #expect(versions == ["Low tide.", "Low tide at four."])
        #expect(try library.article(Article.ID(rawValue: "x"))?.article.text == "Low tide at five.")
        #expect(try library.versions(of: Article.ID(rawValue: "x")).map(\.number) == [1, 2, 3])
        #expect(try library.page(ListQuery(), ListSpan(start: .place(0), count: 9)).total == 2)
    }

    @Test("one text of an outlet under two addresses is one article, also when a line around it differs")
    func twins() throws {
        let story = (1...40).map { "The ferry was \($0) minutes late at pier \($0 % 7)." }.joined(separator: " ")
        func printed(_ text: String, at path: String, by outlet: String = "Courier", day: Int = 3) -> AnnotatedArticle {
            let blocks: [Block] = [
                Block(kind: .headline, range: TextRange(start: 0, end: 9)),
                Block(kind: .paragraph, range: TextRange(start: 10, end: 10 + text.utf8.count)),
            ]
            return AnnotatedArticle(
                annotating: Article(
                    id: Article.ID(rawValue: path), source: path, format: "html", outlet: outlet,
                    published: PublicationDate(year: 2031, month: 3, day: day, minute: nil),
                    url: "https://courier.example/\(path)", text: "The ferry\n" + text, blocks: blocks))
        }
        #expect(try add(printed(story, at: "sea/ferry")) == .added)
        #expect(try add(printed(story + " Read more about ferries.", at: "local/ferry")) == .known)
        #expect(try add(printed(story + " Read on.", at: "ferry", by: "Gazette")) == .added)
        #expect(try add(printed(story + " Read all.", at: "later/ferry", day: 4)) == .added)
        #expect(try add(printed("All the ferries were in time, at every pier of the bay.", at: "x")) == .added)
    }

    @Test("an article is found by its name, its address and the file it came from")
    func meant() throws {
        _ = try add(article("Low tide.", id: "tide"))
        let web = try library.add([article("High tide.", from: "feed", at: "https://courier.example/tide")]).first?.id
        #expect(try library.article(meantBy: "tide")?.rawValue == "tide")
        #expect(try library.article(meantBy: "ferry.txt")?.rawValue == "tide")
        #expect(try library.article(meantBy: "http://www.courier.example/tide?utm_source=x") == web)
        #expect(try library.article(meantBy: "nothing") == nil)
        _ = try add(article("Neap tide.", id: "neap", from: "/sea/ferry.txt"))
        #expect(try library.article(meantBy: "ferry.txt", path: "/sea/ferry.txt")?.rawValue == "neap")
        #expect(try library.article(meantBy: "ferry.txt", path: "/land/ferry.txt")?.rawValue == "tide")
    }

    @Test("a text that was taken back comes back as a version of its own")
    func takenBack() throws {
        _ = try add(article("Low tide."))
        _ = try add(article("High tide."))
        #expect(try add(article("Low tide.")) == .changed(version: 3))
    }

    @Test("an earlier version has the date that it had, also where its text was taken back")
    func earlierDate() throws {
        func dated(_ text: String, day: Int?) -> AnnotatedArticle {
            AnnotatedArticle(
                annotating: Article(
                    id: Article.ID(rawValue: "x"), source: "ferry.txt", format: "text",
                    published: day.flatMap { PublicationDate(year: 2031, month: 3, day: $0) }, text: text,
                    blocks: [Block(kind: .paragraph, range: TextRange(start: 0, end: text.utf8.count))]))
        }
        for (text, day) in [("Low tide.", 1), ("High tide.", nil), ("Low tide.", 3)] as [(String, Int?)] {
            _ = try add(dated(text, day: day))
        }
        let (library, id) = (library, Article.ID(rawValue: "x"))
        let dates = try (1...2).map { try library.article(id, version: $0)?.article.published?.day }
        #expect(dates == [1, nil])
        #expect(try library.article(id)?.article.published?.day == 3)
        #expect(try library.article(id, version: 1)?.article.published?.day == 1)
    }

    @Test("copies that were saved of one page are known when they are added again, from two files and from one")
    func savedCopies() throws {
        for (number, sources) in [["a.html", "b.html"], ["both.warc", "both.warc"]].enumerated() {
            let copies = zip(["Low tide \(number).", "High tide \(number)."], sources).map { text, source in
                article(text, id: text, from: source, at: "https://courier.example/tide\(number)")
            }
            #expect(try library.add(copies).map(\.outcome) == [.added, .changed(version: 2)])
            #expect(try library.add(copies).map(\.outcome) == [.known, .known])
        }
    }

    @Test("standard input is no place: another text from there is another article, the same one is known")
    func standardInput() throws {
        #expect(try add(article("Low tide.", from: "-")) == .added)
        #expect(try add(article("High tide.", from: "-")) == .added)
        #expect(try add(article("Low tide.", from: "-")) == .known)
    }

    @Test("several articles from one source are several articles, in every run")
    func severalFromOneSource() throws {
        let three = ["One.", "Two.", "Three."].enumerated().map { article($1, id: "\($0)", from: "feed") }
        #expect(try library.add(three).map(\.outcome) == [.added, .added, .added])
        #expect(try library.add(three).map(\.outcome) == [.known, .known, .known])
        #expect(try library.add([article("Four.", id: "4", from: "feed")]).map(\.outcome) == [.added])
    }

    @Test("two articles that came with one name get two, and the first keeps its own")
    func names() throws {
        let one = try #require(try library.add([article("One.", from: "a")]).first?.id)
        let two = try #require(try library.add([article("Two.", from: "b")]).first?.id)
        #expect(one.rawValue == "x" && two.rawValue == "x-2")
        #expect(try library.article(two)?.article.text == "Two.")
    }

    @Test("what two outlets print word for word is an article of each, however often it comes")
    func agency() throws {
        let library = library
        let both = ["Alpha Blatt", "Beta Post"].map { outlet in
            AnnotatedArticle(
                annotating: Article(
                    id: Article.ID(rawValue: outlet), source: "/\(outlet).txt", format: "text", outlet: outlet,
                    text: "The ferry was late.", blocks: []))
        }
        let outcomes = try (0..<2).flatMap { _ in try both.map { try [add($0)] } }
        #expect(outcomes == [[.added], [.added], [.known], [.known]])
        #expect(try library.outlets().map(\.name) == ["Alpha Blatt", "Beta Post"])
        let unnamed = Article(
            id: Article.ID(rawValue: "c"), source: "/c.txt", format: "text", text: "The ferry was late.", blocks: [])
        #expect(try add(AnnotatedArticle(annotating: unnamed)) == .known)
    }

    @Test("a new version keeps star, tags and the notes whose passage still stands, and is unread again")
    func inheritance() throws {
        let id = Article.ID(rawValue: "x")
        _ = try add(article("The tide was low. The ferry was late."))
        let library = library
        try library.mark([id: ArticleMarks(isRead: true, isStarred: true, tags: ["sea"])])
        let ferry = Note(range: TextRange(start: 18, end: 37), text: "ask why")
        try library.keep(notes: [Note(range: TextRange(start: 0, end: 17), text: "no"), ferry], of: id)
        #expect(try library.notes(of: id).count == 2)
        _ = try add(article("At noon the tide was high. The ferry was late."))
        let entry = try library.page(ListQuery(), ListSpan(start: .place(0), count: 1)).entries.first
        #expect(entry?.marks == ArticleMarks(isRead: false, isStarred: true, tags: ["sea"]))
        #expect(try library.notes(of: id) == [Note(range: TextRange(start: 27, end: 46), text: "ask why")])
    }

    @Test("a new version of either article keeps the links whose sentences still stand")
    func inheritedLinks() throws {
        let library = library
        try library.add([
            article("The tide was low. The ferry was late."),
            article("Late was the ferry. Low was the tide.", id: "y", from: "tide.txt"),
        ])
        let (x, y) = (Article.ID(rawValue: "x"), Article.ID(rawValue: "y"))
        let tide = LinkCorrection(
            left: TextRange(start: 0, end: 17), right: TextRange(start: 20, end: 37), isLinked: true)
        let ferry = LinkCorrection(
            left: TextRange(start: 18, end: 37), right: TextRange(start: 0, end: 19), isLinked: false)
        try library.keep([tide, ferry], left: x, right: y)
        _ = try add(article("At noon the tide was high. The ferry was late."))
        let moved = TextRange(start: 27, end: 46)
        #expect(
            library.corrections(left: x, right: y)
                == [LinkCorrection(left: moved, right: ferry.right, isLinked: false)])
        _ = try add(article("At noon. Late was the ferry.", id: "y", from: "tide.txt"))
        #expect(
            library.corrections(left: y, right: x)
                == [LinkCorrection(left: TextRange(start: 9, end: 28), right: moved, isLinked: false)])
    }

    @Test("marks belong to the text: what was marked while it was only looked at is marked in the library")
    func marksOfTexts() throws {
        let place = LibraryPlace.file(path: folder("library.sqlite"))
        let looking = Library(decisions: place)
        try looking.add([article("Low tide.")])
        try looking.mark([Article.ID(rawValue: "x"): ArticleMarks(isRead: true, tags: ["sea"])])
        _ = try add(article("Low tide.", id: "other", from: "elsewhere"))
        let entry = try library.page(ListQuery(), ListSpan(start: .place(0), count: 1)).entries.first
        #expect(entry?.marks == ArticleMarks(isRead: true, tags: ["sea"]))
        let again = Library(decisions: place)
        try again.add([article("Low tide.")])
        #expect(try again.page(ListQuery(), ListSpan(start: .place(0), count: 1)).entries.first?.marks.isRead == true)
    }

    @Test("files that are only looked at are articles by their own names, whatever address they tell")
    func namesOfFiles() throws {
        let looking = Library(decisions: .memory)
        let address = "https://a.example/tide"
        let additions = try looking.add(
            [article("Low tide.", id: "one", at: address), article("High tide.", id: "two", at: address)])
        #expect(additions.map(\.outcome) == [.added, .added])
        #expect(try looking.article(Article.ID(rawValue: "one"))?.article.text == "Low tide.")
        #expect(try looking.article(Article.ID(rawValue: "two"))?.article.text == "High tide.")
    }

    @Test("two programs that mark one article take nothing back from each other")
    func marksOfTwo() throws {
        let id = Article.ID(rawValue: "x")
        _ = try add(article("Low tide."))
        let (one, other) = (library, library)
        let span = ListSpan(start: .place(0), count: 1)
        _ = try (one.page(ListQuery(), span), other.page(ListQuery(), span))
        try one.mark([id: ArticleMarks(isRead: true, tags: ["sea"])])
        try other.mark([id: ArticleMarks(isStarred: true, tags: ["ferry"])])
        let entry = try one.page(ListQuery(), span).entries.first
        #expect(entry?.marks == ArticleMarks(isRead: true, isStarred: true, tags: ["ferry", "sea"]))
    }

    @Test("a place comes back byte by byte in another run, and an empty one is forgotten")
    func places() throws {
        try library.changePlace(named: "desk") { _ in [0, 255, 10] }
        #expect(try library.place(named: "desk") == [0, 255, 10])
        try library.changePlace(named: "desk") { _ in [] }
        #expect(try library.place(named: "desk") == nil)
    }
}
