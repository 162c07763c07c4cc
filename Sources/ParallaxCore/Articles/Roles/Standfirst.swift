import ParallaxUnicode

/// Finds the paragraph above a story that a paragraph of the story says again in the same words.
enum Standfirst {
    /// Lengths of a standfirst, in UTF-8 code units: a shorter one may repeat by chance, a longer one is the story.
    private static let lengths = 40...600
    /// How much of it the later paragraph opens with, in hundredths; the rest is often "…" and "reports The Courier".
    private static let share = 60

    /// The block that is the standfirst of an article with a headline; `nil` when there is none.
    ///
    /// - Complexity: O(*n*) in the number of blocks and the length of the first paragraph.
    static func index(in blocks: [Block], of text: String) -> Int? {
        guard let headline = blocks.firstIndex(where: { $0.kind == .headline }),
            let first = blocks[headline...].firstIndex(where: { $0.kind == .paragraph }),
            lengths.contains(blocks[first].range.count)
        else { return nil }
        let opening = text[blocks[first].range].utf8.prefix(blocks[first].range.count * share / 100)
        let isRepeated = blocks[(first + 1)...].contains {
            $0.kind == .paragraph && text[$0.range].utf8.starts(with: opening)
        }
        return isRepeated ? first : nil
    }
}
