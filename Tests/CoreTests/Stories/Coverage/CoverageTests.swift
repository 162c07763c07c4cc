import ParallaxCore
import ParallaxTesting
import Testing

@Suite("Who reported what")
struct CoverageTests {
    private let coverage = Coverage(of: CoveredStory.articles)

    private func row(_ kind: CoverageRow.Kind, _ words: String) throws -> CoverageRow {
        try #require(
            coverage.rows(of: kind).first { coverage.text($0.label, column: $0.labelColumn).contains(words) })
    }

    private func states(_ row: CoverageRow) -> [CoverageCell.State] { row.cells.map(\.state) }

    @Test("a statement is one row, whole in one outlet, cut in the second, changed in the third")
    func quotes() throws {
        let coal = try row(.quote, "starve the upper town of coal")
        #expect(states(coal) == [.verbatim, .part, .changed])
        #expect(coal.subject == "Orla Finch")
        #expect(states(try row(.quote, "not answered")) == [.verbatim, .none, .verbatim])
    }

    /// Three outlets that quote two sentences of one speech apart, and a fourth that quotes them as one.
    private static let speech: [AnnotatedArticle] = {
        let (dam, mend) = ("The old dam held for a hundred years", "We shall mend it before the first frost")
        let apart = ["“\(dam),” said Orla Finch.", "The crews came early.", "“\(mend),” Orla Finch said."]
        return [
            CoveredStory.article(
                "Whole", day: 4, "Dam breaks",
                ["“\(dam). Nobody ever thanked its builders. \(mend),” said Orla Finch."]),
            CoveredStory.article("First", day: 5, "Dam gives way", apart),
            CoveredStory.article("Second", day: 5, "Water in the mill", apart),
            CoveredStory.article(
                "Other", day: 6, "Mill under water",
                [
                    "“The old dam has held for one hundred years. Nobody has ever thanked its builders,” said Orla Finch."
                ]),
        ]
    }()

    @Test("a quote that joins two statements labels neither, and all who have a statement whole have it word for word")
    func compound() throws {
        let coverage = Coverage(of: Self.speech)
        let rows = coverage.rows(of: .quote)
        let labels = rows.map { String(coverage.text($0.label, column: $0.labelColumn)) }
        #expect(
            labels.sorted() == [
                "“The old dam held for a hundred years,”", "“We shall mend it before the first frost,”",
            ])
        #expect(rows.map(states).contains([.verbatim, .verbatim, .verbatim, .changed]))
        #expect(rows.map(states).contains([.verbatim, .verbatim, .verbatim, .none]))
    }

    @Test("numbers of one subject stand beside each other, and what differs is a conflict")
    func numbers() throws {
        let boatmen = try row(.number, "boatmen")
        #expect(states(boatmen) == [.value, .value, .none])
        #expect(boatmen.cells[0].values.map { coverage.text($0, column: 0) } == ["1,200"])
        #expect(boatmen.cells[1].values.map { coverage.text($0, column: 1) } == ["2,000"])
        #expect(boatmen.isConflict)
    }

    @Test("a fact is one row for all who tell it")
    func facts() throws {
        let vote = try row(.fact, "voted")
        #expect(!states(vote).contains(.none))
        #expect(states(vote).filter { $0 == .verbatim }.count == 2)
        let labels = coverage.rows(of: .fact).map { coverage.text($0.label, column: $0.labelColumn) }
        #expect(!labels.contains { $0.contains("answered") })
    }

    @Test("what only one outlet has stands under it")
    func onlyOne() throws {
        #expect(states(try row(.onlyOne, "lamplighter")) == [.told, .none, .none])
        #expect(states(try row(.onlyOne, "flour")) == [.none, .told, .none])
        let alone = coverage.rows(of: .onlyOne).map { coverage.text($0.label, column: $0.labelColumn) }
        #expect(!alone.contains { $0.contains("voted") || $0.contains("boatmen") })
    }

    @Test("every cell can be traced to sentences or quotes of its article, and headlines are no facts")
    func places() {
        for row in coverage.rows {
            for (cell, annotated) in zip(row.cells, coverage.articles) {
                #expect(cell.places.isEmpty == (cell.state == .none))
                let sentences = annotated.sentences.map(\.range)
                let known = row.kind == .quote ? annotated.quotes.map(\.range) : sentences
                #expect(cell.places.allSatisfy(known.contains))
                #expect(cell.values.allSatisfy { value in sentences.contains { $0.contains(value) } })
            }
        }
    }

    @Test("columns stand in the order of publication, those without a date behind, each article once")
    func columns() {
        let undated = CoveredStory.article("Undated", day: nil, "No date", ["Nothing is known of the day."])
        let given = [undated] + CoveredStory.articles.reversed() + [undated]
        let outlets = Coverage(of: given).articles.map(\.article.outlet)
        #expect(outlets == ["Morning Crane", "The Tidings", "Lower Valley Post", "Undated"])
    }

    @Test("a coverage holds as many articles as its limit says, the oldest")
    func limit() {
        let articles = (0...Coverage.columnLimit).map { number in
            CoveredStory.article("\(number)", day: 1 + number / 3, "Head", ["Word \(number)."])
        }
        #expect(Coverage(of: Array(articles.dropLast())).articles.count == Coverage.columnLimit)
        #expect(Coverage(of: articles.reversed()).articles.map(\.article.id).contains(articles[0].article.id))
        #expect(Coverage(of: articles).articles.count == Coverage.columnLimit)
    }

    @Test("rows of a kind stand by spread, then in the order of the oldest article that has them")
    func order() {
        for kind in CoverageRow.Kind.allCases where kind != .onlyOne {
            let keys = coverage.rows(of: kind).map { [-$0.spread, $0.firstColumn ?? 0] }
            #expect(keys == keys.sorted { $0.lexicographicallyPrecedes($1) })
        }
    }

    @Test("nothing and one article alone have no shared rows")
    func few() {
        #expect(Coverage(of: []).rows.isEmpty)
        let one = Coverage(of: [CoveredStory.articles[0]])
        #expect(one.rows.allSatisfy { $0.kind == .onlyOne } && !one.rows.isEmpty)
    }

    @Test("an article beside its own copy has everything verbatim and nothing alone")
    func copies() {
        let first = CoveredStory.articles[0].article
        let copy = Article(
            id: Article.ID(rawValue: "copy"), source: "copy", format: first.format, outlet: "Copy",
            published: first.published, language: first.language, text: first.text, blocks: first.blocks)
        let both = Coverage(of: [CoveredStory.articles[0], AnnotatedArticle(annotating: copy)])
        #expect(both.rows(of: .onlyOne).isEmpty && !both.rows(of: .fact).isEmpty)
        for row in both.rows where row.kind != .number {
            #expect(row.cells.allSatisfy { $0.state == .verbatim } && !row.isConflict)
        }
    }

    @Test("texts of nothing but marks, words or numbers, in any number of articles, give places inside their articles")
    func hostile() {
        var random = SeededRandom(seed: 61)
        let pieces = ["“", "”", "12 dead", "dead", ".", "\n", "Ada said", "— no", "3", "the", "lock", "é", "🙂", "!"]
        for round in 0..<30 {
            let articles = (0..<Int.random(in: 0...5, using: &random)).map { number in
                let words = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                    pieces[Int.random(in: 0..<pieces.count, using: &random)]
                }
                return CoveredStory.article("\(round) \(number)", day: 3, "Head", [words.joined(separator: " ")])
            }
            let coverage = Coverage(of: articles)
            for row in coverage.rows {
                #expect(row.cells.count == articles.count && row.spread > 0)
                for (cell, annotated) in zip(row.cells, coverage.articles) {
                    #expect((cell.places + cell.values).allSatisfy { $0.end <= annotated.article.text.utf8.count })
                }
            }
        }
    }
}
