import ParallaxCore
import ParallaxScreen

/// Finds room for the speakers' names at the ends of lines.
struct SpeakerLabels {
    private let widths: [Int]
    private let blocks: [Int?]
    private let tints: SpeakerTints
    private let measure: Measure

    /// A name with less room than this is not worth showing.
    private static let narrowest = 8
    /// Columns between the text and a name: a space, at least one dot, a space.
    private static let leader = 3

    init(lines: [PageLine], article: Article, tints: SpeakerTints, measure: Measure) {
        var widths: [Int] = []
        for line in lines { widths.append(Self.width(of: line, in: article)) }
        self.widths = widths
        blocks = lines.map(\.block)
        self.tints = tints
        self.measure = measure
    }

    private static func width(of line: PageLine, in article: Article) -> Int {
        guard let range = line.range else { return 0 }
        return CellWidth.columns(of: article.text[range])
    }

    /// The name as shown, in the tint of the quote.
    func label(of quote: Quote) -> SpeakerLabel? { SpeakerLabel(quote, role: tints.role(of: quote)) }

    /// Lines of a paragraph that are looked at before and after the end of a quote.
    private static let reach = 24

    /// The first line with room for `label`, from the end of its quote to the end of the paragraph; `nil` when the
    /// paragraph names the speaker already or has no room.
    func place(for label: SpeakerLabel, in allowed: LabelRoom, of lines: [PageLine]) -> Int? {
        let last = allowed.quote.upperBound - 1
        let near = (last - Self.reach..<last + Self.reach + 1).clamped(to: lines.indices)
        let paragraph = near.filter { blocks[$0] == blocks[last] }
        if paragraph.contains(where: { lines[$0].label == label }) { return nil }
        let free = paragraph.filter { lines[$0].label == nil && $0 >= allowed.quote.lowerBound && $0 < allowed.end }
        let whole = CellWidth.columns(of: label.text)
        return free.first { $0 >= last && room(on: $0) >= whole }
            ?? free.first { $0 >= last && room(on: $0) >= Self.narrowest }
            ?? free.last { room(on: $0) >= Self.narrowest }
    }

    private func room(on line: Int) -> Int {
        measure.labelEnd - measure.textX - widths[line] - Self.leader
    }
}
