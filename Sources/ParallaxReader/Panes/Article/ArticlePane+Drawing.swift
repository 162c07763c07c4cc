import ParallaxCore
import ParallaxScreen

extension ArticlePane {
    func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
        let selected = selectedPassage?.paragraphs ?? []
        for (row, line) in page.lines[scroll.visible].enumerated() {
            let part = Self.part(of: line.range, in: selected)
            draw(line, selected: part, on: &canvas, area: area, y: area.y + row)
        }
    }

    private static func part(of range: TextRange?, in selected: [TextRange]) -> TextRange? {
        guard let range else { return nil }
        for paragraph in selected {
            if let part = range.intersection(paragraph) { return part }
        }
        return nil
    }

    /// Draws a line, of which a part may be selected. Inlined, it lets the optimizer of Swift 6.3.1 crash.
    @inline(never)
    private func draw(_ line: PageLine, selected: TextRange?, on canvas: inout Canvas, area: Rect, y: Int) {
        let x = area.x + measure.textX
        if selected?.isEmpty == false { canvas.put("▌", x: x - 1, y: y, ink: Ink(.accent)) }
        if let mark = line.mark { canvas.put(mark, x: area.x + measure.markX, y: y, ink: markInk(of: line)) }
        switch line.content {
        case .blank: return
        case .note(let text): canvas.put(text, x: x, y: y, limit: measure.textWidth, ink: Ink(.dim))
        case .text(let range, let block):
            let base = article.blocks[block].kind.role
            let end = canvas.put(
                article.text, in: range.start..<range.end, x: x, y: y, limit: measure.textWidth,
                inkAt: { ink(at: $0, base: base, isSelected: selected?.contains($0) ?? false) })
            if let label = line.label { draw(label, on: &canvas, from: end, to: area.x + measure.labelEnd, y: y) }
        }
    }

    /// The tint of the quote; the current one's mark lies under the bar that its words lie under.
    private func markInk(of line: PageLine) -> Ink {
        guard let range = line.range, let mark = line.mark,
            let quote = annotated.quotes.first(where: { $0.kind.sign == mark && $0.range.overlaps(range) })
        else { return Ink(.dim) }
        let isCurrent = currentQuote.map { annotated.quotes[$0].range.overlaps(range) } ?? false
        let tint = inks.role(at: quote.range.start, base: .quote)
        return Ink(tint == .scare ? .dim : tint, over: isCurrent ? .current : nil)
    }

    private func ink(at offset: Int, base: Role, isSelected: Bool) -> Ink {
        let isCurrent = currentQuote.map { annotated.quotes[$0].range.contains(offset) } ?? false
        let over = searchLayer(text: 0, offset: offset) ?? (isSelected ? .selection : isCurrent ? .current : nil)
        return Ink(inks.role(at: offset, base: base), over: over)
    }

    /// Dots lead the eye from the text to the name.
    private func draw(_ label: SpeakerLabel, on canvas: inout Canvas, from start: Int, to end: Int, y: Int) {
        let name = label.shortened(to: end - start - 3)
        let x = end - CellWidth.columns(of: name)
        for column in (start + 1)..<max(start + 1, x - 1) { canvas.put("·", x: column, y: y, ink: Ink(.rule)) }
        canvas.put(name, x: x, y: y, ink: Ink(.dim))
    }
}

extension Block.Kind {
    /// How text of this kind is drawn.
    var role: Role {
        switch self {
        case .headline, .standfirst, .subheading: .title
        case .byline: .dim
        case .caption: .caption
        case .paragraph, .listItem: .text
        case .boilerplate: .dim
        }
    }
}
