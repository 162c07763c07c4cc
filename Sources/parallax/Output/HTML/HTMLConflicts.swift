/// The table of values that differ.
struct HTMLConflicts {
    let report: ComparisonReport

    func write(to html: inout HTMLWriter) {
        guard !report.conflicts.isEmpty else { return }
        html.element("section", [("id", "values")]) { section in
            section.element("h2", text: "Values that differ")
            section.element("table") { table in
                table.element("thead") { head in
                    head.element("tr") { row in
                        for name in ["About", "A  \(report.left.outlet)", "B  \(report.right.outlet)"] {
                            row.element("th", [("scope", "col")], text: name)
                        }
                    }
                }
                table.element("tbody") { body in for conflict in report.conflicts { write(conflict, to: &body) } }
            }
        }
        html.newLine()
    }

    private func write(_ conflict: ReportConflict, to html: inout HTMLWriter) {
        html.element("tr", [("id", "value-\(conflict.number)")]) { row in
            row.element("td", [("data-column", "About")], text: "!\(conflict.number) \(conflict.subject)")
            value(conflict.left, "a-\(conflict.leftSentence)", .left, &row)
            value(conflict.right, "b-\(conflict.rightSentence)", .right, &row)
        }
        html.newLine()
    }

    private func value(_ text: Substring, _ place: String, _ side: ReportSide, _ html: inout HTMLWriter) {
        html.element("td", HTMLPieces.cell(report.article(on: side))) { cell in
            cell.element("a", [("href", "#\(place)")]) { $0.element("mark", text: text) }
        }
    }
}
