import ParallaxScreen

/// A speaker's name at the end of a line.
struct SpeakerLabel: Hashable, Sendable {
    let text: String
    let role: Role
}

extension String {
    /// A name cut to `columns`: titles and first names go before the last name does.
    func shortened(to columns: Int) -> String {
        var words = Substring(self)
        while CellWidth.columns(of: words) > columns, let space = words.firstIndex(of: " ") {
            words = words[words.index(after: space)...]
            if words == "?" { break }
        }
        return words == "?" ? TextWrap.truncated(self, to: columns) : TextWrap.truncated(words, to: columns)
    }
}
