import ParallaxCore

/// The choice of an address: each has a letter, which opens it at once.
struct LinksPrompt: Hashable, Sendable {
    let addresses: [OfferedAddress]
    private(set) var selection = 0

    init(_ addresses: [OfferedAddress]) { self.addresses = addresses }

    private static let letters = Array("asdfghjklqwertyuiopzxcvbnm").map(String.init)

    /// The chosen address.
    var link: WebLink? { addresses.indices.contains(selection) ? addresses[selection].link : nil }

    /// Which of them is chosen: *3/45*.
    var position: String { "\(selection + 1)/\(addresses.count)" }

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

    /// Chooses an address; there is none beyond the ends.
    @discardableResult
    mutating func choose(_ place: Int) -> Bool {
        guard addresses.indices.contains(place) else { return false }
        selection = place
        return true
    }

    /// The addresses as the lines of a list.
    var entries: [PaletteEntry] {
        addresses.enumerated().map { place, address in
            PaletteEntry(
                name: "\(Self.letter(at: place) ?? " ")  \(address.link.host)",
                summary: address.words ?? address.link.address)
        }
    }

    /// The letters of those that stand in the text, and where.
    var hints: [LinkHint] {
        addresses.enumerated().compactMap { number, address in
            guard let place = address.place, let letter = Self.letter(at: number) else { return nil }
            return LinkHint(letter: letter, place: place)
        }
    }

    private static func letter(at place: Int) -> String? {
        letters.indices.contains(place) ? letters[place] : nil
    }
}
