import ParallaxScreen

extension Pane {
    private static var plainSize: Size { Size(columns: 100, rows: 400) }

    /// The pane as it is drawn on a long page.
    private var drawn: [String] {
        var pane = self
        pane.fit(in: Self.plainSize)
        var canvas = Canvas(size: Self.plainSize)
        pane.draw(on: &canvas, in: canvas.area, isFocused: false)
        return (0..<Self.plainSize.rows).map { canvas.text(ofRow: $0) }.map { row in
            String(row.reversed().drop { $0 == " " }.reversed())
        }.filter { !$0.isEmpty }
    }

    var plainView: PlainView { PlainView(title: position, identity: drawn, count: drawn.count) }

    func plainItem(_ index: Int, isHere: Bool) -> [String] { drawn.dropFirst(index).prefix(1).map(\.self) }
}
