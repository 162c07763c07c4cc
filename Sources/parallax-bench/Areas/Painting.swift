import ParallaxScreen

extension Measure {
    /// Text to cells.
    static func painting(_ input: BenchInput) -> [Measure] {
        [
            Measure("canvas.fill.200x60", unit: "cells") {
                let size = Size(columns: 200, rows: 60)
                let lines = lines(of: input.text(ofAtLeast: 1), columns: size.columns, count: size.rows)
                return Work(amount: size.columns * size.rows) {
                    var canvas = Canvas(size: size)
                    for (y, line) in lines.enumerated() { canvas.put(line, x: 0, y: y, ink: Ink(.quote)) }
                    return canvas
                }
            }
        ]
    }

    /// Lines that fill `columns` cells, again from the beginning when the text is over.
    private static func lines(of text: String, columns: Int, count: Int) -> [String] {
        let characters = Array(text.split(whereSeparator: \.isNewline).joined(separator: " "))
        return (0..<count).map { row in
            String((0..<columns).map { characters[(row * columns + $0) % characters.count] })
        }
    }
}
