import Testing

/// What people read without the reader.
@Suite("Printed text")
struct PrintedTextTests {
    private func comparison(_ options: String...) throws -> ProgramRun {
        let folder = try ScratchFolder()
        let left = try folder.write("a.txt", SampleArticles.left)
        let right = try folder.write("b.txt", SampleArticles.right)
        return try ProgramRun(["compare", left, right] + options)
    }

    @Test("a comparison stands in two columns, followed by its figures")
    func comparison() throws {
        let run = try comparison("--width", "100")
        let lines = run.output.split(separator: "\n")
        #expect(run.status == 0)
        #expect(lines.first?.contains("│   │ B ") == true)
        #expect(lines.contains { $0.contains("│ < │") && $0.contains("no match found in B") })
        #expect(lines.contains { $0.contains("people: A 100,000 · B 150,000") })
        #expect(lines.contains { $0.hasPrefix(" shared ") })
        #expect(lines.last?.hasPrefix(" signs ") == true)
    }

    @Test("no line is wider than asked for or ends with a space", arguments: [20, 50, 76, 160])
    func width(columns: Int) throws {
        let lines = try comparison("--width", "\(columns)").output.split(separator: "\n")
        #expect(lines.count > 10)
        #expect(lines.allSatisfy { $0.unicodeScalars.count <= columns && !$0.hasSuffix(" ") })
    }

    @Test("two columns need 76 columns, the terminal's width is asked for and COLUMNS stands in for it")
    func environment() throws {
        let folder = try ScratchFolder()
        let left = try folder.write("a.txt", SampleArticles.left)
        let narrow = try ProgramRun(["compare", left, left], environment: ["COLUMNS": "60"])
        #expect(!narrow.output.contains("│   │"))
        #expect(try ProgramRun(["compare", left, left]).output.contains("│   │"))
    }

    @Test("quotes stand beside their speakers, words of the writer's own only when asked for")
    func quotes() throws {
        let run = try ProgramRun(["quotes", "-"], input: SampleArticles.left)
        #expect(run.output.contains("Maria Lopez  “We have waited for this day for nine long years,”"))
        #expect(!run.output.contains("“holiday”"))
        #expect(try ProgramRun(["quotes", "--all", "-"], input: SampleArticles.left).output.contains("“holiday”"))
    }

    @Test("a long quote hangs beside its speaker")
    func wrappedQuote() throws {
        let run = try ProgramRun(["quotes", "--width", "40", "-"], input: SampleArticles.left)
        let lines = run.output.split(separator: "\n")
        let first = try #require(lines.firstIndex { $0.hasPrefix("Maria Lopez  “We have") })
        #expect(lines[first + 1].hasPrefix(String(repeating: " ", count: 13)))
        #expect(lines[first + 1].dropFirst(13).first != " ")
    }

    @Test("exactly one theme is marked as the one that is taken, by the terminal's background")
    func themes() throws {
        for (background, name) in [("0;15", "paper"), ("15;0", "ink")] {
            let run = try ProgramRun(["themes"], environment: ["COLORFGBG": background])
            let marked = run.output.split(separator: "\n").filter { $0.hasPrefix("*") }
            #expect(marked.count == 1 && marked.first?.contains(name) == true)
        }
    }

    @Test("the key map names keys, commands and what they do")
    func keys() throws {
        let lines = try ProgramRun(["keys"]).output.split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("c ") && $0.contains("compare") && $0.hasSuffix("of the story") })
        #expect(lines.count > 30)
    }
}
