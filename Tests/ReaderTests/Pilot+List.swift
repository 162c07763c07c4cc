import ParallaxTesting

extension Pilot {
    /// Whether the selected row of the list is one of an outlet.
    func isAt(_ outlet: String) -> Bool { row(selected: outlet) != nil }

    /// The selected row, when it is one of an outlet.
    private func row(selected outlet: String) -> String? {
        rows.first { $0.hasPrefix(">") && $0.dropFirst(3).hasPrefix(outlet) }
    }

    /// The line above the list.
    var listTitle: String { rows[0] }

    /// The screen without what tells read articles from others: opening one is no part of a place.
    var rowsBesidesMarks: [String] { rows.map { $0.replacing("●", with: " ") } }
}
