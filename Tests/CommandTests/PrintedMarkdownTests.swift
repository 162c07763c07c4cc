import Testing

/// `compare --format markdown`.
@Suite("Printed Markdown")
struct PrintedMarkdownTests {
    private func markdown(_ left: String, _ right: String) throws -> String {
        let folder = try ScratchFolder()
        let run = try ProgramRun([
            "compare", try folder.write("a.txt", left), try folder.write("b.txt", right), "--format", "markdown",
        ])
        #expect(run.status == 0 && run.errors.isEmpty)
        return run.output
    }

    @Test("a comparison reads from the top: who, how much, values, quotes, texts")
    func order() throws {
        let text = try markdown(SampleArticles.left, SampleArticles.right)
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines.first == "# a.txt and b.txt, compared")
        #expect(lines.filter { $0.hasPrefix("## ") } == ["## Values that differ", "## Quotes", "## The two texts"])
        #expect(lines.contains("| people | 100,000 | 150,000 |"))
        #expect(lines.contains("- A  Maria Lopez: “We have waited for this day for nine ~~long~~ years,”"))
        #expect(lines.contains("- A, B  Ferries will stop running next month, the city council said."))
        #expect(lines.contains("**< no match found in B**") && lines.contains("**> no match found in A**"))
        #expect(!text.contains("\n\n\n"))
    }

    @Test("what could be markup is escaped")
    func hostile() throws {
        let hostile = "A | row, `code`, [x](javascript:alert(1)), <b>bold</b>, *star*, _line_, ~~cut~~ & ![i](u) #9."
        let text = try markdown(SampleArticles.left + hostile + "\n", SampleArticles.right + hostile + "\n")
        let escaped =
            "A \\| row, \\`code\\`, \\[x\\](javascript:alert(1)), \\<b\\>bold\\</b\\>, \\*star\\*, \\_line\\_, "
            + "\\~\\~cut\\~\\~ \\& \\!\\[i\\](u) \\#9."
        #expect(text.contains(escaped))
    }
}
