/// How a reader wants comparisons shown; it stays when another outlet is turned to.
struct CompareSettings: Hashable, Sendable {
    /// Columns or one text above the other.
    var arrangement = CompareArrangement.automatic
    /// Which passages are folded away.
    var folding = CompareFolding.nothing
    /// Whether matches too weak to be called links are shown.
    var showsWeakLinks = false
    /// Columns by which the border between the texts stands right of the middle.
    var borderShift = 0
    /// Whether long words are divided in narrow columns.
    var hyphenates = true
    /// The keys that are named under the texts.
    var keys = CompareKeys()
}

extension CompareSettings {
    /// Begins as the user has configured it.
    init(_ settings: Settings, keymap: Keymap) {
        self.init(
            arrangement: settings.layout, showsWeakLinks: settings.showsWeakLinks,
            hyphenates: settings.hyphenates, keys: CompareKeys(keymap))
    }
}
