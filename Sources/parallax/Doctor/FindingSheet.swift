import ParallaxScreen

/// Findings as lines, area by area; what is wrong begins with `!`, and what to do stands under it.
struct FindingSheet {
    let lines: [String]

    /// - Parameter columns: Columns to divide sentences at; `nil` to divide none.
    init(_ findings: [Finding], columns: Int?) {
        _ = LocaleEncoding.adoptUTF8()
        let areas = Finding.Area.allCases.map { area in findings.filter { $0.area == area } }
        lines = areas.filter { !$0.isEmpty }.flatMap { Self.lines(of: $0, columns) } + [Self.verdict(findings)]
    }

    private static func lines(of findings: [Finding], _ columns: Int?) -> [String] {
        var table = TextTable()
        for finding in findings { table.add(finding.advice == nil ? " " : "!", finding.name, finding.value) }
        let rows = zip(table.paragraphs(columns: columns), findings).flatMap { lines, finding in
            lines + advice(finding).lines(columns: columns)
        }
        return [findings.first?.area.rawValue.capitalizedFirst ?? ""] + rows + [""]
    }

    private static func advice(_ finding: Finding) -> TextTable {
        var table = TextTable()
        if let advice = finding.advice { table.add("   →", advice) }
        return table
    }

    private static func verdict(_ findings: [Finding]) -> String {
        switch findings.count(where: { $0.advice != nil }) {
        case 0: "All is well."
        case 1: "1 thing is not as it should be."
        case let count: "\(count) things are not as they should be."
        }
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
