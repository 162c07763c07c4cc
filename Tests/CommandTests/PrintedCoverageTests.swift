import Foundation
import ParallaxTesting
import Testing

/// `coverage` and `stories`.
@Suite("Printed stories")
struct PrintedCoverageTests {
    private let folder: ScratchFolder
    private let files: [String]

    init() throws {
        folder = try ScratchFolder()
        files = [
            try folder.write("a.txt", SampleArticles.left), try folder.write("b.txt", SampleArticles.right),
        ]
    }

    private func run(_ arguments: String...) throws -> ProgramRun { try ProgramRun(arguments) }

    @Test("the table has a column a file, what is quoted, what differs and what only one has")
    func text() throws {
        let lines = try run("coverage", files[0], files[1], "--width", "100").output.split(separator: "\n")
        #expect(lines.first?.hasPrefix(" Story  ") == true)
        let headings = lines.filter { $0.hasPrefix(" ") && !$0.dropFirst().hasPrefix(" ") }.dropFirst()
        #expect(headings.prefix(4).map { $0.dropFirst() } == ["QUOTES", "NUMBERS", "FACTS", "ONLY ONE OUTLET"])
        #expect(lines.contains { $0.hasPrefix("!") && $0.contains("100,000") && $0.contains("150,000") })
        #expect(lines.contains { $0.contains("bakery van") && $0.contains("●") })
        #expect(lines.allSatisfy { $0.count <= 100 } && !lines.contains { $0.contains("\u{1B}") })
    }

    @Test("a page has a column of speakers only where somebody speaks")
    func page() throws {
        let sections = try run("coverage", files[0], files[1], "--format", "html").output.split(separator: "<section>")
        let quotes = try #require(sections.first { $0.hasPrefix("<h2>Quotes</h2>") })
        let facts = try #require(sections.first { $0.hasPrefix("<h2>Facts</h2>") })
        #expect(quotes.contains("<td class=\"sign\">Maria Lopez</td>") && !facts.contains("sign"))
    }

    private func demoCoverage(_ arguments: String...) throws -> String {
        let demo = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/ParallaxIntake/Demo").standardized
        let stories = try FileManager.default.contentsOfDirectory(atPath: demo.path()).filter { $0.hasPrefix("bridge") }
        let paths = stories.sorted().map { demo.appending(path: $0).path() }
        return try ProgramRun(["coverage"] + arguments + paths).output
    }

    @Test("a speaker who is a guess keeps the question mark", arguments: ["text", "markdown", "html"])
    func guess(format: String) throws {
        #expect(try demoCoverage("--format", format, "--width", "160").contains("Oona Skell ?"))
    }

    @Test("a speaker who is a guess keeps the question mark where the name is cut", arguments: ["70", "80"])
    func cutGuess(width: String) throws {
        let output = try demoCoverage("--width", width)
        #expect(output.contains(/Oona \S*… \?/))
    }

    @Test("a narrow sheet puts the columns that do not fit into further tables")
    func narrow() throws {
        let output = try run("coverage", files[0], files[1], "--width", "24").output
        #expect(output.split(separator: "\n").count { $0.contains("QUOTES") } == 2)
    }

    @Test("JSON names every row and every cell with its places")
    func json() throws {
        let json = try run("coverage", files[0], files[1], "--json").json()
        #expect((json["articles"] as? [[String: Any]])?.count == 2)
        let rows = try #require(json["rows"] as? [[String: Any]])
        #expect(Set(rows.flatMap(\.keys)) == ["kind", "subject", "label", "labelArticle", "conflict", "cells"])
        let number = try #require(rows.first { $0["kind"] as? String == "number" })
        #expect(number["conflict"] as? Bool == true)
        let cells = try #require(number["cells"] as? [[String: Any]])
        let values = cells.flatMap { ($0["values"] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String } }
        #expect(values == ["100,000", "150,000"])
    }

    @Test("Markdown and HTML hold the same rows")
    func markup() throws {
        let markdown = try run("coverage", files[0], files[1], "--format", "markdown").output
        #expect(markdown.contains("## Only one outlet") && markdown.contains("| 100,000 | 150,000 |"))
        let page = try run("coverage", files[0], files[1], "--format", "html").output
        #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<td data-column=\"a.txt\">100,000</td>"))
    }

    @Test("what cannot be read is said, and the rest is printed")
    func refused() throws {
        let run = try run("coverage", files[0], folder.path + "/none.txt")
        #expect(run.status == 1 && run.errors.contains("none.txt") && run.output.contains("ONLY ONE OUTLET"))
    }

    @Test("two reports of one event are a story, as text and as JSON")
    func stories() throws {
        let text = try run("stories", files[0], files[1]).output
        #expect(text.hasPrefix("2 outlets  Bridge opens after nine years of delay"))
        let json = try run("stories", files[0], files[1], "--json").json()
        #expect((json["articles"] as? [[String: Any]])?.count == 2 && json["outlets"] as? Int == 2)
    }

    @Test("a copy of a report is named as one, in the table and in JSON")
    func reprints() throws {
        let copy = try folder.write("c.txt", SampleArticles.left + "\nOur own reporter saw it, too.\n")
        #expect(try run("stories", files[0], copy).output.contains(" % as in "))
        let json = try run("stories", files[0], copy, "--json").json()
        let reprints = try #require(json["reprints"] as? [[String: Any]])
        #expect(reprints.count == 1 && reprints.first?["dated"] as? Bool == false)
        #expect((reprints.first?["share"] as? Double ?? 0) > 0.8)
    }

    @Test("an article about another event is called a neighbour in every format")
    func neighbour() throws {
        let files = try NeighbouringEvents.texts.enumerated().map { try folder.write("n\($0).txt", $1) }
        let told = try ProgramRun(["stories"] + files).output
        #expect(told.hasPrefix("4 outlets + 1 neighbour  ") && told.contains("neighbour  Voss and Harrow part"))
        let json = try ProgramRun(["stories", "--json"] + files).json()
        let members = try #require(json["articles"] as? [[String: Any]])
        #expect(members.compactMap { $0["neighbour"] as? Bool } == [false, false, false, false, true])
        #expect(json["name"] is NSNull && json["outlets"] as? Int == 4)
        for format in ["text", "markdown", "html"] {
            let output = try ProgramRun(["coverage", "--format", format, "--width", "160"] + files).output
            #expect(output.contains("4 outlets + 1 neighbour") && output.contains("neighbour: about another event"))
        }
        let table = try ProgramRun(["coverage", "--json"] + files).json()
        #expect(table["neighbours"] as? [Int] == [4])
    }
}
