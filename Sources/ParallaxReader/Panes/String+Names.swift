import ParallaxScreen

extension String {
    /// The name cut to `columns`: titles and first names go before the last name does.
    func lastWords(in columns: Int) -> String {
        var words = Substring(self)
        while CellWidth.columns(of: words) > columns, let space = words.firstIndex(of: " ") {
            words = words[words.index(after: space)...]
        }
        return TextWrap.truncated(String(words), to: columns)
    }

    /// The sentence with a full stop, which an abbreviation or an ellipsis at its end has already.
    var withFullStop: String { hasSuffix(".") || hasSuffix("…") ? self : self + "." }
}
