import ParallaxCore

extension CoveragePane {
    private var shownRows: [Int] { lines.compactMap(\.row) }

    var plainView: PlainView {
        PlainView(
            title: "Who reported what: \(names)",
            identity: ["coverage", "\(filter)", "\(shownRows.count)"] + outlets,
            count: shownRows.count, place: selection.flatMap(shownRows.firstIndex))
    }

    /// The outlets; a neighbour is called so.
    private var names: String {
        let articles = coverage?.articles.map(\.article.id) ?? []
        return zip(outlets, articles).map { outlet, article in
            coverage?.neighbours.contains(article) == true ? "\(outlet) (neighbour)" : outlet
        }.joined(separator: ", ")
    }

    func plainItem(_ index: Int, isHere: Bool) -> [String] {
        let entry = entries[shownRows[index]]
        let subject = entry.subject.isEmpty ? "" : "\(entry.subject)\(entry.sign): "
        let differs = entry.row.isConflict ? " (differs)" : ""
        let head = "\(index + 1). \(entry.row.kind.noun)\(differs): \(subject)\(entry.words)"
        return [head, "  \(cells(of: entry))"] + (isHere ? ["  At \(outlets[column])"] : [])
    }

    private func cells(of entry: CoverageEntry) -> String {
        zip(outlets, zip(entry.row.cells, entry.marks)).map { outlet, cell in
            "\(outlet): \(cell.0.state.word ?? cell.1.text)"
        }.joined(separator: "; ")
    }
}

extension CoverageRow.Kind {
    fileprivate var noun: String {
        switch self {
        case .quote: "Quote"
        case .number: "Number"
        case .fact: "Fact"
        case .onlyOne: "Only one outlet"
        }
    }
}

extension CoverageCell.State {
    /// What the cell's sign means; `nil` where numbers stand.
    fileprivate var word: String? {
        switch self {
        case .verbatim: "verbatim"
        case .told: "told"
        case .part: "in part"
        case .changed: "changed"
        case .none: "no match found"
        case .value: nil
        }
    }
}
