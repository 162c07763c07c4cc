/// The step of a query that is looked for first, since it is the rarest in running text.
struct SearchAnchor: Hashable, Sendable {
    /// Index of the step.
    let unit: Int
    /// For each code unit, whether a spelling of the step ends with it.
    let endsUnit: [Bool]

    /// Picks the rarest step; `nil` when all are white space.
    init?(_ units: [SearchUnit]) {
        let rarities = units.map(Self.rarity)
        guard let unit = units.indices.max(by: { rarities[$0] < rarities[$1] }),
            case .oneOf(let spellings) = units[unit]
        else { return nil }
        self.unit = unit
        var ends = [Bool](repeating: false, count: 256)
        for spelling in spellings {
            if let last = String(spelling).utf8.last { ends[Int(last)] = true }
        }
        endsUnit = ends
    }

    /// How rare a step is: ASCII letters by their order of frequency in English, everything else in between.
    private static func rarity(_ unit: SearchUnit) -> Int {
        guard case .oneOf(let spellings) = unit, let scalar = spellings.first else { return -1 }
        guard scalar.isASCII else { return 15 }
        let letter = Character(scalar).lowercased()
        return byFrequency.firstIndex { String($0) == letter } ?? 20
    }

    private static let byFrequency = Array("etaoinshrdlucmfwypvbgkjqxz")
}
