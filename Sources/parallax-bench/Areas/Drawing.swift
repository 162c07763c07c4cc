import ParallaxCore
import ParallaxReader
import ParallaxScreen
import ParallaxTesting

extension Measure {
    /// Whole frames of the reader.
    static func drawing(_ input: BenchInput) -> [Measure] {
        [
            Measure("draw.list-and-comparison.200x60", unit: "frames") { await drawingComparison(input) },
            Measure("draw.j-in-list-of-10000.120x40", unit: "keys") { movingInList() },
        ]
    }

    private static func drawingComparison(_ input: BenchInput) async -> Work {
        var pilot = Pilot(columns: 200, rows: 60, services: FixedServices(input.articles))
        await pilot.start()
        await pilot.press("c")
        let reader = pilot.reader
        return Work(amount: 1) { reader.draw() }
    }

    /// One key and the frame it leads to; now and then the selection goes back to the top.
    private static func movingInList() -> Work {
        var reader = Reader(size: Size(columns: 120, rows: 40))
        let entries = entries(10_000)
        _ = reader.update(.shelved(entries))
        var pressed = 0
        return Work(amount: 1) {
            pressed += 1
            _ = reader.update(.key(.character(pressed.isMultiple(of: entries.count - 1) ? "g" : "j")))
            return reader.draw()
        }
    }

    private static func entries(_ count: Int) -> [ListEntry] {
        var text = SyntheticText(seed: 10_000)
        return (0..<count).map { index in
            ListEntry(
                id: Article.ID(rawValue: "\(index)"), outlet: "Outlet \(index % 40)", title: text.sentence(),
                published: nil, wordCount: 400, quoteCount: 3, story: index / 4)
        }
    }
}
