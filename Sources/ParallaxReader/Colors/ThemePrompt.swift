import ParallaxScreen

/// The choice of a theme: the one that is chosen is seen at once.
struct ThemePrompt: Hashable, Sendable {
    /// The theme that suits the terminal, which is offered first; `nil` when nothing is known of the terminal.
    private(set) var automatic: Theme?
    private let themes: [Theme]
    private(set) var selection = 0
    /// The name of the theme that was chosen before; `nil` for the one that suits the terminal.
    private let before: String?

    /// - Parameter name: The theme that was chosen; `nil` for the one that suits the terminal.
    init(_ themes: [Theme], automatic: Theme?, chosen name: String?) {
        self.automatic = automatic
        self.themes = themes
        before = name
        let place = themes.firstIndex { $0.name == name }
        selection = place.map { $0 + places.count - themes.count } ?? 0
    }

    /// The places of the list: `nil` is the automatic theme's.
    private var places: [Theme?] { (automatic == nil ? [] : [nil]) + themes }

    /// Which of them is chosen: *3/9*.
    var position: String { "\(selection + 1)/\(places.count)" }

    /// The theme that is chosen; `nil` when it is left to the terminal.
    var named: Theme? { places.indices.contains(selection) ? places[selection] : nil }

    /// What the screen is painted with meanwhile.
    var shown: Theme? { named ?? automatic }

    /// What it is painted with after Esc.
    var restored: Theme? { before == nil ? automatic : themes.first { $0.name == before } }

    /// The terminal writes on something else now.
    mutating func suit(_ theme: Theme) { automatic = theme }

    mutating func press(_ key: Key) -> TypedLine.Answer {
        switch key {
        case .down, .tab, .character("j"), .control("n"): return choose(selection + 1)
        case .up, .backTab, .character("k"), .control("p"): return choose(selection - 1)
        case .home, .character("g"): return choose(0)
        case .end, .character("G"): return choose(places.count - 1)
        case .enter: return .accepted
        case .escape, .character("q"), .control("c"), .control("g"): return .cancelled
        default: return .ignored
        }
    }

    /// Chooses a theme; there is none beyond the ends.
    @discardableResult
    mutating func choose(_ place: Int) -> TypedLine.Answer {
        guard places.indices.contains(place), place != selection else { return .ignored }
        selection = place
        return .changed
    }

    /// The themes as the lines of a list.
    var entries: [PaletteEntry] {
        places.map { theme in
            guard let theme else { return Self.automaticEntry(showing: automatic?.title ?? "") }
            return PaletteEntry(name: theme.name, summary: theme.title, keys: theme.isDark ? "dark" : "light")
        }
    }

    private static func automaticEntry(showing title: String) -> PaletteEntry {
        PaletteEntry(name: ThemeChoice.automaticName, summary: "\(title), as the terminal’s background asks")
    }
}
