/// The choice of an address: each has a letter, which opens it at once.
struct LinksPrompt: Hashable, Sendable {
    let links: [WebLink]
    /// Where each stands in the text of the article, in UTF-8 offsets; `nil` for one that is told beside it.
    let places: [Int?]
    private(set) var selection = 0

    init(_ links: [(link: WebLink, place: Int?)]) {
        self.links = links.map(\.link)
        places = links.map(\.place)
    }

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
            PaletteEntry(name: "\(Self.letter(at: place) ?? " ")  \(link.host)", summary: link.address)
        }
    }

    /// The letters of those that stand in the text, and where.
    var hints: [LinkHint] {
        places.enumerated().compactMap { number, place in
            guard let place, let letter = Self.letter(at: number) else { return nil }
            return LinkHint(letter: letter, place: place)
        }
    }

    private static func letter(at place: Int) -> String? {
        letters.indices.contains(place) ? letters[place] : nil
    }
}
