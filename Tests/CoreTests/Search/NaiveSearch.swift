import ParallaxCore

/// The plainest search there is: fold everything, try every place.
struct NaiveSearch {
    private let query: [Unicode.Scalar]
    private let folds: Bool

    init?(_ query: String) {
        folds = !query.unicodeScalars.contains { $0.properties.isUppercase }
        var units: [Unicode.Scalar] = []
        for scalar in query.unicodeScalars.map({ [folds] in Self.folded($0, case: folds) })
        where !(scalar == " " && units.last == " ") {
            units.append(scalar)
        }
        guard units.contains(where: { $0 != " " }) else { return nil }
        self.query = units
    }

    func matches(in text: String) -> [TextRange] {
        let scalars = Array(text.unicodeScalars)
        var found: [TextRange] = []
        var index = 0
        while index < scalars.count {
            if let end = end(from: index, in: scalars) {
                found.append(TextRange(start: offset(index, in: scalars), end: offset(end, in: scalars)))
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    private func end(from start: Int, in scalars: [Unicode.Scalar]) -> Int? {
        var index = start
        for unit in query {
            guard index < scalars.count, Self.folded(scalars[index], case: folds) == unit else { return nil }
            index += 1
            while unit == " ", index < scalars.count, Self.folded(scalars[index], case: folds) == " " { index += 1 }
        }
        return index
    }

    private func offset(_ index: Int, in scalars: [Unicode.Scalar]) -> Int {
        scalars[..<index].reduce(0) { $0 + UTF8.width($1) }
    }

    private static func folded(_ scalar: Unicode.Scalar, case foldsCase: Bool) -> Unicode.Scalar {
        switch scalar {
        case " ", "\n", "\u{A0}": " "
        case "'", "’": "'"
        case "-", "–": "-"
        case "“": "\""
        case "ς", "Σ": foldsCase ? "σ" : scalar
        default: foldsCase ? scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar : scalar
        }
    }
}
