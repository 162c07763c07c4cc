import ParallaxCore

/// Some words of an article as they leave the program.
struct LinkedWords {
    let words: Substring
    /// Where they lead; `nil` for most words.
    let target: WebLink?
}

extension Article {
    /// The words of a block in pieces: those that lead somewhere, and those between; without a bullet.
    func linkedWords(of block: Block) -> [LinkedWords] {
        var place = block.range.end - words(of: block).utf8.count
        var pieces: [LinkedWords] = []
        for hyperlink in hyperlinks where block.range.contains(hyperlink.range) && hyperlink.range.start >= place {
            pieces.append(LinkedWords(words: text[TextRange(start: place, end: hyperlink.range.start)], target: nil))
            pieces.append(LinkedWords(words: text[hyperlink.range], target: hyperlink.target))
            place = hyperlink.range.end
        }
        pieces.append(LinkedWords(words: text[TextRange(start: place, end: block.range.end)], target: nil))
        return pieces.filter { !$0.words.isEmpty }
    }
}
