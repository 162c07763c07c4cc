/// A passage as a sentence cites it, between quotation marks of its own: the marks around the whole of it are left out,
/// and one that has no partner in it; all others stay.
struct PassageWords {
    let text: Substring

    private static let closers: [Character: String] = [
        "“": "”", "„": "“”", "‘": "’", "‚": "‘’", "«": "»", "»": "«»", "‹": "›", "›": "‹›", "\"": "\"", "'": "'",
        "「": "」", "『": "』",
    ]
    /// What stands at an end for nothing else; the single ones are apostrophes, too.
    private static let closing = "”»«\"“"

    /// - Complexity: O(*n*) in the length of the passage.
    init(_ passage: String) {
        let characters = Array(passage)
        let (partners, unclosed) = Self.partners(characters)
        let last = characters.count - 1
        let isWhole = last > 0 && partners[0] == last
        let isOpened = isWhole || unclosed.contains(0)
        let isClosed = isWhole || (partners[last] == nil && characters.last.map(Self.closing.contains) == true)
        text = passage.dropFirst(isOpened ? 1 : 0).dropLast(isClosed ? 1 : 0)
    }

    /// The places of marks with those of their partners, and the marks that nothing closes.
    private static func partners(_ characters: [Character]) -> (pairs: [Int: Int], unclosed: [Int]) {
        var pairs: [Int: Int] = [:]
        var open: [Int] = []
        for (place, mark) in characters.enumerated() {
            if let opener = open.last, closes(place, characters, opener) {
                open.removeLast()
                pairs[opener] = place
                pairs[place] = opener
            } else if closers[mark] != nil, place == 0 || !characters[place - 1].isLetter {
                open.append(place)
            }
        }
        return (pairs, open)
    }

    private static func closes(_ place: Int, _ characters: [Character], _ opener: Int) -> Bool {
        let isApostrophe = place + 1 < characters.count && characters[place + 1].isLetter
        return !isApostrophe && closers[characters[opener]]?.contains(characters[place]) == true
    }
}
