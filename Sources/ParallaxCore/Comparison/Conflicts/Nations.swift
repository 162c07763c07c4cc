/// The countries, unions and parties that go by several words without a common beginning, as far as one word tells.
struct Nations: OptionSet {
    let rawValue: UInt8

    static let unitedStates = Nations(rawValue: 1)
    static let unitedKingdom = Nations(rawValue: 2)
    static let france = Nations(rawValue: 4)
    static let netherlands = Nations(rawValue: 8)
    static let unitedNations = Nations(rawValue: 16)
    static let europeanUnion = Nations(rawValue: 32)
    static let republicans = Nations(rawValue: 64)
}

extension Nations {
    /// What a folded word may stand for; nothing for most words.
    init(_ word: String) {
        switch word {
        case "us", "usa", "america", "american", "americans", "states": self = .unitedStates
        case "uk", "britain", "british", "briton", "britons", "kingdom": self = .unitedKingdom
        case "united": self = [.unitedStates, .unitedKingdom, .unitedNations]
        case "france", "french": self = .france
        case "netherlands", "dutch", "holland": self = .netherlands
        case "un", "nations": self = .unitedNations
        case "eu", "european", "union": self = .europeanUnion
        case "gop", "republican", "republicans": self = .republicans
        default: self = []
        }
    }
}
