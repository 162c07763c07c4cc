/// What the text of an article says about who published it, who wrote it and when.
///
/// Nothing is guessed: what the text does not state is `nil`.
public struct Masthead: Hashable, Sendable {
    /// Who published it, from words in which a page names itself: "Subscribe to the Harbour Lantern newsletter".
    public let outlet: String?
    /// Who wrote it, from a line above the text: "By Ada Lund".
    public let byline: String?
    /// When it was published, from a line that states a date and hardly anything else.
    public let published: PublicationDate?

    /// Reads the blocks of an article.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public init(text: String, blocks: [Block]) {
        let bylines = blocks.filter { $0.kind == .byline }.map { text[$0.range] }
        let furniture = blocks.filter { $0.kind == .boilerplate && $0.range.count <= BlockShape.longestLine }
        outlet = OutletCue.outlet(in: text, blocks: blocks)
        byline = bylines.lazy.compactMap { Self.names(in: $0) }.first
        published = (bylines + furniture.map { text[$0.range] }).lazy.compactMap { DateLine($0)?.date }.first
    }

    /// The names behind "By"; `nil` when the line names nobody.
    static func names(in line: Substring) -> String? {
        let folded = FoldedLine(line)
        guard let cue = CueTable.shared.credit(of: folded) else { return nil }
        let start = folded.firstLetter + cue.words.count
        var names: [Substring] = []
        for word in folded.text(start..<folded.folded.count).split(separator: " ") {
            guard word.first?.isUppercase ?? false || isLink(word) else { break }
            names.append(Substring(word.prefix { !isSeparator($0) }))
            if word.contains(where: isSeparator) { break }
        }
        while let last = names.last, isLink(last) || last.isEmpty { names.removeLast() }
        return names.isEmpty ? nil : names.joined(separator: " ")
    }

    private static func isSeparator(_ character: Character) -> Bool { ",|·•/(;:".contains(character) }

    private static func isLink(_ word: Substring) -> Bool {
        ["and", "und", "et", "y", "e", "en", "i", "&", "de", "da", "du", "van", "von", "der", "den", "la", "le", "bin"]
            .contains(word)
    }
}
