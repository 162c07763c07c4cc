/// The coverage of a story in Markdown, one table a kind of row.
struct CoverageMarkdown {
    let report: CoverageReport

    /// The text, with an empty line between its parts.
    var text: String {
        let head = ["# " + MarkdownText.line(report.title), MarkdownText.line(report.facts)]
        return (head + [articles] + report.sections.map(table) + [report.legend])
            .joined(separator: "\n\n") + "\n"
    }

    private var articles: String {
        report.columns.map { column in
            "- **\(MarkdownText.line(column.outlet))** \(MarkdownText.line(column.headline))"
                + column.remark
        }.joined(separator: "\n")
    }

    private func table(_ section: CoverageSection) -> String {
        let names = ["", ""] + report.columns.map { MarkdownText.line($0.outlet) }
        let rows = section.rows.map { line in
            [MarkdownText.line(line.subject), (line.isConflict ? "**!** " : "") + MarkdownText.line(line.label)]
                + line.cells.map { MarkdownText.line($0) }
        }
        let rule = ["---", "---"] + report.columns.map { _ in ":-:" }
        let lines = ([names, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
        return (["## " + section.heading, ""] + lines).joined(separator: "\n")
    }
}
