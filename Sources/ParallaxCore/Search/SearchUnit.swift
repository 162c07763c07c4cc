/// One step of a query: a run of white space, or a scalar in any of its spellings.
enum SearchUnit: Hashable, Sendable {
    case whiteSpace
    case oneOf([Unicode.Scalar])

    /// Cuts a query into steps; a run of white space is one step.
    static func units(of query: String, isCaseSensitive: Bool) -> [SearchUnit] {
        var units: [SearchUnit] = []
        for scalar in query.unicodeScalars {
            if ScalarClass(scalar) == .space {
                if units.last != .whiteSpace { units.append(.whiteSpace) }
            } else {
                units.append(.oneOf(spellings(of: scalar, isCaseSensitive: isCaseSensitive)))
            }
        }
        return units
    }

    private static func spellings(of scalar: Unicode.Scalar, isCaseSensitive: Bool) -> [Unicode.Scalar] {
        if let marks = interchangeableMarks.first(where: { $0.contains(scalar) }) { return marks }
        return isCaseSensitive ? [scalar] : caseForms(of: scalar)
    }

    /// Marks that writers and outlets use for one another: double quotes, single quotes, dashes.
    private static let interchangeableMarks: [[Unicode.Scalar]] = [
        ["\"", "“", "”", "„", "‟", "«", "»", "″"],
        ["'", "‘", "’", "‚", "‛", "′", "`", "´", "ʼ"],
        ["-", "‐", "‑", "‒", "–", "—", "―", "−"],
    ]

    /// The scalar and its other case, where the two map to each other; the final sigma goes with the others.
    private static func caseForms(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        if "σςΣ".unicodeScalars.contains(scalar) { return ["σ", "ς", "Σ"] }
        guard let upper = single(scalar.properties.uppercaseMapping), upper != scalar,
            single(upper.properties.lowercaseMapping) == scalar
        else { return [scalar] }
        return [scalar, upper]
    }

    private static func single(_ mapping: String) -> Unicode.Scalar? {
        mapping.unicodeScalars.count == 1 ? mapping.unicodeScalars.first : nil
    }
}
