/// The coverage of a story as one HTML page that needs nothing else: no script, no other file, no request.
struct CoveragePage {
    let report: CoverageReport

    /// The page.
    var page: String {
        HTMLDocument(title: report.title).page { body in
            body.element("header") { header(&$0) }
            body.newLine()
            body.element("main") { main in
                for section in report.sections { write(section, to: &main) }
                main.element("p", text: report.legend)
            }
        }
    }

    private func header(_ html: inout HTMLWriter) {
        html.element("h1", text: report.title)
        html.element("p", text: report.facts)
        html.element("ul") { list in
            for column in report.columns {
                list.element("li") { item in
                    item.element("b", text: column.outlet)
                    item.text(" " + column.headline + column.remark)
                }
            }
        }
    }

    private func write(_ section: CoverageSection, to html: inout HTMLWriter) {
        let hasSubjects = section.rows.contains { !$0.subject.isEmpty }
        html.element("section") { part in
            part.element("h2", text: section.heading)
            part.element("table") { table in
                table.element("thead") { $0.element("tr") { head(&$0, hasSubjects) } }
                table.newLine()
                table.element("tbody") { body in
                    for line in section.rows {
                        body.element("tr") { write(line, hasSubjects, to: &$0) }
                        body.newLine()
                    }
                }
            }
        }
        html.newLine()
    }

    private func head(_ row: inout HTMLWriter, _ hasSubjects: Bool) {
        if hasSubjects { row.element("th", [("scope", "col"), ("class", "sign")], text: "") }
        row.element("th", [("scope", "col")], text: "")
        for column in report.columns { row.element("th", [("scope", "col")], text: column.outlet) }
    }

    private func write(_ line: CoverageLine, _ hasSubjects: Bool, to row: inout HTMLWriter) {
        if hasSubjects { row.element("td", [("class", "sign")], text: line.subject) }
        row.element("th", [("scope", "row")]) { label in
            if line.isConflict { label.element("mark", text: "! ") }
            label.text(line.label)
        }
        for (cell, column) in zip(line.cells, report.columns) {
            row.element("td", [("data-column", column.outlet)], text: cell)
        }
    }
}
