extension SearchExpression: CustomStringConvertible {
    /// The expression in the query language; reading it gives the expression back.
    public var description: String {
        switch self {
        case .phrase(let phrase, let part): (part.map { "\($0.rawValue):" } ?? "") + "\(phrase)"
        case .near(let phrases, let distance):
            "NEAR(\(phrases.map(\.description).joined(separator: " ")), \(distance))"
        case .condition(let condition): "\(condition)"
        case .all(let parts): parts.map { $0.printed(groups: $0.isAny) }.joined(separator: " ")
        case .any(let parts): parts.map(\.description).joined(separator: " OR ")
        case .not(let part): "NOT " + part.printed(groups: part.isAny || part.isAll)
        }
    }

    private func printed(groups: Bool) -> String { groups ? "(\(self))" : "\(self)" }

    private var isAny: Bool { if case .any = self { true } else { false } }

    private var isAll: Bool { if case .all = self { true } else { false } }
}
