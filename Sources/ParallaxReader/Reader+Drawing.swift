public import ParallaxScreen
import ParallaxCore

extension Reader {
    /// Draws the current state.
    public func draw() -> Canvas {
        var canvas = Canvas(size: size)
        guard size.columns >= Desk.smallest.columns, size.rows >= Desk.smallest.rows else {
            canvas.put("too small: 40×10 needed", x: 0, y: 0, ink: Ink(.dim))
            return canvas
        }
        if let page {
            let area = Rect(x: 0, y: 0, columns: size.columns, rows: size.rows - 1)
            // The help is one text, of which any line may be the first on the screen.
            if page != .help { drawFocusBar(on: &canvas, in: area) }
            self[page]?.draw(on: &canvas, in: area, isFocused: true)
        } else {
            drawDesk(on: &canvas)
        }
        drawOverlay(on: &canvas)
        if let list = PromptList(prompt) { draw(list, on: &canvas) }
        status.draw(on: &canvas, y: size.rows - 1)
        return canvas
    }

    private func drawDesk(on canvas: inout Canvas) {
        let areas = desk.areas(on: size)
        if let area = desk.focus == .list ? areas.listTitle : areas.panes[desk.focus] {
            drawFocusBar(on: &canvas, in: area)
        }
        for (id, area) in areas.panes {
            self[id]?.draw(on: &canvas, in: area, isFocused: desk.focus == id)
        }
        if case .links(let open) = prompt, let area = areas.panes[.article] {
            article?.draw(open.hints, on: &canvas, in: area)
        }
        if let title = areas.listTitle { drawListTitle(on: &canvas, in: title) }
        if let rule = areas.rule { drawRule(rule, on: &canvas) }
        if list.isEmpty, !list.isNarrowed, let area = areas.panes[desk.main] { drawNothingYet(on: &canvas, in: area) }
        let room = areas.panes[.list] ?? (article == nil ? areas.panes[.article] : nil)
        if let absence = listAbsence, let room { drawAbsence(absence, on: &canvas, in: room) }
        if let absence = quotes?.absence ?? coverage?.absence ?? stories?.absence, let area = areas.panes[desk.main] {
            drawAbsence(absence, on: &canvas, in: area.inset(top: area.rows / 3))
        }
    }

    /// The bar before the title of the pane that has the keys, under whatever the pane draws there.
    private func drawFocusBar(on canvas: inout Canvas, in area: Rect) {
        canvas.put("▌", x: area.x, y: area.y, ink: Ink(.accent))
    }

    private func drawListTitle(on canvas: inout Canvas, in row: Rect) {
        let isFocused = desk.focus == .list
        let room = row.columns - 2
        let (tally, order) = list.tallyAndOrder(in: room)
        let titleRoom = max(Self.narrowestTitle, room - CellWidth.columns(of: tally) - 2)
        let title = TextWrap.truncated(list.title, to: titleRoom)
        var end = canvas.put(title, x: row.x + 1, y: row.y, ink: Ink(isFocused ? .title : .dim))
        if !order.isEmpty {
            end = canvas.put(tally, x: end + 2, y: row.y, limit: row.endX - end - 2, ink: Ink(.dim))
        }
        drawAtEdge(order.isEmpty ? list.isEmpty ? "" : tally : order, after: end, on: &canvas, in: row)
    }

    private static let narrowestTitle = 8

    private func drawAtEdge(_ text: String, after end: Int, on canvas: inout Canvas, in row: Rect) {
        let x = row.endX - 1 - CellWidth.columns(of: text)
        if x > end + 1 { canvas.put(text, x: x, y: row.y, ink: Ink(.dim)) }
    }

    /// A thin line between panes; under a list it carries the place in it.
    private func drawRule(_ rule: Rect, on canvas: inout Canvas) {
        guard rule.rows == 1 else {
            for y in rule.y..<rule.endY { canvas.put("│", x: rule.x, y: y, ink: Ink(.rule)) }
            return
        }
        canvas.put(String(repeating: "─", count: rule.columns), x: rule.x, y: rule.y, ink: Ink(.rule))
        let place = " \(list.position) "
        canvas.put(place, x: rule.endX - 1 - CellWidth.columns(of: place), y: rule.y, ink: Ink(.dim))
    }

    private func key(_ command: Command) -> String { keymap.key(for: command, in: focusedPane) ?? "" }

    /// Why nothing is shown, and the key that shows everything.
    private func drawAbsence(_ absence: String, on canvas: inout Canvas, in area: Rect) {
        let text = "\(absence) \(key(.cancel)) shows all."
        for (row, line) in TextWrap.lines(of: text, in: 0..<text.utf8.count, columns: area.columns - 4).enumerated() {
            guard row < area.rows else { return }
            let words = String(decoding: Array(text.utf8)[line], as: UTF8.self)
            canvas.put(words, x: area.x + 3, y: area.y + row, ink: Ink(.dim))
        }
    }

    /// Whether the library is open and has no article yet.
    var isWelcoming: Bool { isLibrary && list.isKnown && list.isEmpty && !list.isNarrowed }

    private var readingTally: String { progress.map { $0.total > 1 ? " \($0.done) of \($0.total)" : "" } ?? "" }

    private func drawNothingYet(on canvas: inout Canvas, in area: Rect) {
        if isWelcoming { return Welcome(key: key).draw(on: &canvas, in: area) }
        let isBusy = progress != nil || list.isChanging
        let failure = isLibrary ? "The library cannot be read." : "No article could be read."
        let text = isBusy ? isLibrary ? "Opening …" : "Reading …" + readingTally : failure
        let x = area.x + max(0, area.columns - CellWidth.columns(of: text)) / 2
        canvas.put(text, x: x, y: area.y + area.rows / 3, ink: Ink(.dim))
    }
}
