import ParallaxCore
import ParallaxScreen

extension QuoteCardPane {
    /// With less room than this nothing is said of date and speaker.
    private static let narrowestAttribution = 12

    func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
        let measure = Measure(columns: area.columns)
        drawHeader(on: &canvas, in: area, measure: measure, isFocused: isFocused)
        for (row, line) in lines[scroll.visible].enumerated() {
            let y = area.y + Self.headerRows + row
            if line.version == selection {
                canvas.putChoiceBar(x: area.x + measure.markX - 1, y: y, isFocused: isFocused)
            }
            draw(line, on: &canvas, area: area, y: y, measure: measure)
        }
        if area.rows > Self.headerRows + Self.stripRows { drawStrip(on: &canvas, in: area) }
    }

    private func drawHeader(on canvas: inout Canvas, in area: Rect, measure: Measure, isFocused: Bool) {
        let x = area.x + measure.textX
        let sign = opened.quote.kind.sign
        canvas.put(sign, x: area.x + measure.markX, y: area.y, ink: Ink(isFocused ? .accent : .dim))
        let count = story.map { "in \(spread) of \($0.articles.count) outlets" } ?? ""
        let room = measure.textWidth - CellWidth.columns(of: count) - 2
        let title = SpeakerLabel(opened.quote)?.shortened(to: room) ?? "Nobody named"
        canvas.put(TextWrap.truncated(title, to: room), x: x, y: area.y, ink: Ink(isFocused ? .title : .dim))
        canvas.put(count, x: x + room + 2, y: area.y, ink: Ink(.dim))
    }

    private func draw(_ line: CardLine, on canvas: inout Canvas, area: Rect, y: Int, measure: Measure) {
        let x = area.x + measure.textX
        switch (line.content, line.version) {
        case (.head, let index?): drawHead(of: versions[index], on: &canvas, area: area, y: y, measure: measure)
        case (.text(let range), let index?):
            let version = versions[index]
            canvas.put(version.text, in: range.start..<range.end, x: x, y: y, limit: measure.textWidth) { offset in
                Ink(version.role(at: offset), over: searchLayer(text: index, offset: offset))
            }
        case (.note(let note), _):
            let role: Role = note == CardVersion.anotherSpeaker ? .conflict : .dim
            canvas.put(note, x: x, y: y, limit: measure.textWidth, ink: Ink(role))
        default: break
        }
    }

    private func drawHead(of version: CardVersion, on canvas: inout Canvas, area: Rect, y: Int, measure: Measure) {
        let x = area.x + measure.textX
        let relation = version.relation
        canvas.put(relation.sign, x: area.x + measure.markX, y: y, ink: Ink(relation.role))
        let wordX = x + measure.textWidth - CellWidth.columns(of: relation.word)
        let outlet = TextWrap.truncated(version.outlet, to: wordX - x - 2)
        let end = canvas.put(outlet, x: x, y: y, ink: Ink(.title))
        let room = wordX - end - 4
        if room > Self.narrowestAttribution {
            canvas.put(version.attribution(in: room), x: end + 2, y: y, limit: room, ink: Ink(.dim))
        }
        canvas.put(relation.word, x: wordX, y: y, ink: Ink(.dim))
    }

    /// The rule under the versions explains the signs.
    private func drawStrip(on canvas: inout Canvas, in area: Rect) {
        let y = area.endY - 1
        canvas.put(String(repeating: "─", count: area.columns), x: area.x, y: y, ink: Ink(.rule))
        let legend = TextWrap.truncated(QuoteVariant.legend, to: max(0, area.columns - 6))
        canvas.put(" \(legend) ", x: area.x + 2, y: y, ink: Ink(.dim))
    }
}
