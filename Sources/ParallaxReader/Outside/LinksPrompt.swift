/// The choice of an address: each has a letter, which opens it at once.
struct LinksPrompt: Hashable, Sendable {
    let links: [WebLink]
    private(set) var selection = 0

    private static let letters = Array("asdfghjklqwertyuiopzxcvbnm").map(String.init)

    /// The chosen address.
    var link: WebLink? { links.indices.contains(selection) ? links[selection] : nil }

    mutating func press(_ key: Key) -> TypedLine.Answer {
        switch key {
        case .down, .tab, .control("n"): return choose(selection + 1) ? .changed : .ignored
        case .up, .backTab, .control("p"): return choose(selection - 1) ? .changed : .ignored
        case .enter: return .accepted
        case .escape, .control("c"), .control("g"): return .cancelled
        case .character(let letter):
            return Self.letters.firstIndex(of: letter).map { choose($0) } == true ? .accepted : .ignored
        default: return .ignored
        }
    }

    private mutating func choose(_ place: Int) -> Bool {
        guard links.indices.contains(place) else { return false }
        selection = place
        return true
    }

    /// The addresses as the lines of a list.
    var entries: [PaletteEntry] {
        links.enumerated().map { place, link in
            let letter = Self.letters.indices.contains(place) ? Self.letters[place] : " "
            return PaletteEntry(name: "\(letter)  \(link.host)", summary: link.address)
        }
    }
}
